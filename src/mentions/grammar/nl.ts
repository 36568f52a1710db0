import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

const minister = ['minister', 'ministerin'];
const resident = ['bewoner', 'baas', 'chef', 'leider'];
const country = (code: string) => countryKey(countryCode(code));

export const dutch: GrammarSource = {
  lang: 'nl',
  roles: [
    {
      forms: ['president', 'presidente', 'voorzitter', 'bondspresident'],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president', 'chairperson'],
    },
    { forms: ['vicepresident', 'vice-president'], roles: ['vice-president'] },
    { forms: ['staatshoofd'], roles: ['head-of-state'] },
    { forms: ['premier', 'minister-president', 'eerste minister', 'regeringsleider', 'regeringshoofd'], roles: ['prime-minister', 'head-of-government'] },
    { forms: ['kanselier', 'bondskanselier'], roles: ['chancellor'] },
    { forms: ['koning', 'koningin', 'vorst', 'monarch', 'keizer', 'emir', 'sultan'], roles: ['monarch'] },
    { forms: ['kroonprins'], roles: ['crown-prince'] },
    { forms: ['opperste leider', 'hoogste leider', 'geestelijk leider'], roles: ['supreme-leader'] },
    { forms: ['leider', 'machthebber', 'sterke man'], roles: ['leader'] },
    {
      forms: [...withEach(minister, ['van Buitenlandse Zaken', 'van BZ']), 'buitenlandminister', 'topdiplomaat', 'buitenlandchef', 'buitenlandcoördinator', 'hoogste diplomaat'],
      roles: ['foreign-minister', 'high-representative'],
    },
    { forms: withEach(minister, ['van Defensie']).concat('defensieminister'), roles: ['defence-minister'] },
    { forms: ['nationaal veiligheidsadviseur', 'nationale veiligheidsadviseur', 'veiligheidsadviseur'], roles: ['national-security-adviser'] },
    {
      forms: ['secretaris-generaal', 'chef', 'topman', 'topvrouw', 'baas'],
      roles: ['secretary-general', 'managing-director', 'director-general', 'high-commissioner', 'commission-president'],
    },
    { forms: ['directeur-generaal', 'directeur', 'directrice'], roles: ['director-general', 'managing-director'] },
    { forms: ['hoge vertegenwoordiger'], roles: ['high-representative'] },
    { forms: ['hoge commissaris'], roles: ['high-commissioner'] },
    { forms: ['hoofdaanklager', 'aanklager'], roles: ['prosecutor'] },
    // Whose they are, they say themselves.
    { forms: ['Kremlinleider', 'Kremlinbaas', 'Kremlin-leider', ...withEach(resident, ['van het Kremlin', 'in het Kremlin'])], roles: ['president'], owner: country('ru') },
    { forms: withEach(['bewoner', 'leider'], ['van het Witte Huis']), roles: ['president'], owner: country('us') },
    { forms: ['Commissievoorzitter', 'EU-Commissievoorzitter'], roles: ['commission-president'], owner: entityId('european-commission') },
    { forms: ['EU-president', 'raadsvoorzitter van de EU'], roles: ['council-president'], owner: entityId('european-council') },
    { forms: ['EU-buitenlandchef', 'EU-buitenlandcoördinator', 'buitenlandchef van de EU'], roles: ['high-representative'], owner: entityId('eu') },
    { forms: ['bondskanselier van Duitsland'], roles: ['chancellor'], owner: country('de') },
    { forms: ['kerkvorst van Rome', 'Heilige Vader'], roles: ['head-of-state'], owner: country('va') },
  ],
  counterpart: ['ambtgenoot', 'ambtgenote', 'collega', 'evenknie', 'ambtsgenoot', 'ambtsgenote'],
  adjective: 'before',
  of: ['van', 'van de', 'van het'],
  possessed: ['s'],
  compound: 'short',
  article: 'words',
  definite: ['de', 'het', 'zijn', 'haar', 'hun', 'ons', 'onze', 'deze', 'dit', 'die', 'dat', 'diens'],
  possessive: ['zijn', 'haar', 'hun', 'onze', 'ons', 'mijn', 'jouw', 'uw', 'diens', 'wier'],
  between: ['huidige', 'nieuwe', 'kersverse', 'jonge', 'machtige', 'zittende', 'eigen', 'omstreden', 'populaire', 'autoritaire', 'rechtse', 'linkse', 'conservatieve'],
  not: [
    'voormalig', 'voormalige', 'ex', 'oud', 'toekomstig', 'toekomstige', 'aanstaande', 'volgende', 'vorige', 'eerdere', 'toenmalig', 'toenmalige', 'overleden', 'wijlen',
    'eerste', 'tweede', 'laatste', 'plaatsvervangend', 'vice', 'waarnemend', 'demissionair', 'afgezette', 'verdreven', 'zelfverklaarde', 'verkozen', 'gekozen', 'een', 'geen', 'elke', 'iedere',
    'andere', 'adjunct', 'co', 'beoogd', 'beoogde',
  ],
  notAfter: ['elect', 'designate', 'emeritus', 'plaatsvervanger', 'kandidaat'],
  feminine: ['presidente', 'koningin', 'topvrouw', 'directrice', 'ambtgenote', 'ambtsgenote', 'ministerin'],
  elsewhere: [],
  titles: [
    'meneer', 'mevrouw', 'de heer', 'dhr', 'mevr', 'dr', 'mr', 'prof', 'sir', 'president', 'premier', 'minister', 'minister-president', 'bondskanselier', 'kanselier', 'bondspresident',
    'koning', 'koningin', 'keizer', 'kroonprins', 'prins', 'prinses', 'tsaar', 'paus', 'kardinaal', 'ayatollah', 'sjeik', 'emir', 'sultan', 'generaal', 'maarschalk', 'kolonel', 'senator', 'gouverneur',
    'burgemeester', 'ambassadeur', 'secretaris-generaal', 'voorzitter', 'commissievoorzitter', 'partijleider', 'leider', 'dictator', 'kameraad', 'kandidaat', 'oud-president', 'ex-president',
    'oud-premier', 'ex-premier', 'Kremlinleider', 'regeringsleider', 'vicepresident', 'kabinet', 'regering', 'regime', 'tijdperk', 'duo', 'tandem', 'clan', 'presidentskandidaat', 'partijgenoot',
    'NAVO-chef', 'NAVO-baas', 'VN-chef', 'EU-leider', 'zakenman', 'miljardair', 'republikein', 'democraat', 'collega',
  ],
  genitiveS: true,
  openers: [
    'aan', 'achter', 'afgelopen', 'al', 'alle', 'allemaal', 'als', 'ander', 'andere', 'anti', 'beide', 'bij', 'binnen', 'boven', 'buiten', 'daar', 'daarbij', 'daardoor', 'daarmee', 'daarna', 'daarom', 'dan', 'dankzij',
    'dat', 'die', 'deze', 'dit', 'doet', 'door', 'dus', 'echter', 'één', 'een', 'eerder', 'eerst', 'en', 'enkel', 'er', 'ging', 'gisteren', 'gaat', 'geen', 'had', 'heeft', 'hebben', 'hem', 'hier', 'hij', 'hoe', 'hoewel', 'hun',
    'ik', 'in', 'indien', 'inmiddels', 'is', 'ja', 'kan', 'komt', 'krijgt', 'kritiek', 'later', 'live', 'lijkt', 'maar', 'mag', 'meer', 'men', 'met', 'mijn', 'moet', 'morgen', 'na', 'naar', 'naast', 'namens', 'nee', 'net', 'niet', 'nog',
    'noch', 'nooit', 'nu', 'ook', 'of', 'om', 'omdat', 'onder', 'ondanks', 'ondertussen', 'ons', 'ook', 'op', 'opnieuw', 'over', 'pas', 'per', 'pro', 'reageert', 'rond', 'sinds', 'slechts', 'sommige', 'steeds', 'te', 'tegen', 'tegenover',
    'terwijl', 'thans', 'tijdens', 'toch', 'toen', 'tot', 'tussen', 'uit', 'van', 'vanaf', 'vandaag', 'vanwege', 'veel', 'verder', 'versus', 'via', 'volgens', 'voor', 'vooral', 'waar', 'waarom', 'wanneer', 'was', 'wat', 'we', 'wel', 'welke', 'werd',
    'wie', 'wij', 'wil', 'willen', 'wordt', 'zal', 'ze', 'zegt', 'zei', 'zelfs', 'ziet', 'zij', 'zijn', 'zo', 'zoals', 'zolang', 'zonder', 'zou', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'analyse', 'opinie',
    'interview', 'video', 'oorlog', 'bekijk', 'lees', 'ontmoet', 'waarschuwt', 'dreigt', 'belooft', 'wint', 'ontslaat', 'belt', 'steunt', 'noemt', 'vindt',
  ],
  telling: ['het', 'een', 'van', 'niet', 'zijn', 'voor', 'ook', 'maar', 'naar', 'wordt', 'heeft', 'hebben', 'dit', 'deze', 'door', 'bij', 'nog', 'ze', 'werd', 'zegt'],
  summit: ['top', 'topontmoeting', 'topconferentie', 'topoverleg', 'topbijeenkomst', 'topberaad', 'leiderstop', 'summit', 'spoedtop'],
  summitOf: ['van de', 'van het', 'van', 'van de leiders van de', 'van de lidstaten van de', ''],
  forumFirst: true,
  at: ['in', 'te', 'in de', 'in het', 'op'],
  inYear: ['van', 'in', 'van het jaar', 'uit', ''],
  months: [
    ['januari', 'jan'], ['februari', 'feb'], ['maart'], ['april'], ['mei'], ['juni'], ['juli'], ['augustus', 'aug'], ['september', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec'],
  ],
  relative: [
    { forms: ['van vorig jaar', 'vorig jaar', 'van afgelopen jaar'], unit: 'year', step: -1 },
    { forms: ['van dit jaar', 'dit jaar'], unit: 'year', step: 0 },
    { forms: ['van volgend jaar', 'volgend jaar'], unit: 'year', step: 1 },
    { forms: ['van vorige maand', 'vorige maand', 'van afgelopen maand'], unit: 'month', step: -1 },
    { forms: ['van deze maand', 'deze maand'], unit: 'month', step: 0 },
    { forms: ['van volgende maand', 'volgende maand'], unit: 'month', step: 1 },
    { forms: ['vorige', 'laatste', 'recente'], unit: 'edition', step: -1 },
    { forms: ['volgende', 'komende', 'aanstaande', 'eerstvolgende'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['e', 'ste', 'de'],
  ordinalWords: [
    ['eerste'], ['tweede'], ['derde'], ['vierde'], ['vijfde'], ['zesde'], ['zevende'], ['achtste'], ['negende'], ['tiende'], ['elfde'], ['twaalfde'], ['dertiende'],
    ['veertiende'], ['vijftiende'], ['zestiende'], ['zeventiende'], ['achttiende'], ['negentiende'], ['twintigste'], ['eenentwintigste'], ['tweeëntwintigste'],
    ['drieëntwintigste'], ['vierentwintigste'], ['vijfentwintigste'], ['zesentwintigste'], ['zevenentwintigste'], ['achtentwintigste'], ['negenentwintigste'],
    ['dertigste'], ['eenendertigste'],
  ],
}; // prettier-ignore
