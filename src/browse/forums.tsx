/** All forums by what they are. */
import { useEffect } from 'preact/hooks';
import { dateText } from '../views/dates.ts';
import { acronymOf } from '../views/name.tsx';
import { Section } from '../views/section.tsx';
import type { Words } from '../views/words.ts';
import { byForm } from './arrange.ts';
import { Wait } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';
import type { ForumEntry, World } from './world.ts';

interface ForumsProps {
  readonly world: World;
  readonly words: Words;
  readonly onDrawn: () => void;
}

function Entry({ entry, world, words }: EntryProps) {
  const { forum, members } = entry;
  return (
    <li class="forum">
      <span class="forum-sign" aria-hidden="true">
        {acronymOf(forum, words)}
      </span>
      <span>
        <a href={world.dossier(forum.id)} lang={words.langOf(forum.name)}>
          {words.pick(forum.name)}
        </a>
        {members !== null && <span class="holder-when">{words.count('standing_members', members)}</span>}
      </span>
    </li>
  );
}
interface EntryProps {
  readonly entry: ForumEntry;
  readonly world: World;
  readonly words: Words;
}

export function Forums({ world, words, onDrawn }: ForumsProps) {
  const forums = useLoaded(world.forums);
  const here = forums.at === 'here';
  useEffect(() => {
    if (here) onDrawn();
  }, [here, onDrawn]);
  if (forums.at !== 'here') return <Wait state={forums} words={words} />;
  return (
    <>
      <p class="section-note">{words.say('browse_countedOn', { date: dateText(world.today, words.lang) })}</p>
      {byForm(forums.value, words).map(({ form, entries }) => (
        <Section key={form} id={form} title={words.say(`browse_form_${form}`)} aside={entries.length}>
          <ul class="forums">
            {entries.map((entry) => (
              <Entry key={entry.forum.id} entry={entry} world={world} words={words} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
