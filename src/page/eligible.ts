/** What Aparté does not read, each entry with its reason. The one list; nothing else in the program skips anything. */

/** By tag. */
export const SKIPPED_TAGS: ReadonlyMap<string, string> = new Map([
  ['script', 'never shown'],
  ['style', 'never shown'],
  ['template', 'never shown'],
  ['head', 'never shown'],
  ['title', 'never shown'],
  ['noscript', 'shown only without scripts, and then there is no Aparté'],
  ['rt', 'how a word is read aloud, not a word of the text'],
  ['rp', 'brackets for browsers without ruby'],
  ['code', 'text for machines'],
  ['pre', 'text for machines, or set by the author character by character'],
  ['kbd', 'text for machines'],
  ['samp', 'text for machines'],
  ['svg', 'a drawing: its letters have no lines to underline'],
  ['math', 'a formula'],
  ['canvas', 'its text is for when the drawing fails'],
  ['audio', 'its text is for when the player fails'],
  ['video', 'its text is for when the player fails'],
  ['iframe', 'its text is for when frames fail'],
  ['object', 'its text is for when the object fails'],
  ['textarea', 'what the reader writes is the reader’s'],
  ['input', 'what the reader writes is the reader’s'],
  ['select', 'a list to choose from, not a text to read'],
  ['option', 'a list to choose from, not a text to read'],
  ['datalist', 'a list to choose from, not a text to read'],
  ['button', 'a command, not a text to read'],
  ['nav', 'the menu of the site'],
]);

/** By role: the same things, made of other elements. */
const SKIPPED_ROLES: ReadonlyMap<string, string> = new Map([
  ['textbox', 'what the reader writes is the reader’s'],
  ['searchbox', 'what the reader writes is the reader’s'],
  ['combobox', 'what the reader writes is the reader’s'],
  ['listbox', 'a list to choose from, not a text to read'],
  ['code', 'text for machines'],
  ['math', 'a formula'],
  ['navigation', 'the menu of the site'],
  ['search', 'a field to search the site'],
  ['menu', 'a list of commands'],
  ['menubar', 'a list of commands'],
  ['toolbar', 'a list of commands'],
]);

/** By class: editors and formulas that carry no role. */
const SKIPPED_CLASSES: ReadonlyMap<string, string> = new Map([
  ['CodeMirror', 'a code editor'],
  ['cm-editor', 'a code editor'],
  ['monaco-editor', 'a code editor'],
  ['ace_editor', 'a code editor'],
  ['katex', 'a formula'],
  ['MathJax', 'a formula'],
]);

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
  ...[...SKIPPED_CLASSES.keys()].map((name) => `.${name}`),
].join(',');

export function hasTellingAttributes(element: Element): boolean {
  return element.hasAttributes() && element.matches(TELLING);
}

/** Inside one of these a header or footer is the article's, not the site's. */
const SECTIONING = 'article, main, section, aside, [role="article"], [role="main"]';
/** A form that holds one of these is the frame of the whole page (as ASP.NET makes them), not a form to fill in. */
const ARTICLE_PARTS = 'article, main, h1';

/**
 * Why this element and what is in it is not read; null when it is. Looks at the element alone, not at its ancestors.
 * @param telling what `hasTellingAttributes` says, where it is known already.
 *
 * The class `notranslate` and `translate="no"` are no reason: names are what they often protect.
 */
export function skipReason(element: Element, telling = hasTellingAttributes(element)): string | null {
  const tag = element.localName;
  const byTag = SKIPPED_TAGS.get(tag);
  if (byTag !== undefined) return byTag;
  if (tag === 'form') return element.querySelector(ARTICLE_PARTS) ? null : 'something to fill in';
  const own = tag === 'header' || tag === 'footer' ? siteHeaderOrFooter(element, tag) : null;
  return own ?? (telling ? reasonInAttributes(element) : null);
}

/** The site's own header and footer. A header with the headline in it is read wherever it stands. */
function siteHeaderOrFooter(element: Element, tag: 'header' | 'footer'): string | null {
  if (element.closest(SECTIONING)) return null;
  if (tag === 'footer') return 'the foot of the site, not of the article';
  return element.querySelector('h1') ? null : 'the head of the site, not of the article';
}

function reasonInAttributes(element: Element): string | null {
  for (const name of element.classList) {
    const byClass = SKIPPED_CLASSES.get(name);
    if (byClass !== undefined) return byClass;
  }
  if (element.hasAttribute('hidden')) return 'the page hides it';
  if (element.getAttribute('aria-hidden') === 'true') return 'the page hides it from those who listen';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false')
    return 'what the reader writes is the reader’s';
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role === 'banner') return siteHeaderOrFooter(element, 'header');
  if (role === 'contentinfo') return siteHeaderOrFooter(element, 'footer');
  return role === undefined ? null : (SKIPPED_ROLES.get(role) ?? null);
}

/** Whether the publisher asked Aparté to stay away: `<meta name="aparte" content="off">`. */
export function optedOut(document: Document): boolean {
  const meta = document.querySelector('meta[name="aparte" i]');
  return meta?.getAttribute('content')?.trim().toLowerCase() === 'off';
}
