/** Who somebody is, at the article's date and, when that differs, today: each line with its own dates. */
import { precisionOf, type CardHead, type Entity, type PartialDate, type Standing } from '../facts/index.ts';
import { chairText, officeTitle } from './claim-text.ts';
import { dateText, periodText, spanText, whenText } from './dates.ts';
import { lowerFirst } from './typography.ts';
import { nameOf, textOf, type Voice } from './voice.ts';

export interface StandingWords {
  /** What it is: the title, the number of members, the days of a meeting. */
  readonly main: string;
  /** Since when, until when, who came next. */
  readonly detail: string;
}

type Office = Extract<Standing, { type: 'office' }>;
type Former = Extract<Standing, { type: 'former' }>;
type Members = Extract<Standing, { type: 'members' }>;
type Held = Extract<Standing, { type: 'edition' }>;

const joined = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(', ');
const agrees = (entity: Entity): 'm' | 'f' => (entity.kind === 'leader' && entity.gender === 'f' ? 'f' : 'm');

function inOffice({ claim, office }: Office, entity: Entity, voice: Voice): StandingWords {
  const acting = claim.acting && voice.words.say('standing_acting');
  return {
    main: officeTitle(office, entity, voice),
    detail: joined(acting, periodText(claim.valid, voice.words)),
  };
}

/** A post that was left. Its title is not said again when the line above has just said it. */
function former(standing: Former, entity: Entity, voice: Voice, said: boolean): StandingWords {
  const { words } = voice;
  const { claim, office, successor } = standing;
  const gender = agrees(entity);
  const next = successor
    ? words.say(`standing_successor_${gender}`, { name: nameOf(successor, voice) })
    : claim.successorUnknown && words.say('standing_successor_unknown');
  if (said) return { main: '', detail: next || words.say('standing_left') };
  const title = officeTitle(office, entity, voice);
  const main = words.say(`standing_former_${gender}`, {
    title: words.lang === 'fr' ? lowerFirst(title) : title,
  });
  return { main, detail: joined(periodText(claim.valid, words), next && lowerFirst(next)) };
}

function members({ count, contested, chair }: Members, voice: Voice): StandingWords {
  const { words } = voice;
  return {
    main: words.count('standing_members', count),
    detail: joined(
      contested > 0 && words.count('standing_contested', contested),
      chair ? chairText(chair, voice) : '',
    ),
  };
}

function held({ edition }: Held, voice: Voice): StandingWords {
  const { words } = voice;
  const countries = edition.hosts.map((code) =>
    words.pick(voice.labels.countries[code]?.name ?? { en: code.toUpperCase() }),
  );
  const place = edition.place ? textOf(edition.place, voice) : undefined;
  const status = edition.status !== 'held' && words.say(`standing_${edition.status}`);
  const mode = edition.mode !== 'in-person' && words.say(`standing_${edition.mode}`);
  return {
    main: joined(spanText(edition.held, words.lang), place),
    detail: joined(...countries, status, mode),
  };
}

/** @param above standings already said, whose titles need no repeating. */
export function standingWords(
  standing: Standing,
  entity: Entity,
  voice: Voice,
  above: readonly Standing[] = [],
): StandingWords {
  switch (standing.type) {
    case 'office':
      return inOffice(standing, entity, voice);
    case 'former': {
      const said = above.some((other) => other.type === 'office' && other.office.id === standing.office.id);
      return former(standing, entity, voice, said);
    }
    case 'members':
      return members(standing, voice);
    case 'edition':
      return held(standing, voice);
    case 'line':
      return { main: '', detail: textOf(standing.line, voice) };
  }
}

interface StandingsProps {
  readonly standings: readonly Standing[];
  readonly entity: Entity;
  readonly voice: Voice;
  readonly above?: readonly Standing[];
}

/** The lines of one moment; the first carries the weight. */
export function Standings({ standings, entity, voice, above = [] }: StandingsProps) {
  return (
    <>
      {standings.map((standing, index) => {
        const { main, detail } = standingWords(standing, entity, voice, above);
        return (
          <p class="ap-who" key={index}>
            {main && (index === 0 ? <b>{main}</b> : main)}
            {main && detail && (standing.type === 'office' ? ' ' : ', ')}
            {detail}
          </p>
        );
      })}
    </>
  );
}

/** Lines of one moment shown in a card; the dossier has them all. */
const LINES = 2;

/** Whether two standings say the same: the same post by the same claim. */
function same(one: Standing, other: Standing): boolean {
  return one.type === 'office' && other.type === 'office' && one.claim.id === other.claim.id;
}

interface Moment {
  readonly label: string;
  readonly standings: readonly Standing[];
}

/** Today, as far as it differs: what was added, when all of then still holds; else everything. */
function today({ then, now }: CardHead, { words }: Voice): Moment | null {
  if (!now) return null;
  const added = now.filter((one) => !then.some((other) => same(one, other)));
  const kept = then.every((one) => now.some((other) => same(one, other)));
  if (kept && added.length > 0 && then.length > 0)
    return { label: words.say('standing_now_also'), standings: added };
  const first = now[0];
  // A post that was left is why today differs: the day it was left is then today's name.
  const left = first?.type === 'former' ? first.claim.valid.to : undefined;
  return { label: left ? since(left, words) : words.say('standing_now'), standings: now };
}

function since(date: PartialDate, words: Voice['words']): string {
  const key = precisionOf(date) === 'day' ? 'standing_since_day' : 'standing_since';
  return words.say(key, { date: dateText(date, words.lang) });
}

/** Then and, only when it differs, now. */
export function ThenNow({ head, voice }: { readonly head: CardHead; readonly voice: Voice }) {
  const { entity, published } = head;
  const now = today(head, voice);
  const { words } = voice;
  const then = head.then.slice(0, LINES);
  const thenLabel = published
    ? words.say('standing_then', { date: dateText(published, words.lang, 'short') })
    : words.say('standing_then_undated');
  const died = entity.kind === 'leader' && entity.died ? entity.died : null;
  return (
    <div class="ap-standing">
      {now && then.length > 0 && <p class="ap-moment">{thenLabel}</p>}
      <Standings standings={then} entity={entity} voice={voice} />
      {now && <p class="ap-moment">{now.label}</p>}
      {now && (
        <Standings standings={now.standings.slice(0, LINES)} entity={entity} voice={voice} above={then} />
      )}
      {died && (
        <p class="ap-who">{words.say(`standing_died_${agrees(entity)}`, { when: whenText(died, words) })}</p>
      )}
    </div>
  );
}
