/**
 * The search box: a combobox whose list answers as one types (WAI-ARIA APG, list autocomplete); arrows choose, Enter opens the
 * dossier, Esc empties. The search itself waits for nothing: a key costs less than a frame, so a delay would only be felt.
 * What is said of the results waits until typing pauses.
 */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../facts/index.ts';
import { FoundRow, type Found } from './found-row.tsx';
import { Icon } from './icon.tsx';
import { useSettled } from './settled.ts';
import type { Words } from './words.ts';

interface SearchProps {
  readonly search: (query: string) => Promise<readonly Found[]>;
  readonly open: (entity: EntityId) => void;
  readonly words: Words;
  readonly focusFirst: boolean;
  /** What is searched for to begin with. */
  readonly initial?: string;
  /** What stands in the results' place while nothing is searched. */
  readonly children?: ComponentChildren;
}

interface Results {
  readonly query: string;
  readonly found: readonly Found[];
}

/** Results for the query; an answer that a later key made stale is dropped. */
function useResults(query: string, search: SearchProps['search']): Results | null {
  const [results, setResults] = useState<Results | null>(null);
  useEffect(() => {
    if (query === '') {
      setResults(null);
      return undefined;
    }
    let live = true;
    search(query).then(
      (found) => live && setResults({ query, found }),
      () => live && setResults({ query, found: [] }),
    );
    return () => {
      live = false;
    };
  }, [query, search]);
  return query === '' ? null : results;
}

const LIST = 'search-results';
const optionId = (index: number) => `${LIST}-${index}`;

interface BoxProps {
  readonly words: Words;
  readonly focusFirst: boolean;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  /** The option that the arrows chose; null while the list is closed. */
  readonly chosen: string | null;
}

function Box({ words, focusFirst, typed, onTyped, onFocus, onKeyDown, chosen }: BoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);
  return (
    <div class="ap-search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        class="ap-search-input"
        type="text"
        role="combobox"
        aria-label={words.say('popup_search')}
        placeholder={words.say('popup_search')}
        aria-expanded={chosen !== null}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={chosen ?? undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface ListProps {
  readonly found: readonly Found[];
  readonly chosen: number;
  readonly open: (entity: EntityId) => void;
  readonly words: Words;
}

function List({ found, chosen, open, words }: ListProps) {
  useEffect(() => {
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ul
      class="ap-search-list"
      id={LIST}
      role="listbox"
      aria-label={words.say('popup_search')}
      hidden={found.length === 0}
    >
      {found.map((one, index) => (
        <FoundRow
          key={one.entity.id}
          id={optionId(index)}
          found={one}
          chosen={index === chosen}
          words={words}
          onChoose={() => open(one.entity.id)}
        />
      ))}
    </ul>
  );
}

/** How many, in words, once typing pauses. */
function Spoken({ results, words }: { readonly results: Results | null; readonly words: Words }) {
  const spoken = useSettled(results ? words.count('popup_results', results.found.length) : '');
  return (
    <p class="ap-only-heard" role="status">
      {results && spoken}
    </p>
  );
}

/** Opens the first result of a query that was entered before its results were there. */
function useEntered(results: Results | null, open: SearchProps['open']): (query: string) => void {
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (!results || results.query !== entered.current) return;
    entered.current = null;
    const [first] = results.found;
    if (first) open(first.entity.id);
  }, [results, open]);
  return (query) => {
    entered.current = query;
  };
}

export function Search({ search, open, words, focusFirst, initial = '', children }: SearchProps) {
  const [typed, setTyped] = useState(initial);
  const [active, setActive] = useState(0);
  const query = typed.trim();
  const results = useResults(query, search);
  const found = results?.found ?? [];
  const chosen = Math.min(active, found.length - 1);
  const enter = useEntered(results, open);

  const type = (text: string) => {
    enter('');
    setTyped(text);
    setActive(0);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((chosen + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      const one = found[chosen];
      // The list may still be that of one letter less.
      if (results?.query !== query) enter(query);
      else if (one) open(one.entity.id);
    } else if (event.key === 'Escape' && typed !== '') {
      // Emptying comes before closing: the browser closes a popup on Esc.
      event.preventDefault();
      type('');
    }
  };

  return (
    <>
      <Box
        words={words}
        focusFirst={focusFirst}
        typed={typed}
        onTyped={type}
        // What is searched is read while the reader thinks of a name, or the first letter would wait for it.
        onFocus={() => requestIdleCallback(() => void search('').catch(() => undefined))}
        onKeyDown={onKeyDown}
        chosen={found.length > 0 ? optionId(chosen) : null}
      />
      <Spoken results={results} words={words} />
      <List found={found} chosen={chosen} open={open} words={words} />
      {results && found.length === 0 && (
        <p class="ap-search-none">{words.say('popup_noResults', { query })}</p>
      )}
      {query === '' && children}
    </>
  );
}
