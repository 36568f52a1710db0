/** One search result. */
import type { Entity } from '../facts/index.ts';
import { Flag } from './flag.tsx';
import { acronymOf, Name } from './name.tsx';
import type { Words } from './words.ts';

export interface Found {
  readonly entity: Entity;
  readonly flagSvg: string | null;
}

interface FoundRowProps {
  readonly id: string;
  readonly found: Found;
  readonly chosen: boolean;
  readonly words: Words;
  readonly onChoose: () => void;
}

export function FoundRow({ id, found, chosen, words, onChoose }: FoundRowProps) {
  const { entity, flagSvg } = found;
  return (
    <li class="ap-found" id={id} role="option" aria-selected={chosen} onClick={onChoose}>
      <span class="ap-sign">
        <Flag svg={flagSvg} acronym={acronymOf(entity, words)} />
      </span>
      <span class="ap-found-name">
        <Name entity={entity} words={words} />
      </span>
      <span class="ap-found-kind">{words.say(`popup_kind_${entity.kind}`)}</span>
    </li>
  );
}
