/** All that the dossier needs from outside. `main.tsx` brings the real one; tests and pictures bring their own. */
import type { CardHead, CountryCode, DossierFacts, EntityId, IsoDay, PartialDate } from '../facts/index.ts';
import type { Found } from '../views/found-row.tsx';

export interface Loaded {
  readonly facts: DossierFacts;
  /** Then and now; null when the page was not opened from an article with a date. */
  readonly head: CardHead | null;
  readonly store: { readonly version: string; readonly hash: string; readonly asOf: string };
}

export interface World {
  readonly today: IsoDay;
  /** Null when the store has no such entity. Rejects when the facts do not answer. */
  readonly load: (entity: EntityId, published: PartialDate | null) => Promise<Loaded | null>;
  readonly search: (query: string) => Promise<readonly Found[]>;
  /** Shows the dossier of another entity. */
  readonly open: (entity: EntityId) => void;
  /** The address of the page for browsing. */
  readonly browse: string;
}

/** The address of a country's page, relative to this one. */
export function countryAddress(code: CountryCode): string {
  return `../browse/index.html?by=country&of=${code}`;
}

/** The address of a dossier, relative to this page; the article's date goes along. */
export function addressOf(entity: EntityId, published: PartialDate | null): string {
  const parameters = new URLSearchParams({ id: entity, ...(published ? { date: published } : {}) });
  return `?${parameters.toString()}`;
}
