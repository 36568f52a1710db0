/** Whether the page is dark where the card will stand; the system's own theme says little about a page. */

/** Lightness of a computed colour, 0 to 1, and how opaque it is; null when it is in a form we do not read. */
export function lightness(colour: string): { readonly light: number; readonly alpha: number } | null {
  const form = /^([a-z]+)\((?:srgb |display-p3 )?([^)]+)\)$/.exec(colour);
  if (!form) return null;
  const [, name = '', body = ''] = form;
  const [a = 0, b = 0, c = 0, alpha = 1] = body.split(/[\s,/]+/).map((part) => parseFloat(part) || 0);
  const most = name.startsWith('rgb') ? 255 : 1;
  if (most > 1 || name === 'color') return { light: (0.299 * a + 0.587 * b + 0.114 * c) / most, alpha };
  if (name === 'oklab' || name === 'oklch') return { light: a, alpha };
  return name === 'lab' || name === 'lch' ? { light: a / 100, alpha } : null;
}

/** The first solid background from the element upwards decides; without one, the text's own colour does. */
export function onDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') break;
    const background = lightness(style.backgroundColor);
    if (background && background.alpha > 0.5) return background.light < 0.5;
  }
  const text = lightness(getComputedStyle(element).color);
  return text !== null && text.light > 0.6;
}
