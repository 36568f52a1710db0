/** Ways in which a database goes wrong. Runs in a page of the test extension. */
const NAME = 'aparte-facts';
const STORES = ['entities', 'claims', 'countries', 'offices', 'sources', 'flags', 'search', 'meta'];

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function open(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, version);
  request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
  return done(request);
}

export function drop(): Promise<unknown> {
  return done(indexedDB.deleteDatabase(NAME));
}

/** Changes rows of one store of the database as it is. */
function change(store: string, edit: (store: IDBObjectStore) => void) {
  return async (): Promise<void> => {
    const db = await open();
    const tx = db.transaction(store, 'readwrite');
    edit(tx.objectStore(store));
    await new Promise((resolve) => {
      tx.addEventListener('complete', resolve);
    });
    db.close();
  };
}

/** Changes the stamp, keeping the rest of it. */
function restamp(edit: (stamp: Record<string, unknown>) => unknown) {
  return async (): Promise<void> => {
    const db = await open();
    const store = db.transaction('meta', 'readwrite').objectStore('meta');
    const stamp = (await done(store.get('pack'))) as Record<string, unknown>;
    await done(store.put(edit(stamp), 'pack'));
    db.close();
  };
}

/** Another database of the same name. */
function instead(version: number, build: (db: IDBDatabase) => void) {
  return async (): Promise<void> => {
    await drop();
    (await open(version, build)).close();
  };
}

export const DAMAGES = {
  'the stamp is gone': change('meta', (store) => store.clear()),
  'the stamp is no object': restamp(() => 'rubbish'),
  'the stamp lacks its counts': restamp((stamp) => ({ ...stamp, counts: undefined })),
  'the stamp is of another schema': restamp((stamp) => ({ ...stamp, schema: 99 })),
  'the stamp is of another pack': restamp((stamp) => ({ ...stamp, hash: '0'.repeat(64) })),
  'the stamp counts otherwise': restamp((stamp) => ({ ...stamp, counts: { entities: 1 } })),
  'a row is gone': change('claims', (store) => store.delete('claim-7')),
  'there is a row too many': change('claims', (store) => store.put({ id: 'claim-x', subjects: [] })),
  'a table is empty': change('sources', (store) => store.clear()),
  'a store is missing': instead(1, (db) => {
    for (const name of STORES.slice(1)) db.createObjectStore(name, { keyPath: 'id' });
  }),
  'the indexes are missing': instead(1, (db) => {
    for (const name of STORES) db.createObjectStore(name, { keyPath: 'id' });
  }),
  'there is no store at all': instead(1, () => undefined),
  'the database is newer': instead(99, (db) => db.createObjectStore('future')),
  'a record is truncated': change('entities', (store) => store.put({ id: 'person-3' })),
  'a claim is truncated': change('claims', (store) => store.put({ id: 'claim-3', subjects: ['person-3'] })),
  'a record has changed its key': change('entities', (store) => {
    store.delete('person-3');
    store.put({ id: 'person-x', kind: 'leader', name: { fr: 'X', en: 'X' } });
  }),
};
export type Damage = keyof typeof DAMAGES;

interface Stamp {
  readonly schema: number;
  readonly hash: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** `absent`, `empty` (stores, and nothing in them), `whole` (stamped with the bundled pack and the real counts) or `broken`. */
export async function condition(): Promise<'absent' | 'empty' | 'whole' | 'broken'> {
  const there = await indexedDB.databases();
  if (!there.some(({ name }) => name === NAME)) return 'absent';
  const db = await open();
  try {
    if (db.objectStoreNames.length === 0) return 'empty';
    const tx = db.transaction([...db.objectStoreNames]);
    const stamp = (await done(tx.objectStore('meta').get('pack'))) as Stamp | undefined;
    const names = STORES.filter((name) => name !== 'meta');
    const counts = await Promise.all(names.map((name) => done(tx.objectStore(name).count())));
    if (!stamp) return counts.every((count) => count === 0) ? 'empty' : 'broken';
    const index = (await (await fetch('/pack/index.json')).json()) as Stamp;
    if (stamp.schema !== index.schema || stamp.hash !== index.hash) return 'broken';
    return names.every((name, at) => stamp.counts[name] === counts[at] && (counts[at] ?? 0) > 0)
      ? 'whole'
      : 'broken';
  } finally {
    db.close();
  }
}
