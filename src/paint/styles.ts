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

/** The style sheet for both painters. All of it is for screens: on paper the page is as it was. */
export function sheetText(selectors: Selectors, style: MarkStyle): string {
  const groups = Object.keys(LINES) as Group[];
  const all = groups.map((group) => selectors[group]).join(', ');
  const kinds =
    style === 'none'
      ? ''
      : groups.map((group) => `${selectors[group]} { ${line(`${LINES[group]} ${LINE_COLOUR}`)} }`).join('\n');
  const tint = style === 'tint' ? `${all} { background-color: ${TINT}; }` : '';
  const lineless = style === 'none';
  return `@media screen {
${kinds}
${tint}
${selectors.emphasis} { background-color: ${EMPHASIS}; }
}
@media screen and (prefers-contrast: more) {
${lineless ? '' : `${all} { ${line('solid 3px currentColor')} background-color: transparent; }`}
${selectors.emphasis} { ${line('solid 3px currentColor')} background-color: transparent; }
}
@media screen and (forced-colors: active) {
${lineless ? '' : `${all} { text-decoration-color: CanvasText; background-color: transparent; }`}
${selectors.emphasis} { background-color: Mark; color: MarkText; }
}`;
}
