/**
 * The one element that Aparté puts into a page, and only while there is something to show. A closed shadow root
 * keeps the page's styles and scripts out, the popover attribute lifts it above everything; no id, no class, no style.
 */
import hostCss from './host.css?inline';

export interface Host {
  readonly element: HTMLElement;
  /** The card is rendered into it. */
  readonly panel: HTMLElement;
  /** A polite live region. */
  readonly live: HTMLElement;
  /** Gives it the card's look; the host alone is invisible. */
  dress(style: string): void;
  /** The element that has the focus inside, or null. */
  focused(): Element | null;
  /** Viewport px of the host's upper left corner; null lays it along the bottom edge as a sheet. */
  moveTo(place: { readonly x: number; readonly y: number } | null): void;
  remove(): void;
}

/** What must not reach the page's own listeners; the browser's default actions stay. */
const KEPT_FROM_PAGE = [
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout wheel',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchmove touchend touchcancel',
  'keydown keyup keypress focusin focusout copy selectstart dragstart dragend beforeinput input',
]
  .join(' ')
  .split(' ');

/** Inside an open modal dialog everything else is inert, so the card goes where the dialog is. */
function parentFor(document: Document, near: Element | null): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return near?.closest('dialog:modal') ?? modals[modals.length - 1] ?? document.documentElement;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** @param near the element the card is about, for finding the dialog it lies in. */
export function createHost(document: Document, near: Element | null): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const position = sheetOf('');
  const own = [sheetOf(hostCss), position];
  root.adoptedStyleSheets = own;
  const panel = document.createElement('div');
  const live = document.createElement('div');
  live.className = 'ap-live';
  live.setAttribute('aria-live', 'polite');
  root.append(panel);
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());
  parentFor(document, near).append(element);
  element.showPopover();
  return {
    element,
    panel,
    live,
    focused: () => root.activeElement,
    dress(style) {
      root.adoptedStyleSheets = [...own, sheetOf(style)];
    },
    moveTo(place) {
      const where = place
        ? `left: ${place.x}px !important; top: ${place.y}px !important;`
        : 'inset: auto 0 0 !important; inline-size: auto !important; max-inline-size: none !important;';
      position.replaceSync(`:host { ${where} }`);
    },
    remove: () => element.remove(),
  };
}
