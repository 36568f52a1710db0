import { describe, expect, it } from 'vitest';
import { sheetText } from '../../../src/paint/styles.ts';

const selectors = { leader: '.l', forum: '.f', summit: '.s', emphasis: '.e' };

describe('the style of marks', () => {
  it.each(['whisper', 'tint', 'none'] as const)(
    '%s never changes what moves or colours the text',
    (style) => {
      const css = sheetText({ selectors, style, onPaper: false });
      // Text colour only where the reader's system sets all colours.
      expect(css.replace(/@media screen and \(forced-colors[^]*/, '')).not.toMatch(/[^-]color:/);
      expect(css).not.toMatch(/font|padding|margin|border|width|height|display|cursor/);
      expect(css).not.toMatch(/double|wavy/);
    },
  );
  it('is of the screen alone, unless it was asked for on paper', () => {
    expect(sheetText({ selectors, style: 'tint', onPaper: false })).not.toContain('print');
    expect(sheetText({ selectors, style: 'tint', onPaper: true })).toContain('@media screen, print');
  });
  it('has forms for high contrast and for forced colours', () => {
    const css = sheetText({ selectors, style: 'whisper', onPaper: false });
    expect(css).toContain('prefers-contrast: more');
    expect(css).toContain('CanvasText');
  });
  it('shows nothing but the emphasis when marks are off', () => {
    expect(sheetText({ selectors, style: 'none', onPaper: false })).not.toContain('.l');
  });
});
