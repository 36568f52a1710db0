/** Written names: which are safe where they stand, and which wait for the page to be read. */
import { decide } from './judge.ts';
import { hitsAt, inOrder, type Found, type Page, type ReadBlock, type Steps } from './page.ts';
import { inOffice, isNamed, personOf, whoIsOn, type Pending } from './surnames.ts';
import { withTitleBefore, withTitleBehind, withTitleInside } from './titles.ts';

interface Names {
  readonly found: readonly Found[];
  /** Who is perhaps named: what is left of the doubtful once all else is known. */
  readonly perhaps: readonly Found[];
}

export function* resolveNames(page: Page): Steps<Names> {
  const found: Found[] = [];
  const perhaps: Found[] = [];
  const pending: Pending[] = [];
  for (const block of page.blocks) {
    const own = namesIn(page, block);
    found.push(...own.found);
    pending.push(...own.pending);
    yield;
  }
  // A surname with its title names a person in full, and alone from then on: 「カーニー首相」, “President Bush”.
  const titled = pending.flatMap((one) =>
    one.somebodyElse ? [] : (withTitleBehind(page, one) ?? withTitleBefore(page, one) ?? []),
  );
  found.push(...titled);
  found.sort(inOrder);
  const known = new Set(titled.map((name) => `${name.block.index} ${name.first}`));
  yield;
  const onPage = whoIsOn(page, found, pending);
  for (const surname of pending) {
    yield;
    if (surname.somebodyElse || known.has(`${surname.block.index} ${surname.first}`)) continue;
    const unnamed = !isNamed(surname, onPage);
    const person = personOf(page, surname, onPage) ?? (unnamed ? withTitleInside(page, surname) : null);
    if (person) found.push(person);
    else if (unnamed) perhaps.push(...inOffice(page, surname));
  }
  return { found: found.sort(inOrder), perhaps };
}

interface OwnNames {
  readonly found: Found[];
  readonly pending: Pending[];
}
/** A page that grows is resolved again and again; what a block says by itself stays. */
const alone = new WeakMap<ReadBlock, OwnNames>();

function namesIn(page: Page, block: ReadBlock): OwnNames {
  let own = alone.get(block);
  if (!own) {
    own = { found: [], pending: [] };
    readNames(page, block, own);
    alone.set(block, own);
  }
  return own;
}

/** Goes through the block once, the longest phrase first at each word; words of a name are not read again. */
function readNames(page: Page, block: ReadBlock, { found, pending }: OwnNames): void {
  let next = 0;
  for (let at = 0; at < block.hits.length; at++) {
    const hit = block.hits[at];
    if (!hit || hit.first < next || hit.meaning.type !== 'name') continue;
    const same = hitsAt(block, hit.first, 'first').filter(
      (other) => other.last === hit.last && other.meaning.type === 'name',
    );
    // OPEC+ is more than OPEC, though the words are the same.
    const plus = same.filter((other) => other.meaning.exact?.endsWith('+'));
    const outcome = decide(page, block, plus.length > 0 ? plus : same);
    if (outcome === null) continue;
    if (outcome !== 'blocked') {
      if ('candidates' in outcome) pending.push(outcome);
      else found.push(outcome);
    }
    next = hit.last + 1;
  }
}
