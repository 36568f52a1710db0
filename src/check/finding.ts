/** What an editor is told beyond the format: the compiler accepts it, a careful reader would not. */
import type { Compiled } from '../pack/compile.ts';
import type { Problem } from '../pack/problem.ts';
import type { IsoDay } from '../facts/index.ts';

export type Finding = Problem;

export interface CheckContext extends Compiled {
  readonly today: IsoDay;
  /** @param id of the record (entity, claim, office) that is meant; says file and line. */
  readonly report: (id: string, rule: string, message: string) => void;
}
export type Check = (context: CheckContext) => void;
