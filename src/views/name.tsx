/** A name as the reader's language writes it, then in its own script. */
import type { Entity } from '../facts/index.ts';
import type { Words } from './words.ts';

interface NameProps {
  readonly entity: Entity;
  readonly words: Words;
}

export function Name({ entity, words }: NameProps) {
  return <span lang={words.langOf(entity.name)}>{words.pick(entity.name)}</span>;
}

/** The name in its own script; nothing when that is the script already shown. */
export function NativeName({ entity }: Pick<NameProps, 'entity'>) {
  return entity.native ? (
    <span class="ap-native">
      <bdi lang={entity.native.lang}>{entity.native.text}</bdi>
    </span>
  ) : null;
}

/** What stands in the flag's place for what has none; nothing when it would only repeat the name. */
export function acronymOf(entity: Entity, words: Words): string | null {
  if (entity.kind !== 'forum' || !entity.acronym) return null;
  const acronym = words.pick(entity.acronym);
  return acronym === words.pick(entity.name) ? null : acronym;
}
