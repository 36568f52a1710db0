/** News-like pages of a wanted size, in words of our own: headlines, paragraphs, lists, links, asides, wrappers. */
import { capitalised, madeWord, randomFrom, type Random } from './random.ts';

export interface PageOptions {
  readonly bytes: number;
  /** Who is named, about once in sixty words; nobody when empty. */
  readonly people: readonly string[];
  readonly seed: number;
}

const COMMON = (
  'the of and to in a is that for it on was with as be by at from are this have had not but what all were when we there ' +
  'can an which their if will each about how up out them then she many some so these would other into has more her two ' +
  'like him see time could no make than first been its who now people my made over did down only way find use may water ' +
  'long little very after words called just where most know village market bridge harbour season farmer baker teacher ' +
  'letter morning evening river garden window street winter summer weather painting music theatre museum library school ' +
  'kitchen recipe bread cheese apple orchard forest valley island coast ship sailor train station ticket journey'
).split(' ');
/** Of a hundred words, those that no list of common words knows. */
const RARE = 25;
const WORDS_PER_NAME = 60;
const PARAGRAPHS_PER_SECTION = 6;

interface Writer {
  readonly random: Random;
  readonly people: readonly string[];
}

export function pageOf({ bytes, people, seed }: PageOptions): string {
  const writer: Writer = { random: randomFrom(seed), people };
  const begin = headOf(writer);
  const end = '</article></main><footer><p>Printed on recycled light.</p></footer></body></html>';
  const parts: string[] = [begin];
  let length = begin.length + end.length;
  for (let section = 0; length < bytes; section++) {
    for (const part of sectionOf(writer, section)) {
      if (length >= bytes) break;
      parts.push(part);
      length += part.length;
    }
  }
  return parts.join('\n') + end;
}

function headOf(writer: Writer): string {
  const links = Array.from({ length: 6 }, () => `<li><a href="#">${headline(writer, 2)}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta property="article:published_time" content="2024-10-22T08:00:00Z">
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:760px}.card{border:1px solid #ccc;padding:8px}</style></head><body>
<header><nav><ul>${links.join('')}</ul></nav></header>
<main><article><h1>${headline(writer, 9)}</h1>`;
}

/** A tag with the attributes that templates write, on a line of its own. */
function wrapped(name: string, attributes: string, inner: string): string {
  return `\n        <${name} class="c-${attributes} c-${attributes}--default u-margin-bottom" data-track="${attributes}">\n          ${inner}\n        </${name}>`;
}

function* sectionOf(writer: Writer, index: number): Generator<string> {
  const { random } = writer;
  yield wrapped('h2', 'section-title', `<a href="#s${index}"><span>${headline(writer, 7)}</span></a>`);
  for (let at = 0; at < PARAGRAPHS_PER_SECTION; at++)
    yield wrapped('div', 'paragraph', `<p class="paragraph">${paragraph(writer)}</p>`);
  yield wrapped('ul', 'read-also', Array.from({ length: 4 }, () => item(writer)).join(''));
  yield wrapped(
    'figure',
    'media',
    `${ICON}<figcaption>${words(writer, 14)} <span>© ${madeWord(random)}</span></figcaption>`,
  );
  for (let at = 0; at < CARDS_PER_SECTION; at++) yield card(writer);
  yield `<script type="application/json">${JSON.stringify(Array.from({ length: 40 }, () => ({ id: random.below(1e9), slot: madeWord(random), lazy: true })))}</script>`;
}

const CARDS_PER_SECTION = 5;
const ICON =
  '<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2v6zm0-8h-2V7h2v2z"></path></svg>';

function item(writer: Writer): string {
  return wrapped(
    'li',
    'link',
    `<a href="#${madeWord(writer.random)}" class="link">${headline(writer, 8)}</a>`,
  );
}

/** What leads to another article: little text in many elements. */
function card(writer: Writer): string {
  const { random } = writer;
  const inner = [
    wrapped('span', 'kicker', capitalised(madeWord(random))),
    wrapped('h3', 'card-title', `<a href="#${madeWord(random)}">${headline(writer, 9)}</a>`),
    wrapped(
      'div',
      'card-meta',
      `<time>${1 + random.below(28)} October</time> <span>${random.below(90)}</span>${ICON}`,
    ),
  ];
  return wrapped('div', 'card', inner.join(''));
}

/** Forty to eighty words in sentences, some of them in links and emphasis. */
function paragraph(writer: Writer): string {
  const { random } = writer;
  let left = 40 + random.below(41);
  let html = '';
  while (left > 0) {
    const length = Math.min(left, 8 + random.below(14));
    left -= length;
    const sentence = `${capitalised(words(writer, length))}.`;
    const kind = random.below(12);
    if (kind === 0) html += `<a href="#" class="link">${sentence}</a> `;
    else if (kind === 1) html += `<strong>${sentence}</strong> `;
    else if (kind === 2) html += `${sentence.slice(0, -1)} <em>${words(writer, 3)}</em>. `;
    else html += `${sentence} `;
  }
  return html;
}

function headline(writer: Writer, length: number): string {
  return capitalised(words(writer, length));
}

function words({ random, people }: Writer, length: number): string {
  const written: string[] = [];
  for (let at = 0; at < length; at++) {
    if (people.length > 0 && random.below(WORDS_PER_NAME) === 0) written.push(random.pick(people));
    else written.push(random.below(100) < RARE ? madeWord(random) : random.pick(COMMON));
  }
  return written.join(' ');
}

export interface Hard {
  readonly name: string;
  /** Paragraphs: one, where the point is that it is long. */
  readonly blocks: readonly string[];
}

const ORDINARY_PARAGRAPH = 400;

/** Texts that are made to be slow, and first of all an ordinary one of the same length. */
export function hardTexts(length: number, people: readonly string[], seed: number): Hard[] {
  const random = randomFrom(seed);
  const fill = (part: () => string): string => {
    let text = '';
    while (text.length < length) text += `${part()} `;
    return text.slice(0, length).trim();
  };
  const ordinary = fill(() => `${capitalised(words({ random, people }, 12))}.`);
  const prefix = (): string => {
    const name = random.pick(people);
    return name.slice(0, 2 + random.below(name.length - 2));
  };
  return [
    { name: 'ordinary', blocks: cut(ordinary) },
    { name: 'one long paragraph', blocks: [ordinary] },
    { name: 'prefixes of names', blocks: cut(fill(prefix)) },
    { name: 'first words of names', blocks: cut(fill(() => random.pick(people).split(' ')[0] ?? '')) },
    { name: 'first words, one paragraph', blocks: [fill(() => random.pick(people).split(' ')[0] ?? '')] },
    { name: 'capitals', blocks: cut(fill(() => words({ random, people }, 6).toUpperCase())) },
    {
      name: 'one word of capitals',
      blocks: [fill(() => madeWord(random).toUpperCase()).replaceAll(' ', '')],
    },
    { name: 'nothing but names', blocks: cut(fill(() => random.pick(people))) },
    { name: 'nothing but names, one paragraph', blocks: [fill(() => random.pick(people))] },
    { name: 'nothing but points', blocks: [fill(() => '. .')] },
  ];
}

function cut(text: string): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < text.length; at += ORDINARY_PARAGRAPH)
    blocks.push(text.slice(at, at + ORDINARY_PARAGRAPH));
  return blocks;
}
