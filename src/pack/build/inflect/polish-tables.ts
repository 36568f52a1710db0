/** Polish endings: of foreign and Polish names, of the nouns and adjectives that forums and countries are called by. */
import type { Ending, PhraseTables } from './endings.ts';

/** Both genders, and nouns: Lula, Costa, Giorgia, Unia, Rada, Komisja. */
const FIRST_DECLENSION: readonly Ending[] = [
  [/([^aeiouy])ia$/, '$1ii', '$1ii', '$1ię', '$1ią', '$1ii'],
  [/([aeouy])ja$/, '$1i', '$1i', '$1ję', '$1ją', '$1i'],
  [/ja$/, 'ji', 'ji', 'ję', 'ją', 'ji'],
  [/la$/, 'li', 'li', 'lę', 'lą', 'li'],
  [/ka$/, 'ki', 'ce', 'kę', 'ką', 'ce'],
  [/ga$/, 'gi', 'dze', 'gę', 'gą', 'dze'],
  [/cha$/, 'chy', 'sze', 'chę', 'chą', 'sze'],
  [/sta$/, 'sty', 'ście', 'stę', 'stą', 'ście'],
  [/ta$/, 'ty', 'cie', 'tę', 'tą', 'cie'],
  [/da$/, 'dy', 'dzie', 'dę', 'dą', 'dzie'],
  [/ra$/, 'ry', 'rze', 'rę', 'rą', 'rze'],
  [/ła$/, 'ły', 'le', 'łę', 'łą', 'le'],
  [/(c|cz|sz|ż|rz|dz)a$/, '$1y', '$1y', '$1ę', '$1ą', '$1y'],
  [/([bfmnpsvwz])a$/, '$1y', '$1ie', '$1ę', '$1ą', '$1ie'],
];

/** Men: given names and surnames alike. What ends otherwise (Rubio, Nehru, Macky) stays as it is. */
export const MEN: readonly Ending[] = [
  [/^(Mar|Jac|Lesz)ek$/, '$1ka', '$1kowi', '$1ka', '$1kiem', '$1ku'],
  [/^(Aleksand)er$/, '$1ra', '$1rowi', '$1ra', '$1rem', '$1rze'],
  [/^Paweł$/, 'Pawła', 'Pawłowi', 'Pawła', 'Pawłem', 'Pawle'],
  [/(sk|ck|dzk)i$/, '$1iego', '$1iemu', '$1iego', '$1im', '$1im'],
  [/ko$/, 'ki', 'ce', 'kę', 'ką', 'ce'],
  [/([^aeiouy])y$/, '$1y’ego', '$1y’emu', '$1y’ego', '$1ym', '$1ym'],
  [/([^aeiouy])i$/, '$1iego', '$1iemu', '$1iego', '$1im', '$1im'],
  [/([gkv]|[^aeiouy]c)e$/, '$1e’a', '$1e’owi', '$1e’a', '$1e’em', '$1e’u'],
  [/^(Char|Ju)les$/, '$1les’a', '$1les’owi', '$1les’a', '$1les’em', '$1les’ie'],
  [/ć$/, 'cia', 'ciowi', 'cia', 'ciem', 'ciu'],
  [/ń$/, 'nia', 'niowi', 'nia', 'niem', 'niu'],
  [/([gk])$/, '$1a', '$1owi', '$1a', '$1iem', '$1u'],
  [/(ch|h|j|l|c|cz|sz|ż|rz|dz|lz|tz|š|č|ž)$/, '$1a', '$1owi', '$1a', '$1em', '$1u'],
  [/st$/, 'sta', 'stowi', 'sta', 'stem', 'ście'],
  [/t$/, 'ta', 'towi', 'ta', 'tem', 'cie'],
  [/d$/, 'da', 'dowi', 'da', 'dem', 'dzie'],
  [/r$/, 'ra', 'rowi', 'ra', 'rem', 'rze'],
  [/ł$/, 'ła', 'łowi', 'ła', 'łem', 'le'],
  [/([bfmnpsvwz])$/, '$1a', '$1owi', '$1a', '$1em', '$1ie'],
  ...FIRST_DECLENSION,
];

export const WOMEN: readonly Ending[] = [
  [/(sk|ck|dzk)a$/, '$1iej', '$1iej', '$1ą', '$1ą', '$1iej'],
  [/(ow|ew)a$/, '$1ej', '$1ej', '$1ą', '$1ą', '$1ej'],
  ...FIRST_DECLENSION,
];

const ADJECTIVES: readonly Ending[] = [
  [/([gk])i$/, '$1iego', '$1iemu', '$1i', '$1im', '$1im'],
  [/y$/, 'ego', 'emu', 'y', 'ym', 'ym'],
  [/([gk])a$/, '$1iej', '$1iej', '$1ą', '$1ą', '$1iej'],
  [/nia$/, 'niej', 'niej', 'nią', 'nią', 'niej'],
  [/a$/, 'ej', 'ej', 'ą', 'ą', 'ej'],
  [/([gk])ie$/, '$1iego', '$1iemu', '$1ie', '$1im', '$1im'],
  [/e$/, 'ego', 'emu', 'e', 'ym', 'ym'],
];

const NOUNS: readonly Ending[] = [
  [/^Niemcy$/, 'Niemiec', 'Niemcom', 'Niemcy', 'Niemcami', 'Niemczech'],
  [/^Włochy$/, 'Włoch', 'Włochom', 'Włochy', 'Włochami', 'Włoszech'],
  [/^Węgry$/, 'Węgier', 'Węgrom', 'Węgry', 'Węgrami', 'Węgrzech'],
  [/^(Chin|Czech|Filipin)y$/, '$1', '$1om', '$1y', '$1ami', '$1ach'],
  [/^Indie$/, 'Indii', 'Indiom', 'Indie', 'Indiami', 'Indiach'],
  [/^Narody$/, 'Narodów', 'Narodom', 'Narody', 'Narodami', 'Narodach'],
  [/^Cypr$/, 'Cypru', 'Cyprowi', 'Cypr', 'Cyprem', 'Cyprze'],
  [/^Egipt$/, 'Egiptu', 'Egiptowi', 'Egipt', 'Egiptem', 'Egipcie'],
  [/^Izrael$/, 'Izraela', 'Izraelowi', 'Izrael', 'Izraelem', 'Izraelu'],
  [/Trójkąt$/, 'Trójkąta', 'Trójkątowi', 'Trójkąt', 'Trójkątem', 'Trójkącie'],
  [/([Ss]zczy|arlamen|ontynen|ak)t$/, '$1tu', '$1towi', '$1t', '$1tem', '$1cie'],
  [/(ojusz|undusz)$/, '$1u', '$1owi', '$1', '$1em', '$1u'],
  [/ank$/, 'anku', 'ankowi', 'ank', 'ankiem', 'anku'],
  [/rybunał$/, 'rybunału', 'rybunałowi', 'rybunał', 'rybunałem', 'rybunale'],
  [/roces$/, 'rocesu', 'rocesowi', 'roces', 'rocesem', 'rocesie'],
  [/nie$/, 'nia', 'niu', 'nie', 'niem', 'niu'],
  [/stwo$/, 'stwa', 'stwu', 'stwo', 'stwem', 'stwie'],
  [/([ae])n$/, '$1nu', '$1nowi', '$1n', '$1nem', '$1nie'],
  ...FIRST_DECLENSION,
];

const ADJECTIVE = /(?:sk|ck|zk)[aie]$|(?:ow|n|ł)[aey]$|(?:[Ww]ielk|[Śś]wiatow)/;
/** Nouns that end like adjectives. */
const NOUN =
  /^(?:Polska|Ukraina|Grupa|Rada|Unia|Liga|Europa|Azja|Hiszpania|.*(?:anie|enie|cja|zja|ncja|ina|una|mowa|nowa))$/;

export const POLISH: PhraseTables = {
  adjectives: ADJECTIVES,
  nouns: NOUNS,
  isAdjective: (word) => ADJECTIVE.test(word) && !NOUN.test(word),
  and: /^i$/,
};

/** chiński → every case and gender. */
export const POLISH_ADJECTIVE: readonly (readonly [masculine: RegExp, endings: string])[] = [
  [/([gk])i$/, '$1i $1iego $1iemu $1im $1a $1iej $1ą'],
  [/y$/, 'y ego emu ym a ej ą'],
];
