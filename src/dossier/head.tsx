/** Who or what the dossier is about, and what it is today, or was at the article's date. */
import type { Entity, EntityId, PartialDate } from '../facts/index.ts';
import { Flag } from '../views/flag.tsx';
import { acronymOf, Name, NativeName } from '../views/name.tsx';
import { Standings, ThenNow } from '../views/standing.tsx';
import { foreign, nameOf, textOf, type Voice } from '../views/voice.ts';
import { EntityLink } from './parts.tsx';
import type { Loaded } from './world.ts';

/** The country whose flag stands beside the name. */
function flagOf({ facts }: Loaded): string | null {
  const { entity } = facts;
  if (entity.kind === 'leader' && entity.country) return facts.flags[entity.country] ?? null;
  if (entity.kind === 'edition' && entity.hosts[0]) return facts.flags[entity.hosts[0]] ?? null;
  return null;
}

/** What a forum or a summit belongs to: an edition to its series, a series to its forum. */
function aboveOf(entity: Entity): EntityId | null {
  switch (entity.kind) {
    case 'leader':
      return null;
    case 'forum':
      return entity.parent ?? null;
    case 'series':
      return entity.forum;
    case 'edition':
      return entity.series;
  }
}

/** « Présidence : Lula », the name a link wherever the language puts it. */
function ChairedBy({ chair, published, voice }: ChairedByProps) {
  const [before, after] = voice.words.say('dossier_chairedBy', { name: '\n' }).split('\n');
  return (
    <>
      {before}
      <EntityLink id={chair} published={published}>
        {nameOf(chair, voice)}
      </EntityLink>
      {after}
    </>
  );
}
interface ChairedByProps {
  readonly chair: EntityId;
  readonly published: PartialDate | null;
  readonly voice: Voice;
}

function Belonging({ loaded, published, voice }: HeadProps) {
  const { entity } = loaded.facts;
  const { words } = voice;
  const above = aboveOf(entity);
  // A name that did not come with the facts would show as a bare id.
  const named = above && voice.labels.entities[above] ? above : null;
  const seat = entity.kind === 'forum' && entity.seat;
  const chair = entity.kind === 'edition' && entity.chair ? entity.chair : null;
  if (!named && !seat && !chair) return null;
  return (
    <p class="head-more">
      {named && (
        <EntityLink id={named} published={published}>
          {nameOf(named, voice)}
        </EntityLink>
      )}
      {named && seat && ' · '}
      {seat && words.say('dossier_seat', { place: textOf(seat, voice) })}
      {named && chair && ' · '}
      {chair && <ChairedBy chair={chair} published={published} voice={voice} />}
    </p>
  );
}

interface HeadProps {
  readonly loaded: Loaded;
  readonly published: PartialDate | null;
  readonly voice: Voice;
}

export function Head({ loaded, published, voice }: HeadProps) {
  const { facts, head } = loaded;
  const { entity, now } = facts;
  return (
    <header class="head">
      <Flag svg={flagOf(loaded)} acronym={acronymOf(entity, voice.words)} />
      <h1 class="head-name">
        <Name entity={entity} words={voice.words} />
      </h1>
      <NativeName entity={entity} />
      {entity.line && (
        <p class="head-line" lang={foreign(entity.line, voice)}>
          {textOf(entity.line, voice)}
        </p>
      )}
      {head ? (
        <ThenNow head={head} voice={voice} />
      ) : (
        <div class="ap-standing">
          <Standings standings={now} entity={entity} voice={voice} />
        </div>
      )}
      <Belonging loaded={loaded} published={published} voice={voice} />
    </header>
  );
}
