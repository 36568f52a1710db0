import { english } from './en.ts';
import { french } from './fr.ts';
import type { GrammarSource } from './model.ts';

/** For the compiler alone: they travel inside the lexicon, and the program reads them there. */
export const GRAMMARS: readonly GrammarSource[] = [french, english];
export type { Grammar, GrammarSource, RolePhrase, RoleWord } from './model.ts';
