/** Forums named inside the names of their organs and meetings: the « Nations unies » of their « Conseil de sécurité ». */
import { hitsAt, type Found, type Page } from './page.ts';

/** What was found and, where its words hold the name of the forum it belongs to, that forum behind it. */
export function withParent({ lexicon }: Page, whole: Found): Found[] {
  const { block, first, last } = whole;
  const parent = lexicon.parentOf(whole.entity);
  if (parent === undefined) return [whole];
  for (let word = first; word <= last; word++) {
    for (const hit of hitsAt(block, word, 'first')) {
      const isName = hit.meaning.type === 'name' && hit.meaning.ref === parent;
      if (!isName || hit.last > last || hit.last - word >= last - first) continue;
      return [whole, { ...whole, first: word, last: hit.last, entity: parent, via: 'name', inside: true }];
    }
  }
  return [whole];
}
