import { english } from './en.ts';
import { french } from './fr.ts';
import type { Grammar } from './model.ts';

export const GRAMMARS: readonly Grammar[] = [french, english];

/** The grammar of a BCP 47 tag's language, or null when there is none yet: names are found, descriptions are not. */
export function grammarOf(lang: string): Grammar | null {
  const primary = lang.toLowerCase().split('-')[0];
  return GRAMMARS.find((grammar) => grammar.lang === primary) ?? null;
}
export type { Grammar, RolePhrase, RoleWord } from './model.ts';
