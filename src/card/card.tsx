/**
 * The card: who this is at that date, why it matters here, two or three things more, what is between the two, how
 * fresh it is. A pure view; it stands as well on a page of ours as in the shadow root.
 */
import type { CardFacts, Chosen, EntityId } from '../facts/index.ts';
import type { FailureReason } from '../messages/contract.ts';
import { ClaimView, FiguresView } from '../views/claim.tsx';
import { dateText, spanText } from '../views/dates.ts';
import { Flag } from '../views/flag.tsx';
import { acronymOf, Name, NativeName } from '../views/name.tsx';
import { ReasonLine } from '../views/reason.tsx';
import { SourceLine } from '../views/source-line.tsx';
import { ThenNow } from '../views/standing.tsx';
import { nameOf, textOf, type Voice } from '../views/voice.ts';
import type { WordKey, Words } from '../views/words.ts';

/** The heading that names the dialog; ids do not leave the shadow root. */
const TITLE_ID = 'ap-title';

export interface CardViewProps {
  readonly facts: CardFacts;
  readonly words: Words;
  readonly pinned?: boolean;
  readonly copied?: boolean;
  readonly onClose: () => void;
  readonly onDossier: () => void;
  /** Without it there is no pin: a sheet needs none. */
  readonly onPin?: (() => void) | undefined;
  /** Without it there is no copy button: the clipboard is closed to pages without https. */
  readonly onCopy?: (() => void) | undefined;
}

const PIN = 'M5.500 2.500h5M6.500 2.500l-.3 4.200L4 9.300v.7h8v-.7L9.800 6.700l-.3-4.200M8 10v4';
const COPY = 'M6 5.5h7v8H6zM3.5 10.5h-1v-8h7v1';
const DONE = 'M3.5 8.5l3 3 6-7';
const CROSS = 'M4 4l8 8M12 4l-8 8';

interface ToolProps {
  readonly label: string;
  readonly path: string;
  readonly pressed?: boolean;
  readonly class?: string;
  readonly onClick: () => void;
}

function Tool({ label, path, pressed, onClick, class: more = '' }: ToolProps) {
  return (
    <button
      type="button"
      class={`ap-tool ${more}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg class="ap-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />
      </svg>
    </button>
  );
}

function Head({
  facts,
  words,
  voice,
  pinned = false,
  onPin,
  onClose,
}: CardViewProps & { readonly voice: Voice }) {
  const { entity } = facts.head;
  const acronym = acronymOf(entity, words);
  const plain = facts.flagSvg === null && acronym === null;
  return (
    <header class={plain ? 'ap-head ap-head-plain' : 'ap-head'}>
      <span class={plain ? '' : 'ap-emblem'}>
        <Flag svg={facts.flagSvg} acronym={acronym} />
      </span>
      <div>
        <h2 class="ap-name" id={TITLE_ID} tabIndex={-1}>
          <Name entity={entity} words={words} />
        </h2>
        <NativeName entity={entity} />
      </div>
      <div class="ap-tools">
        {onPin && (
          <Tool
            label={words.say(pinned ? 'card_unpin' : 'card_pin')}
            path={PIN}
            pressed={pinned}
            onClick={onPin}
          />
        )}
        <Tool label={words.say('card_close')} path={CROSS} onClick={onClose} />
      </div>
      <ThenNow head={facts.head} voice={voice} />
    </header>
  );
}

interface FactProps {
  readonly chosen: Chosen;
  readonly about: EntityId;
  readonly voice: Voice;
}

function Fact({ chosen, about, voice }: FactProps) {
  return chosen.type === 'figures' ? (
    <FiguresView figures={chosen.figures} voice={voice} />
  ) : (
    <ClaimView claim={chosen.claim} voice={voice} about={about} />
  );
}

/** What is between the two that the sentence names; left out when it is among the facts already. */
function pairOf({ pair, chosen }: CardFacts): CardFacts['pair'] {
  const said = chosen.some((one) => one.type === 'claim' && one.claim.id === pair?.meeting.id);
  return said ? null : pair;
}

function Pair({ facts, voice }: { readonly facts: CardFacts; readonly voice: Voice }) {
  const pair = pairOf(facts);
  if (!pair) return null;
  const { words } = voice;
  const { meeting } = pair;
  const place = meeting.place ? `${textOf(meeting.place, voice)}, ` : '';
  return (
    <li class="ap-pair">
      <p>
        <span class="ap-lead">
          {words.say(facts.head.published ? 'card_pair_before' : 'card_pair', {
            name: nameOf(pair.other, voice),
            what: words.say(`card_last_${meeting.mode === 'in-person' ? 'met' : meeting.mode}`),
          })}{' '}
        </span>
        {place}
        {spanText(meeting.valid, words.lang)}
      </p>
      <SourceLine claims={[meeting]} voice={voice} />
    </li>
  );
}

function Foot({ facts, words, copied = false, onCopy, onDossier }: CardViewProps) {
  const date = dateText(facts.asOf, words.lang);
  const fresh = words.say(facts.toCheck ? 'card_to_check' : 'card_as_of', { date });
  return (
    <footer class="ap-foot">
      <span class="ap-fresh">
        {facts.from === 'bundled' ? `${fresh}, ${words.say('card_bundled')}` : fresh}
      </span>
      {onCopy && (
        <Tool
          class="ap-copy"
          label={words.say(copied ? 'card_copied' : 'card_copy')}
          path={copied ? DONE : COPY}
          onClick={onCopy}
        />
      )}
      <button type="button" class="ap-link ap-link-main" onClick={onDossier}>
        {words.say('card_dossier')}
      </button>
    </footer>
  );
}

export function CardView(props: CardViewProps) {
  const { facts, words } = props;
  const voice: Voice = { words, labels: facts.labels };
  const about = facts.head.entity.id;
  const [first, ...more] = facts.chosen;
  return (
    <div class="ap-card" role="dialog" aria-labelledby={TITLE_ID} lang={words.lang}>
      <Head {...props} voice={voice} />
      <div class="ap-body">
        {first && (
          <div class="ap-why">
            <ReasonLine reason={first.reason} voice={voice} />
            <Fact chosen={first} about={about} voice={voice} />
          </div>
        )}
        {(more.length > 0 || pairOf(facts)) && (
          <ul class="ap-more">
            {more.map((chosen, index) => (
              <li key={index}>
                <Fact chosen={chosen} about={about} voice={voice} />
              </li>
            ))}
            <Pair facts={facts} voice={voice} />
          </ul>
        )}
      </div>
      <Foot {...props} />
    </div>
  );
}

interface FailureProps {
  readonly reason: FailureReason;
  readonly words: Words;
  readonly onClose: () => void;
}

/** What is shown when there is no answer: what happened and the next step, in one sentence. */
export function CardFailure({ reason, words, onClose }: FailureProps) {
  const key = `card_failure_${reason.replaceAll('-', '_')}` as WordKey;
  return (
    <div class="ap-card" role="dialog" aria-labelledby={TITLE_ID} lang={words.lang}>
      <div class="ap-failure">
        <div class="ap-head-failure">
          <h2 class="ap-name" id={TITLE_ID} tabIndex={-1}>
            {words.say('card_failure_title')}
          </h2>
          <div class="ap-tools">
            <Tool label={words.say('card_close')} path={CROSS} onClick={onClose} />
          </div>
        </div>
        <p class="ap-who">{words.say(key)}</p>
      </div>
    </div>
  );
}
