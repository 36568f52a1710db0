/** One reading of the page with its painter and its card: wiring only. */
import { dayOf, type EntityId, type IsoDay } from '../facts/index.ts';
import { createCard, type CardControl } from '../card/index.ts';
import type { Lexicon, Script } from '../mentions/index.ts';
import { failure, send, type Cast, type PageCalls, type Reply } from '../messages/index.ts';
import { optedOut, watchPage } from '../page/index.ts';
import { createPainter, type Painter } from '../paint/index.ts';
import { castMembers, createWalk, Reading, sentenceOf } from '../reading/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Words } from '../views/words.ts';

export interface SessionOptions {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  readonly words: Words;
  /** Called when the page shows another article without having been loaded. */
  readonly restart: () => void;
}
export interface Session {
  cast(): Cast;
  jump(entity: EntityId, index: number): number;
  back(): void;
  command(name: PageCalls['command']['request']['name']): void;
}

/** @param signal ends it, and leaves the page as it was found. */
export function openSession(options: SessionOptions, signal: AbortSignal): Session {
  const { document, lexicon, settings, words, restart } = options;
  const today = dayOf(new Date());
  const painter = createPainter(settings.painter, settings.marks)(document, signal);
  const reading = new Reading({ document, lexicon, names, painter, settings, today }, signal);
  const walk = createWalk(document, reading, painter);
  const card = openCard(options, { painter, reading, today }, signal);
  const open = !optedOut(document);
  if (open) {
    void reading.readAll();
    keepUp({ document, painter, reading, restart }, signal);
  }

  function step(direction: 1 | -1): void {
    const stop = walk.step(direction);
    const name = stop && reading.byKey(stop.key)?.mention.surface;
    if (stop && name) card.announce(words.say('walk_place', { name, place: stop.place, of: stop.of }));
  }

  return {
    cast: () => (reading.done || !open ? castOf(reading) : { state: 'reading' }),
    jump: walk.jump,
    back: walk.back,
    command(name) {
      if (name === 'next-mention') step(1);
      else if (name === 'previous-mention') step(-1);
      else if (name === 'toggle-marks') reading.showMarks(!reading.marksShown);
      else if (walk.current !== null) card.openByKeyboard(walk.current);
    },
  };
}

async function names(script: Script): Promise<string | null> {
  const reply = await send('lexicon', { script });
  return reply.ok ? reply.value : null;
}

function castOf(reading: Reading): Cast {
  const { lang, published, truncated, marksShown, blocks, placed } = reading;
  return { state: 'read', lang, published, truncated, marksShown, members: castMembers(blocks, placed) };
}

interface CardParts {
  readonly painter: Painter;
  readonly reading: Reading;
  readonly today: IsoDay;
}

function openCard(
  { document, settings, words }: SessionOptions,
  { painter, reading, today }: CardParts,
  signal: AbortSignal,
): CardControl {
  async function ask(key: string): Promise<Reply<'card'>> {
    const placed = reading.byKey(key);
    if (!placed) return failure('bad-request');
    const { entity, lang } = placed.mention;
    return send('card', {
      entity,
      ...sentenceOf(placed, reading.placed),
      lang,
      published: reading.published,
      today,
    });
  }
  let style: Promise<string | null> | null = null;
  function styled(): Promise<string | null> {
    style ??= send('card-style', {}).then((reply) => (reply.ok ? reply.value : null));
    // Asked again for the next card when nobody answered for this one.
    void style.then((css) => {
      if (css === null) style = null;
    });
    return style;
  }
  function openDossier(key: string): void {
    const entity = reading.byKey(key)?.mention.entity;
    if (entity) void send('open-dossier', { entity, published: reading.published });
  }
  return createCard({ document, painter, settings, words, ask, openDossier, style: styled }, signal);
}

type Watched = Pick<SessionOptions, 'document' | 'restart'> & Pick<CardParts, 'painter' | 'reading'>;

/** Reads on as the page changes. */
function keepUp({ document, painter, reading, restart }: Watched, signal: AbortSignal): void {
  watchPage(
    document,
    {
      onChanged: (changes) => void reading.readAgain(changes),
      onFlood: () => void reading.readAll(),
      onNavigated: restart,
      ignore: (record) => painter.owns(record),
    },
    signal,
  );
}
