/** Names that are safe alone must mean one leader and no ordinary word, unless somebody weighed it. */
import { foldText } from '../mentions/scan/fold.ts';
import type { NameSource } from '../mentions/lexicon/source.ts';
import type { Check } from './finding.ts';

/** Two leaders with one surname: the form is safe for neither, unless `weighed`. */
export const surnames: Check = ({ records, lexicon, report }) => {
  const bearers = new Map<string, Set<string>>();
  for (const { text, class: kind, entity } of lexicon.names) {
    if (!entity || records.entities.get(entity)?.kind !== 'leader') continue;
    if (kind === 'short') add(bearers, foldText(text), entity);
    // Blocked, context and acronym forms say nothing of a surname.
    if (kind === 'full') add(bearers, foldText(text.split(/[\s·・]/u).at(-1) ?? ''), entity);
  }
  for (const name of safeNames(lexicon.names)) {
    const others = [...(bearers.get(foldText(name.text)) ?? [])].filter((id) => id !== name.entity);
    if (others.length === 0 || weighed(records.forms, name)) continue;
    report(
      name.entity,
      'surname',
      `« ${name.text} » is safe${inLang(name)}, and ${others.slice(0, 3).join(', ')} may be called so too: make it short, or weigh it`,
    );
  }
};

type Safe = NameSource & { readonly entity: NonNullable<NameSource['entity']> };

/** Single words that mean somebody without a full name before them. */
export function safeNames(names: readonly NameSource[]): Safe[] {
  return names.filter(
    (name): name is Safe => name.entity !== null && name.class === 'safe' && !/[\s·・]/u.test(name.text),
  );
}

export function weighed(
  forms: ReadonlyMap<string, { readonly weighed: readonly string[] }>,
  name: Safe,
): boolean {
  return forms.get(name.entity)?.weighed.includes(name.text) ?? false;
}

export function inLang({ lang }: NameSource): string {
  return lang ? ` in ${lang}` : '';
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}
