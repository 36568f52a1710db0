/** One text annotated, in the form that `annotate` prints and `evaluate` scores. */
import type { IsoDay, PartialDate } from '../facts/index.ts';
import { find, type Block, type Mention, type MentionKind, type Via } from '../mentions/index.ts';
import type { Engine } from './built.ts';

export interface Annotation {
  /** UTF-16 offsets in the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly id: string;
  readonly class: MentionKind;
  /** Title of the English Wikipedia article, else the store's English name. */
  readonly title: string;
  /** Wikidata id, or empty. */
  readonly wikidata: string;
  readonly via: Via;
  readonly confidence: number;
}

export interface Paragraph extends Block {
  /** Where the paragraph begins in the whole text. */
  readonly at: number;
}

/** Lines are paragraphs when some are longer than anyone wraps by hand; else only blank lines part them. */
const WRAPPED_AT = 120;

export function paragraphs(text: string): Paragraph[] {
  const lines = text.split('\n').some((line) => line.length > WRAPPED_AT);
  const parted = lines ? /[^\n\r]+/g : /[^\n\r](?:[^\n\r]|\r?\n(?!\s*\n))*/g;
  return [...text.matchAll(parted)].map((match) => ({ text: match[0], at: match.index }));
}

export interface AnnotateOptions {
  readonly lang: string;
  readonly published: PartialDate | null;
  readonly today: IsoDay;
}

export function annotate(
  engine: Engine,
  parts: readonly Paragraph[],
  options: AnnotateOptions,
): Annotation[] {
  const mentions = find(parts, engine.lexicon, options);
  return mentions
    .filter((mention) => mention.level !== 'doubtful')
    .map((mention) => annotation(engine, parts, mention));
}

function annotation({ entities }: Engine, parts: readonly Paragraph[], mention: Mention): Annotation {
  const at = parts[mention.block]?.at ?? 0;
  const entity = entities.get(mention.entity);
  return {
    start: at + mention.start,
    end: at + mention.end,
    surface: mention.surface,
    id: mention.entity,
    class: mention.kind,
    title: entity?.wikipedia ?? entity?.name['en'] ?? mention.entity,
    wikidata: entity?.qid ?? '',
    via: mention.via,
    confidence: mention.confidence,
  };
}
