import { countryCode, countryKey } from '../../facts/index.ts';
import { declined, together, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

/** Endings of nouns and adjectives: nominative, genitive, dative, instrumental, locative. */
const PRESIDENT = 't, ta, towi, tem, cie';
const MINISTER = 'r, ra, rowi, rem, rze';
const SECRETARY = 'rz, rza, rzowi, rzem, rzu';
const CHIEF = 'f, fa, fowi, fem, fie';
const ADJECTIVE = 'y, ego, emu, ym, ym';
const ADJECTIVES = 'y, ego, emu, ym, a, ej, ą';

const minister = declined('ministe', MINISTER).map((form) => form.replace(/ste(r(?:a|owi|em|ze))$/, 'st$1'));
const chief = [...declined('sze', CHIEF), ...declined('szefow', 'a, ej, ą')];

export const polish: GrammarSource = {
  lang: 'pl',
  roles: [
    {
      forms: [...declined('prezyden', PRESIDENT), 'prezydentka', ...declined('przewodnicząc', 'y, ego, emu, ym, a, ej, ą')],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: declined('wiceprezyden', PRESIDENT), roles: ['vice-president'] },
    {
      forms: ['premier', 'premiera', 'premierowi', 'premierem', 'premierze', 'premierka', ...withEach(chief, ['rządu'])],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['kanclerz', 'kanclerza', 'kanclerzowi', 'kanclerzem', 'kanclerzu'], roles: ['chancellor'] },
    { forms: ['król', 'króla', 'królowi', 'królem', 'królu', 'królowa', 'królowej', 'królową', 'monarcha', 'monarchy'], roles: ['monarch'] },
    { forms: ['przywódca', 'przywódcy', 'przywódcę', 'przywódcą', ...declined('lide', 'r, ra, rowi, rem, rze')], roles: ['leader'] },
    {
      forms: [...withEach(minister, ['spraw zagranicznych']), ...withEach(chief, ['dyplomacji', 'MSZ'])],
      roles: ['foreign-minister', 'high-representative'],
    },
    { forms: withEach(minister, ['obrony', 'obrony narodowej']), roles: ['defence-minister'] },
    { forms: [...together(declined('sekreta', SECRETARY), declined('generaln', ADJECTIVE)), ...chief], roles: ['secretary-general', 'director-general', 'managing-director', 'council-president', 'parliament-president'] },
    { forms: together(declined('sekreta', SECRETARY), declined('stan', 'u, u, u, u, u')), roles: ['foreign-minister'] },
    { forms: withEach(['gospodarz', 'lokator', 'szef'], ['Białego Domu']), roles: ['president'], owner: countryKey(countryCode('us')) },
  ],
  counterpart: ['odpowiednik', 'odpowiednika', 'odpowiednikowi', 'odpowiednikiem', 'odpowiedniczka', 'odpowiedniczką'],
  adjective: 'before',
  of: [''],
  possessed: [],
  compound: 'none',
  article: 'none',
  // What makes of a summit the one that was spoken of.
  definite: ['na', 'podczas', 'trakcie', 'po', 'przed', 'ten', 'tego', 'tym', 'uczestnicy'],
  possessive: [],
  between: [...declined('obecn', ADJECTIVES), ...declined('now', ADJECTIVES), 'urzędujący', 'urzędującego', 'swój', 'swojego', 'swoim', 'jego', 'jej'],
  not: [
    ...['był', 'przyszł', 'następn', 'poprzedn', 'pierwsz', 'ostatn', 'ówczesn', 'kolejn'].flatMap((stem) => declined(stem, ADJECTIVES)),
    'poprzedni', 'poprzedniego', 'poprzednim', 'ostatni', 'ostatniego', 'eks', 'wice', 'zastępca', 'zastępcy', 'zastępcą', 'były', 'była', 'został', 'zostanie',
    'zostać', 'kandydat', 'kandydata', 'wybory', 'wyborów', 'wyborach', 'stanowisko', 'stanowiska', 'urząd', 'urzędu', 'jako', 'pełniący', 'obowiązki',
  ],
  notAfter: ['elekt', 'elekta', 'elektem', 'elektowi'],
  feminine: ['królowa', 'prezydentka', 'premierka', 'przewodnicząca', 'przewodniczącej', 'przewodniczącą', 'szefowa', 'szefowej', 'szefową', 'odpowiedniczka'],
  elsewhere: ['firmy', 'klubu', 'związku', 'banku', 'partii', 'spółki', 'fundacji', 'izby', 'ligi', 'miasta'],
  titles: [
    'pan', 'pana', 'panu', 'pani', 'prezydent', 'prezydenta', 'premier', 'premiera', 'kanclerz', 'minister', 'ministra', 'senator', 'generał', 'marszałek', 'kandydat',
    'przewodniczący', 'szef', 'lider', 'przywódca', 'polityk', 'miliarder', 'republikanin', 'demokrata', 'gubernator', 'papież', 'król', 'towarzysz', 'sekretarz',
    'wicepremier', 'wiceprezydent', 'administracja', 'rząd', 'reżim', 'era', 'dr', 'prof',
  ],
  openers: [
    'a', 'aby', 'ale', 'albo', 'bez', 'bo', 'będzie', 'był', 'chce', 'choć', 'co', 'czemu', 'czy', 'czwartek', 'decyzja', 'dla', 'dlaczego', 'do', 'doradca', 'dziś', 'dzisiaj', 'dzięki', 'gdy', 'gdyby', 'gdzie', 'głos', 'i', 'ich',
    'jak', 'jako', 'je', 'jeśli', 'jeszcze', 'jest', 'jutro', 'już', 'każdy', 'kiedy', 'komentarz', 'koniec', 'kto', 'lecz', 'list', 'ludzie', 'między', 'mimo', 'może', 'na', 'nad', 'najpierw', 'nawet', 'nie', 'niech', 'nim', 'nowy', 'o', 'obok', 'od',
    'oto', 'oprócz', 'oraz', 'orędzie', 'plan', 'po', 'pod', 'podczas', 'podobnie', 'pomimo', 'ponieważ', 'poniedziałek', 'potem', 'pro', 'propozycja', 'przeciw', 'przeciwko', 'przed', 'przez', 'przy', 'piątek', 'razem', 'rozmowa', 'rzecznik',
    'skoro', 'słowa', 'sobota', 'sojusznik', 'spotkanie', 'szczyt', 'środa', 'syn', 'tak', 'także', 'tam', 'ten', 'teraz', 'to', 'tuż', 'tylko', 'tymczasem', 'u', 'ultimatum', 'w', 'we', 'wczoraj', 'wtorek', 'według', 'wideo', 'wizyta', 'wobec', 'wojna', 'wraz', 'wspólnie',
    'wybory', 'wywiad', 'z', 'za', 'zamiast', 'zanim', 'zarówno', 'zaś', 'zdaniem', 'ze', 'zespół', 'zwolennicy', 'żona', 'że', 'żeby', 'przemówienie', 'telefon', 'niedziela',
  ],
  openerEndings: ['acja', 'kcja', 'stwo', 'osc', 'osci', 'nicy', 'tycy', 'ciel', 'ciele'],
  telling: ['się', 'jest', 'że', 'nie', 'oraz', 'jego', 'przez', 'który', 'która', 'które', 'był', 'będzie', 'dla', 'po', 'także', 'jak', 'przed', 'już', 'został', 'w'],
  summit: ['szczyt', 'szczytu', 'szczytowi', 'szczytem', 'szczycie'],
  summitOf: ['', 'państw', 'krajów', 'przywódców', 'przywódców państw', 'grupy', 'liderów', 'szefów państw i rządów'],
  forumFirst: false,
  at: ['w', 'we', 'na'],
  inYear: ['w', 'z', ''],
  months: [
    ['styczeń', 'stycznia', 'styczniu'], ['luty', 'lutego', 'lutym'], ['marzec', 'marca', 'marcu'], ['kwiecień', 'kwietnia', 'kwietniu'],
    ['maj', 'maja', 'maju'], ['czerwiec', 'czerwca', 'czerwcu'], ['lipiec', 'lipca', 'lipcu'], ['sierpień', 'sierpnia', 'sierpniu'],
    ['wrzesień', 'września', 'wrześniu'], ['październik', 'października', 'październiku'], ['listopad', 'listopada', 'listopadzie'], ['grudzień', 'grudnia', 'grudniu'],
  ],
  relative: [
    { forms: [...declined('zeszłoroczn', ADJECTIVE), ...declined('ubiegłoroczn', ADJECTIVE), 'w zeszłym roku', 'w ubiegłym roku'], unit: 'year', step: -1 },
    { forms: [...declined('tegoroczn', ADJECTIVE), 'w tym roku'], unit: 'year', step: 0 },
    { forms: [...declined('przyszłoroczn', ADJECTIVE), 'w przyszłym roku'], unit: 'year', step: 1 },
    { forms: ['w zeszłym tygodniu', 'w ubiegłym tygodniu'], unit: 'week', step: -1 },
    { forms: ['w tym tygodniu'], unit: 'week', step: 0 },
    { forms: ['w przyszłym tygodniu'], unit: 'week', step: 1 },
    { forms: ['w zeszłym miesiącu', 'w ubiegłym miesiącu'], unit: 'month', step: -1 },
    { forms: ['w przyszłym miesiącu'], unit: 'month', step: 1 },
    { forms: ['ostatni', 'ostatniego', 'ostatnim', 'poprzedni', 'poprzedniego', 'poprzednim'], unit: 'edition', step: -1 },
    { forms: [...declined('następn', ADJECTIVE), ...declined('nadchodząc', ADJECTIVE), 'najbliższy', 'najbliższego', 'najbliższym'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['.', ''],
  ordinalWords: ['pierwsz', 'drug', 'trzec', 'czwart', 'piąt', 'szóst', 'siódm', 'ósm', 'dziewiąt', 'dziesiąt', 'jedenast', 'dwunast', 'trzynast', 'czternast', 'piętnast', 'szesnast',
      'siedemnast', 'osiemnast', 'dziewiętnast', 'dwudziest'].map((stem) => declined(stem, /drug|trzec/.test(stem) ? 'i, iego, iemu, im' : 'y, ego, emu, ym')),
}; // prettier-ignore
