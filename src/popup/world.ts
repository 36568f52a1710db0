/**
 * All that the popup needs from outside: the browser, the page, the store. `main.tsx` brings the real one; tests and
 * pictures bring their own.
 */
import type { CardHead, DossierFacts, EntityId, Labels, PartialDate } from '../facts/index.ts';
import type { Reply } from '../messages/contract.ts';
import type { Found } from '../views/found-row.tsx';

/** An entity as a row shows it: what it was at the article's date, and the words for that. */
export interface Row {
  readonly head: CardHead;
  readonly labels: Labels;
  readonly flagSvg: string | null;
}

export interface World {
  readonly site: () => Promise<Reply<'site'>>;
  readonly cast: () => Promise<Reply<'cast'>>;
  /** Rows in the order asked for; an entity that the store does not know has none. Rejects when the facts fail. */
  readonly rows: (
    entities: readonly EntityId[],
    published: PartialDate | null,
  ) => Promise<ReadonlyMap<EntityId, Row>>;
  readonly dossier: (entity: EntityId) => Promise<DossierFacts | null>;
  readonly search: (query: string) => Promise<readonly Found[]>;
  /** Whether the bundled copy answers in the store's place. */
  readonly bundled: () => Promise<boolean>;
  readonly repair: () => Promise<boolean>;
  /** Scrolls the page to the n-th mention; how many there are now, or null when the page did not follow. */
  readonly jump: (entity: EntityId, index: number) => Promise<number | null>;
  readonly back: () => Promise<void>;
  /** Switches Aparté on or off for a site, and tells the tab. */
  readonly setSite: (host: string, on: boolean) => Promise<void>;
  /**
   * Asks the browser for access to the tab's site. Browsers grant it only inside a click: call it first thing in the
   * handler, before anything is awaited.
   */
  readonly allow: (host: string) => Promise<boolean>;
  readonly readOnce: () => Promise<boolean>;
  readonly openDossier: (entity: EntityId, published: PartialDate | null) => void;
  readonly openBrowse: () => void;
  readonly openOptions: () => void;
}
