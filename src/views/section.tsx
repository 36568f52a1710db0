/** A part of a page with its heading; the heading names the region for a screen reader's list of landmarks. */
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Said small beside the title: a count, a date. */
  readonly aside?: ComponentChildren;
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

export function Section({ id, title, aside, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="ap-section" id={id} aria-labelledby={`${id}-title`}>
      <div class="ap-section-head">
        <Heading class="ap-section-title" id={`${id}-title`}>
          {title}
        </Heading>
        {aside !== undefined && <span class="ap-section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
