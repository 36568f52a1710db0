/** The parts of a dossier that are things over time: offices, chairs, editions, meetings. */
import type { ComponentChildren } from 'preact';
import {
  earliest,
  latest,
  type ChairClaim,
  type Claim,
  type Edition,
  type EntityId,
  type EventClaim,
  type MeetingClaim,
  type OfficeClaim,
  type PartialDate,
  type Period,
} from '../facts/index.ts';
import { chairText, claimWords, officeTitle } from '../views/claim-text.ts';
import { periodText, spanText } from '../views/dates.ts';
import type { Words } from '../views/words.ts';
import { EditionsLine } from '../views/editions-line.tsx';
import { Section } from '../views/section.tsx';
import { Timeline } from '../views/timeline.tsx';
import { upperFirst } from '../views/typography.ts';
import { nameOf, shortNameOf, textOf, type Voice } from '../views/voice.ts';
import { byProof, commonProof, type YearOf } from './arrange.ts';
import { Proof, type Context } from './proof.tsx';
import { addressOf } from './world.ts';

interface TimedProps<Of extends Claim> {
  readonly claims: readonly Of[];
  readonly published: PartialDate | null;
  readonly context: Context;
}

/** A link to another dossier; the article's date goes along. */
export function EntityLink({ id, published, children }: EntityLinkProps) {
  return <a href={addressOf(id, published)}>{children}</a>;
}
interface EntityLinkProps {
  readonly id: EntityId;
  readonly published: PartialDate | null;
  readonly children: ComponentChildren;
}

/** « Depuis le 14 mars 2013 », for what is over « 1er janvier – 31 décembre 2025 », for what is to come « 2027 ». */
function whenOf(valid: Period, { voice, today }: Context): string {
  const { words } = voice;
  const toCome = valid.from !== undefined && earliest(valid.from) > today;
  return toCome || (valid.from && valid.to)
    ? spanText(valid, words.lang)
    : upperFirst(periodText(valid, words));
}

function Note({ claim, voice }: { readonly claim: Claim; readonly voice: Voice }) {
  return claim.note ? <p class="ap-note">{textOf(claim.note, voice)}</p> : null;
}

/** A proof under each line, or one under the list when it serves all. */
function CommonProof({ claims, context }: { readonly claims: readonly Claim[]; readonly context: Context }) {
  const common = claims.length > 1 ? commonProof(claims) : null;
  return common && <Proof claims={claims} context={context} />;
}

/** Offices held by a person, or, on a forum's page, who held its offices. */
export function Offices({ claims, published, context }: TimedProps<OfficeClaim>) {
  const { voice, about } = context;
  const common = claims.length > 1 && commonProof(claims) !== null;
  const items = claims.map((claim) => {
    const office = voice.labels.offices[claim.office];
    const title = office ? officeTitle(office, voice.labels.entities[claim.person], voice) : claim.office;
    return {
      key: claim.id,
      valid: claim.valid,
      when: whenOf(claim.valid, context),
      content: (
        <>
          <p class="what">
            {claim.person !== about && (
              <>
                <EntityLink id={claim.person} published={published}>
                  {nameOf(claim.person, voice)}
                </EntityLink>
                {', '}
              </>
            )}
            <b>{title}</b>
            {claim.acting && `, ${voice.words.say('standing_acting')}`}
          </p>
          <Note claim={claim} voice={voice} />
          {!common && <Proof claims={[claim]} context={context} />}
        </>
      ),
    };
  });
  return (
    <Section id="offices" title={voice.words.say('dossier_offices')}>
      <Timeline items={items} published={published} today={context.today} words={voice.words} />
      <CommonProof claims={claims} context={context} />
    </Section>
  );
}

/** Who chaired a forum, or which forums were chaired. */
export function Chairs({ claims, published, context }: TimedProps<ChairClaim>) {
  const { voice, about } = context;
  const common = claims.length > 1 && commonProof(claims) !== null;
  const items = claims.map((claim) => ({
    key: claim.id,
    valid: claim.valid,
    when: whenOf(claim.valid, context),
    content: (
      <>
        <p class="what">
          {claim.forum !== about && `${shortNameOf(claim.forum, voice)} : `}
          <b>{upperFirst(chairText(claim, voice))}</b>
        </p>
        <Note claim={claim} voice={voice} />
        {!common && <Proof claims={[claim]} context={context} />}
      </>
    ),
  }));
  return (
    <Section id="chairs" title={voice.words.say('dossier_chairs')}>
      <Timeline items={items} published={published} today={context.today} words={voice.words} />
      <CommonProof claims={claims} context={context} />
    </Section>
  );
}

interface EditionsProps {
  /** In order of time, as the store gives them. */
  readonly editions: readonly Edition[];
  /** What happened at each of them. */
  readonly eventsAt: ReadonlyMap<EntityId, readonly EventClaim[]>;
  readonly published: PartialDate | null;
  readonly context: Context;
}

interface EditionProps {
  readonly edition: Edition;
  readonly events: readonly EventClaim[];
  readonly published: PartialDate | null;
  readonly context: Context;
}

/** One meeting of a summit's family, what came of it, and where that is from. */
function EditionItem({ edition, events, published, context }: EditionProps) {
  const { voice, about } = context;
  const name = voice.words.pick(edition.name);
  const outcomes = events.map((event) => textOf(event.text, voice)).filter((text) => text !== name);
  return (
    <>
      <p class="what">
        {edition.id === about ? (
          <b>{name}</b>
        ) : (
          <EntityLink id={edition.id} published={published}>
            {name}
          </EntityLink>
        )}
        {editionRemarks(edition, voice)}
      </p>
      {outcomes.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {byProof(events).map((claims) => (
        <Proof key={claims[0]?.id} claims={claims} context={context} />
      ))}
    </>
  );
}

/** A line for each family: a forum may have several. */
function Lines({ editions, published, context }: Omit<EditionsProps, 'eventsAt'>) {
  const { voice } = context;
  const families = [...new Set(editions.map((edition) => edition.series))];
  return (
    <>
      {families.map((series) => {
        const own = editions.filter((edition) => edition.series === series);
        const name = nameOf(series, voice);
        return (
          own.length > 1 && (
            <div key={series}>
              {families.length > 1 && (
                <p class="section-note line-name">
                  <EntityLink id={series} published={published}>
                    {name}
                  </EntityLink>
                </p>
              )}
              <EditionsLine
                editions={own}
                label={`${voice.words.say('dossier_line')}, ${name}`}
                hrefOf={(id) => addressOf(id, published)}
                from={published ? latest(published) : context.today}
                about={context.about}
                voice={voice}
              />
            </div>
          )
        );
      })}
    </>
  );
}

/** What a list of editions is called: summits, or the meetings of two people. */
export function editionsTitle(editions: readonly Edition[], words: Words): string {
  const ofTwo = editions.length > 0 && editions.every(({ between }) => between !== undefined);
  return words.say(ofTwo ? 'dossier_between' : 'dossier_editions');
}

/** The meetings of a summit's family, the one the page is about marked among its siblings. */
export function Editions({ editions, eventsAt, published, context }: EditionsProps) {
  const { words } = context.voice;
  const items = [...editions].reverse().map((edition) => ({
    key: edition.id,
    valid: { ...edition.held, to: edition.held.to ?? edition.held.from },
    when: spanText(edition.held, words.lang),
    ...(edition.id === context.about ? { current: true } : {}),
    content: (
      <EditionItem
        edition={edition}
        events={eventsAt.get(edition.id) ?? []}
        published={published}
        context={context}
      />
    ),
  }));
  return (
    <Section id="editions" title={editionsTitle(editions, words)} aside={items.length}>
      <Lines editions={editions} published={published} context={context} />
      <Timeline items={items} published={published} today={context.today} words={words} />
    </Section>
  );
}

function editionRemarks(edition: Edition, voice: Voice): string {
  const { words } = voice;
  const remarks = [
    edition.place && textOf(edition.place, voice),
    edition.status !== 'held' && words.say(`dossier_${edition.status}`),
    edition.mode !== 'in-person' && words.say(`dossier_${edition.mode}`),
  ].filter(Boolean);
  return remarks.length > 0 ? `, ${remarks.join(', ')}` : '';
}

interface MeetingsProps {
  readonly years: readonly YearOf<MeetingClaim>[];
  readonly published: PartialDate | null;
  readonly context: Context;
}

/** The ledger of meetings, by year; the article's date stands among them. */
export function Meetings({ years, published, context }: MeetingsProps) {
  const { voice, about } = context;
  const { words } = voice;
  const items = years.flatMap(({ items: meetings }) =>
    meetings.map((meeting) => ({
      key: meeting.id,
      // A meeting without an end is over the day it began: nothing here is "still so".
      valid: { ...meeting.valid, to: meeting.valid.to ?? meeting.valid.from },
      when: spanText(meeting.valid, words.lang),
      content: (
        <>
          <p class="what">
            {meeting.place && <b>{textOf(meeting.place, voice)}. </b>}
            {upperFirst(claimWords(meeting, voice, about).text)}
          </p>
          <Note claim={meeting} voice={voice} />
          <Proof claims={[meeting]} context={context} />
        </>
      ),
    })),
  );
  return (
    <Section id="meetings" title={words.say('dossier_meetings')} aside={items.length}>
      <Timeline items={items} published={published} today={context.today} words={words} />
    </Section>
  );
}
