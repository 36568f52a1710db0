/** The summits of a year, and the way to every other: decades, then years. */
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { Edition } from '../facts/index.ts';
import type { Words } from '../views/words.ts';
import { addressOf } from './address.ts';
import { byYear, codesIn, decadesOf, nearestYear } from './arrange.ts';
import { EditionRow, Wait, type Flags } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';
import type { World } from './world.ts';

interface StripProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly words: Words;
}

const DECADE = 10;

/** Two rows instead of eighty links: a year is two steps away, and each row is read at a glance. */
function Strip({ years, year, words }: StripProps) {
  const known = new Set(years);
  const first = Math.floor(year / DECADE) * DECADE;
  const current = (yes: boolean) => (yes ? 'true' : undefined);
  return (
    <div class="strip">
      <nav aria-label={words.say('browse_decades')}>
        <ol class="strip-row">
          {decadesOf(years).map((decade) => (
            <li key={decade.first}>
              <a href={addressOf('year', decade.shows)} aria-current={current(decade.first === first)}>
                <bdi>
                  {decade.first}–{String(decade.first + DECADE - 1).slice(2)}
                </bdi>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <nav aria-label={words.say('browse_years')}>
        <ol class="strip-row strip-years">
          {Array.from({ length: DECADE }, (_, at) => first + at).map((one) => (
            <li key={one}>
              {known.has(one) ? (
                <a href={addressOf('year', one)} aria-current={one === year ? 'page' : undefined}>
                  {one}
                </a>
              ) : (
                <span class="strip-none">{one}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

interface YearsProps {
  /** The year asked for; null for the one nearest to today. */
  readonly of: number | null;
  readonly world: World;
  readonly words: Words;
  readonly onDrawn: () => void;
}

const NONE: readonly Edition[] = [];
const NO_FLAGS: Flags = {};

export function Years({ of, world, words, onDrawn }: YearsProps) {
  const editions = useLoaded(world.editions);
  const years = useMemo(() => byYear(editions.at === 'here' ? editions.value : NONE), [editions]);
  const known = [...years.keys()];
  const year = of ?? nearestYear(known, Number(world.today.slice(0, 4)));
  const shown = (year !== null && years.get(year)) || NONE;
  const flags = useLoaded(useCallback(() => world.flags(codesIn(shown)), [world, shown]));
  const here = editions.at === 'here';
  useEffect(() => {
    if (here) onDrawn();
  }, [here, onDrawn]);
  if (!here) return <Wait state={editions} words={words} />;
  if (year === null) return null;
  return (
    <>
      <Strip years={known} year={year} words={words} />
      <section class="ap-section" aria-labelledby="year-title">
        <div class="ap-section-head" aria-live="polite">
          <h2 class="ap-section-title" id="year-title">
            {words.say('browse_summitsOf', { year })}
          </h2>
          <span class="ap-section-aside">{words.count('browse_summits', shown.length)}</span>
        </div>
        {shown.length === 0 && <p class="browse-wait">{words.say('browse_noSummits', { year })}</p>}
        <ol>
          {shown.map((edition) => (
            <EditionRow
              key={edition.id}
              edition={edition}
              flags={flags.at === 'here' ? flags.value : NO_FLAGS}
              world={world}
              words={words}
            />
          ))}
        </ol>
      </section>
    </>
  );
}
