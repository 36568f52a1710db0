/** What Aparté does not read, each entry with its reason. The one list; nothing else in the program skips anything. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** By tag. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  // Never shown; `noscript` only without scripts, and then there is no Aparté.
  ...words('script style template head title noscript'),
  // How a word is read aloud, and brackets for browsers without ruby.
  ...words('rt rp'),
  // Text for machines, or set by the author character by character.
  ...words('code pre kbd samp'),
  // Drawings, whose letters have no lines to underline, and formulas.
  ...words('svg math'),
  // Their text is for when the drawing, the player or the frame fails.
  ...words('canvas audio video iframe object'),
  // What the reader writes is the reader’s.
  ...words('textarea input'),
  // Lists to choose from, commands, and the menu of the site: not texts to read.
  ...words('select option datalist button nav'),
]);

/** By role: the same things, made of other elements. */
const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  words('textbox searchbox combobox listbox code math navigation search menu menubar toolbar'),
);

/** By class: editors and formulas that carry no role. */
const SKIPPED_CLASSES = words('CodeMirror cm-editor monaco-editor ace_editor katex MathJax');

/**
 * Whatever may have a say in how an element is read beside its tag. One question in the browser's own code for most
 * elements, instead of five in ours.
 */
const TELLING = [
  '[hidden]',
  '[aria-hidden]',
  '[contenteditable]',
  '[role]',
  '[lang]',
  ...SKIPPED_CLASSES.map((name) => `.${name}`),
].join(',');

export function hasTellingAttributes(element: Element): boolean {
  return element.hasAttributes() && element.matches(TELLING);
}

/** Inside one of these a header or footer is the article's, not the site's. */
const SECTIONING = 'article, main, section, aside, [role="article"], [role="main"]';
/** A form that holds one of these is the frame of the whole page (as ASP.NET makes them), not a form to fill in. */
const ARTICLE_PARTS = 'article, main, h1';

/**
 * Whether this element and what is in it is not read. Looks at the element alone, not at its ancestors.
 * @param telling what `hasTellingAttributes` says, where it is known already.
 *
 * The class `notranslate` and `translate="no"` are no reason: names are what they often protect.
 */
export function isLeftOut(element: Element, telling = hasTellingAttributes(element)): boolean {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag)) return true;
  // Something to fill in.
  if (tag === 'form') return !element.querySelector(ARTICLE_PARTS);
  if ((tag === 'header' || tag === 'footer') && isOfSite(element, tag)) return true;
  return telling && isSkippedByAttributes(element);
}

/** The site's own header and footer. A header with the headline in it is read wherever it stands. */
function isOfSite(element: Element, tag: 'header' | 'footer'): boolean {
  return !element.closest(SECTIONING) && (tag === 'footer' || !element.querySelector('h1'));
}

function isSkippedByAttributes(element: Element): boolean {
  if (SKIPPED_CLASSES.some((name) => element.classList.contains(name))) return true;
  // The page hides it, or hides it from those who listen.
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  if (role === 'banner') return isOfSite(element, 'header');
  return role === 'contentinfo' ? isOfSite(element, 'footer') : SKIPPED_ROLES.has(role);
}

/** Whether the publisher asked Aparté to stay away: `<meta name="aparte" content="off">`. */
export function optedOut(document: Document): boolean {
  const meta = document.querySelector('meta[name="aparte" i]');
  return meta?.getAttribute('content')?.trim().toLowerCase() === 'off';
}
