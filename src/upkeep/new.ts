/** First drafts of records: everything the format asks for, with the places to fill marked so that the build refuses them unfilled. */

/** Not a slug, not a date, and no text by a rule of its own: nothing that is left like this compiles. */
const FILL = '‹fill›';

export type Kind = 'leader' | 'forum' | 'summit';

export interface Draft {
  /** Where it goes, from the folder of facts. */
  readonly file: string;
  /** Whether the text is a file of its own, or is to be put into one that exists. */
  readonly whole: boolean;
  readonly text: string;
}

/**
 * @param name the usual English name: “Ada Example”, “Example Union”.
 * @param where the country's code for a leader, the forum's id for a summit series.
 */
export function draft(kind: Kind, name: string, where: string | null, today: string): Draft {
  switch (kind) {
    case 'leader':
      return leader(name, where ?? FILL, today);
    case 'forum':
      return forum(name, today);
    case 'summit':
      return summit(name, where ?? FILL);
  }
}

/** Letters that are no base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a',
}; // prettier-ignore

/** The usual English name as an id: “Tô Lâm” is `to-lam`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = plain.replace(/[ßøłđðıæœþə]/g, (letter) => LETTERS[letter] ?? letter);
  return letters
    .replace(/[’'ʻ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function leader(name: string, country: string, today: string): Draft {
  const surname = name.trim().split(/\s+/).at(-1) ?? name;
  const text = `# under people:
  - id: ${slugOf(name)}
    name: { fr: ${quoted(name)}, en: ${quoted(name)} }      # French usage, English usage
    gender: ${FILL}                    # f, m, x
    # qid: Q…                        only from a source
    # wikipedia: ${name}             the English article’s title, when sure
    forms:
      short: [${quoted(surname)}]                # what texts write alone after the full name

# under the office’s holders: (and give the one before a \`to\`)
      - { who: ${slugOf(name)}, from: ${FILL}, asOf: ${today}, reviewBy: ${FILL}, sources: [${FILL}], confidence: ${FILL} }
`;
  return { file: `countries/${country}.yaml`, whole: false, text };
}

function forum(name: string, today: string): Draft {
  const text = `forum: ${slugOf(name)}
form: ${FILL} # organisation | organ | grouping | conference
name: { fr: ${FILL}, en: ${quoted(name)} }
# acronym: { fr: …, en: … }
# seat: { fr: …, en: … }
# forms:
#   acronym: { fr: [], en: [] }   exact capitals, in texts of that language; ambiguous ones as context
defaults: { asOf: ${today}, reviewBy: ${FILL} }
sources:
  - id: ${FILL} # publisher, subject, date
    title: ${FILL}
    publisher: ${FILL}
    url: ${FILL}
    read: ${today}
    lang: en
members: []
#  - { countries: [fr, de], from: 2001-06-15, sources: […], confidence: A }
events: []
series: []
`;
  return { file: `forums/${slugOf(name)}.yaml`, whole: true, text };
}

function summit(name: string, forum: string): Draft {
  const text = `# under series:
  - id: ${slugOf(name)}
    name: { fr: ${FILL}, en: ${quoted(name)} }
    editions:
      - ordinal: 1
        from: ${FILL}
        to: ${FILL}
        place: { fr: ${FILL}, en: ${FILL} }
        hosts: [${FILL}]
        sources: [${FILL}]
        confidence: ${FILL}
`;
  return { file: `forums/${forum}.yaml`, whole: false, text };
}

function quoted(text: string): string {
  return /[:#,[\]{}"']|^\s|\s$/.test(text) ? JSON.stringify(text) : text;
}
