/**
 * Things over time, the newest first: a list that reads as a list, beside a quiet line. The date of the article stands in
 * its place among them, so that one sees what was so then and what came after.
 */
import type { ComponentChildren } from 'preact';
import { covers, earliest, latest, type IsoDay, type PartialDate, type Period } from '../facts/index.ts';
import { dateText } from './dates.ts';
import type { Words } from './words.ts';

export interface TimelineItem {
  readonly key: string;
  readonly valid: Period;
  /** The period in words. */
  readonly when: string;
  readonly content: ComponentChildren;
  /** The one that the page is about: marked whatever the date. */
  readonly current?: boolean;
}

interface TimelineProps {
  /** Newest first. */
  readonly items: readonly TimelineItem[];
  /** The article's date, when the page was opened from one. */
  readonly published: PartialDate | null;
  /** The day it is read on: what held then is marked when there is no article. */
  readonly today: IsoDay;
  readonly words: Words;
}

/** Where the article's date belongs among items sorted newest first: before the first that had begun by then. */
export function placeOf(published: PartialDate, periods: readonly Period[]): number {
  const begun = periods.findIndex((period) => {
    const start = period.from ?? period.to;
    return start !== undefined && earliest(start) <= latest(published);
  });
  return begun < 0 ? periods.length : begun;
}

function Marker({ published, words }: { readonly published: PartialDate; readonly words: Words }) {
  return (
    <li class="ap-time-mark">
      <span class="ap-time-when">{dateText(published, words.lang)}</span>
      <span>{words.say('dossier_articleDate')}</span>
    </li>
  );
}

export function Timeline({ items, published, today, words }: TimelineProps) {
  const place = published
    ? placeOf(
        published,
        items.map((item) => item.valid),
      )
    : -1;
  const rows = items.map((item) => {
    const held = item.current ?? covers(item.valid, published ?? today) !== 'no';
    return (
      <li
        key={item.key}
        aria-current={item.current ? 'true' : undefined}
        class={held ? 'ap-time-item ap-time-held' : 'ap-time-item'}
      >
        <span class="ap-time-when">{item.when}</span>
        <div class="ap-time-what">{item.content}</div>
      </li>
    );
  });
  if (published) rows.splice(place, 0, <Marker key="published" published={published} words={words} />);
  return <ol class="ap-time">{rows}</ol>;
}
