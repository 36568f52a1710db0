/** One entity in full. */
import type { ComponentChild } from 'preact';
import type { EntityKind, IsoDay, PartialDate } from '../facts/index.ts';
import type { Voice } from '../views/voice.ts';
import type { WordKey, Words } from '../views/words.ts';
import { arrange, type Arranged } from './arrange.ts';
import { Head } from './head.tsx';
import { Members } from './members.tsx';
import { Chairs, Editions, editionsTitle, Meetings, Offices } from './parts.tsx';
import { Present } from './present.tsx';
import type { Context } from './proof.tsx';
import { Sources } from './sources.tsx';
import { Figures, Statements } from './statements.tsx';
import type { Loaded } from './world.ts';

interface DossierProps {
  readonly loaded: Loaded;
  readonly published: PartialDate | null;
  readonly today: IsoDay;
  readonly words: Words;
}

const PARTS = [
  'came',
  'offices',
  'chairs',
  'editions',
  'meetings',
  'figures',
  'memberships',
  'quotations',
  'events',
  'sources',
] as const;
type Part = (typeof PARTS)[number];

/** An edition's own events come before its siblings; a forum's summits before what happened at them. */
function orderFor(kind: EntityKind): readonly Part[] {
  const own: readonly Part[] = ['came', 'events', 'meetings'];
  return kind === 'edition' ? [...own, ...PARTS.filter((part) => !own.includes(part))] : PARTS;
}

/** The parts that have something in them, in the order of the page. */
function partsOf(arranged: Arranged, { facts }: Loaded): readonly Part[] {
  return orderFor(facts.entity.kind).filter((part) => {
    if (part === 'editions') return facts.editions.length > 0;
    if (part === 'came') return facts.entity.kind === 'edition' && (facts.entity.came ?? []).length > 0;
    return part === 'sources' ? facts.claims.length > 0 : arranged[part].length > 0;
  });
}

interface ContentsProps {
  readonly parts: readonly Part[];
  readonly loaded: Loaded;
  readonly words: Words;
}

function Contents({ parts, loaded, words }: ContentsProps) {
  const titleOf = (part: Part): string =>
    part === 'editions'
      ? editionsTitle(loaded.facts.editions, words)
      : words.say(`dossier_${part}` as WordKey);
  return (
    <nav class="contents" aria-label={words.say('dossier_contents')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{titleOf(part)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which facts these are: enough to name them in a report of an error. */
function Stamp({ loaded, words }: { readonly loaded: Loaded; readonly words: Words }) {
  const { facts, store } = loaded;
  return (
    <footer class="stamp">
      {words.say('dossier_id')} <code>{facts.entity.id}</code>
      {' · '}
      {words.say('dossier_store')} {store.version} <code>{store.hash.slice(0, 12)}</code>
      {facts.from === 'bundled' && <p>{words.say('state_bundled')}</p>}
    </footer>
  );
}

export function Dossier({ loaded, published, today, words }: DossierProps) {
  const { facts } = loaded;
  const voice: Voice = { words, labels: facts.labels };
  const context: Context = { voice, about: facts.entity.id, today };
  const arranged = arrange(facts.claims, facts.editions, facts.entity.id);
  const parts = partsOf(arranged, loaded);
  const draw: Readonly<Record<Part, () => ComponentChild>> = {
    came: () =>
      facts.entity.kind === 'edition' && (
        <Present edition={facts.entity} flags={facts.flags} published={published} voice={voice} />
      ),
    offices: () => <Offices claims={arranged.offices} published={published} context={context} />,
    chairs: () => <Chairs claims={arranged.chairs} published={published} context={context} />,
    editions: () => (
      <Editions
        editions={facts.editions}
        eventsAt={arranged.eventsAt}
        published={published}
        context={context}
      />
    ),
    meetings: () => <Meetings years={arranged.meetings} published={published} context={context} />,
    figures: () => <Figures tables={arranged.figures} context={context} />,
    memberships: () => (
      <Members groups={arranged.memberships} flags={facts.flags} published={published} context={context} />
    ),
    quotations: () => <Statements id="quotations" claims={arranged.quotations} context={context} />,
    events: () => <Statements id="events" claims={arranged.events} context={context} />,
    sources: () => <Sources claims={facts.claims} voice={voice} />,
  };
  return (
    <article class="dossier">
      <Head loaded={loaded} published={published} voice={voice} />
      {parts.length > 1 && <Contents parts={parts} loaded={loaded} words={words} />}
      <div class="body">
        {parts.length === 0 && <p class="section-note">{words.say('dossier_empty')}</p>}
        {parts.map((part) => (
          <div key={part}>{draw[part]()}</div>
        ))}
        <Stamp loaded={loaded} words={words} />
      </div>
    </article>
  );
}
