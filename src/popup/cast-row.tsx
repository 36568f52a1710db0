/** One entity of the page: who, what it was then, how often and where; opened, its details. */
import { useState } from 'preact/hooks';
import type { PartialDate } from '../facts/index.ts';
import type { CastMember } from '../messages/contract.ts';
import { Flag } from '../views/flag.tsx';
import { Icon } from '../views/icon.tsx';
import { acronymOf, Name } from '../views/name.tsx';
import { Strip } from '../views/strip.tsx';
import type { Words } from '../views/words.ts';
import type { Jumped } from './foot.tsx';
import { RowDetails } from './row-details.tsx';
import { standingLine } from './standing-line.ts';
import type { Row, World } from './world.ts';

interface CastRowProps {
  readonly member: CastMember;
  /** Null when the facts did not answer: the page's own words stand in. */
  readonly row: Row | null;
  readonly published: PartialDate | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly world: World;
  readonly words: Words;
  readonly onJumped: (jumped: Jumped) => void;
}

/** Walks through the mentions; the popup stays open, the page moves. */
function Jumps({ member, name, current, onJump, words }: JumpsProps) {
  const count = member.positions.length;
  return (
    <div class="jumps">
      <button
        type="button"
        class="ap-icon-button"
        aria-label={words.say('popup_previous')}
        onClick={() => onJump(current === null ? count - 1 : (current - 1 + count) % count)}
      >
        <Icon name="up" />
      </button>
      <span
        class="jumps-nth"
        aria-label={current === null ? undefined : words.say('popup_jumped', { n: current + 1, count, name })}
      >
        {current === null
          ? words.count('popup_mentions', count)
          : words.say('popup_nth', { n: current + 1, count })}
      </span>
      <button
        type="button"
        class="ap-icon-button"
        aria-label={words.say('popup_next')}
        onClick={() => onJump(current === null ? 0 : (current + 1) % count)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
interface JumpsProps {
  readonly member: CastMember;
  readonly name: string;
  readonly current: number | null;
  readonly onJump: (index: number) => void;
  readonly words: Words;
}

export function CastRow({ member, row, published, open, onToggle, world, words, onJumped }: CastRowProps) {
  const [current, setCurrent] = useState<number | null>(null);
  const count = member.positions.length;
  const name = row ? words.pick(row.head.entity.name) : (member.surfaces[0] ?? member.entity);
  const details = `details-${member.entity}`;

  const jump = async (index: number) => {
    const positions = await world.jump(member.entity, index);
    if (positions === null || index >= positions)
      return onJumped({ said: words.say('popup_lost'), lost: true });
    setCurrent(index);
    onJumped({ said: words.say('popup_jumped', { n: index + 1, count, name }), lost: false });
  };

  return (
    <li class={open ? 'row row-open' : 'row'}>
      <button
        type="button"
        class="row-button"
        aria-expanded={open}
        aria-controls={details}
        onClick={onToggle}
      >
        <span class="ap-sign">
          {row && <Flag svg={row.flagSvg} acronym={acronymOf(row.head.entity, words)} />}
        </span>
        <span class="row-name">{row ? <Name entity={row.head.entity} words={words} /> : name}</span>
        <span class="row-standing">{row && standingLine(row, published, words)}</span>
        <span class="row-strip">
          <Strip positions={member.positions} current={current} words={words} />
        </span>
        <span class="row-count">{words.count('popup_times', count)}</span>
      </button>
      <div class="row-details" id={details} hidden={!open}>
        {open && (
          <RowDetails row={row} entity={member.entity} published={published} world={world} words={words}>
            <Jumps
              member={member}
              name={name}
              current={current}
              onJump={(index) => void jump(index)}
              words={words}
            />
          </RowDetails>
        )}
      </div>
    </li>
  );
}
