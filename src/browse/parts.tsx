/** What the three ways have in common. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CountryCode, Edition } from '../facts/index.ts';
import { spanText } from '../views/dates.ts';
import { Flag } from '../views/flag.tsx';
import { textOf } from '../views/voice.ts';
import type { Words } from '../views/words.ts';
import type { Loading } from './use-loaded.ts';
import { NO_LABELS, type World } from './world.ts';

export type Flags = Readonly<Record<string, string>>;

/** The heading of the page; it takes the focus when a link of the page led here, so that a screen reader says where it is. */
export function Heading({
  entered,
  children,
}: {
  readonly entered: boolean;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entered) heading.current?.focus({ preventScroll: true });
  }, [entered]);
  return (
    <h1 class="head-name" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

/** What stands in the place of what is not there yet, or not at all. */
export function Wait({ state, words }: { readonly state: Loading<unknown>; readonly words: Words }) {
  return (
    <p class="browse-wait" role="status">
      {state.at === 'waiting' ? words.say('browse_loading') : words.say('dossier_failedText')}
    </p>
  );
}

interface EditionRowProps {
  readonly edition: Edition;
  /** Null where all would be the same. */
  readonly flags: Flags | null;
  readonly world: World;
  readonly words: Words;
}

/** One meeting: when, which, where; what is only planned says so. */
export function EditionRow({ edition, flags, world, words }: EditionRowProps) {
  const voice = { words, labels: NO_LABELS };
  const [host] = edition.hosts;
  const classes = ['edition', edition.status !== 'held' && 'edition-open', !flags && 'edition-plain'];
  const details = [
    edition.place && textOf(edition.place, voice),
    edition.status !== 'held' && words.say(`dossier_${edition.status}`),
    edition.mode !== 'in-person' && words.say(`dossier_${edition.mode}`),
  ].filter(Boolean);
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <span class="edition-when">{spanText(edition.held, words.lang) || words.say('browse_undated')}</span>
      {flags && (
        <span class="ap-sign">
          <Flag svg={host ? (flags[host] ?? null) : null} />
        </span>
      )}
      <span>
        <a class="edition-name" href={world.dossier(edition.id)} lang={words.langOf(edition.name)}>
          {words.pick(edition.name)}
        </a>
        {details.length > 0 && <span class="edition-where">{details.join(', ')}</span>}
      </span>
    </li>
  );
}

export function countryHref(code: CountryCode): string {
  return `?by=country&of=${code}`;
}
