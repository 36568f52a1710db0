/** How marks look. Never `color`, never a metric: nothing moves and the page's own colours stay. */
import type { Mark } from './model.ts';

export type MarkStyle = 'whisper' | 'tint' | 'none';
export type Group = Mark['kind'];
/** The selector of each group and of the mark under the pointer or the keyboard. */
export type Selectors = Readonly<Record<Group | 'emphasis', string>>;

/** Kinds differ by the form of the line, not by colour alone (WCAG 1.4.1). Double and wavy lines are ads and errors. */
const LINES: Readonly<Record<Group, string>> = {
  leader: 'dotted 2px',
  forum: 'dashed 1.5px',
  summit: 'solid 1px',
};
/** 45 % of black on white, or of white on black, is just over 3:1, which a line needs (WCAG 1.4.11). */
const LINE_COLOUR = 'color-mix(in srgb, currentColor 45%, transparent)';
const TEAL = '#2a9fb3';
const TINT = `color-mix(in srgb, ${TEAL} 12%, transparent)`;
const EMPHASIS = `color-mix(in srgb, ${TEAL} 20%, transparent)`;

function line(rule: string): string {
  return `text-decoration: underline ${rule}; text-underline-offset: .2em;`;
}

export interface Sheet {
  readonly selectors: Selectors;
  readonly style: MarkStyle;
  /** Whether lines are printed: highlights are of the screen only, elements were asked for by the reader. */
  readonly onPaper: boolean;
}

/** The style sheet for both painters. */
export function sheetText({ selectors, style, onPaper }: Sheet): string {
  const groups = Object.keys(LINES) as Group[];
  const all = groups.map((group) => selectors[group]).join(', ');
  const lines = groups.map((group) => `${selectors[group]} { ${line(`${LINES[group]} ${LINE_COLOUR}`)} }`);
  const bold = line('solid 3px currentColor');
  const shown = style !== 'none';
  return `@media ${onPaper ? 'screen, print' : 'screen'} {
${shown ? lines.join('\n') : ''}
}
@media screen {
${style === 'tint' ? `${all} { background-color: ${TINT}; }` : ''}
${selectors.emphasis} { background-color: ${EMPHASIS}; }
}
@media screen and (prefers-contrast: more) {
${shown ? `${all} { ${bold} background-color: transparent; }` : ''}
${selectors.emphasis} { ${bold} background-color: transparent; }
}
@media screen and (forced-colors: active) {
${shown ? `${all} { text-decoration-color: CanvasText; background-color: transparent; }` : ''}
${selectors.emphasis} { background-color: Mark; color: MarkText; }
}`;
}
