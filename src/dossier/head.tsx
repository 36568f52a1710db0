/** Who or what the dossier is about, and what it is today, or was at the article's date. */
import { Fragment } from 'preact';
import type { Entity, EntityId, PartialDate } from '../facts/index.ts';
import { Flag } from '../views/flag.tsx';
import { acronymOf, Name, NativeName } from '../views/name.tsx';
import { Standings, ThenNow } from '../views/standing.tsx';
import { foreign, nameOf, textOf, type Voice } from '../views/voice.ts';
import { EntityLink } from './parts.tsx';
import { countryAddress, type Loaded } from './world.ts';

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

/** What it belongs to, where it sits, who presided: whatever of it is known, each a step further. */
function Belonging({ loaded, published, voice }: HeadProps) {
  const { entity } = loaded.facts;
  const { words, labels } = voice;
  const above = aboveOf(entity);
  const country = entity.kind === 'leader' && entity.country ? labels.countries[entity.country] : undefined;
  const items = [
    // A name that did not come with the facts would show as a bare id.
    above && labels.entities[above] && (
      <EntityLink id={above} published={published}>
        {nameOf(above, voice)}
      </EntityLink>
    ),
    country && <a href={countryAddress(country.code)}>{words.pick(country.name)}</a>,
    entity.kind === 'forum' &&
      entity.seat &&
      words.say('dossier_seat', { place: textOf(entity.seat, voice) }),
    entity.kind === 'edition' && entity.chair && (
      <ChairedBy chair={entity.chair} published={published} voice={voice} />
    ),
  ].filter(Boolean);
  if (items.length === 0) return null;
  return (
    <p class="head-more">
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {item}
        </Fragment>
      ))}
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
