/** Where a fact of the dossier comes from and when somebody last checked it; with a button that copies both. */
import { useState } from 'preact/hooks';
import type { Claim, EntityId, IsoDay, Source } from '../facts/index.ts';
import { claimWords } from '../views/claim-text.ts';
import { dateText } from '../views/dates.ts';
import { Icon } from '../views/icon.tsx';
import { SourceLine, sourceText } from '../views/source-line.tsx';
import type { Voice } from '../views/voice.ts';

/** What the parts of a dossier have in common. */
export interface Context {
  readonly voice: Voice;
  /** Whose dossier it is. */
  readonly about: EntityId;
  /** The day on which the page is read, for what is past its review. */
  readonly today: IsoDay;
}

/** « vérifié le 22 août 2026 », and from its day on « à revérifier depuis le… ». */
export function Checked({ claim, context }: { readonly claim: Claim; readonly context: Context }) {
  const { words } = context.voice;
  const due = claim.reviewBy <= context.today;
  return (
    <>
      <span class="whole">{words.say('dossier_checked', { date: dateText(claim.asOf, words.lang) })}</span>
      {due && (
        <>
          {', '}
          <span class="whole due">
            {words.say('dossier_toCheck', { date: dateText(claim.reviewBy, words.lang) })}
          </span>
        </>
      )}
    </>
  );
}

/** One line to paste into an article: the fact, who publishes it, where, and when it was read. */
export function citation(claim: Claim, { voice, about }: Pick<Context, 'voice' | 'about'>): string {
  const { words } = voice;
  const { lead, text } = claimWords(claim, voice, about);
  const said = lead ? words.say('claim_lead', { lead }) + ' ' + text : text;
  const cite = (source: Source) =>
    [
      sourceText(source, voice),
      source.title,
      source.url,
      words.say('dossier_read', { date: dateText(source.read, words.lang) }),
    ]
      .filter(Boolean)
      .join(', ');
  const sources = claim.sources.flatMap((id) => voice.labels.sources[id] ?? []);
  return `${said.replace(/[.\s]*$/, '')}. ${sources.map(cite).join('; ')}.`;
}

const SHOWN_MS = 2000;

export function CopyButton({ text, voice }: { readonly text: string; readonly voice: Voice }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  const label = voice.words.say('dossier_copy');
  return (
    <span class="copy">
      <button
        type="button"
        class="ap-icon-button"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
      >
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
      <span class="ap-only-heard" role="status">
        {copied && voice.words.say('dossier_copied')}
      </span>
    </span>
  );
}

/** @param claims one fact, or several that one proof serves. */
export function Proof({ claims, label, context }: ProofProps) {
  const { voice } = context;
  const [claim] = claims;
  if (!claim) return null;
  const text = claims.map((one) => citation(one, context)).join('\n');
  return (
    <div class="proof">
      {label && <span class="proof-label">{label}</span>}
      <SourceLine claims={[claim]} voice={voice} all />
      <p class="ap-source">
        <Checked claim={claim} context={context} />
      </p>
      <CopyButton text={text} voice={voice} />
    </div>
  );
}
interface ProofProps {
  readonly claims: readonly Claim[];
  /** Which of several facts it is the proof of. */
  readonly label?: string | undefined;
  readonly context: Context;
}
