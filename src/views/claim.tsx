/** One claim as a reader meets it: lead, sentence, remark, source. */
import type { Claim, FigureClaim, QuotationClaim, SubjectKey } from '../facts/index.ts';
import { attribution, claimWords, figureSource } from './claim-text.ts';
import { dateText } from './dates.ts';
import { figureText } from './numbers.ts';
import { SourceLine } from './source-line.tsx';
import { quoted } from './typography.ts';
import { foreign, textOf, type Voice } from './voice.ts';

interface ClaimProps {
  readonly claim: Claim;
  readonly voice: Voice;
  /** Whose card or dossier it stands in. */
  readonly about?: SubjectKey | undefined;
  /** With the original wording and every source: the dossier's form. */
  readonly full?: boolean;
}

function Lead({ text, voice }: { readonly text: string | null; readonly voice: Voice }) {
  return text ? <span class="ap-lead">{voice.words.say('claim_lead', { lead: text })} </span> : null;
}

function Note({ claim, voice }: Pick<ClaimProps, 'claim' | 'voice'>) {
  return claim.note ? (
    <p class="ap-note" lang={foreign(claim.note, voice)}>
      {textOf(claim.note, voice)}
    </p>
  ) : null;
}

function Quotation({ claim, voice, full }: ClaimProps & { readonly claim: QuotationClaim }) {
  const lang = voice.words.langOf(claim.wording);
  return (
    <>
      <p class="ap-claim">
        <Lead text={attribution(claim, voice)} voice={voice} />
        <span lang={lang}>{quoted(textOf(claim.wording, voice), lang)}</span>
      </p>
      {full && claim.original && (
        <p class="ap-original">
          <bdi lang={claim.original.lang}>{claim.original.text}</bdi>
        </p>
      )}
    </>
  );
}

function Plain({ claim, voice, about }: ClaimProps) {
  const { lead, text } = claimWords(claim, voice, about);
  const lang = claim.type === 'event' ? foreign(claim.text, voice) : undefined;
  return (
    <p class="ap-claim">
      <Lead text={lead} voice={voice} />
      <span lang={lang}>{text}</span>
    </p>
  );
}

function Body(props: ClaimProps) {
  const { claim, voice } = props;
  switch (claim.type) {
    case 'figure':
      return <FigureTable figures={[claim]} voice={voice} />;
    case 'quotation':
      return <Quotation {...props} claim={claim} />;
    case 'office':
    case 'membership':
    case 'chair':
    case 'meeting':
    case 'event':
      return <Plain {...props} />;
  }
}

export function ClaimView(props: ClaimProps) {
  const { claim, voice, full = false } = props;
  return (
    <div class="ap-fact">
      <Body {...props} />
      <Note claim={claim} voice={voice} />
      <SourceLine claims={[claim]} voice={voice} all={full} />
    </div>
  );
}

interface FiguresProps {
  readonly figures: readonly FigureClaim[];
  readonly voice: Voice;
}

/** Figures of one measure side by side: what was measured, when, how much, who says so. Never merged. */
export function FigureTable({ figures, voice }: FiguresProps) {
  const measure = figures[0]?.measure;
  return (
    <table class="ap-figures">
      {measure && <caption lang={foreign(measure, voice)}>{textOf(measure, voice)}</caption>}
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">{dateText(figure.period, voice.words.lang, 'short')}</th>
            <td class="ap-amount">{figureText(figure, voice.words)}</td>
            <td class="ap-publisher">{figureSource(figure, voice)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The figures' remarks, each once; one that a longer remark begins with is left out. */
function remarks(figures: readonly FigureClaim[], voice: Voice): FigureClaim[] {
  const texts = new Map(
    figures.flatMap((one) => (one.note ? [[textOf(one.note, voice), one] as const] : [])),
  );
  const longer = (text: string) =>
    [...texts.keys()].some((other) => other !== text && other.startsWith(text.replace(/\.$/, '')));
  return [...texts].flatMap(([text, figure]) => (longer(text) ? [] : [figure]));
}

/** The table with the remarks and sources of all its figures, each named once. */
export function FiguresView({ figures, voice, full = false }: FiguresProps & { readonly full?: boolean }) {
  return (
    <div class="ap-fact">
      <FigureTable figures={figures} voice={voice} />
      {remarks(figures, voice).map((figure) => (
        <Note key={figure.id} claim={figure} voice={voice} />
      ))}
      <SourceLine claims={figures} voice={voice} all={full} />
    </div>
  );
}
