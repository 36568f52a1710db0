/** The shape of the tables that the store is compared with; only what is used of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const maybe = v.nullish(v.string());
const leaders = v.object({
  leaders: v.array(
    v.object({
      country: maybe, person: v.string(), role: v.string(), start: maybe, end: maybe, qid: maybe, status: maybe,
    }),
  ),
}); // prettier-ignore
const forums = v.object({
  forums: v.array(v.object({ id: v.string(), members: v.nullish(v.array(v.string())), confidence: maybe })),
});
const summits = v.object({
  series: v.record(
    v.string(),
    v.object({
      editions: v.array(
        v.object({ ordinal: v.nullish(v.number()), start: maybe, end: maybe, place: maybe, status: maybe }),
      ),
    }),
  ),
});

export type LeaderRow = v.InferOutput<typeof leaders>['leaders'][number];
export type ForumRow = v.InferOutput<typeof forums>['forums'][number];
export type SeriesTable = v.InferOutput<typeof summits>['series'];
export interface Tables {
  readonly leaders: readonly LeaderRow[];
  readonly forums: readonly ForumRow[];
  readonly series: SeriesTable;
}

export async function readTables(folder: string): Promise<Tables> {
  return {
    leaders: (await read(folder, 'leaders.json', leaders))?.leaders ?? [],
    forums: (await read(folder, 'forums.json', forums))?.forums ?? [],
    series: (await read(folder, 'summits.json', summits))?.series ?? {},
  };
}

async function read<Table>(
  folder: string,
  file: string,
  schema: v.GenericSchema<unknown, Table>,
): Promise<Table | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const result = v.safeParse(schema, JSON.parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${issue.message} at ${v.getDotPath(issue) ?? 'the top'}`);
}
