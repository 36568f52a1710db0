/**
 * The database's states, and the ways between them:
 *
 *     absent ──► opening ──► seeding ──► ready
 *       ▲           │           │          │
 *       │           └───────────┴──► unavailable (until `rebuild`)
 *       └─────────────────────────────────┘  lost: closed for another context, terminated, damaged
 *
 * A loss is mended by opening again at the next question, and not without end: a browser that keeps breaking the database
 * is left alone and the bundled pack answers.
 */
import type { BundledPack } from './bundled.ts';
import { databaseTables } from './database.ts';
import type { Database } from './database.ts';
import { exclusively } from './lock.ts';
import { prepare } from './prepare.ts';
import type { Tables } from './tables.ts';

export type ConnectionState =
  /** Not opened yet, or lost; the next question opens it. */
  | { readonly state: 'absent'; readonly damaged: boolean }
  /** `over` resolves when this state is left. */
  | { readonly state: 'opening'; readonly over: Promise<void>; readonly leave: () => void }
  | { readonly state: 'seeding' }
  | { readonly state: 'ready'; readonly db: Database; readonly tables: Tables }
  | { readonly state: 'unavailable'; readonly why: string };

/** One bad moment (a closed connection, a wiped profile) is mended; a database that fails time and again is not trusted. */
const MAX_LOSSES = 3;

/** The one connection of a context. */
export class Connection {
  readonly #pack: BundledPack;
  #state: ConnectionState = { state: 'absent', damaged: false };
  #losses = 0;
  #working: Promise<void> | null = null;

  constructor(pack: BundledPack) {
    this.#pack = pack;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Opens, mends and fills as needed; resolves when ready or unavailable. Never rejects. */
  async connect(): Promise<void> {
    if (this.#state.state === 'absent') this.#working ??= this.#work(this.#state.damaged);
    await this.#working;
  }

  /** Deletes the database and fills it again, whatever its state. Never rejects. */
  async rebuild(): Promise<void> {
    await this.#working;
    this.close();
    this.#losses = 0;
    this.#working ??= this.#work(true);
    await this.#working;
  }

  /** Takes note that the database failed while it was read. */
  failed(error: unknown): void {
    if (this.#state.state !== 'ready') return;
    this.#state.db.close();
    this.#lose(!isLoss(error));
  }

  close(): void {
    if (this.#state.state === 'ready') this.#state.db.close();
    this.#become({ state: 'absent', damaged: false });
  }

  async #work(afresh: boolean): Promise<void> {
    this.#become(opening());
    try {
      await exclusively(async () => {
        const db = await prepare(this.#pack, {
          afresh,
          seeding: () => this.#become({ state: 'seeding' }),
          lost: (one) => {
            if (this.#state.state === 'ready' && this.#state.db === one) this.#lose(false);
          },
        });
        this.#become({ state: 'ready', db, tables: databaseTables(db) });
        this.#pack.release();
      });
    } catch (error) {
      this.#become({ state: 'unavailable', why: nameOf(error) });
    } finally {
      this.#working = null;
    }
  }

  #lose(damaged: boolean): void {
    this.#losses += 1;
    const spent = this.#losses > MAX_LOSSES;
    this.#become(spent ? { state: 'unavailable', why: 'lost too often' } : { state: 'absent', damaged });
  }

  #become(next: ConnectionState): void {
    if (this.#state.state === 'opening') this.#state.leave();
    this.#state = next;
  }
}

const nothing = (): void => undefined;

function opening(): ConnectionState {
  let leave = nothing;
  const over = new Promise<void>((resolve) => {
    leave = resolve;
  });
  return { state: 'opening', over, leave };
}

/** Whether only the connection was lost. Whatever else a reading raises (a value that cannot be read back) is damage. */
function isLoss(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}

/** The name of what a browser threw; some disks raise errors without any (seen with a full quota). */
function nameOf(error: unknown): string {
  return error instanceof Error && error.name !== '' ? error.name : 'unknown error';
}
