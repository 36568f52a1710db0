/** Names that are safe alone must mean one leader and no ordinary word, unless somebody weighed it. */
import { foldText } from '../mentions/scan/fold.ts';
import type { PackName } from '../pack/build/compilation.ts';
import type { Check } from './finding.ts';

/** Two leaders with one surname: the form is safe for neither, unless `weighed`. */
export const surnames: Check = ({ records, report }) => {
  const bearers = new Map<string, Set<string>>();
  for (const { text, class: kind, entity } of records.names) {
    if (!entity || records.entities.get(entity)?.kind !== 'leader') continue;
    if (kind === 'short') add(bearers, foldText(text), entity);
    // Blocked, context and acronym forms say nothing of a surname.
    if (kind === 'full') add(bearers, foldText(text.split(/[\s·・]/u).at(-1) ?? ''), entity);
  }
  for (const name of safeNames(records.names)) {
    const others = [...(bearers.get(foldText(name.text)) ?? [])].filter((id) => id !== name.entity);
    if (others.length === 0 || weighed(records.forms, name)) continue;
    report(
      name.entity,
      'surname',
      `« ${name.text} » is safe${inLang(name)}, and ${others.slice(0, 3).join(', ')} may be called so too: make it short, or weigh it`,
    );
  }
};

/** Languages whose forms stand in the records themselves. */
const WRITTEN_IN_RECORDS: ReadonlySet<string> = new Set(['fr', 'en']);

type Safe = PackName & { readonly entity: NonNullable<PackName['entity']> };

/** Single words that mean somebody without a full name before them. */
export function safeNames(names: readonly PackName[]): Safe[] {
  return names.filter(
    (name): name is Safe =>
      name.entity !== null &&
      name.class === 'safe' &&
      name.made !== 'inflected' &&
      !/[\s·・]/u.test(name.text),
  );
}

/** What was weighed in a record holds for the forms that other languages make of it. */
export function weighed(
  forms: ReadonlyMap<string, { readonly weighed: readonly string[] }>,
  { entity, text, lang }: Safe,
): boolean {
  const list = forms.get(entity)?.weighed ?? [];
  return list.includes(text) || (list.length > 0 && lang !== null && !WRITTEN_IN_RECORDS.has(lang));
}

export function inLang({ lang }: PackName): string {
  return lang ? ` in ${lang}` : '';
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}
