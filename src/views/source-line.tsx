/** Where a fact comes from: small, and always there. */
import { Fragment } from 'preact';
import type { Claim, Source, SourceId } from '../facts/index.ts';
import { dateText } from './dates.ts';
import type { Voice } from './voice.ts';

/** Sources named in one line; the dossier names them all. */
const SHOWN = 2;

/** Only the web's encrypted addresses are ever linked: no script, no data, no file. */
export function safeUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' ? parsed.href : null;
}

/** « Ministère chinois des Affaires étrangères, 21 sept. 2023 ». */
export function sourceText(source: Source, { words }: Voice): string {
  return source.date
    ? `${source.publisher}, ${dateText(source.date, words.lang, 'short')}`
    : source.publisher;
}

export function SourceLink({ source, voice }: { readonly source: Source; readonly voice: Voice }) {
  const href = safeUrl(source.url);
  const text = sourceText(source, voice);
  if (!href) return <span title={source.title}>{text}</span>;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

interface SourceLineProps {
  readonly claims: readonly Claim[];
  readonly voice: Voice;
  /** Names every source instead of the first two. */
  readonly all?: boolean;
}

export function SourceLine({ claims, voice, all = false }: SourceLineProps) {
  const ids = [...new Set<SourceId>(claims.flatMap((claim) => claim.sources))];
  const sources = ids.flatMap((id) => voice.labels.sources[id] ?? []);
  const shown = all ? sources : sources.slice(0, SHOWN);
  const rest = sources.length - shown.length;
  const weak = claims.some((claim) => claim.confidence === 'C');
  if (shown.length === 0 && !weak) return null;
  return (
    <p class="ap-source">
      {shown.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && ' · '}
          <SourceLink source={source} voice={voice} />
        </Fragment>
      ))}
      {rest > 0 && ` ${voice.words.count('source_more', rest)}`}
      {weak && <span class="ap-weak">{voice.words.say('source_weak')}</span>}
    </p>
  );
}
