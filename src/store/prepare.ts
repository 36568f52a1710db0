/** The way from whatever is on disk to a whole database. */
import type { BundledPack } from './bundled.ts';
import { DamagedStore, dropDatabase, fill, inspect, openDatabase } from './database.ts';
import type { Condition, Database } from './database.ts';

export interface Preparation {
  /** Delete what is there without looking at it. */
  readonly afresh: boolean;
  /** The database is about to be filled, which takes a while. */
  readonly seeding: () => void;
  /** The connection handed out by `prepare` is of no use any more. */
  readonly lost: (db: Database) => void;
}

/**
 * Opens the database, deletes it at most once when it is not what it should be, and fills it when it has to.
 *
 * @throws DOMException for what opening or filling raises; DamagedStore when it is not whole even then.
 */
export async function prepare(pack: BundledPack, how: Preparation): Promise<Database> {
  let db = await (how.afresh ? openAfresh(how) : openOrDrop(how));
  let condition = await inspect(db, pack.index);
  if (condition === 'damaged') {
    db.close();
    db = await openAfresh(how);
    condition = 'empty';
  }
  if (condition === 'whole') return db;
  try {
    how.seeding();
    await fill(db, pack.index, await pack.everything());
    refuseUnless('whole', await inspect(db, pack.index));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

async function open({ lost }: Preparation): Promise<Database> {
  const tell = (): void => lost(db);
  const db: Database = await openDatabase({ closed: tell, terminated: tell });
  return db;
}

async function openAfresh(how: Preparation): Promise<Database> {
  await dropDatabase();
  return open(how);
}

/** A newer database (the reader went back to an older version of the extension) cannot be opened: it goes. */
async function openOrDrop(how: Preparation): Promise<Database> {
  try {
    return await open(how);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return openAfresh(how);
    throw error;
  }
}

function refuseUnless(due: Condition, condition: Condition): void {
  if (condition !== due) throw new DamagedStore(`the database is ${condition} after it was filled`);
}
