/**
 * German writes its nouns with capitals, glues words together („Kremlchef“, „Nato-Gipfel“) and puts the owner before the office as
 * an adjective, a genitive („Chinas Präsident“) or the first half of a compound („US-Präsident“).
 */
import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import type { GrammarSource } from './model.ts';

const country = (code: string) => countryKey(countryCode(code));

/** Präsident, Präsidenten. */
const weak = (...stems: string[]) => stems.flatMap((stem) => [stem, `${stem}en`]);
/** Minister, Ministers. */
const strong = (...stems: string[]) => stems.flatMap((stem) => [stem, `${stem}s`]);
/** Beauftragte, Beauftragter: nouns that are adjectives. */
const noun = (...stems: string[]) =>
  stems.flatMap((stem) => ['e', 'er', 'en', 'em'].map((end) => stem + end));
const women = (...stems: string[]) => stems.map((stem) => `${stem}in`);
/** Aktuell: what an adjective ends in behind an article (der neue, dem neuen). */
const adjectives = (...stems: string[]) => stems.flatMap((stem) => [`${stem}e`, `${stem}en`]);
/** The same, and behind a genitive or possessive: Chinas neuer. */
const allAdjectives = (...stems: string[]) => stems.flatMap((stem) => [`${stem}e`, `${stem}en`, `${stem}er`]);
const COMMISSION = ['Kommissionspräsident', 'EU-Kommissionspräsident'];
const COMMISSION_CHIEF = ['Kommissionschef', 'EU-Kommissionschef'];

const FEMININE = women(
  'Präsident', 'Staatspräsident', 'Bundespräsident', 'Vizepräsident', 'Ministerpräsident', 'Kanzler', 'Bundeskanzler', 'Premierminister',
  'Premier', 'Regierungschef', 'Staatschef', 'König', 'Monarch', 'Kaiser', 'Außenminister', 'Chefdiplomat', 'Verteidigungsminister', 'Chef',
  'Generalsekretär', 'Generaldirektor', 'Direktor', 'Kommissionspräsident', 'Kommissionschef', 'Sicherheitsberater',
  'Bundesaußenminister', 'Außenamtschef', 'Parlamentspräsident', 'Ratspräsident',
).concat('Queen', 'Kollegin', 'Amtskollegin', 'Ressortkollegin', 'Vertreterin'); // prettier-ignore

export const german: GrammarSource = {
  lang: 'de',
  roles: [
    {
      forms: [...weak('Präsident', 'Staatspräsident'), ...women('Präsident', 'Staatspräsident')],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: [...weak('Bundespräsident'), ...women('Bundespräsident')], roles: ['president'] },
    { forms: [...weak('Vizepräsident', 'Vize-Präsident'), ...women('Vizepräsident', 'Vize-Präsident')], roles: ['vice-president'] },
    {
      forms: [...strong('Staatschef'), ...women('Staatschef'), 'Staatsoberhaupt', 'Staatsoberhaupts', 'Staatsoberhauptes'],
      roles: ['head-of-state'],
    },
    {
      forms: [
        ...strong('Premierminister', 'Premier', 'Regierungschef'), ...weak('Ministerpräsident'),
        ...women('Premierminister', 'Premier', 'Regierungschef', 'Ministerpräsident'),
      ],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: strong('Kanzler', 'Bundeskanzler'), roles: ['chancellor'] },
    {
      forms: [
        'König', 'Königs', 'Königin', 'Monarch', 'Monarchen', 'Monarchin', 'Kaiser', 'Kaisers', 'Kaiserin', 'Emir', 'Emirs', 'Sultan',
        'Sultans', 'Großherzog', 'Großherzogs', 'Fürst', 'Fürsten',
      ],
      roles: ['monarch'],
    },
    { forms: ['Kronprinz', 'Kronprinzen', 'Thronfolger', 'Thronfolgers'], roles: ['crown-prince'] },
    {
      forms: [...strong('Revolutionsführer'), 'oberster Führer', 'oberste Führer', 'obersten Führer', 'obersten Führers'],
      roles: ['supreme-leader'],
    },
    {
      forms: strong('Machthaber', 'Staatsführer', 'Staatslenker', 'Herrscher', 'Diktator', 'Alleinherrscher', 'Langzeitherrscher').concat(weak('Autokrat')),
      roles: ['leader'],
    },
    { forms: [...strong('Parteichef', 'Staats- und Parteichef'), ...noun('Parteivorsitzend')], roles: ['party-leader'] },
    {
      forms: [
        ...strong('Außenminister', 'Außenamtschef'), ...women('Außenminister', 'Außenamtschef'), 'Minister für auswärtige Angelegenheiten',
        'Ministers für auswärtige Angelegenheiten', 'Minister des Äußeren', 'Ministers des Äußeren',
      ],
      roles: ['foreign-minister'],
    },
    // China’s is he who directs the Party’s foreign affairs, where somebody else is the minister.
    {
      forms: [...weak('Chefdiplomat'), ...women('Chefdiplomat')],
      roles: ['foreign-minister', 'high-representative', 'central-foreign-affairs-director'],
    },
    { forms: [...strong('Bundesaußenminister'), ...women('Bundesaußenminister')], roles: ['foreign-minister'], owner: country('de') },
    {
      forms: [...strong('Verteidigungsminister', 'Kriegsminister'), ...women('Verteidigungsminister')],
      roles: ['defence-minister'],
    },
    {
      forms: [
        ...strong('Sicherheitsratssekretär', 'Sicherheitsratschef'),
        ...['Sekretär', 'Sekretärs', 'Chef', 'Chefs'].flatMap((office) =>
          ['Sicherheitsrats', 'Sicherheitsrates', 'Nationalen Sicherheitsrats', 'Nationalen Sicherheitsrates'].map((of) => `${office} des ${of}`),
        ),
      ],
      roles: ['security-council-secretary'],
      around: [
        ['Sekretär des', 'Sicherheitsrats'], ['Sekretär des', 'Sicherheitsrates'], ['Sekretärs des', 'Sicherheitsrats'],
        ['Sekretärs des', 'Sicherheitsrates'],
      ],
    },
    {
      forms: [...strong('Sicherheitsberater', 'nationaler Sicherheitsberater', 'nationale Sicherheitsberater'), ...women('Sicherheitsberater')],
      roles: ['national-security-adviser'],
    },
    {
      forms: [...strong('Generalsekretär'), ...women('Generalsekretär')],
      roles: ['secretary-general'],
    },
    {
      forms: [...strong('Generaldirektor', 'Direktor'), ...women('Generaldirektor', 'Direktor'), 'geschäftsführende Direktorin'],
      roles: ['director-general', 'managing-director'],
    },
    {
      forms: ['Chef', 'Chefin', 'Chefs'],
      roles: ['secretary-general', 'director-general', 'managing-director', 'commission-president', 'council-president', 'high-commissioner'],
    },
    {
      forms: [...noun('Außenbeauftragt'), 'Hoher Vertreter', 'Hohe Vertreter', 'Hohen Vertreter', 'Hohen Vertreters', 'Hohe Vertreterin', 'Hohen Vertreterin'],
      roles: ['high-representative'],
    },
    { forms: noun('Kommissionsvorsitzend', 'Vorsitzend'), roles: ['chairperson'] },
    {
      forms: [...weak(...COMMISSION), ...strong(...COMMISSION_CHIEF), ...women(...COMMISSION, ...COMMISSION_CHIEF)],
      roles: ['commission-president'],
      owner: entityId('european-commission'),
    },
    {
      forms: [...weak('EU-Ratspräsident'), ...strong('EU-Ratschef'), ...women('EU-Ratspräsident')],
      roles: ['council-president'],
      owner: entityId('european-council'),
    },
    { forms: [...weak('EU-Parlamentspräsident'), ...women('EU-Parlamentspräsident')], roles: ['parliament-president'], owner: entityId('european-parliament') },
    {
      forms: [...strong('Kremlchef', 'Kreml-Chef', 'Kremlherrscher'), 'Herr im Kreml', 'Herrn im Kreml'],
      roles: ['president'],
      owner: country('ru'),
    },
    { forms: ['Hausherr im Weißen Haus', 'Hausherrn im Weißen Haus'], roles: ['president'], owner: country('us') },
    { forms: ['Papst', 'Papstes', 'Papsts', 'Pontifex'], roles: ['pope'], owner: country('va') },
    { forms: weak('Palästinenserpräsident'), roles: ['president'], owner: country('ps') },
    { forms: ['Queen'], roles: ['monarch'], owner: country('gb') },
    // In Austria a woman was chancellor for seven months only, in Germany for sixteen years.
    { forms: ['Kanzlerin', 'Bundeskanzlerin'], roles: ['chancellor'], owner: country('de') },
  ],
  counterpart: [
    'Amtskollege', 'Amtskollegen', 'Amtskollegin', 'Kollege', 'Kollegen', 'Kollegin', 'Gegenüber', 'Gegenübers', 'Pendant', 'Pendants',
    'Gegenpart', 'Gegenparts', 'Ressortkollege', 'Ressortkollegen', 'Ressortkollegin',
  ],
  adjective: 'before',
  of: ['der', 'des', 'von', 'vom', ''],
  possessed: [],
  compound: 'genitive',
  plural: {
    always: ['die', 'diese', 'seine', 'ihre', 'unsere'],
    articles: ['der', 'dieser', 'seiner', 'ihrer'],
    ending: 'en',
    genitive: { ending: 's', articles: ['des', 'dieses', 'seines', 'ihres', 'unseres'] },
  },
  article: 'words',
  definite: [
    'der', 'die', 'das', 'dem', 'den', 'des', 'dieser', 'diese', 'dieses', 'diesem', 'diesen', 'am', 'im', 'vom', 'zum', 'zur', 'beim', 'ins',
    'ans', 'aufs', 'fürs', 'sein', 'seine', 'seinem', 'seinen', 'seiner', 'seines', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres', 'unser',
    'unsere', 'unserem', 'unseren', 'unserer',
  ],
  possessive: [
    'sein', 'seine', 'seinem', 'seinen', 'seiner', 'seines', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres', 'unser', 'unsere', 'unserem',
    'unseren', 'unserer', 'mein', 'meinem', 'meinen', 'deren', 'dessen',
  ],
  between: allAdjectives(
    'aktuell', 'amtierend', 'neu', 'derzeitig', 'jetzig', 'mächtig', 'umstritten', 'langjährig', 'konservativ', 'autoritär', 'scheidend',
    'wiedergewählt', 'jung', 'prorussisch', 'proeuropäisch', 'rechtspopulistisch', 'sozialdemokratisch', 'liberal', 'rechtsnational', 'rechtsgerichtet', 'linksgerichtet', 'rechtskonservativ', 'links', 'rechts',
    'ultrarechts', 'prowestlich',
  ),
  not: [
    ...adjectives(
      'ehemalig', 'früher', 'einstig', 'vormalig', 'damalig', 'künftig', 'zukünftig', 'designiert', 'gewählt', 'nächst', 'kommend', 'vorherig',
      'vorig', 'letzt', 'erst', 'zweit', 'verstorben', 'gestürzt', 'abgesetzt', 'abgewählt', 'ermordet', 'stellvertretend', 'selbsternannt',
      'ander', 'möglich', 'bisherig', 'zurückgetreten',
    ),
    'Ex', 'Vize', 'Alt', 'Interims', 'Übergangs', 'Schatten', 'Co', 'ein', 'kein', 'beiden', 'Familie', 'Ehepaar', 'Clan', 'Witwe', 'Brüder',
  ],
  notAfter: [
    'a', 'elect', 'emeritus', 'in spe', 'gewählt', 'ernannt', 'gekürt', 'vereidigt', 'ausgerufen', 'wählen', 'ernennen', 'werden', 'geworden',
  ],
  feminine: FEMININE,
  elsewhere: ['des', 'eines'],
  titles: [
    'Herr', 'Herrn', 'Frau', 'Dr', 'Doktor', 'Prof', 'Professor', 'Sir', 'Lord', 'Genosse', 'Senator', 'Senatorin', 'General', 'Marschall', 'Graf', 'Zar',
    'Schah', 'Scheich', 'Ajatollah', 'Nachfolger', 'Nachfolgerin', 'Vorgänger', 'Vorgängerin', 'Amtsvorgänger', 'Amtsvorgängerin',
    'Amtsinhaber', 'Amtsinhaberin', 'Rivale', 'Rivalen', 'Rivalin', 'Kontrahent', 'Kontrahenten', 'Kontrahentin', 'Herausforderer',
    'Herausforderin', 'Gegner', 'Freund', 'Partner', 'Republikaner', 'Demokrat', 'Demokraten', 'Sozialdemokrat', 'Christdemokrat',
    'Milliardär', 'Despot', 'Despoten', 'Populist', 'Populisten', 'Verbündeter', 'Verbündeten', 'Regierung',
    'Kabinett', 'Ära', 'Administration', 'Regime', 'Duo', 'Tandem', 'Bundesrat', 'Bundesrätin', 'Gastgeber', 'Gastgeberin',
  ],
  titleEndings: [
    'chef', 'chefs', 'chefin', 'minister', 'ministers', 'ministerin', 'präsident', 'präsidenten', 'präsidentin', 'kanzler', 'kanzlers',
    'kanzlerin', 'kandidat', 'kandidaten', 'kandidatin', 'sprecher', 'sprecherin', 'politiker', 'politikerin', 'führer', 'führerin',
    'herrscher', 'vorsitzende', 'vorsitzender', 'vorsitzenden', 'sekretär', 'sekretärin', 'beauftragte', 'beauftragter', 'beauftragten',
    'diplomat', 'oberhaupt', 'bewerber', 'kommissar', 'direktor', 'direktorin',
    // „auf Einladung Macrons“, „Anhänger Trumps“: what a genitive follows without an article.
    'ung', 'heit', 'keit', 'schaft', 'tion', 'angaben', 'worten', 'anhänger', 'berater', 'kritiker', 'seiten', 'beisein', 'politik',
    'treffen', 'besuch', 'pläne', 'plänen', 'amtszeit', 'truppen',
  ],
  genitiveS: true,
  openers: [
    'ab', 'aber', 'alle', 'allerdings', 'als', 'also', 'an', 'angesichts', 'auch', 'auf', 'aus', 'außer', 'bei', 'bereits', 'bis', 'bleibt',
    'da', 'dabei', 'dafür', 'dagegen', 'daher', 'damals', 'damit', 'danach', 'dank', 'dann', 'darauf', 'darum', 'dass', 'dazu', 'denn',
    'dennoch', 'deshalb', 'doch', 'dort', 'droht', 'durch', 'ein', 'eine', 'einem', 'einen', 'einer', 'einst', 'endlich', 'er', 'erneut',
    'erst', 'es', 'etwa', 'falls', 'fast', 'fordert', 'früher', 'für', 'gegen', 'gegenüber', 'gerade', 'gestern', 'hat', 'hatte', 'heute',
    'hier', 'hinter', 'ich', 'immer', 'in', 'inzwischen', 'ist', 'jedoch', 'jetzt', 'kann', 'kein', 'kommt', 'könnte', 'kritisiert', 'laut',
    'lässt', 'mit', 'morgen', 'muss', 'nach', 'nachdem', 'neben', 'nennt', 'nicht', 'noch', 'nun', 'nur', 'ob', 'obwohl', 'oder', 'offenbar',
    'ohne', 'plant', 'pro', 'reist', 'sagt', 'sagte', 'schon', 'seit', 'selbst', 'sie', 'sieht', 'so', 'sogar', 'soll', 'sollte', 'sondern',
    'später', 'statt', 'trifft', 'trotz', 'über', 'um', 'und', 'unter', 'viele', 'von', 'vor', 'während', 'war', 'warnt', 'warum', 'was',
    'wegen', 'weil', 'weiter', 'wenn', 'wer', 'wie', 'wieder', 'will', 'wir', 'wird', 'wirft', 'wo', 'wollte', 'würde', 'zu', 'zudem',
    'zuletzt', 'zuvor', 'zwar', 'zwischen', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'analyse',
    'kommentar', 'interview', 'liveblog', 'video', 'krieg', 'ukraine',
  ],
  telling: [
    'der', 'die', 'das', 'den', 'dem', 'und', 'nicht', 'ist', 'auch', 'sich', 'für', 'ein', 'eine', 'einen', 'mit', 'auf', 'im', 'vom', 'zum',
    'zur', 'wird', 'nach', 'wurde', 'über', 'durch', 'oder', 'sind', 'beim', 'sei', 'bei',
  ],
  summit: [...strong('Gipfel', 'Gipfeltreffen', 'Sondergipfel', 'Krisengipfel'), 'Gipfelkonferenz', 'Gipfelbegegnung'],
  summitOf: ['der', 'des', 'von', 'vom', 'der Staats- und Regierungschefs der', 'der Staats- und Regierungschefs des', ''],
  forumFirst: true,
  at: ['in', 'im', 'in der', 'in den', 'von', 'zu', 'nach', 'auf', 'am', 'bei'],
  inYear: ['', 'von', 'vom', 'im Jahr', 'im Jahre', 'des Jahres', 'im', 'Anfang', 'Mitte', 'Ende'],
  meetings: [...strong('Treffen'), 'Begegnung'],
  talks: [...strong('Gespräch'), 'Gespräche', 'Gesprächen'],
  meeting: {
    theirs: ['ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres'], with: ['mit'], between: ['zwischen'], and: ['und'], on: ['am', 'vom'],
  },
  months: [
    ['Januar', 'Jänner'], ['Februar'], ['März'], ['April'], ['Mai'], ['Juni'], ['Juli'], ['August'], ['September'], ['Oktober'],
    ['November'], ['Dezember'],
  ],
  relative: [
    {
      forms: [
        'vom vergangenen Jahr', 'im vergangenen Jahr', 'des vergangenen Jahres', 'vom letzten Jahr', 'im letzten Jahr', 'des letzten Jahres',
        'vergangenes Jahr', 'letztes Jahr', 'im Vorjahr', 'vom Vorjahr', 'des Vorjahres', 'letztjährige', 'letztjährigen', 'letztjähriger',
        'vorjährige', 'vorjährigen', 'im vorigen Jahr',
      ],
      unit: 'year',
      step: -1,
    },
    {
      forms: ['in diesem Jahr', 'dieses Jahres', 'dieses Jahr', 'diesjährige', 'diesjährigen', 'diesjähriger', 'diesjähriges', 'heurige', 'heurigen'],
      unit: 'year',
      step: 0,
    },
    {
      forms: [
        'im nächsten Jahr', 'im kommenden Jahr', 'des nächsten Jahres', 'des kommenden Jahres', 'nächstes Jahr', 'kommendes Jahr', 'nächstjährige',
        'nächstjährigen',
      ],
      unit: 'year',
      step: 1,
    },
    {
      forms: ['vom vergangenen Monat', 'im vergangenen Monat', 'vom letzten Monat', 'im letzten Monat', 'vergangenen Monat', 'letzten Monat', 'vorigen Monat', 'im Vormonat'],
      unit: 'month',
      step: -1,
    },
    { forms: ['in diesem Monat', 'diesen Monat', 'dieses Monats'], unit: 'month', step: 0 },
    { forms: ['im nächsten Monat', 'im kommenden Monat', 'nächsten Monat', 'kommenden Monat', 'des kommenden Monats'], unit: 'month', step: 1 },
    { forms: allAdjectives('letzt', 'vergangen', 'vorig', 'jüngst'), unit: 'edition', step: -1 },
    { forms: allAdjectives('nächst', 'kommend', 'bevorstehend', 'anstehend'), unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['.', 'te', 'ten'],
  ordinalWords: [
    'erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft', 'dreizehnt', 'vierzehnt',
    'fünfzehnt', 'sechzehnt', 'siebzehnt', 'achtzehnt', 'neunzehnt', 'zwanzigst', 'einundzwanzigst', 'zweiundzwanzigst', 'dreiundzwanzigst',
    'vierundzwanzigst', 'fünfundzwanzigst', 'sechsundzwanzigst', 'siebenundzwanzigst', 'achtundzwanzigst', 'neunundzwanzigst', 'dreißigst',
    'einunddreißigst',
  ].map((stem) => adjectives(stem)),
}; // prettier-ignore
