import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { halves, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

const minister = ['ministro', 'ministra'];
const president = ['presidente', 'presidentessa'];
const tenant = ['inquilino', 'inquilina'];
const holder = [...minister, 'titolare'];
const chief = ['capo', 'capa'];
const adviser = ['consigliere', 'consigliera'];
const secretary = ['segretario', 'segretaria'];
const foreign = ['degli Esteri', 'degli Affari esteri', 'per gli Affari esteri'];
const defence = ['della Difesa', 'alla Difesa'];
const council = ['del Consiglio', 'del Consiglio dei ministri'];
const american = [
  'americano',
  'americana',
  'statunitense',
  'Usa',
  'degli Stati Uniti',
  'degli Usa',
  'Stati Uniti',
];
const country = (code: string) => countryKey(countryCode(code));

export const italian: GrammarSource = {
  lang: 'it',
  roles: [
    {
      forms: [...president, ...withEach(president, ['della Repubblica'])],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: withEach(president, ['della Commissione']), roles: ['commission-president', 'chairperson'] },
    { forms: ['vicepresidente', 'vice presidente', 'vicepresidentessa', 'numero due'], roles: ['vice-president'] },
    { forms: withEach(chief, ['di Stato', 'dello Stato']), roles: ['head-of-state'] },
    {
      forms: [
        'primo ministro', 'prima ministra', 'prima ministro', 'premier', 'ministro presidente',
        ...withEach([...chief, ...president], ['del governo', 'di governo', 'dell’esecutivo']), ...withEach(president, council),
      ],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['cancelliere', 'cancelliera', 'cancelliere federale', 'cancelliera federale'], roles: ['chancellor'] },
    { forms: ['re', 'regina', 'monarca', 'sovrano', 'sovrana', 'imperatore', 'imperatrice', 'emiro', 'sultano', 'scià', 'granduca', 'granduchessa'], roles: ['monarch'] },
    { forms: ['principe ereditario', 'principe della corona', 'erede al trono'], roles: ['crown-prince'] },
    { forms: ['guida suprema', 'leader supremo'], roles: ['supreme-leader'] },
    { forms: ['leader', 'dirigente', 'uomo forte', 'massimo dirigente'], roles: ['leader'] },
    {
      forms: [
        ...withEach(holder, foreign),
        ...withEach(chief, ['della diplomazia', 'della politica estera']),
      ],
      roles: ['foreign-minister', 'high-representative'],
      around: [...halves(minister, foreign), ...halves(chief, ['della diplomazia'])],
    },
    {
      forms: withEach([...holder, ...secretary], defence),
      roles: ['defence-minister'],
      around: halves([...minister, ...secretary], defence),
    },
    {
      forms: withEach(secretary, ['del Consiglio di sicurezza', 'del Consiglio di sicurezza nazionale', 'del Consiglio nazionale di sicurezza', 'del Consiglio per la sicurezza nazionale']),
      roles: ['security-council-secretary'],
    },
    {
      forms: withEach(adviser, ['per la sicurezza nazionale', 'alla sicurezza nazionale', 'di sicurezza nazionale']),
      roles: ['national-security-adviser'],
      around: halves(adviser, ['per la sicurezza nazionale', 'alla sicurezza nazionale']),
    },
    {
      forms: [...withEach(secretary, ['generale']), ...chief, 'numero uno'],
      roles: ['secretary-general', 'director-general', 'managing-director', 'high-commissioner', 'commission-president', 'council-president'],
    },
    {
      forms: withEach([...secretary, 'segretario generale', 'segretaria generale', 'leader', 'capo'], ['del Partito comunista', 'del Pcc']),
      roles: ['party-leader'],
    },
    { forms: ['direttore', 'direttrice', 'direttore generale', 'direttrice generale'], roles: ['director-general', 'managing-director'] },
    { forms: ['direttore operativo', 'direttrice operativa', 'direttore esecutivo', 'direttrice esecutiva'], roles: ['managing-director'] },
    {
      forms: ['alto rappresentante', 'alta rappresentante', ...withEach(['alto rappresentante', 'alta rappresentante'], ['per la politica estera', 'per gli Affari esteri'])],
      roles: ['high-representative'],
    },
    { forms: ['alto commissario', 'alta commissaria', 'alta commissario'], roles: ['high-commissioner'] },
    { forms: ['procuratore', 'procuratrice', 'procuratore capo', 'procuratrice capo', 'procuratore generale'], roles: ['prosecutor'] },
    { forms: ['governatore', 'governatrice'], roles: ['governor'] },
    // Whose they are, they say themselves.
    {
      forms: [...withEach(president, council), ...withEach(tenant, ['di Palazzo Chigi']), 'numero uno di Palazzo Chigi'],
      roles: ['head-of-government'],
      owner: country('it'),
    },
    // Councils and federations of another kind: nobody’s in the store, and longer than what they begin with.
    {
      forms: [
        ...withEach(president, [
          'del Consiglio di', 'del Consiglio d’', 'del Consiglio dell’', 'del Consiglio della', 'del Consiglio degli', 'del Consiglio delle',
          'del Consiglio del', 'del Consiglio regionale', 'del Consiglio comunale', 'del Consiglio provinciale', 'del Consiglio metropolitano',
          'del Consiglio municipale', 'del Consiglio nazionale', 'del Consiglio superiore', 'del Consiglio direttivo', 'del Consiglio federale',
          'del Consiglio generale', 'del Consiglio centrale', 'del Consiglio supremo', 'del Consiglio costituzionale', 'del Consiglio scientifico',
          'del Consiglio presidenziale', 'del Consiglio nordico', 'della Federazione russa di',
        ]),
        'procuratore generale militare',
      ],
      roles: [],
      owner: country('it'),
    },
    { forms: withEach(tenant, ['del Quirinale', 'del Colle']), roles: ['president'], owner: country('it') },
    { forms: withEach([...tenant, 'titolare', 'capo'], ['della Farnesina']), roles: ['foreign-minister'], owner: country('it') },
    {
      forms: withEach(secretary, american.map((word) => `di Stato ${word}`)),
      roles: ['foreign-minister'],
      owner: country('us'),
    },
    { forms: withEach(secretary, ['di Stato vaticano', 'di Stato del Vaticano', 'di Stato della Santa Sede']), roles: ['head-of-government'], owner: country('va') },
    { forms: withEach([...tenant, 'capo', 'numero uno', 'leader'], ['della Casa Bianca']), roles: ['president'], owner: country('us') },
    { forms: withEach(['capo', 'numero uno', 'titolare'], ['del Pentagono']), roles: ['defence-minister'], owner: country('us') },
    { forms: withEach(['capo', 'leader', 'inquilino', 'numero uno', 'uomo forte', 'padrone'], ['del Cremlino']), roles: ['president'], owner: country('ru') },
    { forms: withEach(tenant, ['dell’Eliseo']), roles: ['president'], owner: country('fr') },
    { forms: withEach(tenant, ['di Downing Street', 'del numero 10 di Downing Street']), roles: ['prime-minister'], owner: country('gb') },
    { forms: withEach(tenant, ['della Casa Rosada']), roles: ['president'], owner: country('ar') },
    {
      forms: [...withEach(chief, ['della diplomazia europea', 'della diplomazia Ue', 'della politica estera europea', 'della politica estera Ue'])],
      roles: ['high-representative'],
      owner: entityId('eu'),
    },
    { forms: withEach(president, ['del Consiglio Ue']), roles: ['council-president'], owner: entityId('european-council') },
    { forms: ['presidente dell’esecutivo comunitario', 'capo dell’esecutivo comunitario', 'capo dell’esecutivo europeo'], roles: ['commission-president'], owner: entityId('european-commission') },
    { forms: withEach(president, ['dell’Europarlamento', 'dell’Eurocamera', 'del Parlamento Ue']), roles: ['parliament-president'], owner: entityId('european-parliament') },
    { forms: withEach([...president, 'numero uno', 'governatore', 'governatrice'], ['dell’Eurotower']), roles: ['president'], owner: entityId('ecb') },
    { forms: ['pontefice', 'Sommo Pontefice', 'Santo Padre', 'vescovo di Roma'], roles: ['head-of-state'], owner: country('va') },
  ],
  counterpart: ['omologo', 'omologa', 'collega', 'parigrado', 'controparte'],
  adjective: 'after',
  of: ['di', 'del', 'dello', 'della', 'dell’', 'dei', 'degli', 'delle', 'd’', 'de', ''],
  possessed: [],
  compound: 'none',
  article: 'words',
  definite: [
    'il', 'lo', 'la', 'l’', 'al', 'allo', 'alla', 'all’', 'del', 'dello', 'della', 'dell’', 'dal', 'dallo', 'dalla', 'dall’', 'nel', 'nella', 'nell’',
    'sul', 'sullo', 'sulla', 'sull’', 'col', 'suo', 'sua', 'loro', 'nostro', 'nostra', 'vostro', 'mio', 'mia', 'questo', 'questa', 'quel', 'quella', 'quell’', 'quest’',
  ],
  // A counterpart needs no « suo »: « l’omologo russo ».
  possessive: ['suo', 'sua', 'loro', 'mio', 'mia', 'tuo', 'nostro', 'nostra', 'vostro', 'l’', 'all’', 'dell’', 'dall’', 'sull’', 'nell’', 'coll’'],
  between: [
    'attuale', 'nuovo', 'nuova', 'neo', 'stesso', 'stessa', 'proprio', 'propria', 'potente', 'giovane', 'anziano', 'anziana', 'popolare', 'discusso', 'discussa',
    'controverso', 'caro', 'cara', 'solo', 'sola', 'onnipotente', 'carismatico', 'ultraliberista', 'conservatore', 'conservatrice', 'socialista',
  ],
  not: [
    'ex', 'allora', 'futuro', 'futura', 'prossimo', 'prossima', 'precedente', 'defunto', 'defunta', 'compianto', 'compianta', 'scomparso', 'primo', 'prima', 'ultimo',
    'ultima', 'secondo', 'terzo', 'vice', 'sotto', 'co', 'altro', 'altra', 'un', 'uno', 'una', 'nessun', 'nessuna', 'ogni', 'qualche', 'qualsiasi', 'possibile', 'eventuale',
    'presunto', 'aspirante', 'sedicente', 'autoproclamato', 'autoproclamata', 'neoeletto', 'neoeletta', 'eletto', 'deposto', 'deposta', 'destituito', 'anti',
    'storico', 'vecchio', 'pseudo',
  ],
  notAfter: [
    'eletto', 'eletta', 'neoeletto', 'designato', 'designata', 'incaricato', 'incaricata', 'uscente', 'entrante', 'emerito', 'emerita', 'ombra', 'aggiunto', 'aggiunta',
    'supplente', 'vicario', 'onorario', 'onoraria', 'deposto', 'deposta', 'destituito', 'destituita', 'autoproclamato', 'autoproclamata',
    'facente', 'reggente', 'dimissionario', 'dimissionaria', 'candidato', 'unita', 'defunto', 'assassinato', 'mancato',
    'regionale', 'comunale', 'provinciale', 'cittadino', 'municipale',
  ],
  feminine: [
    'presidentessa', 'vicepresidentessa', 'prima', 'cancelliera', 'regina', 'sovrana', 'imperatrice', 'ministra', 'segretaria', 'consigliera', 'direttrice',
    'alta', 'procuratrice', 'governatrice', 'inquilina', 'capa', 'omologa',
  ],
  elsewhere: ['del', 'dello', 'della', 'dell’', 'dei', 'degli', 'delle'],
  titles: [
    'signor', 'signora', 'sig', 'dottor', 'dottoressa', 'dott', 'dr', 'professor', 'prof', 'avvocato', 'ingegner', 'onorevole', 'on', 'don', 'sir', 'presidente', 'presidentessa',
    'vicepresidente', 'ex presidente', 'ex premier', 'premier', 'vicepremier', 'primo ministro', 'ministro', 'ministra', 'viceministro', 'cancelliere', 'cancelliera', 're', 'regina',
    'imperatore', 'imperatrice', 'emiro', 'sultano', 'sceicco', 'zar', 'kaiser', 'principe', 'principessa', 'granduca', 'ayatollah', 'generale', 'maresciallo', 'colonnello',
    'comandante', 'senatore', 'senatrice', 'deputato', 'deputata', 'governatore', 'sindaco', 'ambasciatore', 'segretario', 'segretaria', 'commissario', 'commissaria',
    'leader', 'compagno', 'candidato', 'candidata', 'tycoon', 'magnate', 'repubblicano', 'democratico', 'cardinale', 'amministrazione', 'governo', 'esecutivo', 'gabinetto',
    'regime', 'era', 'asse', 'tandem', 'duo', 'coppia', 'piano', 'clan', 'caso', 'dottrina', 'effetto', 'vertice', 'summit', 'omologo', 'collega',
  ],
  openers: [
    'a', 'accusa', 'ad', 'alle', 'allora', 'anche', 'ancora', 'annuncia', 'appena', 'apre', 'arriva', 'attacca', 'attraverso', 'avverte', 'caro', 'cara',
    'che', 'chiama', 'chiede', 'come', 'con', 'conferma', 'contro', 'così', 'critica', 'da', 
    'di', 'dice', 'dichiara', 'domani', 'dopo', 'dove', 'durante', 'e', 'ecco', 'ed', 'esclusivo', 'esulta', 'fra', 'frena', 'fu',
    'già', 'gli', 'grazie', 'ha', 'hanno', 'i', 'ieri', 'in', 'incontra', 'infatti', 'inoltre', 'insieme', 'intanto', 'intervista', 'intesa', 'invece', 'invita', 'le', 'lei', 'lui',
    'ma', 'mentre', 'minaccia', 'nessuno', 'non', 'nonostante', 'o', 'oggi', 'oltre', 'ora', 'ordina',
    'parla', 'per', 'perché', 'però', 'più', 'poi', 'prima', 'promette', 'proprio', 'quando', 'quanto', 'quello',
    'quindi', 'replica', 'respinge', 'riceve', 'rilancia', 'risponde', 'rispetto', 'scrive', 'se', 'secondo', 'sempre', 'sia', 'senza', 'sfida', 'si', 'solo', 'sono', 'soprattutto',
    'sotto', 'stando', 'stasera', 'svolta', 'telefonata', 'tra', 'tutti', 'tutto', 'un', 'una', 'vede', 'verso', 'versus', 'vs', 'via', 'viva', 'vola',
    'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'analisi', 'video', 'diretta', 'opinione', 'retroscena', 'guerra', 'dazi', 'ucraina', 'gelo', 'scontro', 'incontro',
    'cede', 'rompe', 'firma', 'apertura', 'stop', 'nuovo', 'anti', 'pro',
  ],
  telling: ['gli', 'che', 'della', 'nel', 'dei', 'alla', 'dal', 'sono', 'più', 'anche', 'di', 'delle', 'nella', 'degli', 'dello', 'dalla', 'perché', 'hanno', 'dopo', 'il', 'dell’', 'per'],
  summit: ['vertice', 'summit', 'minivertice', 'mini-vertice', 'incontro al vertice', 'riunione al vertice', 'minisummit', 'mini-summit'],
  summitOf: [
    'del', 'dei', 'della', 'dell’', 'dello', 'degli', 'delle', 'di', 'dei leader del', 'dei leader della', 'dei leader dell’', 'dei leader dei', 'dei leader', 'dei capi di Stato e di governo della', 'dei capi di Stato e di governo del',
    'dei capi di Stato e di governo dell’', 'dei capi di Stato e di governo dei', 'fra i leader del', 'tra i leader del', 'informale del', 'straordinario del', '',
  ],
  forumFirst: false,
  at: [
    'a', 'ad', 'di', 'd’', 'in', 'nel', 'nella', 'nell’', 'nei', 'negli', 'del', 'della', 'dell’', 'dello', 'all’', 'al', 'alla', 'alle', 'delle', 'degli', 'presso', 'svoltosi a', 'tenutosi a', 'in programma a', 'in corso a',
    'che si tiene a', 'che si terrà a', 'ospitato a', 'organizzato a', 'convocato a', 'nella città di',
  ],
  inYear: [
    'del', 'nel', 'di', 'dell’', 'd’', 'in', 'a', 'ad', 'dello scorso', 'lo scorso', 'del prossimo', 'il prossimo', 'di fine', 'a fine', 'di inizio', 'di metà', 'a metà', 'nel mese di', 'dell’anno', 'previsto a', 'previsto per', 'in programma a',
    'svoltosi nel', 'tenutosi nel', 'di questo', '',
  ],
  meetings: ['incontro', 'bilaterale'],
  talks: ['colloquio', 'colloqui'],
  meeting: {
    theirs: ['loro'], with: ['con'], between: ['tra', 'fra'], and: ['e', 'ed'], on: ['il', 'l’', 'del', 'dell’'],
  },
  months: [
    ['gennaio'], ['febbraio'], ['marzo'], ['aprile'], ['maggio'], ['giugno'], ['luglio'], ['agosto'], ['settembre'], ['ottobre'], ['novembre'], ['dicembre'],
  ],
  relative: [
    { forms: ['dell’anno scorso', 'dello scorso anno', 'l’anno scorso', 'lo scorso anno', 'di un anno fa', 'un anno fa'], unit: 'year', step: -1 },
    { forms: ['di quest’anno', 'quest’anno', 'dell’anno in corso'], unit: 'year', step: 0 },
    { forms: ['dell’anno prossimo', 'del prossimo anno', 'l’anno prossimo', 'il prossimo anno', 'dell’anno venturo'], unit: 'year', step: 1 },
    { forms: ['del mese scorso', 'dello scorso mese', 'il mese scorso', 'lo scorso mese'], unit: 'month', step: -1 },
    { forms: ['di questo mese', 'questo mese'], unit: 'month', step: 0 },
    { forms: ['del mese prossimo', 'del prossimo mese', 'il mese prossimo', 'il prossimo mese'], unit: 'month', step: 1 },
    { forms: ['ultimo', 'precedente', 'scorso', 'recente', 'ultimissimo'], unit: 'edition', step: -1 },
    { forms: ['prossimo', 'imminente', 'venturo'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['º', 'ª', 'o', 'a', 'esimo', 'esima', 'mo', ''],
  ordinalWords: [
    ['primo', 'prima'], ['secondo', 'seconda'], ['terzo', 'terza'], ['quarto', 'quarta'], ['quinto', 'quinta'], ['sesto', 'sesta'], ['settimo', 'settima'],
    // Behind « l’ », which parts a counterpart from nobody’s, the article belongs to the number.
    ['ottavo', 'ottava', 'l’ottavo', 'all’ottavo', 'dell’ottavo'], ['nono', 'nona'], ['decimo', 'decima'], ['undicesimo', 'undicesima', 'l’undicesimo', 'all’undicesimo', 'dell’undicesimo'],
    ['dodicesimo'], ['tredicesimo'], ['quattordicesimo'], ['quindicesimo'],
    ['sedicesimo'], ['diciassettesimo'], ['diciottesimo'], ['diciannovesimo'],
    ['ventesimo'], ['ventunesimo'], ['ventiduesimo'], ['ventitreesimo'],
    ['ventiquattresimo'], ['venticinquesimo'], ['ventiseiesimo'],
    ['ventisettesimo'], ['ventottesimo'], ['ventinovesimo'], ['trentesimo'],
    ['trentunesimo'],
  ],
}; // prettier-ignore
