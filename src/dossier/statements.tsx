/** Figures, quotations, events: what was measured, said, or happened. */
import type { Claim, FigureClaim } from '../facts/index.ts';
import { ClaimView, FigureTable } from '../views/claim.tsx';
import { figureText } from '../views/numbers.ts';
import { Section } from '../views/section.tsx';
import { textOf } from '../views/voice.ts';
import { byProof, type MeasureTable } from './arrange.ts';
import { Checked, citation, CopyButton, Proof, type Context } from './proof.tsx';

interface FiguresProps {
  readonly tables: readonly MeasureTable[];
  readonly context: Context;
}

/** Two publishers are two proofs, each named by its figures. */
function FigureProofs({
  figures,
  context,
}: {
  readonly figures: readonly FigureClaim[];
  readonly context: Context;
}) {
  const { words } = context.voice;
  const groups = byProof(figures);
  const named = (of: readonly FigureClaim[]) =>
    words.say('claim_lead', { lead: of.map((figure) => figureText(figure, words)).join(', ') });
  return (
    <>
      {groups.map((group) => (
        <Proof
          key={group[0]?.id}
          claims={group}
          label={groups.length > 1 ? named(group) : undefined}
          context={context}
        />
      ))}
    </>
  );
}

/** A table a measure, and under it each figure's own proof: two publishers are two proofs. */
export function Figures({ tables, context }: FiguresProps) {
  const { voice } = context;
  return (
    <Section id="figures" title={voice.words.say('dossier_figures')}>
      <p class="section-note">{voice.words.say('dossier_figuresNote')}</p>
      {tables.map(({ measureId, figures }) => (
        <div class="measure" key={measureId}>
          <FigureTable figures={figures} voice={voice} />
          {[...new Set(figures.flatMap(({ note }) => (note ? [textOf(note, voice)] : [])))].map((note) => (
            <p class="ap-note" key={note}>
              {note}
            </p>
          ))}
          <FigureProofs figures={figures} context={context} />
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
