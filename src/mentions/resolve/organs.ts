/** Forums named inside the names of their organs: the « Nations unies » of « Conseil de sécurité des Nations unies ». */
import { hitsAt, type Found, type Page } from './page.ts';

/** What was found and, where its name begins or ends with that of the forum it is an organ of, that forum behind it. */
export function withParent({ lexicon }: Page, organ: Found): Found[] {
  const { block, first, last } = organ;
  const parent = lexicon.parentOf(organ.entity);
  if (parent === undefined) return [organ];
  const hit = [...hitsAt(block, first, 'first'), ...hitsAt(block, last, 'last')].find(
    ({ meaning, ...words }) =>
      meaning.ref === parent && meaning.type === 'name' && words.last - words.first < last - first,
  );
  return hit
    ? [organ, { ...organ, first: hit.first, last: hit.last, entity: parent, inside: true }]
    : [organ];
}
