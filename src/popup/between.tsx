/** What is between the two leaders whom the page names most: their last meeting before the article. */
import { useEffect, useState } from 'preact/hooks';
import type { EntityId, Labels, MeetingClaim } from '../facts/index.ts';
import { spanText } from '../views/dates.ts';
import { SourceLine } from '../views/source-line.tsx';
import { nameOf, textOf } from '../views/voice.ts';
import type { Words } from '../views/words.ts';
import { leadingPair } from './cast.ts';
import { lastMeeting } from './notable.ts';
import type { ReadCast } from './state.ts';
import type { Row, World } from './world.ts';

interface BetweenProps {
  readonly cast: ReadCast;
  readonly rows: ReadonlyMap<EntityId, Row>;
  readonly world: World;
  readonly words: Words;
}

interface Found {
  readonly pair: readonly [EntityId, EntityId];
  readonly meeting: MeetingClaim;
  readonly labels: Labels;
}

function useMeeting(cast: ReadCast, world: World): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const pair = leadingPair(cast.members);
    if (!pair) return undefined;
    let live = true;
    const ask = async () => {
      const dossier = await world.dossier(pair[0]);
      const meeting = dossier && lastMeeting(dossier.claims, pair, cast.published);
      if (live) setFound(dossier && meeting ? { pair, meeting, labels: dossier.labels } : null);
    };
    // No facts, no line: the popup says elsewhere that they do not answer.
    ask().catch(() => undefined);
    return () => {
      live = false;
    };
  }, [cast, world]);
  return found;
}

export function Between({ cast, world, words }: BetweenProps) {
  const found = useMeeting(cast, world);
  if (!found) return null;
  const { pair, meeting, labels } = found;
  const voice = { words, labels };
  const names = words.say('popup_pair', { a: nameOf(pair[0], voice), b: nameOf(pair[1], voice) });
  const where = [meeting.place && textOf(meeting.place, voice), spanText(meeting.valid, words.lang)];
  const key = cast.published ? 'popup_betweenMeeting' : 'popup_betweenMeetingUndated';
  return (
    <aside class="between">
      <p class="ap-claim">{words.say(key, { pair: names, where: where.filter(Boolean).join(', ') })}</p>
      <SourceLine claims={[meeting]} voice={voice} />
    </aside>
  );
}
