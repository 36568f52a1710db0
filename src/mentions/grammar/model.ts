/**
 * A language's grammar of descriptions and editions, as data: what its words mean and in which order they stand. The
 * matcher knows no language; a new one is a new file beside fr.ts and en.ts. Words are compared folded (scan/fold.ts): without
 * case, accents or kinds of apostrophe. In Chinese and Japanese every letter is a word, so that a list of words is one of letters.
 */
import type { OfficeRole, SubjectKey } from '../../facts/index.ts';

/** What a word for an office can mean; `leader` is whoever leads the country. */
export type RoleWord = OfficeRole | 'leader';

export interface RolePhrase {
  /** Any of these. */
  readonly roles: readonly RoleWord[];
  /** Tried where the owner has no office of `roles`: a « canciller » of a country without chancellors is its foreign minister. */
  readonly orElse?: readonly RoleWord[];
  /** The same office with the adjective inside: « ministre *russe* des Affaires étrangères ». The two halves. */
  readonly around?: readonly (readonly [string, string])[];
  /** Of a country only: 「东盟领导人」 are many, where nouns have no plural. */
  readonly ofCountry?: true;
  /** Whose office it is, where the words say so themselves: « locataire de l’Élysée », „Kremlchef“. */
  readonly owner?: SubjectKey;
}

/** What a phrase of time does to the article’s date: « l’an dernier » is the year before, “next month’s” the month behind it. */
export interface RelativeTime {
  /** `edition`: counted in meetings of the series itself, « le prochain sommet ». */
  readonly unit: 'year' | 'month' | 'week' | 'edition';
  readonly step: -1 | 0 | 1;
}

export interface MeetingWords {
  /** Those that say it was theirs: « leur », “their”, 「两人」. Where the meeting has it inside, that word: « لقائهما ». */
  readonly theirs: readonly string[];
  /** « avec », “with”: before the one who was met. */
  readonly with: readonly string[];
  /** « entre », “between”: before the two. */
  readonly between: readonly string[];
  /** « et », “and”: between the two. */
  readonly and: readonly string[];
  /** Before a day: « le », “on”. */
  readonly on: readonly string[];
  /** Behind the word, these make a verb of it: 「会談*し*た」. */
  readonly verb?: readonly string[];
  /** What must stand right before the word, which is a verb without it: 「在北京*的*会晤」. */
  readonly noun?: readonly string[];
}

/** A grammar as it is written: with the words that the lexicon finds. */
export interface GrammarSource extends Grammar {
  /** With their written forms in every case and gender, singular only, lower case as in the middle of a sentence. */
  readonly roles: readonly (RolePhrase & { readonly forms: readonly string[] })[];
  /** « homologue », “counterpart”, in every case and gender. */
  readonly counterpart: readonly string[];
  /** « sommet », “summit”, in every case, singular. */
  readonly summit: readonly string[];
  /** « rencontre », “talks”: what a meeting of two is called beside a summit, in every case, singular and plural. */
  readonly meetings?: readonly string[];
  /** « entretien », “talks”: the same, which may also be held by telephone. */
  readonly talks?: readonly string[];
  /** Before a summit or behind it, with the words that lead to them: « de l’an dernier », “last year’s”. */
  readonly relative: readonly (RelativeTime & { readonly forms: readonly string[] })[];
}

/** A grammar as it is used: what is left to know once the lexicon has found the words. */
export interface Grammar {
  readonly lang: string;
  readonly roles: readonly RolePhrase[];
  readonly relative: readonly RelativeTime[];
  /**
   * Whether the adjective of a country follows its noun (« président russe ») or precedes it (“Russian president”); `none` where
   * countries have no adjectives beside an office (中国国家主席).
   */
  readonly adjective: 'after' | 'before' | 'none';
  /**
   * Words that join an office to the owner behind it: « de », « du », “of the”. The empty string where it simply follows, as
   * genitives do: « президент России », « رئيس الصين ».
   */
  readonly of: readonly string[];
  /** Words between an owner and the office behind it, which make it definite: “China*’s* president” (`s`), 「ロシア*の*大統領」. */
  readonly possessed: readonly string[];
  /**
   * Whether an owner may stand right before the office: `any` (「美国总统」, “the Pakistan prime minister”), `genitive` with an s, or with a hyphen („Chinas
   * Präsident“, „NATO-Generalsekretär“), `short` only forums and abbreviations (« NAVO-chef »), since countries
   * have adjectives.
   */
  readonly compound: 'any' | 'genitive' | 'short' | 'none';
  /** Words that make a description mean one person: « le », « son », “the”, “his”. */
  readonly definite: readonly string[];
  /**
   * What makes a description mean one person: `words`, one of `definite` before it; `prefix`, its adjective has the article of
   * `articlePrefix` (الرئيس *ال*صيني) or it has an owner; `none`, a language without articles.
   */
  readonly article: 'words' | 'prefix' | 'none';
  readonly articlePrefix?: string;
  /** What makes an office many, where it has the form of one. */
  readonly plural?: {
    /** Articles that are plural before a man’s office: „*die* Außenminister“. */
    readonly always: readonly string[];
    /** Those that are so before a word of this ending: „*der* russisch*en* Präsidenten“. */
    readonly articles: readonly string[];
    readonly ending: string;
    /** An ending that means one only behind these: „*des* Regierungschef*s*“. */
    readonly genitive: { readonly ending: string; readonly articles: readonly string[] };
  };
  /** Definite ones that point back to another person: « son homologue », “his counterpart”. Empty where the counterpart has them itself. */
  readonly possessive: readonly string[];
  /** Words between two owners of one office, which make it nobody’s: 「法国*和*德国领导人」. Where an office has a plural, it tells. */
  readonly and?: readonly string[];
  /** Adjectives that may stand between article and office without changing who is meant: « nouveau », “current”. */
  readonly between: readonly string[];
  /** Words before that make it somebody else or nobody in office: « ancien », « ex », « futur », “former”. */
  readonly not: readonly string[];
  /** Of those, the ones that leave it somebody who held the office, at any time before: 「*前*总统布什」, 「安倍*元*首相」. */
  readonly former?: readonly string[];
  /** The same behind the office: « élu », “elect”, “designate”, 「候」 of 候选人, 「府」 of 总统府. */
  readonly notAfter: readonly string[];
  /** First words of offices in forms that mean a woman; empty where the language has none. */
  readonly feminine: readonly string[];
  /** Behind office and adjective, these give the office to something else: « le président russe *du* club ». */
  readonly elsewhere: readonly string[];
  /** Before an office, these are whose name stands behind it: « *помощник* президента России Иванов ». */
  readonly people?: readonly string[];
  /**
   * A given name stands before its surname, and not in capitals: then one behind a surname that is safe begins another name, and
   * what is in capitals before it is an office.
   */
  readonly givenNameFirst?: true;
  /** Courtesy and office titles that may stand before a surname: « M. », « président », “President”, „Außenministerin“. */
  readonly titles: readonly string[];
  /** Endings of words that are titles too: „…chef“, „…ministerin“. Only for languages that write nouns with capitals. */
  readonly titleEndings?: readonly string[];
  /** Whether an office right behind a surname tells whose it is: 「カーニー首相」. */
  readonly titleBehind?: true;
  /** Whether names take an s in the genitive: « Merkels ». */
  readonly genitiveS?: true;
  /**
   * Given names of a language without capitals: behind an office one of them begins a name that we do not know, and the office is
   * somebody’s of another time: « الرئيس المصري جمال … ».
   */
  readonly givenNames?: readonly string[];
  /** Words before a name that make it the father’s: « بن ». */
  readonly sonOf?: readonly string[];
  /** Words that may stand capitalised before a surname without being a first name. */
  readonly openers: readonly string[];
  /** Endings, folded, that no first name has: « *Объявл*ение Трампа », « *Против*ники Мадуро ». */
  readonly openerEndings?: readonly string[];
  /**
   * The smallest and most frequent words of the language, twenty or so, by which a paragraph in it is told from other languages
   * in the same letters: those that no neighbour has.
   */
  readonly telling: readonly string[];
  /** Between summit word and forum: « du », « de l’ », « des », “of the”; empty string where they simply stand together. */
  readonly summitOf: readonly string[];
  /** Whether the forum may stand before the summit word: “BRICS summit”, „Nato-Gipfel“, 「金砖国家峰会」. A place may stand between. */
  readonly forumFirst: boolean;
  /** Between a summit and its place: « à », « de », « d’ », “in”, “at”. */
  readonly at: readonly string[];
  /**
   * What must follow that place where it belongs to the verb and not to the summit: 「峰会在喀山*举行*」, 「サミットが広島*で*」. The place
   * tells the edition and is not marked.
   */
  readonly heldBehind?: readonly string[];
  /** Between a place or a time and the summit behind it: 「在喀山*举行的*金砖国家峰会」, 「広島*での*サミット」. */
  readonly heldBefore?: readonly string[];
  /**
   * Expressions, without capitals to go by, for an unknown place before a summit and behind it: a summit held there is none that we
   * know. Places that we do know have been read before.
   */
  readonly heldElsewhere?: { readonly before: string; readonly behind: string };
  /** Between a summit and its year or month: « de », « en », “in”, “of”; empty string for none. */
  readonly inYear: readonly string[];
  /** Twelve, from January: the forms of each that may stand there. */
  readonly months: readonly (readonly string[])[];
  /** Before an ordinal figure, a word of its own: 「第」. */
  readonly ordinalPrefix?: string;
  /** Suffixes of ordinal figures: « e », “th”; `.` for figures with a point („16.“), empty string for bare Roman ones (« XVI Cumbre »). */
  readonly ordinalSuffixes: readonly string[];
  /** Spelt ordinals from the first on, each with its forms. */
  readonly ordinalWords: readonly (readonly string[])[];
  /** What stands around the words for a meeting of two. */
  readonly meeting?: MeetingWords;
  /** Whether ordinals stand behind the summit word: « القمة السادسة عشرة ». */
  readonly ordinalAfter?: boolean;
}
