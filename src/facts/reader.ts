/**
 * How the facts are read, wherever they lie: in IndexedDB, in the bundled pack, in a test's array. Ranking and cards are
 * written against this and know nothing of storage. Everything that is a list comes in a fixed order, so that the same
 * pack always gives the same card.
 */
import type { IsoDay } from './dates.ts';
import type { CountryCode, EntityId, OfficeId, SourceId, SubjectKey } from './ids.ts';
import type { Claim, Country, Edition, Entity, Office, Series, Source } from './model.ts';

export interface FactReader {
  /** Day on which the pack was compiled. */
  readonly asOf: IsoDay;
  /** Whether the store answers, or the pack that came with the program in its place. */
  readonly from: 'store' | 'bundled';
  entity(id: EntityId): Promise<Entity | null>;
  /** Those that are known, in the order asked for. */
  entities(ids: readonly EntityId[]): Promise<readonly Entity[]>;
  /** Every claim that has the key among its subjects, by id. */
  claimsOn(subject: SubjectKey): Promise<readonly Claim[]>;
  country(code: CountryCode): Promise<Country | null>;
  office(id: OfficeId): Promise<Office | null>;
  /** Offices of a country or a forum, by rank, then id. */
  officesOf(subject: SubjectKey): Promise<readonly Office[]>;
  source(id: SourceId): Promise<Source | null>;
  /** The flag as SVG text. */
  flag(code: CountryCode): Promise<string | null>;
  /** Editions of a series, in order of time. */
  editionsOf(series: EntityId): Promise<readonly Edition[]>;
  /** The summit series of a forum, by id. */
  seriesOf(forum: EntityId): Promise<readonly Series[]>;
}
