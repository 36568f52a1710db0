/** All countries by their initial. */
import { useCallback, useEffect } from 'preact/hooks';
import type { Country } from '../facts/index.ts';
import { Flag } from '../views/flag.tsx';
import type { Words } from '../views/words.ts';
import { byInitial, type Initial } from './arrange.ts';
import { countryHref, Wait, type Flags } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';
import type { World } from './world.ts';

interface WayProps {
  readonly world: World;
  readonly words: Words;
  /** Called when all is drawn. */
  readonly onDrawn: () => void;
}

function Letters({ initials, words }: { readonly initials: readonly Initial[]; readonly words: Words }) {
  return (
    <nav class="letters" aria-label={words.say('browse_initials')}>
      {initials.map(({ letter }) => (
        <a key={letter} href={`#letter-${letter}`}>
          {letter}
        </a>
      ))}
    </nav>
  );
}

function Group({ initial, flags, words }: GroupProps) {
  const { letter, countries } = initial;
  return (
    <section class="letter" id={`letter-${letter}`} aria-labelledby={`letter-${letter}-title`}>
      <h2 class="letter-title" id={`letter-${letter}-title`}>
        {letter}
      </h2>
      <ul class="countries">
        {countries.map(({ code, name }) => (
          <li key={code}>
            <a class="country" href={countryHref(code)}>
              <span class="ap-sign">
                <Flag svg={flags[code] ?? null} />
              </span>
              <span lang={words.langOf(name)}>{words.pick(name)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
interface GroupProps {
  readonly initial: Initial;
  readonly flags: Flags;
  readonly words: Words;
}

const NO_FLAGS: Flags = {};
const NONE: readonly Country[] = [];

export function Countries({ world, words, onDrawn }: WayProps) {
  const countries = useLoaded(world.countries);
  const known = countries.at === 'here' ? countries.value : NONE;
  // The names do not wait for two hundred pictures.
  const flags = useLoaded(useCallback(() => world.flags(known.map(({ code }) => code)), [world, known]));
  const here = countries.at === 'here';
  useEffect(() => {
    if (here) onDrawn();
  }, [here, onDrawn]);
  if (countries.at !== 'here') return <Wait state={countries} words={words} />;
  const initials = byInitial(countries.value, words);
  return (
    <>
      <Letters initials={initials} words={words} />
      {initials.map((initial) => (
        <Group
          key={initial.letter}
          initial={initial}
          flags={flags.at === 'here' ? flags.value : NO_FLAGS}
          words={words}
        />
      ))}
    </>
  );
}
