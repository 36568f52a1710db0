import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';
import type { GrammarSource } from './model.ts';

/** For the compiler alone: they travel inside the lexicon, and the program reads them there. */
export const GRAMMARS: readonly GrammarSource[] = [
  french,
  english,
  german,
  spanish,
  italian,
  portuguese,
  russian,
  chinese,
  japanese,
  arabic,
  ukrainian,
  polish,
  dutch,
  turkish,
];
export type { Grammar, GrammarSource, MeetingWords, RelativeTime, RolePhrase, RoleWord } from './model.ts';
