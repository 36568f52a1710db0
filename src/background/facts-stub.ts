/** Stands in until src/facts exports the card functions; then this file goes. */
import type {
  CardFacts,
  CardHead,
  CardRequest,
  EntityId,
  FactReader,
  IsoDay,
  PartialDate,
} from '../facts/index.ts';

export async function headFor(
  reader: FactReader,
  { entity, published }: { entity: EntityId; published: PartialDate | null; today: IsoDay },
): Promise<CardHead | null> {
  const found = await reader.entity(entity);
  // oxlint-disable-next-line unicorn/no-thenable
  return found && { entity: found, flag: null, then: [], now: null, published };
}

export async function cardFor(reader: FactReader, request: CardRequest): Promise<CardFacts | null> {
  const head = await headFor(reader, request);
  if (!head) return null;
  const claims = await reader.claimsOn(request.entity);
  return {
    head,
    chosen: claims
      .slice(0, 4)
      .map((claim) => ({ type: 'claim', claim, reason: { type: 'general' } as const })),
    pair: null,
    asOf: reader.asOf,
    toCheck: false,
    labels: { entities: { [request.entity]: head.entity }, countries: {}, offices: {}, sources: {} },
    flagSvg: null,
    from: reader.from,
  };
}
