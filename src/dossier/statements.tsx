/** Figures, quotations, events: what was measured, said, or happened. */
import type { Claim, FigureClaim } from '../facts/index.ts';
import { figureSource } from '../views/claim-text.ts';
import { ClaimView } from '../views/claim.tsx';
import { dateText } from '../views/dates.ts';
import { figureText } from '../views/numbers.ts';
import { Section } from '../views/section.tsx';
import { textOf } from '../views/voice.ts';
import type { MeasureTable } from './arrange.ts';
import { Checked, citation, CopyButton, Proof, type Context } from './proof.tsx';

interface FiguresProps {
  readonly tables: readonly MeasureTable[];
  readonly context: Context;
}

/** One figure, and under it its own remark and proof: two publishers are two proofs. */
function FigureRows({ figure, context }: { readonly figure: FigureClaim; readonly context: Context }) {
  const { voice } = context;
  return (
    <>
      <tr>
        <th scope="row">{dateText(figure.period, voice.words.lang, 'short')}</th>
        <td class="ap-amount">{figureText(figure, voice.words)}</td>
        <td class="ap-publisher">{figureSource(figure, voice)}</td>
      </tr>
      <tr class="figure-proof">
        <td />
        <td colSpan={2}>
          {figure.note && <p class="ap-note">{textOf(figure.note, voice)}</p>}
          <Proof claims={[figure]} context={context} />
        </td>
      </tr>
    </>
  );
}

/** A table a measure: what was measured, when, how much, who says so. */
export function Figures({ tables, context }: FiguresProps) {
  const { voice } = context;
  return (
    <Section id="figures" title={voice.words.say('dossier_figures')}>
      <p class="section-note">{voice.words.say('dossier_figuresNote')}</p>
      {tables.map(({ measureId, figures }) => (
        <div class="measure" key={measureId}>
          <table class="ap-figures">
            {figures[0] && <caption>{textOf(figures[0].measure, voice)}</caption>}
            <tbody>
              {figures.map((figure) => (
                <FigureRows key={figure.id} figure={figure} context={context} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  );
}

interface StatementsProps {
  readonly id: 'quotations' | 'events';
  readonly claims: readonly Claim[];
  readonly context: Context;
}

export function Statements({ id, claims, context }: StatementsProps) {
  const { voice, about } = context;
  return (
    <Section id={id} title={voice.words.say(`dossier_${id}`)}>
      <ul>
        {claims.map((claim) => (
          <li class="statement" key={claim.id}>
            <ClaimView claim={claim} voice={voice} about={about} full />
            <div class="proof">
              <p class="ap-source">
                <Checked claim={claim} context={context} />
              </p>
              <CopyButton text={citation(claim, context)} voice={voice} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
