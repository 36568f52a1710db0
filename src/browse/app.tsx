/** The page for looking about in the facts: by country, by forum, by year. */
import type { TargetedMouseEvent } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { CountryCode } from '../facts/index.ts';
import { Flag } from '../views/flag.tsx';
import { Search } from '../views/search.tsx';
import type { Words } from '../views/words.ts';
import { addressOf, WAYS, type Asked, type Way } from './address.ts';
import { Countries } from './countries.tsx';
import { CountryView } from './country.tsx';
import { Forums } from './forums.tsx';
import { Heading, Wait } from './parts.tsx';
import { useAddress, type Address } from './use-address.ts';
import { useLoaded } from './use-loaded.ts';
import type { World } from './world.ts';
import { Years } from './years.tsx';

interface AppProps {
  readonly world: World;
  readonly words: Words;
}

/** The three ways, the one taken marked. */
function Ways({ taken, words }: { readonly taken: Way | null; readonly words: Words }) {
  return (
    <nav class="ways" aria-label={words.say('browse_ways')}>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>
            <a href={addressOf(way)} aria-current={way === taken ? 'page' : undefined}>
              {words.say(`browse_${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Aparté`;
  }, [title]);
}

interface OneCountryProps extends AppProps {
  readonly code: CountryCode;
  readonly address: Address;
}

function OneCountry({ code, world, words, address }: OneCountryProps) {
  const load = useCallback(async () => {
    const facts = await world.country(code);
    return facts && { facts, flags: await world.flags([code]) };
  }, [world, code]);
  const loaded = useLoaded(load);
  const here = loaded.at === 'here' ? loaded.value : null;
  const name = here ? words.pick(here.facts.country.name) : null;
  useTitle(name ?? words.say('browse_title'));
  if (loaded.at === 'here' && !here) return <Unknown words={words} address={address} />;
  if (!here || name === null) return <Wait state={loaded} words={words} />;
  return (
    <>
      <header class="browse-head">
        <Flag svg={here.flags[code] ?? null} />
        <Heading entered={address.entered}>{name}</Heading>
        <p class="head-more">
          <a href={addressOf('country')}>{words.say('browse_allCountries')}</a>
        </p>
      </header>
      <CountryView
        facts={here.facts}
        world={world}
        voice={{ words, labels: here.facts.labels }}
        onDrawn={address.restore}
      />
    </>
  );
}

function Unknown({ words, address }: { readonly words: Words; readonly address: Address }) {
  useTitle(words.say('browse_unknown'));
  return (
    <header class="browse-head">
      <Heading entered={address.entered}>{words.say('browse_unknown')}</Heading>
      <p class="head-line">{words.say('browse_unknownText')}</p>
    </header>
  );
}

function Lists({
  asked,
  world,
  words,
  address,
}: AppProps & { readonly asked: Asked; readonly address: Address }) {
  useTitle(asked.by === 'unknown' ? words.say('browse_title') : words.say(`browse_${asked.by}`));
  return (
    <>
      <header class="browse-head">
        <Heading entered={address.entered}>
          {asked.by === 'unknown' ? words.say('browse_title') : words.say(`browse_${asked.by}`)}
        </Heading>
        {asked.by === 'country' && <p class="head-line">{words.say('browse_intro')}</p>}
      </header>
      {asked.by === 'country' && <Countries world={world} words={words} onDrawn={address.restore} />}
      {asked.by === 'forum' && <Forums world={world} words={words} onDrawn={address.restore} />}
      {asked.by === 'year' && <Years of={asked.of} world={world} words={words} onDrawn={address.restore} />}
    </>
  );
}

/** A plain click on a link within the page; with a key held, the browser opens it as the reader wants. */
function followed(event: TargetedMouseEvent<HTMLElement>): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href') ?? '';
  return href.startsWith('?by=') ? href : null;
}

export function App({ world, words }: AppProps) {
  const address = useAddress();
  const { asked, go } = address;
  const one = asked.by === 'country' ? asked.of : null;
  return (
    <main
      class="page"
      onClick={(event) => {
        const search = followed(event);
        if (search === null) return;
        event.preventDefault();
        go(search);
      }}
    >
      <div class="browse-top">
        <Ways taken={asked.by === 'unknown' ? null : asked.by} words={words} />
        <div class="page-search ap-search-over">
          <Search search={world.search} open={world.open} words={words} focusFirst={false} />
        </div>
      </div>
      {one !== null && <OneCountry key={one} code={one} world={world} words={words} address={address} />}
      {one === null && asked.by === 'unknown' && <Unknown words={words} address={address} />}
      {one === null && asked.by !== 'unknown' && (
        <Lists key={asked.by} asked={asked} world={world} words={words} address={address} />
      )}
    </main>
  );
}
