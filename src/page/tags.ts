/** The sets of tags that reading goes by. Tags instead of styles: asking for styles costs five times as much. */

/** Elements that end the text before and after them, as their default style does. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Nothing of these is ever on screen: the words before and after them touch. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'script style template noscript head title rt rp datalist wbr area base link meta param source track'.split(
    ' ',
  ),
);

/** These leave a hole on the line: the words before and after them do not touch. */
export const GAP_TAGS: ReadonlySet<string> = new Set(
  'br img picture video audio iframe embed object input progress meter'.split(' '),
);
