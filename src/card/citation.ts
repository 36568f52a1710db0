/** What the copy button puts on the clipboard: the card's facts in plain text, each with its source and address. */
import type { CardFacts, Chosen, Claim } from '../facts/index.ts';
import { claimWords } from '../views/claim-text.ts';
import { safeUrl, sourceText } from '../views/source-line.tsx';
import { standingWords } from '../views/standing.tsx';
import type { Voice } from '../views/voice.ts';
import type { Words } from '../views/words.ts';

export function claimsOf(chosen: Chosen): readonly Claim[] {
  return chosen.type === 'figures' ? chosen.figures : [chosen.claim];
}

function sources(claim: Claim, voice: Voice): string {
  return claim.sources
    .flatMap((id) => voice.labels.sources[id] ?? [])
    .map((source) => [sourceText(source, voice), safeUrl(source.url)].filter(Boolean).join(', '))
    .join(' ; ');
}

export function citation(facts: CardFacts, words: Words): string {
  const voice: Voice = { words, labels: facts.labels };
  const { entity, then } = facts.head;
  const standings = then.map((standing) => {
    const { main, detail } = standingWords(standing, entity, voice);
    return [main, detail].filter(Boolean).join(', ');
  });
  const claims = [...facts.chosen.flatMap(claimsOf), ...(facts.pair ? [facts.pair.meeting] : [])];
  const lines = [...new Set(claims)].map((claim) => {
    const { lead, text } = claimWords(claim, voice, entity.id);
    const sentence = lead ? `${words.say('claim_lead', { lead })} ${text}` : text;
    return `${sentence} [${sources(claim, voice)}]`;
  });
  return [words.pick(entity.name), ...standings, ...lines].join('\n');
}
