/**
 * Which claims matter for this sentence, and why. A sum of small whole weights, no randomness, ties broken by date and id:
 * the same sentence and store always give the same order.
 */
import type { Reason } from './card.ts';
import { covers, daysBetween, earliest, latest, type IsoDay, type PartialDate } from './dates.ts';
import type { ClaimId, EntityId, SubjectKey } from './ids.ts';
import type { Claim, Topic } from './model.ts';
import { plainText, topicsOf } from './topics.ts';

export interface Situation {
  /** The entity and what it stands for (a leader's country). */
  readonly own: { readonly entity: EntityId; readonly keys: ReadonlySet<SubjectKey> };
  /** The others that the sentence names, each with what it stands for, in reading order. */
  readonly others: readonly { readonly entity: EntityId; readonly keys: ReadonlySet<SubjectKey> }[];
  /** Claims that the card's head tells. */
  readonly inHead?: ReadonlySet<ClaimId>;
  readonly sentence: string;
  readonly lang: string;
  readonly date: PartialDate;
}
export interface Ranked<Kind extends Claim = Claim> {
  readonly claim: Kind;
  readonly score: number;
  readonly reason: Reason;
}

const WEIGHT = {
  topic: 6,
  moreTopics: 2,
  pair: 4,
  own: 2,
  year: 3,
  place: 3,
  month: 3,
  halfYear: 2,
  twoYears: 1,
} as const;
/** What tells most, all else being equal. */
const TYPE_WEIGHT: Readonly<Record<Claim['type'], number>> = {
  figure: 2, meeting: 2, quotation: 2, event: 1, chair: 1, membership: 0, office: 0,
}; // prettier-ignore
const MONTH = 31;
const HALF_YEAR = 183;
const TWO_YEARS = 731;

export function rank(claims: readonly Claim[], situation: Situation): Ranked[] {
  const topics = topicsOf(situation.sentence, situation.lang);
  const words = plainText(situation.sentence);
  return claims
    .filter((claim) => isKnownBy(claim, situation.date) && isTelling(claim, situation))
    .map((claim) => weigh(claim, { situation, topics, words }))
    .sort(
      (a, b) => b.score - a.score || compareDates(b.claim, a.claim) || (a.claim.id < b.claim.id ? -1 : 1),
    );
}

/** The day from which a claim can be told: a figure is known when its period is over, a meeting when it begins. */
function knownFrom(claim: Claim): IsoDay | null {
  const { from } = claim.valid;
  if (!from) return null;
  return claim.type === 'figure' ? latest(from) : earliest(from);
}

/** An article is not told what happened after it. */
export function isKnownBy(claim: Claim, date: PartialDate): boolean {
  const day = knownFrom(claim);
  return day === null || day <= latest(date);
}

/** What the head says already tells nothing; of memberships only those that join the entity to another in the sentence do. */
function isTelling(claim: Claim, { own, others, inHead, date }: Situation): boolean {
  if (inHead?.has(claim.id)) return false;
  if (claim.type === 'office') {
    return (
      claim.person === own.entity ||
      (claim.subjects.includes(own.entity) && covers(claim.valid, date) === 'yes')
    );
  }
  // That a meeting was held is news for a while; what came out of it, for longer.
  if (claim.type === 'event' && claim.occurrence)
    return claim.edition !== own.entity && closeness(claim, date) > 0;
  if (claim.type === 'chair') return covers(claim.valid, date) === 'yes';
  if (claim.type !== 'membership') return true;
  const partners = others.filter((other) => claim.subjects.some((subject) => other.keys.has(subject)));
  return claim.subjects.some((subject) => own.keys.has(subject)) && partners.length > 0;
}

interface Weighing {
  readonly situation: Situation;
  readonly topics: ReadonlyMap<Topic, number>;
  readonly words: string;
}

function weigh(claim: Claim, { situation, topics, words }: Weighing): Ranked {
  const spoken = tellingTopics(claim, situation)
    .filter((topic) => topics.has(topic))
    .sort((a, b) => (topics.get(b) ?? 0) - (topics.get(a) ?? 0));
  const [topic] = spoken;
  const other = situation.others.find((one) =>
    claim.subjects.some((subject) => one.keys.has(subject) && !situation.own.keys.has(subject)),
  );
  const year = speaksOfYear(claim, words);
  const place = claim.type === 'meeting' && speaksOfPlace(Object.values(claim.place ?? {}), words);
  const score =
    (topic ? WEIGHT.topic + WEIGHT.moreTopics * Math.min(2, spoken.length - 1) : 0) +
    (other ? WEIGHT.pair : 0) +
    (claim.subjects.includes(situation.own.entity) ? WEIGHT.own : 0) +
    (year ? WEIGHT.year : 0) +
    (place ? WEIGHT.place : 0) +
    closeness(claim, situation.date) +
    TYPE_WEIGHT[claim.type] -
    // Other offices of the person only fill a card that would be empty.
    (claim.type === 'office' && claim.person === situation.own.entity ? WEIGHT.topic : 0) -
    // What came out of a meeting says that it was held.
    (claim.type === 'event' && claim.occurrence ? 1 : 0);
  return { claim, score, reason: reasonFor({ topic, other: other?.entity, dated: year || place }) };
}

/** How people met: true of a meeting whoever it was with. */
const MANNERS: ReadonlySet<Topic> = new Set(['meeting', 'visit', 'call']);

/** What a meeting with somebody whom the sentence does not name was about is not what the sentence is about. */
function tellingTopics(claim: Claim, { others }: Situation): readonly Topic[] {
  if (claim.type !== 'meeting' || claim.who.some((who) => others.some(({ entity }) => entity === who)))
    return claim.topics;
  return claim.topics.filter((topic) => MANNERS.has(topic));
}

function reasonFor({
  topic,
  other,
  dated,
}: {
  topic: Topic | undefined;
  other: EntityId | undefined;
  dated: boolean;
}): Reason {
  if (topic) return { type: 'topic', topic };
  if (other) return { type: 'pair', other };
  return { type: dated ? 'date' : 'general' };
}

function speaksOfYear(claim: Claim, words: string): boolean {
  const date = claim.type === 'figure' ? claim.period : claim.valid.from;
  return date !== undefined && words.includes(` ${date.slice(0, 4)} `);
}

function speaksOfPlace(names: readonly string[], words: string): boolean {
  return names.some((name) => words.includes(plainText(name)));
}

function closeness(claim: Claim, date: PartialDate): number {
  const day = claim.valid.to ?? claim.valid.from;
  if (!day) return 0;
  const days = Math.abs(daysBetween(latest(day), earliest(date)));
  if (days <= MONTH) return WEIGHT.month;
  if (days <= HALF_YEAR) return WEIGHT.halfYear;
  return days <= TWO_YEARS ? WEIGHT.twoYears : 0;
}

export function compareDates(a: Claim, b: Claim): number {
  const [one, two] = [a.valid.from ?? '', b.valid.from ?? ''];
  return one === two ? 0 : one < two ? -1 : 1;
}
