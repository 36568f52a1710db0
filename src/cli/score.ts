/** Scores annotations against a gold file: names found, names linked, descriptions resolved, marks that stray. */
import type { Annotation } from './annotation.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
interface GoldMention extends GoldSpan {
  readonly title?: string;
  readonly qid?: string;
  readonly class: string;
  /** A description that means a person; scored apart from names. */
  readonly role?: boolean | string;
  /** Neither rewarded nor punished. */
  readonly nominal?: boolean;
}
export interface GoldDocument {
  readonly doc_id: string;
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  /** Not every mention was annotated: a mark counts as stray only on a `negative`. */
  readonly partial?: boolean;
  readonly mentions: readonly GoldMention[];
  readonly negatives?: readonly GoldSpan[];
  readonly ignore?: readonly GoldSpan[];
}

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly strays: number;
  readonly linked: number;
  readonly mislinked: number;
  readonly roles: number;
  readonly rolesRight: number;
  /** One line for every error, for whoever wants to mend it. */
  readonly errors: readonly string[];
}
type Counts = { -readonly [Key in keyof Score]: Score[Key] extends number ? number : string[] };

export function score(
  documents: readonly GoldDocument[],
  annotate: (document: GoldDocument) => readonly Annotation[],
): Score {
  const counts: Counts = {
    found: 0,
    missed: 0,
    strays: 0,
    linked: 0,
    mislinked: 0,
    roles: 0,
    rolesRight: 0,
    errors: [],
  };
  const rolesJudged = documents.some((document) => document.mentions.some((mention) => mention.role));
  for (const document of documents) {
    const marks = annotate(document);
    for (const gold of document.mentions) if (!gold.nominal) judge(counts, document, gold, marks);
    for (const mark of marks)
      if (isStray(document, mark, rolesJudged)) say(counts, 'strays', document, mark, mark.title);
  }
  return counts;
}

function judge(
  counts: Counts,
  document: GoldDocument,
  gold: GoldMention,
  marks: readonly Annotation[],
): void {
  const hits = marks.filter((mark) => overlap(mark, gold));
  const right = hits.some((mark) => sameEntity(gold, mark));
  const wanted = gold.title ?? gold.qid ?? '';
  if (gold.role) {
    counts.roles++;
    if (right) counts.rolesRight++;
    else counts.errors.push(line(document, 'description missed', gold, wanted));
  } else if (hits.length === 0) say(counts, 'missed', document, gold, wanted);
  else {
    counts.found++;
    if (right) counts.linked++;
    else if (wanted)
      say(counts, 'mislinked', document, gold, `${wanted}, not ${hits.map((mark) => mark.title).join(', ')}`);
  }
}

function isStray(document: GoldDocument, mark: Annotation, rolesJudged: boolean): boolean {
  if (document.mentions.some((gold) => overlap(gold, mark))) return false;
  if (document.ignore?.some((span) => overlap(span, mark))) return false;
  const others = (document.negatives ?? []).filter((span) => overlap(span, mark));
  const inside = others.some(
    (span) =>
      span.start <= mark.start && mark.end <= span.end && span.end - span.start > mark.end - mark.start,
  );
  if (inside || (document.partial && others.length === 0)) return false;
  return mark.via !== 'description' || rolesJudged;
}

function say(
  counts: Counts,
  what: 'missed' | 'mislinked' | 'strays',
  document: GoldDocument,
  span: GoldSpan,
  extra: string,
): void {
  counts[what]++;
  counts.errors.push(line(document, what, span, extra));
}

function line(document: GoldDocument, what: string, { start, end }: GoldSpan, extra: string): string {
  return `${document.doc_id} ${start}–${end} ${what}: « ${document.text.slice(start, end)} » ${extra}`;
}

function overlap(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameEntity(gold: GoldMention, mark: Annotation): boolean {
  return (
    (Boolean(gold.qid) && gold.qid === mark.wikidata) ||
    (Boolean(gold.title) && plain(gold.title) === plain(mark.title))
  );
}

/** Titles without accents, underscores and the bracket that tells namesakes apart. */
function plain(title = ''): string {
  const bare = title.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare
    .replace(/[‐-―]/g, '-')
    .replace(/_/g, ' ')
    .replace(/ \([^)]*\)$/, '')
    .toLowerCase()
    .trim();
}

export function summary({ found, missed, strays, linked, mislinked, roles, rolesRight }: Score): string {
  const precision = found / (found + strays || 1);
  const recall = found / (found + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const percent = (share: number) => (100 * share).toFixed(1);
  const described = roles > 0 ? percent(rolesRight / roles) : '-';
  return `F1 ${percent(f1)} P ${percent(precision)} R ${percent(recall)} linked ${percent(linked / (linked + mislinked || 1))} roles ${described} strays ${strays}`;
}
