/** Everybody the page names, by kind; one row at a time opens. */
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../facts/index.ts';
import { Section } from '../views/section.tsx';
import type { Words } from '../views/words.ts';
import { groupCast } from './cast.ts';
import { CastRow } from './cast-row.tsx';
import type { Jumped } from './foot.tsx';
import type { ReadCast } from './state.ts';
import type { Row, World } from './world.ts';

interface CastListProps {
  readonly cast: ReadCast;
  readonly rows: ReadonlyMap<EntityId, Row>;
  readonly world: World;
  readonly words: Words;
  readonly onJumped: (jumped: Jumped) => void;
}

/** Arrows go from row to row, as they do in a list of mail; Tab still reaches everything. */
function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = at < 0 ? undefined : buttons[at + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

export function CastList({ cast, rows, world, words, onJumped }: CastListProps) {
  const [open, setOpen] = useState<EntityId | null>(null);
  return (
    <div class="cast" onKeyDown={moveFocus}>
      {groupCast(cast.members).map((group) => (
        <Section key={group.kind} id={`group-${group.kind}`} title={words.say(`popup_group_${group.kind}`)}>
          {group.kind === 'perhaps' && <p class="cast-why">{words.say('popup_perhapsWhy')}</p>}
          <ul class="cast-rows">
            {group.members.map((member) => (
              <CastRow
                key={member.entity}
                member={member}
                row={rows.get(member.entity) ?? null}
                published={cast.published}
                open={open === member.entity}
                onToggle={() => setOpen(open === member.entity ? null : member.entity)}
                world={world}
                words={words}
                onJumped={onJumped}
              />
            ))}
          </ul>
        </Section>
      ))}
      {cast.truncated && <p class="cast-why">{words.say('popup_truncated')}</p>}
    </div>
  );
}
