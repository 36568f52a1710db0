/** Every source the page rests on, in the order of first use. */
import type { Claim, Source } from '../facts/index.ts';
import { dateText } from '../views/dates.ts';
import { Icon } from '../views/icon.tsx';
import { Section } from '../views/section.tsx';
import { safeUrl } from '../views/source-line.tsx';
import type { Voice } from '../views/voice.ts';
import { sourceUse } from './arrange.ts';

interface SourcesProps {
  readonly claims: readonly Claim[];
  readonly voice: Voice;
}

function SourceItem({
  source,
  uses,
  voice,
}: {
  readonly source: Source;
  readonly uses: number;
  readonly voice: Voice;
}) {
  const { words } = voice;
  const href = safeUrl(source.url);
  const details = [
    source.publisher,
    source.date && words.say('dossier_published', { date: dateText(source.date, words.lang) }),
    words.say('dossier_read', { date: dateText(source.read, words.lang) }),
    source.licence,
    words.count('dossier_supports', uses),
  ].filter(Boolean);
  return (
    <li class="source">
      <p class="source-title" lang={source.lang}>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {source.title}
            <Icon name="out" />
            <span class="ap-only-heard">{words.say('dossier_opensTab')}</span>
          </a>
        ) : (
          source.title
        )}
      </p>
      <p class="ap-source">{details.join(' · ')}</p>
      {href && <p class="source-url">{href}</p>}
    </li>
  );
}

export function Sources({ claims, voice }: SourcesProps) {
  const sources = [...sourceUse(claims)].flatMap(([id, uses]) => {
    const source = voice.labels.sources[id];
    return source ? [{ source, uses }] : [];
  });
  return (
    <Section id="sources" title={voice.words.say('dossier_sources')} aside={sources.length}>
      <ol class="sources">
        {sources.map(({ source, uses }) => (
          <SourceItem key={source.id} source={source} uses={uses} voice={voice} />
        ))}
      </ol>
    </Section>
  );
}
