/** What the build knows of a language's inflection. Every function gives the forms but the given one. */
export interface Person {
  readonly gender: 'f' | 'm' | 'x';
  /** In the person’s country the family name stands first (Си Цзиньпин, Ким Чен Ын): only the last word inflects. */
  readonly familyFirst: boolean;
}

export interface Inflector {
  person(form: string, person: Person): readonly string[];
  /** Names of countries, forums and places. */
  phrase(form: string): readonly string[];
  /** Adjectives of countries, from the masculine (German: the stem). */
  adjective(form: string): readonly string[];
}
