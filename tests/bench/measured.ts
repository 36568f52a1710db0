/** All that a run found; the file of results holds this. */
import type { Course } from './page/ours.ts';
import type { Shipped } from './shipped.ts';
import type { FindSuite, HardResult, Scrolled, Weights, WholePage } from './suites.ts';

export interface MeasuredPage extends WholePage {
  readonly bytes: number;
  readonly named: boolean;
}

export interface Measured {
  readonly quick: boolean;
  readonly browser: string;
  readonly at: string;
  readonly pages: MeasuredPage[];
  find: FindSuite | null;
  readonly hard: HardResult[];
  readonly throttled: { readonly bytes: number; readonly courses: readonly Course[] }[];
  readonly heap: ({ readonly size: number } & Weights)[];
  hover: { readonly marks: number; readonly times: number[] } | null;
  scrolled: Scrolled | null;
  shipped: Shipped | null;
}
