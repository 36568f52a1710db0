/** The cast of a page, as the popup lists it: who is named, how often, where. Pure. */
import type { Cast, CastMember } from '../messages/contract.ts';
import { grouped, type Level } from '../mentions/index.ts';
import type { PageBlock } from '../page/index.ts';
import type { Placed } from './passage.ts';

const LEVELS: readonly Level[] = ['sure', 'likely', 'doubtful'];

export function castMembers(blocks: readonly PageBlock[], placed: readonly Placed[]): CastMember[] {
  const begins = new Map<PageBlock, number>();
  let length = 0;
  for (const block of blocks) {
    begins.set(block, length);
    length += block.text.length;
  }
  const byEntity = grouped(placed, ({ mention }) => mention.entity);
  return [...byEntity.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const place = ({ block, mention }: Placed) =>
      ((begins.get(block) ?? 0) + mention.start) / Math.max(1, length);
    const level = LEVELS.find((one) => items.some((item) => item.mention.level === one)) ?? 'doubtful';
    return [
      {
        entity: first.mention.entity,
        kind: first.mention.kind,
        positions: items.map(place),
        surfaces: [...new Set(items.map((item) => item.mention.surface))],
        via: [...new Set(items.map((item) => item.mention.via))],
        level,
      },
    ];
  });
}

export type { Cast };
