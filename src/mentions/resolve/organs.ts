/** Forums named inside the names of their organs: the « Nations unies » of « Conseil de sécurité des Nations unies ». */
import type { Found, Page } from './page.ts';

/** What was found and, where its name begins or ends with that of the forum it is an organ of, that forum behind it. */
export function withParent({ lexicon }: Page, organ: Found): Found[] {
  const { block, first, last } = organ;
  const parent = lexicon.parentOf(organ.entity);
  const hit = block.hits.find(
    ({ meaning, ...words }) =>
      meaning.ref === parent &&
      meaning.type === 'name' &&
      // At one end of it, and shorter.
      (words.first === first ? words.last < last : words.first > first && words.last === last),
  );
  return hit && parent !== undefined
    ? [organ, { ...organ, first: hit.first, last: hit.last, entity: parent, inside: true }]
    : [organ];
}
