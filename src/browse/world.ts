/** All that the page needs from outside. `main.tsx` brings the real one; tests and pictures bring their own. */
import type {
  Country,
  CountryCode,
  CountryFacts,
  Edition,
  EntityId,
  Forum,
  IsoDay,
  Labels,
} from '../facts/index.ts';
import type { Found } from '../views/found-row.tsx';

export interface ForumEntry {
  readonly forum: Forum;
  /** How many members today; null where that cannot be said for sure. */
  readonly members: number | null;
}

export interface World {
  readonly today: IsoDay;
  /** Each rejects when the facts do not answer. */
  readonly countries: () => Promise<readonly Country[]>;
  /** Null when no fact speaks of such a country. */
  readonly country: (code: CountryCode) => Promise<CountryFacts | null>;
  readonly forums: () => Promise<readonly ForumEntry[]>;
  readonly editions: () => Promise<readonly Edition[]>;
  readonly flags: (codes: readonly CountryCode[]) => Promise<Readonly<Record<string, string>>>;
  readonly search: (query: string) => Promise<readonly Found[]>;
  readonly open: (entity: EntityId) => void;
  readonly dossier: (entity: EntityId) => string;
}

export const NO_LABELS: Labels = { entities: {}, countries: {}, offices: {}, sources: {} };
