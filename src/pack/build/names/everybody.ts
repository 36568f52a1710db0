/**
 * People of whom a file of Latin script says nothing, because their name is written as in English: its forms count in
 * every language already, but what is safe has to be said of each, and some languages inflect them (Macrons).
 */
import { latest, partialDate, type Leader } from '../../../facts/index.ts';
import { foldText } from '../../../mentions/scan/fold.ts';
import type { NameEntry } from '../../schema/names.ts';
import type { Compilation } from '../compilation.ts';
import { inflectorOf } from '../inflect/index.ts';
import { safeInBoth } from './derive.ts';
import { familyFirst, type Language } from './entities.ts';

/**
 * Inflected forms are many, and the lexicon that every page opens must stay small: they are made of those whom today's texts
 * name, which are people in office on this day or later, people whose surname alone says who is meant, and people of the file.
 */
const NAMED_TODAY = partialDate('2010-01-01');

export function addEverybody(language: Language, entries: Readonly<Record<string, NameEntry>>): void {
  const { into, tag, sink } = language;
  if (new Intl.Locale(tag).maximize().script !== 'Latn') return;
  const inflector = inflectorOf(sink.lang);
  const lately = inOfficeLately(into);
  for (const [id, forms] of into.forms) {
    const person = into.entities.get(id);
    if (person?.kind !== 'leader') continue;
    const entry = entries[id];
    const shown = person.name[tag] ?? person.name['en'] ?? '';
    const words = new Set(foldText(shown).split(' '));
    const isOwn = (text: string) =>
      foldText(text)
        .split(' ')
        .every((word) => words.has(word));
    const safe = entry?.safe === undefined ? safeInBoth(forms).filter(isOwn) : [];
    const short = forms.short.filter((text) => isOwn(text) && !safe.includes(text));
    for (const text of safe) sink.add(text, 'safe', person.id, { made: 'derived' });
    if (!entry && !lately.has(person.id) && Object.values(forms.safe).flat().length === 0) continue;
    const manner = { gender: person.gender, familyFirst: familyFirst(person) };
    const inflected = (texts: readonly string[], kind: 'full' | 'safe' | 'short') => {
      for (const text of texts.flatMap((one) => inflector.person(one, manner)))
        sink.add(text, kind, person.id, { made: 'inflected' });
    };
    inflected([shown], 'full');
    inflected(safe, 'safe');
    inflected(short, 'short');
  }
}

function inOfficeLately({ claims }: Compilation): ReadonlySet<Leader['id']> {
  const terms = [...claims.values()].filter((claim) => claim.type === 'office');
  const isLate = ({ to }: (typeof terms)[number]['valid']) => !to || latest(to) >= NAMED_TODAY;
  return new Set(terms.filter(({ valid }) => isLate(valid)).map(({ person }) => person));
}
