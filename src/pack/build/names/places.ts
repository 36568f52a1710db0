/** Places of editions in one language. The lexicon's places hold in all languages, so they go in flat. */
import { foldText } from '../../../mentions/scan/fold.ts';
import type { NamesYaml } from '../../schema/names.ts';
import { below, report, type Place } from '../compilation.ts';
import { inflectorOf } from '../inflect/index.ts';
import type { Language } from './entities.ts';

export function addPlaces(language: Language, places: NamesYaml['places'], root: Place): void {
  const { into, sink } = language;
  const { phrase } = inflectorOf(sink.lang);
  const found = new Set<string>();
  const forms = new Map(
    Object.entries(places).map(([english, names]) => [
      foldText(english),
      names.flatMap((name) => [name, ...phrase(name)]),
    ]),
  );
  into.series.forEach((series, index) => {
    const editions = series.editions.map((edition) => {
      const keys = edition.places.map(foldText).filter((key) => forms.has(key));
      for (const key of keys) found.add(key);
      const more = keys.flatMap((key) => forms.get(key) ?? []);
      return more.length === 0 ? edition : { ...edition, places: [...new Set([...edition.places, ...more])] };
    });
    into.series[index] = { ...series, editions };
  });
  for (const english of Object.keys(places)) {
    if (!found.has(foldText(english)))
      report(into, below(root, 'places', english), 'reference', `no edition was held in ${english}`);
  }
  showPlaces(language, places);
}

function showPlaces({ into, tag }: Language, places: NamesYaml['places']): void {
  for (const [id, entity] of into.entities) {
    const english = entity.kind === 'edition' ? entity.place?.['en'] : undefined;
    const shown = english === undefined ? undefined : places[english]?.[0];
    if (entity.kind === 'edition' && shown)
      into.entities.set(id, { ...entity, place: { ...entity.place, [tag]: shown } });
  }
}
