/**
 * Claims in words, without markup: a lead (when and where, or whose account it is) and the sentence. One order
 * for everyone, no adjective, nothing that the fields do not hold.
 */
import {
  countryOf,
  type ChairClaim,
  type EventClaim,
  type FigureClaim,
  type MeetingClaim,
  type MembershipClaim,
} from '../facts/index.ts';
import type { Claim, Entity, Office, OfficeClaim, QuotationClaim, SubjectKey } from '../facts/index.ts';
import { dateText, periodText, spanText } from './dates.ts';
import { figureText } from './numbers.ts';
import { elided, quoted, spaced, upperFirst } from './typography.ts';
import { listed, nameOf, shortNameOf, subjectName, textOf, type Voice } from './voice.ts';

export interface ClaimWords {
  /** Shown before the sentence with a colon; null when the sentence stands alone. */
  readonly lead: string | null;
  readonly text: string;
}

/** The title in the reader's language and the holder's gender. */
export function officeTitle(office: Office, holder: Entity | undefined, { words }: Voice): string {
  const title = office.title[words.lang] ?? office.title['en'] ?? Object.values(office.title)[0];
  const gender = holder?.kind === 'leader' && holder.gender === 'f' ? 'f' : 'm';
  return spaced(title?.[gender] ?? '', words.lang);
}

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');

function office(claim: OfficeClaim, voice: Voice, about: SubjectKey | undefined): ClaimWords {
  const held = voice.labels.offices[claim.office];
  const title = held ? officeTitle(held, voice.labels.entities[claim.person], voice) : claim.office;
  const acting = claim.acting ? voice.words.say('standing_acting') : undefined;
  return {
    lead: claim.person === about ? null : nameOf(claim.person, voice),
    text: `${joined(title, acting)}, ${periodText(claim.valid, voice.words)}`.replace(/, $/, ''),
  };
}

function membership(claim: MembershipClaim, voice: Voice, about: SubjectKey | undefined): ClaimWords {
  const status = voice.words.say(`claim_membership_${claim.status}`);
  const country = subjectName(`country:${claim.country}` as SubjectKey, voice);
  const forum = shortNameOf(claim.forum, voice);
  const period = periodText(claim.valid, voice.words);
  const aboutForum = claim.forum === about;
  return {
    lead: aboutForum ? country : forum,
    text: joined(aboutForum ? undefined : country, status, period),
  };
}

function chair(claim: ChairClaim, voice: Voice, about: SubjectKey | undefined): ClaimWords {
  const text = joined(chairText(claim, voice), periodText(claim.valid, voice.words));
  return claim.forum === about
    ? { lead: null, text: upperFirst(text) }
    : { lead: shortNameOf(claim.forum, voice), text };
}

/** « présidence de la Chine », « présidence : Ursula von der Leyen ». */
export function chairText(claim: ChairClaim, voice: Voice): string {
  const code = countryOf(claim.holder);
  const country = code ? voice.labels.countries[code] : undefined;
  return country
    ? voice.words.say('claim_chair_country', {
        of: voice.words.pick(country.of),
        name: voice.words.pick(country.name),
      })
    : voice.words.say('claim_chair_person', { name: subjectName(claim.holder, voice) });
}

function meeting(claim: MeetingClaim, voice: Voice, about: SubjectKey | undefined): ClaimWords {
  const { words } = voice;
  const others = claim.who.filter((id) => id !== about).map((id) => nameOf(id, voice));
  const key = others.length < claim.who.length ? 'with' : 'between';
  const mode = claim.mode === 'in-person' ? 'met' : claim.mode;
  const edition = claim.edition && !claim.occasion ? nameOf(claim.edition, voice) : undefined;
  const occasion = claim.occasion ? textOf(claim.occasion, voice) : edition;
  return {
    lead: upperFirst(joined(spanText(claim.valid, words.lang), claim.place && textOf(claim.place, voice))),
    text: joined(words.say(`claim_${mode}_${key}`, { who: listed(others, voice) }), occasion),
  };
}

function quotation(claim: QuotationClaim, voice: Voice): ClaimWords {
  const wording = textOf(claim.wording, voice);
  return { lead: attribution(claim, voice), text: quoted(wording, voice.words.langOf(claim.wording)) };
}

/**
 * Whose account it is, before what is said: « Xi Jinping, message de Nouvel An, 31 décembre 2024 » before a wording in
 * quotation marks, « Selon Kiev, 23 octobre 2024 » before a party's account in our words.
 */
export function attribution(claim: QuotationClaim | EventClaim, voice: Voice): string {
  const { words } = voice;
  const who = claim.by && textOf(claim.by, voice);
  const by = claim.type === 'event' && who ? words.say('claim_according', { who }) : who;
  const occasion = claim.type === 'quotation' && claim.occasion ? textOf(claim.occasion, voice) : undefined;
  return upperFirst(elided(joined(by, occasion, spanText(claim.valid, words.lang)), words.lang));
}

function figure(claim: FigureClaim, voice: Voice): ClaimWords {
  const { words } = voice;
  const source = joined(dateText(claim.period, words.lang), figureSource(claim, voice));
  return { lead: textOf(claim.measure, voice), text: `${figureText(claim, words)} (${source})` };
}

/** « douanes chinoises », « converti du dollar par l’AFP »: who says so, named once. */
export function figureSource(claim: FigureClaim, voice: Voice): string {
  const publisher = textOf(claim.publisher, voice);
  if (!claim.converted) return publisher;
  const { from, by } = claim.converted;
  const currency = voice.words.say(`number_currency_${from}`);
  if (publisher.includes(by)) return joined(publisher, voice.words.say('claim_converted', { currency }));
  const converted = voice.words.say('claim_converted_by', { currency, by });
  return by.includes(publisher) ? converted : joined(publisher, converted);
}

/** @param about whose card or dossier it stands in; that name is not repeated. */
export function claimWords(claim: Claim, voice: Voice, about?: SubjectKey): ClaimWords {
  switch (claim.type) {
    case 'office':
      return office(claim, voice, about);
    case 'membership':
      return membership(claim, voice, about);
    case 'chair':
      return chair(claim, voice, about);
    case 'meeting':
      return meeting(claim, voice, about);
    case 'figure':
      return figure(claim, voice);
    case 'quotation':
      return quotation(claim, voice);
    case 'event':
      return { lead: attribution(claim, voice) || null, text: textOf(claim.text, voice) };
  }
}
