import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { halves, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

const minister = ['ministro', 'ministra'];
const tenant = ['inquilino', 'inquilina', 'ocupante'];
const foreign = [
  'das Relações Exteriores', 'de Relações Exteriores', 'dos Negócios Estrangeiros', 'do Exterior', 'dos Assuntos Exteriores', 'de Assuntos Exteriores',
  'dos Assuntos Estrangeiros', 'das Relações Externas',
]; // prettier-ignore
const defence = ['da Defesa', 'de Defesa'];
const country = (code: string) => countryKey(countryCode(code));

export const portuguese: GrammarSource = {
  lang: 'pt',
  roles: [
    {
      forms: ['presidente', 'presidenta', 'presidente da República', 'presidenta da República'],
      roles: ['president', 'council-president', 'parliament-president'],
    },
    { forms: ['presidente da Comissão'], roles: ['commission-president', 'chairperson'] },
    { forms: ['vice-presidente'], roles: ['vice-president'] },
    { forms: ['chefe de Estado', 'chefe do Estado'], roles: ['head-of-state'] },
    {
      forms: [
        'primeiro-ministro', 'primeira-ministra', 'primeiro ministro', 'primeira ministra', 'premiê', 'premier',
        ...withEach(['chefe', 'presidente'], ['do Governo', 'de Governo', 'do Executivo', 'do Conselho de Ministros']),
      ],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['chanceler'], roles: ['chancellor'], orElse: ['foreign-minister'] },
    {
      forms: ['rei', 'rainha', 'monarca', 'soberano', 'soberana', 'imperador', 'imperatriz', 'emir', 'sultão'],
      roles: ['monarch'],
    },
    { forms: ['príncipe herdeiro', 'príncipe-herdeiro', 'herdeiro do trono'], roles: ['crown-prince'] },
    { forms: ['líder supremo', 'guia supremo'], roles: ['supreme-leader'] },
    { forms: ['líder', 'mandatário', 'mandatária', 'governante', 'dirigente', 'líder máximo', 'número um'], roles: ['leader'] },
    {
      forms: [
        ...withEach([...minister, 'titular'], foreign), 'chefe da diplomacia', 'chefe da política externa', 'chefe do Itamaraty',
        'secretário das Relações Exteriores', 'secretário de Relações Exteriores',
      ],
      roles: ['foreign-minister', 'high-representative'],
      around: [...halves(['ministro'], foreign), ...halves(['ministra'], foreign.slice(0, 4)), ['chefe', 'da diplomacia']],
    },
    {
      forms: withEach([...minister, 'titular', 'secretário', 'secretária'], defence),
      roles: ['defence-minister'],
      around: halves([...minister, 'secretário'], defence),
    },
    {
      forms: withEach(['secretário', 'secretária'], ['do Conselho de Segurança', 'do Conselho de Segurança Nacional', 'do Conselho Nacional de Segurança']),
      roles: ['security-council-secretary'],
    },
    {
      forms: withEach(['assessor', 'assessora', 'conselheiro', 'conselheira'], ['de Segurança Nacional', 'para a Segurança Nacional']),
      roles: ['national-security-adviser'],
    },
    {
      forms: ['secretário-geral', 'secretária-geral', 'secretário geral', 'secretária geral', 'chefe'],
      roles: ['secretary-general', 'director-general', 'managing-director', 'high-commissioner', 'commission-president', 'council-president'],
    },
    { forms: withEach(['secretário-geral', 'secretário geral', 'líder'], ['do Partido Comunista']), roles: ['party-leader'] },
    { forms: ['diretor-geral', 'diretora-geral', 'director-geral', 'directora-geral', 'diretor geral', 'diretora geral'], roles: ['director-general', 'managing-director'] },
    { forms: ['diretor-gerente', 'diretora-gerente', 'diretor executivo', 'diretora executiva'], roles: ['managing-director'] },
    { forms: ['alto representante', 'alta representante', 'alto-representante', 'alta-representante'], roles: ['high-representative'] },
    { forms: ['alto comissário', 'alta comissária', 'alto-comissário', 'alta-comissária'], roles: ['high-commissioner'] },
    { forms: ['procurador', 'procurador-geral', 'procurador-chefe', 'promotor', 'promotor-chefe'], roles: ['prosecutor'] },
    // Whose they are, they say themselves.
    { forms: ['presidente espanhol'], roles: ['head-of-government'], owner: country('es') },
    {
      forms: withEach(['secretário de Estado', 'secretária de Estado'], ['americano', 'americana', 'norte-americano', 'norte-americana', 'estadunidense', 'dos EUA', 'dos Estados Unidos']),
      roles: ['foreign-minister'],
      owner: country('us'),
    },
    { forms: withEach([...tenant, 'chefe'], ['da Casa Branca']), roles: ['president'], owner: country('us') },
    { forms: ['chefe do Pentágono'], roles: ['defence-minister'], owner: country('us') },
    { forms: withEach(['chefe', 'líder', 'inquilino', 'senhor'], ['do Kremlin']), roles: ['president'], owner: country('ru') },
    { forms: withEach(tenant, ['do Eliseu']), roles: ['president'], owner: country('fr') },
    { forms: withEach(tenant, ['de Downing Street']), roles: ['prime-minister'], owner: country('gb') },
    { forms: withEach(tenant, ['da Casa Rosada']), roles: ['president'], owner: country('ar') },
    { forms: withEach(tenant, ['do Palácio do Planalto', 'do Planalto']), roles: ['president'], owner: country('br') },
    { forms: ['chefe da diplomacia europeia', 'chefe da diplomacia comunitária'], roles: ['high-representative'], owner: entityId('eu') },
    { forms: ['presidente da Eurocâmara'], roles: ['parliament-president'], owner: entityId('european-parliament') },
    { forms: ['sumo pontífice', 'Santo Padre', 'papa de Roma'], roles: ['head-of-state'], owner: country('va') },
  ],
  counterpart: ['homólogo', 'homóloga', 'par', 'colega', 'contraparte', 'congénere'],
  adjective: 'after',
  of: ['de', 'do', 'da', 'dos', 'das'],
  possessed: [],
  compound: 'none',
  article: 'words',
  definite: [
    'o', 'a', 'ao', 'do', 'da', 'no', 'na', 'pelo', 'pela', 'seu', 'sua', 'nosso', 'nossa', 'meu', 'minha', 'este', 'esta', 'esse', 'essa',
    'deste', 'desse', 'neste', 'cujo', 'cuja',
  ],
  possessive: ['seu', 'sua', 'nosso', 'nossa', 'meu', 'minha', 'o', 'ao', 'do', 'pelo'],
  between: [
    'atual', 'actual', 'novo', 'nova', 'próprio', 'própria', 'mesmo', 'mesma', 'poderoso', 'poderosa', 'jovem', 'todo-poderoso', 'também', 'ainda', 'veterano',
    'veterana', 'polêmico', 'caro', 'querido', 'querida', 'recém',
  ],
  not: [
    'ex', 'antigo', 'antiga', 'anterior', 'então', 'futuro', 'futura', 'próximo', 'próxima', 'primeiro', 'primeira', 'último', 'última', 'falecido',
    'falecida', 'vice', 'sub', 'co', 'outro', 'outra', 'um', 'uma', 'nenhum', 'cada', 'segundo', 'segunda', 'eventual', 'possível', 'suposto', 'autoproclamado',
    'autoproclamada', 'deposto', 'interino', 'interina', 'pseudo', 'exilado', 'histórico',
  ],
  notAfter: [
    'entre', 'eleito', 'eleita', 'designado', 'designada', 'indigitado', 'indigitada', 'interino', 'interina', 'deposto', 'deposta', 'destituído', 'destituída',
    'emérito', 'emérita', 'adjunto', 'adjunta', 'substituto', 'honorário', 'opositor', 'opositora', 'oposicionista', 'autoproclamado', 'autoproclamada',
    'exilado', 'assassinado', 'morto',
  ],
  feminine: [
    'presidenta', 'primeira', 'rainha', 'soberana', 'imperatriz', 'mandatária', 'ministra', 'secretária', 'assessora', 'conselheira', 'diretora', 'directora',
    'alta', 'inquilina', 'a', 'da', 'na', 'pela',
  ],
  elsewhere: ['do', 'da', 'dos', 'das'],
  titles: [
    'senhor', 'senhora', 'Sr', 'Sra', 'dom', 'dona', 'Dr', 'Dra', 'doutor', 'presidente', 'presidenta', 'ex-presidente', 'mandatário', 'primeiro-ministro',
    'primeira-ministra', 'premiê', 'premier', 'ministro', 'ministra', 'chanceler', 'rei', 'rainha', 'imperador', 'emir', 'sultão', 'xeque', 'czar', 'kaiser', 'papa',
    'príncipe', 'grão-duque', 'aiatolá', 'general', 'marechal', 'coronel', 'comandante', 'senador', 'senadora', 'deputado', 'governador', 'prefeito', 'embaixador',
    'secretário', 'secretária', 'líder', 'dirigente', 'camarada', 'companheiro', 'candidato', 'candidata', 'republicano', 'democrata', 'magnata', 'Administração', 'Governo',
    'Executivo', 'gabinete', 'regime', 'gestão', 'era', 'clã', 'dupla', 'caso', 'plano',
  ],
  openers: [
    'acerca', 'acusa', 'afirma', 'afirmou', 'agora', 'ainda', 'alerta', 'além', 'ameaça', 'ante', 'antes', 'anuncia', 'aos', 'apenas', 'apesar', 'após', 'aqui', 'às', 'assim', 'até', 'através', 'cada',
    'caro', 'com', 'como', 'conforme', 'contra', 'contudo', 'critica', 'das', 'de', 'depois', 'desde', 'diante', 'disse', 'diz', 'dos', 'durante', 'e', 'ela', 'ele', 'eles', 'em', 'embora', 'então', 'enquanto',
    'entre', 'estão', 'eu', 'exceto', 'exige', 'face', 'foi', 'fora', 'graças', 'há', 'hoje', 'inclusive', 'isso', 'isto', 'já', 'junto', 'lá', 'logo', 'mais', 'mas', 'me', 'mediante', 'mesmo', 'muito', 'nas',
    'nem', 'não', 'nos', 'nunca', 'obrigado', 'onde', 'ontem', 'amanhã', 'os', 'ou', 'para', 'pede', 'pediu', 'pelos', 'perante', 'perto', 'pois', 'por', 'porém', 'porque', 'portanto', 'pra', 'qual', 'quando', 'quanto',
    'que', 'quem', 'querido', 'quer', 'recebe', 'responde', 'sabe', 'são', 'se', 'segundo', 'sem', 'será', 'seus', 'sim', 'sob', 'sobre', 'só', 'também', 'tampouco', 'tão', 'tem', 'todo', 'todos', 'tudo', 'um', 'uma', 'vai',
    'veja', 'versus', 'vs', 'via', 'viva', 'você', 'anti', 'pró', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo', 'análise', 'opinião', 'vídeo', 'entrevista', 'perfil', 'exclusivo', 'guerra', 'fica',
    'chega', 'liga', 'visita', 'viaja', 'telefona', 'elogia', 'felicita', 'promete', 'rejeita', 'nomeia', 'num', 'numa', 'nesta', 'nessa', 'desta', 'defende', 'revela', 'fala', 'conversa', 'encontro',
    'morre', 'morreu', 'vence', 'perde', 'renuncia', 'assina', 'nega', 'propõe', 'lança', 'celebra', 'condena', 'apoia', 'aceita', 'avisa', 'cobra', 'chama', 'ataca', 'volta', 'toma', 'insiste', 'demite', 'culpa', 'busca', 'deve', 'pode', 'acusam', 'capturam', 'matam', 'prendem', 'adeus', 'nova', 'novo', 'desafia', 'pressiona', 'ganha', 'preso', 'presa',
  ],
  telling: ['não', 'uma', 'ao', 'aos', 'os', 'em', 'foi', 'pelo', 'pela', 'são', 'também', 'seu', 'num', 'pelos', 'depois', 'ainda', 'muito', 'após', 'disse', 'estão', 'das', 'nas'],
  summit: ['cúpula', 'cimeira', 'reunião de cúpula', 'encontro de cúpula', 'minicimeira', 'conferência de cúpula'],
  summitOf: [
    'do', 'de', 'da', 'dos', 'das', 'de líderes do', 'de líderes da', 'de líderes dos', 'dos líderes do', 'dos líderes da', 'de chefes de Estado e de Governo da',
    'de chefes de Estado e de Governo do', 'de chefes de Estado do', 'de presidentes do', '',
  ],
  forumFirst: false,
  at: [
    'em', 'de', 'no', 'na', 'nos', 'nas', 'na cidade de', 'realizada em', 'realizada no', 'realizada na', 'que acontece em', 'que decorre em', 'que decorreu em',
    'que se realiza em',
  ],
  inYear: ['de', 'em', 'do', 'no', 'do ano de', 'do último', 'no último', 'do próximo', 'no próximo', 'deste', 'realizada em', ''],
  meetings: ['encontro', 'reunião'],
  talks: ['conversações'],
  meeting: {
    theirs: ['seu', 'sua'], with: ['com'], between: ['entre'], and: ['e'], on: ['na', 'no dia', 'a', 'da', 'do dia'],
  },
  months: [
    ['janeiro'], ['fevereiro'], ['março'], ['abril'], ['maio'], ['junho'], ['julho'], ['agosto'], ['setembro'], ['outubro'], ['novembro'],
    ['dezembro'],
  ],
  relative: [
    { forms: ['do ano passado', 'no ano passado', 'ano passado', 'do último ano'], unit: 'year', step: -1 },
    { forms: ['deste ano', 'neste ano', 'este ano'], unit: 'year', step: 0 },
    { forms: ['do próximo ano', 'no próximo ano', 'do ano que vem', 'no ano que vem', 'do ano próximo'], unit: 'year', step: 1 },
    { forms: ['do mês passado', 'no mês passado', 'do último mês'], unit: 'month', step: -1 },
    { forms: ['deste mês', 'neste mês', 'este mês'], unit: 'month', step: 0 },
    { forms: ['do próximo mês', 'no próximo mês', 'do mês que vem', 'no mês que vem'], unit: 'month', step: 1 },
    { forms: ['última', 'anterior', 'passada', 'recente', 'último'], unit: 'edition', step: -1 },
    { forms: ['próxima', 'iminente', 'próximo'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['ª', 'º', 'a', 'o', ''],
  ordinalWords: [
    ['primeira', 'primeiro'], ['segunda', 'segundo'], ['terceira', 'terceiro'], ['quarta', 'quarto'], ['quinta', 'quinto'],
    ['sexta', 'sexto'], ['sétima', 'sétimo'], ['oitava', 'oitavo'], ['nona', 'nono'], ['décima', 'décimo'], ['décima primeira', 'décimo primeiro', 'undécima'],
    ['décima segunda', 'décimo segundo', 'duodécima'], ['décima terceira', 'décimo terceiro'], ['décima quarta', 'décimo quarto'],
    ['décima quinta', 'décimo quinto'], ['décima sexta', 'décimo sexto'], ['décima sétima', 'décimo sétimo'],
    ['décima oitava', 'décimo oitavo'], ['décima nona', 'décimo nono'], ['vigésima', 'vigésimo'], ['vigésima primeira'],
    ['vigésima segunda'], ['vigésima terceira'], ['vigésima quarta'], ['vigésima quinta'], ['vigésima sexta'], ['vigésima sétima'],
    ['vigésima oitava'], ['vigésima nona'], ['trigésima', 'trigésimo'], ['trigésima primeira'],
  ],
}; // prettier-ignore
