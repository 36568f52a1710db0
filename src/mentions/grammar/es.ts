import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { halves, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

const minister = ['ministro', 'ministra'];
const chief = ['jefe', 'jefa'];
const tenant = ['inquilino', 'inquilina'];
const foreign = [
  'de Asuntos Exteriores', 'de Exteriores', 'de Relaciones Exteriores', 'del Exterior', 'de Asuntos Extranjeros',
]; // prettier-ignore
const defence = ['de Defensa', 'de la Defensa'];
const country = (code: string) => countryKey(countryCode(code));

export const spanish: GrammarSource = {
  lang: 'es',
  roles: [
    {
      forms: ['presidente', 'presidenta', ...withEach(['presidente', 'presidenta'], ['de la República'])],
      roles: ['president', 'council-president', 'parliament-president'],
    },
    { forms: withEach(['presidente', 'presidenta'], ['de la Comisión']), roles: ['commission-president', 'chairperson'] },
    { forms: ['vicepresidente', 'vicepresidenta'], roles: ['vice-president'] },
    { forms: withEach(chief, ['de Estado', 'del Estado']), roles: ['head-of-state'] },
    {
      forms: [
        'primer ministro', 'primera ministra', 'premier', 'premier ministro', 'líder del Ejecutivo',
        ...withEach([...chief, 'presidente', 'presidenta'], ['del Gobierno', 'de Gobierno', 'del Ejecutivo', 'del Consejo de Ministros']),
      ],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['canciller'], roles: ['chancellor'], orElse: ['foreign-minister'] },
    {
      forms: ['rey', 'reina', 'monarca', 'soberano', 'soberana', 'emperador', 'emperatriz', 'emir', 'sultán'],
      roles: ['monarch'],
    },
    { forms: ['príncipe heredero', 'heredero al trono'], roles: ['crown-prince'] },
    { forms: ['líder supremo', 'guía supremo'], roles: ['supreme-leader'] },
    {
      forms: ['líder', 'lideresa', 'mandatario', 'mandataria', 'gobernante', 'dirigente', 'máximo dirigente', 'primer mandatario', 'primera mandataria', 'número uno', 'máximo líder'],
      roles: ['leader'],
    },
    {
      forms: [
        ...withEach([...minister, 'titular', 'secretario', 'secretaria'], foreign),
        ...withEach(chief, ['de la diplomacia', 'de la política exterior']), ...withEach(minister, ['de RREE', 'de RR.EE.']),
      ],
      roles: ['foreign-minister', 'high-representative'],
      around: [...halves(minister, foreign), ...halves(chief, ['de la diplomacia'])],
    },
    {
      forms: withEach([...minister, 'titular', 'secretario', 'secretaria'], defence),
      roles: ['defence-minister'],
      around: halves([...minister, 'secretario'], defence),
    },
    {
      forms: withEach(['secretario', 'secretaria'], ['del Consejo de Seguridad', 'del Consejo de Seguridad Nacional', 'del Consejo Nacional de Seguridad']),
      roles: ['security-council-secretary'],
    },
    {
      forms: withEach(['asesor', 'asesora', 'consejero', 'consejera'], ['de Seguridad Nacional', 'para la Seguridad Nacional']),
      roles: ['national-security-adviser'],
    },
    {
      forms: ['secretario general', 'secretaria general', 'jefe', 'jefa', 'titular', 'máximo responsable', 'máxima responsable'],
      roles: ['secretary-general', 'director-general', 'managing-director', 'high-commissioner', 'commission-president', 'council-president'],
    },
    { forms: withEach(['secretario general', 'secretaria general', 'líder'], ['del Partido Comunista']), roles: ['party-leader'] },
    { forms: ['director general', 'directora general'], roles: ['director-general'] },
    { forms: ['director gerente', 'directora gerente'], roles: ['managing-director'] },
    { forms: ['alto representante', 'alta representante'], roles: ['high-representative'] },
    { forms: ['alto comisionado', 'alta comisionada'], roles: ['high-commissioner'] },
    { forms: ['fiscal', 'fiscal general', 'fiscal jefe'], roles: ['prosecutor'] },
    // Whose they are, they say themselves.
    {
      forms: ['presidente español', 'presidenta española', 'presidente de España', 'presidenta de España', ...withEach(tenant, ['de la Moncloa'])],
      roles: ['head-of-government'],
      owner: country('es'),
    },
    {
      forms: withEach(['secretario de Estado', 'secretaria de Estado'], ['estadounidense', 'norteamericano', 'norteamericana', 'de EE.UU', 'de EEUU', 'de Estados Unidos', 'de los Estados Unidos']),
      roles: ['foreign-minister'],
      owner: country('us'),
    },
    { forms: withEach([...tenant, ...chief], ['de la Casa Blanca']), roles: ['president'], owner: country('us') },
    { forms: withEach(chief, ['del Pentágono']), roles: ['defence-minister'], owner: country('us') },
    { forms: withEach(['jefe', 'líder', 'inquilino', 'amo'], ['del Kremlin']), roles: ['president'], owner: country('ru') },
    { forms: withEach(tenant, ['del Elíseo']), roles: ['president'], owner: country('fr') },
    { forms: withEach(tenant, ['de Downing Street', 'del número 10 de Downing Street']), roles: ['prime-minister'], owner: country('gb') },
    { forms: withEach(tenant, ['de la Casa Rosada']), roles: ['president'], owner: country('ar') },
    { forms: withEach(chief, ['de la diplomacia europea', 'de la diplomacia comunitaria']), roles: ['high-representative'], owner: entityId('eu') },
    { forms: withEach(['presidente', 'presidenta'], ['de la Eurocámara']), roles: ['parliament-president'], owner: entityId('european-parliament') },
    { forms: ['Sumo Pontífice', 'Santo Padre', 'papa de Roma'], roles: ['head-of-state'], owner: country('va') },
  ],
  counterpart: ['homólogo', 'homóloga', 'par', 'colega', 'contraparte'],
  adjective: 'after',
  of: ['de', 'del', 'de la', 'de los', 'de las', 'de el'],
  possessed: [],
  compound: 'none',
  article: 'words',
  definite: ['el', 'la', 'al', 'del', 'su', 'este', 'esta', 'ese', 'esa', 'nuestro', 'nuestra', 'mi', 'tu', 'dicho', 'dicha', 'cuyo', 'cuya'],
  possessive: ['su', 'mi', 'tu', 'nuestro', 'nuestra', 'vuestro', 'el', 'al', 'del'],
  between: [
    'actual', 'nuevo', 'nueva', 'flamante', 'propio', 'propia', 'mismo', 'misma', 'poderoso', 'poderosa', 'joven', 'todopoderoso', 'también',
    'todavía', 'aún', 'veterano', 'veterana', 'polémico', 'polémica', 'querido', 'querida', 'recién', 'estimado',
  ],
  not: [
    'ex', 'antiguo', 'antigua', 'anterior', 'entonces', 'futuro', 'futura', 'próximo', 'próxima', 'primer', 'primera', 'último', 'última',
    'difunto', 'difunta', 'fallecido', 'fallecida', 'extinto', 'vice', 'sub', 'co', 'otro', 'otra', 'un', 'una', 'ningún', 'cada', 'segundo', 'segunda',
    'eventual', 'posible', 'presunto', 'autoproclamado', 'autoproclamada', 'depuesto', 'derrocado', 'histórico', 'pseudo', 'exiliado', 'interino',
  ],
  notAfter: [
    'entre', 'electo', 'electa', 'designado', 'designada', 'interino', 'interina', 'encargado', 'encargada', 'entrante', 'depuesto', 'depuesta',
    'derrocado', 'derrocada', 'destituido', 'destituida', 'emérito', 'emérita', 'adjunto', 'adjunta', 'suplente', 'honorario', 'opositor',
    'opositora', 'autoproclamado', 'autoproclamada', 'exiliado', 'exiliada', 'encarcelado', 'asesinado', 'fallecido',
  ],
  feminine: [
    'presidenta', 'vicepresidenta', 'jefa', 'primera', 'reina', 'soberana', 'emperatriz', 'lideresa', 'mandataria', 'ministra', 'secretaria', 'asesora',
    'consejera', 'directora', 'alta', 'máxima', 'inquilina', 'la',
  ],
  elsewhere: ['del', 'de la', 'de los', 'de las'],
  titles: [
    'señor', 'señora', 'Sr', 'Sra', 'D', 'don', 'doña', 'Dr', 'doctor', 'presidente', 'presidenta', 'expresidente', 'expresidenta', 'mandatario',
    'exmandatario', 'primer ministro', 'primera ministra', 'exministro', 'ministro', 'ministra', 'canciller', 'excanciller', 'premier', 'rey', 'reina', 'emperador',
    'emir', 'sultán', 'jeque', 'zar', 'káiser', 'papa', 'príncipe', 'gran duque', 'ayatolá', 'general', 'mariscal', 'coronel', 'comandante', 'senador', 'senadora',
    'diputado', 'gobernador', 'alcalde', 'embajador', 'secretario', 'secretaria', 'líder', 'dirigente', 'camarada', 'compañero', 'candidato', 'candidata',
    'magnate', 'republicano', 'demócrata', 'Administración', 'Gobierno', 'Ejecutivo', 'gabinete', 'régimen', 'era', 'tándem', 'dúo', 'plan', 'clan', 'caso',
  ],
  openers: [
    'a', 'acerca', 'acusa', 'además', 'afirma', 'ahora', 'ante', 'antes', 'anuncia', 'apenas', 'aquí', 'aseguró', 'asegura', 'así', 'aún', 'aunque', 'ayer', 'bajo', 'bueno', 'cada',
    'casi', 'como', 'con', 'conforme', 'contra', 'cuando', 'cuál', 'cuánto', 'de', 'dentro', 'desde', 'después', 'dice', 'dijo', 'donde', 'durante', 'e', 'ella', 'ellos',
    'en', 'entonces', 'entre', 'eres', 'es', 'eso', 'esto', 'estará', 'están', 'excepto', 'exige', 'frente', 'fue', 'gracias', 'ha', 'habla', 'hacia', 'han', 'hasta', 'hay', 'hola', 'hoy',
    'incluso', 'junto', 'las', 'le', 'lo', 'los', 'luego', 'mañana', 'más', 'me', 'mediante', 'mientras', 'muy', 'ni', 'no', 'nosotros', 'o', 'ojalá', 'para', 'pero', 'pese', 'pide', 'pidió', 'por', 'porque', 'pregunta',
    'pues', 'que', 'querido', 'quién', 'quizás', 'reacciona', 'recibe', 'respecto', 'responde', 'salvo', 'se', 'según', 'sería', 'señaló', 'será', 'si', 'sigue', 'sin', 'sino', 'sobre', 'solo', 
    'son', 'sostiene', 'sus', 'también', 'tampoco', 'tan', 'tanto', 'te', 'tras', 'todo', 'todos', 'u', 'un', 'una', 'usted', 'vea', 'versus', 'vs', 'vía', 'viva', 'y', 'ya', 'yo', 'anti', 'pro', 'lunes',
    'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'análisis', 'opinión', 'vídeo', 'directo', 'vivo', 'entrevista', 'perfil', 'exclusiva', 'última', 'guerra',
    'llega', 'llama', 'advierte', 'viaja', 'visita', 'votar', 'confirma', 'critica', 'nombra', 'ordena', 'promete', 'rechaza', 'felicita', 'amenaza',
    'muere', 'dimite', 'gana', 'vuelve', 'fallece', 'renuncia', 'jura', 'insiste', 'niega', 'defiende', 'propone', 'lanza', 'firma', 'celebra', 'condena', 'apoya', 'acepta', 'vence', 'pierde', 'avisa', 'insta', 'acusan', 'llegan', 'detienen', 'matan', 'captura', 'capturan', 'quiere', 'busca', 'debe', 'puede', 'cree', 'culpa', 'habló', 'fuera', 'adiós', 'cuestiona', 'desafía', 'presiona', 'vetó', 'felicitó', 'llamó',
  ],
  telling: ['el', 'los', 'las', 'sus', 'pero', 'fue', 'muy', 'hay', 'según', 'también', 'hasta', 'ayer', 'hoy', 'han', 'donde', 'cuando', 'mientras', 'aunque', 'hacia', 'dijo'],
  summit: ['cumbre', 'reunión cumbre', 'reunión en la cumbre', 'minicumbre', 'cita cumbre'],
  summitOf: [
    'del', 'de', 'de la', 'de los', 'de las', 'de líderes del', 'de líderes de la', 'de líderes de los', 'de jefes de Estado y de Gobierno de la',
    'de jefes de Estado y de Gobierno del', 'de jefes de Estado y Gobierno de la', 'de presidentes del', '',
  ],
  forumFirst: false,
  at: [
    'en', 'de', 'en la', 'en el', 'en los', 'en la ciudad de', 'celebrada en', 'celebrado en', 'que se celebra en', 'que se celebró en', 'que se celebrará en',
    'que acoge', 'organizada en',
  ],
  inYear: ['de', 'en', 'del', 'del año', 'del pasado', 'el pasado', 'del próximo', 'el próximo', 'de este', 'este', 'celebrada en', ''],
  meetings: ['encuentro', 'reunión'],
  talks: ['conversaciones'],
  meeting: { theirs: ['su'], with: ['con'], between: ['entre'], and: ['y', 'e'], on: ['el', 'del'] },
  months: [
    ['enero'], ['febrero'], ['marzo'], ['abril'], ['mayo'], ['junio'], ['julio'], ['agosto'], ['septiembre', 'setiembre'], ['octubre'],
    ['noviembre'], ['diciembre'],
  ],
  relative: [
    { forms: ['del año pasado', 'el año pasado', 'del pasado año', 'el pasado año'], unit: 'year', step: -1 },
    { forms: ['de este año', 'este año', 'del presente año'], unit: 'year', step: 0 },
    { forms: ['del próximo año', 'el próximo año', 'del año próximo', 'el año próximo', 'del año que viene', 'el año que viene'], unit: 'year', step: 1 },
    { forms: ['del mes pasado', 'el mes pasado', 'del pasado mes', 'el pasado mes'], unit: 'month', step: -1 },
    { forms: ['de este mes', 'este mes'], unit: 'month', step: 0 },
    { forms: ['del próximo mes', 'el próximo mes', 'del mes próximo', 'el mes próximo', 'del mes que viene', 'el mes que viene'], unit: 'month', step: 1 },
    { forms: ['última', 'anterior', 'pasada', 'previa', 'reciente', 'último', 'pasado'], unit: 'edition', step: -1 },
    { forms: ['próxima', 'inminente', 'venidera', 'próximo'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['ª', 'º', 'a', 'o', 'er', 'ra', 'da', 'ta', 'ma', 'va', 'na', ''],
  ordinalWords: [
    ['primera', 'primer', 'primero'], ['segunda', 'segundo'], ['tercera', 'tercer'], ['cuarta', 'cuarto'], ['quinta', 'quinto'],
    ['sexta', 'sexto'], ['séptima', 'séptimo'], ['octava', 'octavo'], ['novena', 'noveno'], ['décima', 'décimo'],
    // The words for a summit are feminine; a forum, which is not, hardly counts so far.
    ['undécima', 'decimoprimera', 'décimo primera'], ['duodécima', 'decimosegunda', 'décimo segunda'], ['decimotercera', 'décimo tercera'],
    ['decimocuarta', 'décimo cuarta'], ['decimoquinta', 'décimo quinta'], ['decimosexta', 'décimo sexta'], ['decimoséptima', 'décimo séptima'],
    ['decimoctava', 'decimooctava', 'décimo octava'], ['decimonovena', 'décimo novena'], ['vigésima'],
    ['vigesimoprimera', 'vigésimo primera', 'vigésima primera'], ['vigesimosegunda', 'vigésimo segunda', 'vigésima segunda'],
    ['vigesimotercera', 'vigésimo tercera', 'vigésima tercera'], ['vigesimocuarta', 'vigésimo cuarta', 'vigésima cuarta'],
    ['vigesimoquinta', 'vigésimo quinta', 'vigésima quinta'], ['vigesimosexta', 'vigésimo sexta', 'vigésima sexta'],
    ['vigesimoséptima', 'vigésimo séptima', 'vigésima séptima'], ['vigesimoctava', 'vigésimo octava', 'vigésima octava'],
    ['vigesimonovena', 'vigésimo novena', 'vigésima novena'], ['trigésima'], ['trigésimo primera', 'trigésima primera'],
  ],
}; // prettier-ignore
