/** What is wrong in a YAML file, said so that its editor finds the place: file, line, field, rule. */
export interface Problem {
  /** Path from the folder of facts. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Dotted path inside the file, such as `people.2.forms.safe`. */
  readonly field: string;
  /** Short name of the rule, stable enough to search for. */
  readonly rule: string;
  readonly message: string;
}

export function inWords(problem: Problem): string {
  const { file, line, field, rule, message } = problem;
  return `${file}:${line}: ${field || '(file)'}: ${message} [${rule}]`;
}
