/** The few options there are. Storage holds only what differs from these defaults. */
export interface Settings {
  /** `whisper` an underline, `tint` a tint under it, `none` nothing until asked for. */
  readonly marks: 'whisper' | 'tint' | 'none';
  /** How many mentions are painted: the first of each entity in a section, or all of them. */
  readonly density: 'first' | 'all';
  /** What opens a card. `click` is Alt+click on a mark. */
  readonly open: 'hover' | 'click' | 'off';
  /** Pointer rest before a card opens, in milliseconds, 0 to 1500. */
  readonly delay: number;
  /** `highlight` paints without touching the page; `inline` wraps names with mark.js. */
  readonly painter: 'highlight' | 'inline';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of cards and pages; `auto` is the browser's. */
  readonly lang: 'auto' | 'fr' | 'en';
  /** Host names on which the reader switched Aparté off. */
  readonly off: readonly string[];
}

export const DEFAULTS: Settings = {
  marks: 'whisper',
  density: 'first',
  open: 'hover',
  delay: 450,
  painter: 'highlight',
  theme: 'auto',
  lang: 'auto',
  off: [],
};
