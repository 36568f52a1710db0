/** Who is known to have come to a meeting. Who is not named may have come as well, and the page says so. */
import type { Edition, EntityId, PartialDate } from '../facts/index.ts';
import { Flag } from '../views/flag.tsx';
import { Section } from '../views/section.tsx';
import { nameOf, type Voice } from '../views/voice.ts';
import { EntityLink } from './parts.tsx';

interface PresentProps {
  readonly edition: Edition;
  readonly flags: Readonly<Record<string, string>>;
  readonly published: PartialDate | null;
  readonly voice: Voice;
}

function flagOf(id: EntityId, { flags, voice }: PresentProps): string | null {
  const entity = voice.labels.entities[id];
  return entity?.kind === 'leader' && entity.country ? (flags[entity.country] ?? null) : null;
}

export function Present(props: PresentProps) {
  const { edition, published, voice } = props;
  const came = edition.came ?? [];
  return (
    <Section id="came" title={voice.words.say('dossier_came')} aside={came.length}>
      <ul class="members">
        {came.map((id) => (
          <li class="member" key={id}>
            <span class="ap-sign">
              <Flag svg={flagOf(id, props)} />
            </span>
            <span class="member-name">
              <EntityLink id={id} published={published}>
                {nameOf(id, voice)}
              </EntityLink>
            </span>
          </li>
        ))}
      </ul>
      <p class="section-note">{voice.words.say('dossier_cameNote')}</p>
    </Section>
  );
}
