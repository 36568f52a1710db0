/** One search result: who, and what they are today, which tells namesakes apart. */
import type { Entity, Labels, Standing } from '../facts/index.ts';
import { Flag } from './flag.tsx';
import { acronymOf, Name } from './name.tsx';
import { standingWords } from './standing.tsx';
import type { Words } from './words.ts';

export interface Found {
  readonly entity: Entity;
  readonly flagSvg: string | null;
  /** What it is today; null when that is not known. */
  readonly standing: Standing | null;
}

interface FoundRowProps {
  readonly id: string;
  readonly found: Found;
  readonly chosen: boolean;
  readonly words: Words;
  readonly onChoose: () => void;
}

/** The title or the date and place need no other names. */
const NO_LABELS: Labels = { entities: {}, countries: {}, offices: {}, sources: {} };

function lineOf({ entity, standing }: Found, words: Words): string {
  const kind = words.say(`popup_kind_${entity.kind}`);
  if (!standing || entity.kind === 'series') return kind;
  const { main, detail } = standingWords(standing, entity, { words, labels: NO_LABELS });
  return main || (standing.type === 'line' ? detail : '') || kind;
}

export function FoundRow({ id, found, chosen, words, onChoose }: FoundRowProps) {
  const { entity, flagSvg } = found;
  return (
    <li
      class="ap-found"
      id={id}
      role="option"
      aria-selected={chosen}
      // The box keeps the focus: losing it would close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span class="ap-sign">
        <Flag svg={flagSvg} acronym={acronymOf(entity, words)} />
      </span>
      <span>
        <span class="ap-found-name">
          <Name entity={entity} words={words} />
        </span>{' '}
        <span class="ap-found-kind">{lineOf(found, words)}</span>
      </span>
    </li>
  );
}
