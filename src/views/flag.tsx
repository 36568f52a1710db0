/** A country's flag beside its name, or a forum's acronym in its place. */

interface FlagProps {
  /** SVG text from the store; drawn as an image, so nothing in it can run or reach the page. */
  readonly svg: string | null;
  readonly acronym?: string | null;
  /** Empty when the name stands beside it, as it does nearly everywhere. */
  readonly alt?: string;
}

export function Flag({ svg, acronym = null, alt = '' }: FlagProps) {
  if (svg) {
    const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    return <img class="ap-flag" src={src} alt={alt} width="28" height="21" />;
  }
  return acronym ? (
    <span class={acronym.length > 4 ? 'ap-acronym ap-acronym-long' : 'ap-acronym'} aria-hidden="true">
      {acronym}
    </span>
  ) : null;
}
