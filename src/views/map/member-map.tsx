/**
 * Who is in a forum, on a map, at a date that one can move: from its founding to today, month by month. Beside the map the
 * changes of that month, and under it the list that says the same without a picture.
 */
import { useMemo, useState } from 'preact/hooks';
import {
  countryKey,
  latest,
  type CountryCode,
  type IsoDay,
  type MembershipClaim,
  type PartialDate,
} from '../../facts/index.ts';
import { dateText, periodText } from '../dates.ts';
import { Icon } from '../icon.tsx';
import { useSettled } from '../settled.ts';
import { LOCALE } from '../typography.ts';
import { listed, subjectName, type Voice } from '../voice.ts';
import { isOnMap } from './atlas.ts';
import './map.css';
import {
  byStatus,
  courseOf,
  dateOfMonth,
  monthOf,
  seatsAt,
  type Changes,
  type Course,
  type Month,
  type SeatStatus,
  type Seats,
} from './seats.ts';
import { Swatch, WorldMap } from './world-map.tsx';

interface MemberMapProps {
  readonly claims: readonly MembershipClaim[];
  readonly voice: Voice;
  readonly today: IsoDay;
  /** The article's date: where the slider begins. */
  readonly published: PartialDate | null;
}

const YEAR = 12;

function countryName(code: CountryCode, voice: Voice): string {
  return subjectName(countryKey(code), voice);
}

/** « Brésil, Chine et Inde », as the language sorts. */
function names(codes: readonly CountryCode[], voice: Voice): string {
  const { compare } = new Intl.Collator(LOCALE[voice.words.lang]);
  return listed(codes.map((code) => countryName(code, voice)).sort(compare), voice);
}

function statusName(status: SeatStatus, { words }: Voice): string {
  return words.say(status === 'unknown' ? 'map_unknown' : `dossier_status_${status}`);
}

/** « 10 membres, 1 adhésion non confirmée ». */
function countText(seats: Seats, { words }: Voice): string {
  const count = (status: SeatStatus) => [...seats.values()].filter((seat) => seat.status === status).length;
  const [contested, unknown] = [count('contested'), count('unknown')];
  return [
    words.count('standing_members', count('member')),
    contested > 0 && words.count('standing_contested', contested),
    unknown > 0 && words.count('map_unknownCount', unknown),
  ]
    .filter(Boolean)
    .join(', ');
}

function changesText({ came, lifted, left }: Changes, voice: Voice): string[] {
  const { words } = voice;
  const line = (key: Parameters<typeof words.count>[0], codes: readonly CountryCode[]) =>
    codes.length > 0 ? [words.count(key, codes.length, { names: names(codes, voice) })] : [];
  return [
    ...came.flatMap(([status, codes]) => line(`map_new_${status}`, codes)),
    ...line('map_lifted', lifted),
    ...line('map_left', left),
  ];
}

interface SliderProps {
  readonly course: Course;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  readonly voice: Voice;
}

/** A month a step; Page Up and Page Down a year; the buttons go to where something changed. */
function Slider({ course, month, onMonth, voice }: SliderProps) {
  const { words } = voice;
  const { first, last, changes } = course;
  const before = changes.findLast((one) => one.month < month);
  const after = changes.find((one) => one.month > month);
  const date = dateText(dateOfMonth(month), words.lang);
  return (
    <div class="ap-map-slider">
      <button
        type="button"
        class="ap-icon-button ap-map-back"
        aria-label={words.say('map_previous')}
        title={words.say('map_previous')}
        disabled={!before}
        onClick={() => before && onMonth(before.month)}
      >
        <Icon name="next" />
      </button>
      <input
        type="range"
        aria-label={words.say('map_date')}
        aria-valuetext={date}
        min={first}
        max={last}
        step={1}
        value={month}
        onInput={(event) => onMonth(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const step = event.key === 'PageUp' ? YEAR : event.key === 'PageDown' ? -YEAR : 0;
          if (step === 0) return;
          event.preventDefault();
          onMonth(Math.min(last, Math.max(first, month + step)));
        }}
      />
      <button
        type="button"
        class="ap-icon-button"
        aria-label={words.say('map_next')}
        title={words.say('map_next')}
        disabled={!after}
        onClick={() => after && onMonth(after.month)}
      >
        <Icon name="next" />
      </button>
      <span class="ap-map-end">{dateOfMonth(first).slice(0, 4)}</span>
      <span class="ap-map-end">{words.say('map_today')}</span>
    </div>
  );
}

interface NowProps {
  readonly seats: Seats;
  readonly course: Course | null;
  readonly month: Month;
  readonly voice: Voice;
}

/** The date, how many, and what changed then or last before. */
function Now({ seats, course, month, voice }: NowProps) {
  const { words } = voice;
  const date = dateText(dateOfMonth(month), words.lang);
  const count = countText(seats, voice);
  const change = course?.changes.findLast((one) => one.month <= month);
  const lines = change ? changesText(change, voice) : [];
  const now = change?.month === month;
  const spoken = useSettled(`${date}. ${count}. ${now ? lines.join('. ') : ''}`);
  return (
    <div class={course ? 'ap-map-now ap-map-moving' : 'ap-map-now'}>
      <p class="ap-map-date">{date}</p>
      <p class="ap-map-count">{count}</p>
      {change && (
        <div class={now ? 'ap-map-change ap-map-change-now' : 'ap-map-change'}>
          <p class="ap-map-change-when">
            {words.say(now ? 'map_then' : 'map_last', {
              date: dateText(dateOfMonth(change.month), words.lang),
            })}
          </p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p class="ap-only-heard" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

/** The same without a picture. It is the legend as well: each status with its pattern and its countries. */
function SeatList({ seats, voice }: { readonly seats: Seats; readonly voice: Voice }) {
  const { words } = voice;
  const groups = byStatus(seats);
  const off = [...seats.keys()].filter((code) => !isOnMap(code));
  return (
    <>
      <ul class="ap-map-legend" aria-hidden="true">
        {groups.map(([status, codes]) => (
          <li key={status}>
            <Swatch status={status} /> {statusName(status, voice)}{' '}
            <span class="ap-map-many">{codes.length}</span>
          </li>
        ))}
      </ul>
      {off.length > 0 && <p class="ap-map-note">{words.say('map_off', { names: names(off, voice) })}</p>}
      <details class="ap-map-list">
        <summary>{words.say('map_list')}</summary>
        <dl>
          {groups.map(([status, codes]) => (
            <div key={status}>
              <dt>
                {statusName(status, voice)} ({codes.length})
              </dt>
              <dd>{names(codes, voice)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function startingMonth(course: Course | null, published: PartialDate | null, today: IsoDay): Month {
  const wanted = monthOf(published ? latest(published) : today);
  return course ? Math.min(course.last, Math.max(course.first, wanted)) : monthOf(today);
}

export function MemberMap({ claims, voice, today, published }: MemberMapProps) {
  const { words } = voice;
  const course = useMemo(() => courseOf(claims, today), [claims, today]);
  const codes = useMemo(() => [...new Set(claims.map((claim) => claim.country))].sort(), [claims]);
  const [month, setMonth] = useState(() => startingMonth(course, published, today));
  const seats = useMemo(() => seatsAt(claims, month, today), [claims, month, today]);
  const titleOf = (code: CountryCode) => {
    const seat = seats.get(code);
    if (!seat) return countryName(code, voice);
    const status =
      seat.status === 'unknown' ? words.say('map_unknown') : words.say(`claim_membership_${seat.status}`);
    return [countryName(code, voice), status, periodText(seat.claim.valid, words)].filter(Boolean).join(', ');
  };
  const label = words.say('map_label', {
    date: dateText(dateOfMonth(month), words.lang),
    count: countText(seats, voice),
  });
  return (
    <div class="ap-map-room">
      <WorldMap
        codes={codes}
        statusOf={(code) => seats.get(code)?.status ?? null}
        titleOf={titleOf}
        label={label}
      />
      {course && <Slider course={course} month={month} onMonth={setMonth} voice={voice} />}
      <div class="ap-map-told">
        <Now seats={seats} course={course} month={month} voice={voice} />
        <div>
          <SeatList seats={seats} voice={voice} />
        </div>
      </div>
      <p class="ap-map-note">{words.say('map_outlines')}</p>
    </div>
  );
}
