/** Why a fact was chosen: trust comes from knowing. A fact chosen for no particular reason says nothing. */
import type { Reason, Topic } from '../facts/index.ts';
import { elided } from './typography.ts';
import { nameOf, type Voice } from './voice.ts';

type TopicWord = Topic extends infer T ? (T extends 'world-order' ? 'world_order' : T) : never;

export function reasonText(reason: Reason, voice: Voice): string | null {
  const { words } = voice;
  switch (reason.type) {
    case 'topic': {
      const topic = reason.topic.replace('-', '_') as TopicWord;
      return words.say('reason_topic', { topic: words.say(`topic_${topic}`) });
    }
    case 'pair':
      return elided(words.say('reason_pair', { name: nameOf(reason.other, voice) }), words.lang);
    case 'date':
      return words.say('reason_date');
    case 'general':
      return null;
  }
}

export function ReasonLine({ reason, voice }: { readonly reason: Reason; readonly voice: Voice }) {
  const text = reasonText(reason, voice);
  return text ? <p class="ap-reason">{text}</p> : null;
}
