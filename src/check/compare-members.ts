/** Members of forums as they stand now. */
import type { EntityId, Forum } from '../facts/index.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import type { Difference } from './compare.ts';
import type { ForumRow } from './tables.ts';

/** Names of the tables that are neither the id nor an acronym of ours. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  LAS: 'arab-league', PIF: 'pacific-islands-forum', NC: 'nordic-council', AMU: 'arab-maghreb-union', CAN: 'andean-community',
  Caricom: 'caricom', CoE: 'council-of-europe', EAS: 'east-asia-summit', OAS: 'organization-of-american-states',
  ECO: 'economic-cooperation-organization', OIF: 'francophonie', NAM: 'non-aligned-movement',
}; // prettier-ignore

/** A table that says itself that it is weak proves nothing. */
const WEAK = 'C';

export function compareMembers(
  rows: readonly ForumRow[],
  records: Compilation,
): { readonly differences: Difference[]; readonly compared: number } {
  const differences: Difference[] = [];
  let compared = 0;
  for (const { id, members, confidence } of rows) {
    const forum = forumCalled(id, records);
    if (!forum || !members || members.length === 0 || confidence === WEAK) continue;
    const here = membersNow(forum.id, records);
    // A forum without any is not a forum with none: nothing was claimed yet.
    if (here.size === 0) continue;
    compared++;
    const there = new Set(members.map((code) => code.toLowerCase()));
    for (const code of new Set([...here.keys(), ...there])) {
      if (here.has(code) === there.has(code)) continue;
      const because = records.differs.get(`${forum.id}/${code}`) ?? here.get(code);
      differences.push({
        kind: 'membership',
        about: `${forum.id}: ${code}`,
        here: here.has(code) ? 'member' : 'no member',
        there: there.has(code) ? 'member' : 'no member',
        ...(because && { because }),
      });
    }
  }
  return { differences, compared };
}

/** Countries that belong to it today, suspended ones included, with the reason given for a difference. */
function membersNow(forum: EntityId, records: Compilation): Map<string, string | undefined> {
  const now = new Map<string, string | undefined>();
  for (const claim of records.claims.values()) {
    if (claim.type !== 'membership' || claim.forum !== forum || claim.valid.to) continue;
    if (claim.status === 'member' || claim.status === 'suspended')
      now.set(claim.country, records.differs.get(claim.id));
  }
  return now;
}

function forumCalled(name: string, records: Compilation): Forum | null {
  const wanted = KNOWN_AS[name] ?? name.toLowerCase().replace('+', '-plus');
  for (const entity of records.entities.values()) {
    if (entity.kind !== 'forum') continue;
    if (entity.id === wanted || Object.values(entity.acronym ?? {}).includes(name)) return entity;
  }
  return null;
}
