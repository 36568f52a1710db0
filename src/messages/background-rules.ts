/** What the background is asked: by content scripts, which live in pages nobody knows, and by our own pages. */
import * as v from 'valibot';
import { entityId, isoDay, partialDate } from '../facts/index.ts';
import type { EntityId, IsoDay, PartialDate } from '../facts/index.ts';
import { SCRIPTS } from '../mentions/scan/scripts.ts';
import type { BackgroundCalls } from './contract.ts';
import { MAX_ENTITIES, MAX_ID, type Rules } from './rules.ts';

/** The longest sentence that is sent; a longer one is cut by the page around the mention. */
export const MAX_SENTENCE = 2_000;
/** BCP 47: the longest tags in use have some 35 characters. */
const MAX_LANG = 35;

function parses(parse: (text: string) => string): (input: unknown) => boolean {
  return (input) => {
    if (typeof input !== 'string' || input.length > MAX_ID) return false;
    try {
      parse(input);
      return true;
    } catch {
      return false;
    }
  };
}

const Id = v.custom<EntityId>(parses(entityId));
const Date = v.custom<PartialDate>(parses(partialDate));
const Day = v.custom<IsoDay>(parses(isoDay));
const Ids = v.pipe(v.array(Id), v.maxLength(MAX_ENTITIES));
const Tab = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Nothing = v.strictObject({});

/** Reads a request by its schema. */
function reads<Request>(schema: v.GenericSchema<unknown, Request>): (input: unknown) => Request | null {
  return (input) => {
    const result = v.safeParse(schema, input);
    return result.success ? result.output : null;
  };
}

export const BACKGROUND_RULES: Rules<keyof BackgroundCalls> = {
  card: {
    from: 'anyone',
    read: reads(
      v.strictObject({
        entity: Id,
        sentence: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
        lang: v.pipe(v.string(), v.maxLength(MAX_LANG)),
        others: Ids,
        published: v.nullable(Date),
        today: Day,
      }),
    ),
  },
  heads: { from: 'anyone', read: reads(v.strictObject({ entities: Ids, published: v.nullable(Date) })) },
  'open-dossier': {
    from: 'anyone',
    read: reads(v.strictObject({ entity: Id, published: v.nullable(Date) })),
  },
  'open-options': { from: 'anyone', read: reads(Nothing) },
  site: { from: 'pages', read: reads(v.strictObject({ tab: Tab })) },
  'read-once': { from: 'pages', read: reads(v.strictObject({ tab: Tab })) },
  words: { from: 'anyone', read: reads(v.strictObject({ lang: v.picklist(['fr', 'en']) })) },
  'card-style': { from: 'anyone', read: reads(Nothing) },
  lexicon: { from: 'anyone', read: reads(v.strictObject({ script: v.picklist(SCRIPTS) })) },
  'store-state': { from: 'pages', read: reads(Nothing) },
  repair: { from: 'pages', read: reads(Nothing) },
};
