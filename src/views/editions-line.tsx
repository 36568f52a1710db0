/**
 * The meetings of a summit's family on a line, from the first to the next: year, place, which of them it was. Each is a link
 * to its dossier; what is planned is dashed. The line scrolls and begins at the one that matters: the one the page is about,
 * else the last before the date one looks from.
 */
import { useEffect, useRef } from 'preact/hooks';
import { earliest, type Edition, type EntityId, type IsoDay } from '../facts/index.ts';
import { spanText } from './dates.ts';
import { textOf, type Voice } from './voice.ts';

interface EditionsLineProps {
  /** In order of time. */
  readonly editions: readonly Edition[];
  readonly label: string;
  readonly hrefOf: (edition: EntityId) => string;
  /** The day one looks from: the article's, or today. */
  readonly from: IsoDay;
  readonly about: EntityId;
  readonly voice: Voice;
}

/** Years without a meeting that still widen the line; a longer pause would only be empty. */
const WIDEST_GAP = 6;

function startOf({ held }: Edition): IsoDay | null {
  const date = held.from ?? held.to;
  return date ? earliest(date) : null;
}

function yearOf(edition: Edition): number | null {
  const start = startOf(edition);
  return start ? Number(start.slice(0, 4)) : null;
}

/** Which one the line begins at. */
export function hereIn(editions: readonly Edition[], about: EntityId, from: IsoDay): Edition | undefined {
  return (
    editions.find((edition) => edition.id === about) ??
    editions.findLast((edition) => (startOf(edition) ?? '9') <= from) ??
    editions[0]
  );
}

/** « 16ᵉ », “16th”; nothing for those that are not counted. */
export function ordinalText(ordinal: number, { words }: Voice): string {
  if (words.lang === 'fr') return `${ordinal}${ordinal === 1 ? 'er' : 'e'}`;
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(ordinal);
  return ordinal + ({ one: 'st', two: 'nd', few: 'rd' }[form as string] ?? 'th');
}

function Stop({ edition, here, hrefOf, voice }: StopProps) {
  const { words } = voice;
  const place = edition.place
    ? textOf(edition.place, voice)
    : edition.mode === 'virtual'
      ? words.say('dossier_virtual')
      : edition.ordinal === undefined && words.pick(edition.name);
  const status = edition.status !== 'held' && words.say(`dossier_${edition.status}`);
  const nth = [edition.ordinal && ordinalText(edition.ordinal, voice), status].filter(Boolean).join(', ');
  return (
    <a
      href={hrefOf(edition.id)}
      aria-current={here ? 'true' : undefined}
      title={[words.pick(edition.name), spanText(edition.held, words.lang)].filter(Boolean).join(', ')}
    >
      <span class="ap-line-year">{yearOf(edition) ?? '?'}</span>
      <span class="ap-line-dot" />
      {place && <span class="ap-line-place">{place}</span>}
      {nth && <span class="ap-line-nth">{nth}</span>}
    </a>
  );
}
interface StopProps {
  readonly edition: Edition;
  readonly here: boolean;
  readonly hrefOf: EditionsLineProps['hrefOf'];
  readonly voice: Voice;
}

export function EditionsLine({ editions, label, hrefOf, from, about, voice }: EditionsLineProps) {
  const box = useRef<HTMLDivElement>(null);
  const here = hereIn(editions, about, from);
  useEffect(() => {
    const stop = box.current?.querySelector<HTMLElement>('.ap-line-here');
    if (!box.current || !stop) return;
    // Never `scrollIntoView`: it would move the page as well.
    const [line, own] = [box.current.getBoundingClientRect(), stop.getBoundingClientRect()];
    box.current.scrollBy({
      left: own.left + own.width / 2 - (line.left + line.width / 2),
      behavior: 'instant',
    });
  }, [here?.id]);
  return (
    <div class="ap-line" ref={box} role="group" aria-label={label}>
      <ol>
        {editions.map((edition, index) => {
          const before = editions[index - 1];
          const [year, last] = [yearOf(edition), before ? yearOf(before) : null];
          const gap = year && last ? Math.min(WIDEST_GAP, Math.max(0, year - last - 1)) : 0;
          const classes = [
            edition.id === here?.id && 'ap-line-here',
            edition.status !== 'held' && `ap-line-${edition.status}`,
          ];
          return (
            <li
              key={edition.id}
              class={classes.filter(Boolean).join(' ') || undefined}
              style={gap > 0 ? { marginInlineStart: `${gap * 8}px` } : undefined}
            >
              <Stop edition={edition} here={edition.id === about} hrefOf={hrefOf} voice={voice} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
