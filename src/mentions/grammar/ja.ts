import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { HAN_NUMBERS } from './han.ts';
import type { GrammarSource } from './model.ts';

const country = (code: string) => countryKey(countryCode(code));

/** Words that begin with an office and mean none, each behind every one of the offices. */
function noOffice(offices: readonly string[], behind: readonly string[]): string[] {
  return offices.flatMap((office) => behind.map((word) => office + word));
}

export const japanese: GrammarSource = {
  lang: 'ja',
  roles: [
    { forms: ['大統領', '現大統領', '現職大統領', '総統'], roles: ['president'] },
    {
      // 大統領選, 首相官邸, 外相会合: of the office, or of somebody who is with it.
      forms: noOffice(['大統領', '首相', '外相', '国務長官', '国防相', '国家主席', '事務総長', '委員長'], [
        '選', '選挙', '府', '令', '候補', '夫人', '夫妻', '官邸', '官房', '補佐官', '報道官', '特使', '特別', '顧問', '就任', '職', '制', '級', '経験者', '専用機', '予備選', '代行', '代理', '時代', '在任', '任期',
        '当選', '公邸', '秘書官', '会合', '会議', '会談', '当時', '候補者', '側近', '暗殺', '宮殿', '権限', '直属',
      ]),
      roles: [],
    },
    { forms: ['副大統領'], roles: ['vice-president'] },
    { forms: ['国家主席'], roles: ['president'] },
    { forms: ['主席', '国務委員長'], roles: ['president', 'supreme-leader'] },
    { forms: ['議長', '委員長'], roles: ['commission-president', 'chairperson', 'parliament-president'] },
    { forms: ['常任議長'], roles: ['council-president'] },
    { forms: ['欧州委員長'], roles: ['commission-president'], owner: entityId('european-commission') },
    { forms: ['国家元首', '元首', '大公'], roles: ['head-of-state'] },
    { forms: ['首相', '現首相', '総理大臣', '内閣総理大臣', '総理', '宰相'], roles: ['prime-minister', 'chancellor'] },
    { forms: ['政府首班'], roles: ['head-of-government'] },
    { forms: ['国王', '女王', '君主', '首長', '皇帝', 'スルタン'], roles: ['monarch'] },
    { forms: ['天皇陛下'], roles: ['monarch'], owner: country('jp') },
    { forms: ['皇太子'], roles: ['crown-prince'] },
    { forms: ['最高指導者', '最高指導者師'], roles: ['supreme-leader'], orElse: ['leader'] },
    { forms: ['指導者', 'トップ'], roles: ['leader'] },
    { forms: ['党総書記', '総書記', '共産党総書記', '労働党総書記', '共産党書記長'], roles: ['party-leader'], orElse: ['supreme-leader'] },
    { forms: ['外相', '外務大臣', '外務相', '外務長官', '外交部長', '国務長官', '外交トップ'], roles: ['foreign-minister'] },
    { forms: ['外務・安全保障政策上級代表', '外交安全保障上級代表', '外交・安全保障上級代表', '外交安保上級代表', '上級代表'], roles: ['high-representative'] },
    { forms: ['国防相', '国防長官', '国防大臣', '国防部長', '防衛相', '防衛大臣', '戦争長官'], roles: ['defence-minister'] },
    {
      forms: ['安全保障会議書記', '安保会議書記', '国家安全保障会議書記', '国家安全保障国防会議書記', '国家安保会議書記', '安全保障会議書記長', '最高安全保障委員会事務局長'],
      roles: ['security-council-secretary'],
    },
    {
      forms: ['国家安全保障補佐官', '国家安全保障担当補佐官', '国家安全保障問題担当大統領補佐官', '国家安全保障担当大統領補佐官', '国家安全保障局長', '国家安保室長', '安全保障担当補佐官'],
      roles: ['national-security-adviser'],
    },
    { forms: ['事務総長', '書記長'], roles: ['secretary-general'] },
    { forms: ['事務局長'], roles: ['director-general', 'secretary-general'] },
    { forms: ['専務理事', '長官'], roles: ['managing-director', 'director-general'] },
    { forms: ['総裁'], roles: ['president', 'governor'] },
    { forms: ['所長', '裁判長'], roles: ['president'] },
    { forms: ['高等弁務官'], roles: ['high-commissioner'] },
    { forms: ['主任検察官', '検察官'], roles: ['prosecutor'] },
    { forms: ['ホワイトハウスの主'], roles: ['president'], owner: country('us') },
    { forms: ['クレムリンの主'], roles: ['president'], owner: country('ru') },
  ],
  counterpart: ['カウンターパート'],
  adjective: 'none',
  of: [],
  possessed: ['の'],
  compound: 'any',
  article: 'none',
  definite: ['同', 'の', '今', '回', 'こ', '本'],
  possessive: [],
  between: ['新', '現'],
  and: ['と', 'や', '及び', 'および'],
  not: ['当時の', 'かつての', '時の', '歴代の', '次の', '前', '元', '故', '次', '期', '副', '歴', '代', '任', '反', '親', '対', '訪', '駐', '在', '各', '全', '某', '欧', '南', '北'],
  former: ['元', '前'],
  notAfter: ['になる', 'になっ', 'となる', 'となっ', 'だった', 'であった', 'を務めた', 'を務めて', 'に選', 'に就', '時代', '府', '選', '令', '候', '夫', '職', '制', '級', '補', '付', 'ら', '経', '就', '官', '室', '邸', '達', '同', '秘'],
  feminine: ['女'],
  elsewhere: [],
  titles: [
    '大統領', '首相', '外相', '主席', '国家主席', '総書記', '書記長', '委員長', '議長', '大臣', '長官', '国務長官', '事務総長', '事務局長', '総裁', '候補', '前大統領', '元大統領', '前首相', '元首相', '副大統領',
    '党首', '代表', '幹事長', '上院議員', '議員', '知事', '将軍', '元帥', '国王', '女王', '天皇', '法王', '教皇', '皇太子', '報道官', '大使', '指導者', '実業家', '社長', '会長',
  ],
  titleBehind: true,
  openers: [
    'その', 'この', 'あの', '同', 'また', 'さらに', 'しかし', 'だが', 'ただ', 'そして', '一方', '一方で', 'そのうえ', 'なお', 'まず', 'もし', 'もはや', 'すでに', '既に', '今日', '昨日', '明日', '今', '今回', '先日', '先週', '今週',
    '来週', '先月', '今月', '来月', '昨年', '今年', '来年', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜', '速報', '独自', '解説', '分析', '社説', '動画', '写真', '記者', '政府', '当局', '関係者', '専門家', 'なぜ', 'どう', '何', '誰',
    'いつ', 'どこ', 'ついに', 'まさか', 'やはり', '特に', '例えば', 'および', '及び', 'または', 'あるいは', 'と', 'や', 'が', 'は', 'を', 'に', 'で', 'の', 'も', 'へ', 'から', 'まで', 'より', 'など', '対', '反', '親', '脱', 'ポスト',
  ],
  telling: ['の', 'に', 'は', 'を', 'た', 'が', 'で', 'て', 'と', 'し', 'れ', 'さ', 'も', 'る', 'い', 'な', 'か', 'ら', 'り', 'っ'],
  summit: [
    'サミット', '首脳会議', '首脳会合', '首脳サミット', '首脳級会合', '首脳級会議', '首脳理事会', '頂上会議', '特別首脳会議', '臨時首脳会議', '拡大首脳会議', '首脳非公式会議', '非公式首脳会議',
  ],
  summitOf: ['', 'の', '年次', '関連', '拡大', '諸国', '加盟国', '加盟国の', '臨時', '特別', '非公式'],
  forumFirst: true,
  at: ['が', 'は'],
  heldBehind: ['で', 'にて'],
  heldBefore: [
    'の', 'での', 'に開かれた', 'に開かれる', 'に開催された', 'に開催される', 'に行われた', 'に行われる', '開かれた', '開催された', 'で開かれた', 'で開かれる', 'で開かれている', 'で開催された', 'で開催される', 'で開催中の', 'で開幕した', 'で開幕する', 'で閉幕した', 'で行われた', 'で行われる', 'で開いた', 'で開く', 'に', 'で',
  ],
  heldElsewhere: {
    before: '(?:^|[^一-鿿ァ-ヺー])(?:(?![今本前後同対面全式])[一-鿿]){2,4}(?:で開かれた|で開かれる|で開催された|で行われた|で開かれている)',
    behind: '[がは、](?:(?![今本前後同対面全式年月日])[一-鿿]){2,4}で(?:開か|開幕|開催|行われ|閉幕|始ま)',
  },
  inYear: [''],
  meetings: ['首脳会談', '面会'],
  talks: ['会談', '会見'],
  meeting: {
    theirs: ['両首脳', '両氏', '二人', '2人', '両者', '両大統領'], with: ['と'], between: [], and: ['と', 'と、'], on: [], verb: ['し', 'す', 'さ', 'を行い'],
  },
  months: HAN_NUMBERS.slice(0, 12).map((number, index) => [`${index + 1}月の`, `${index + 1}月`, `${number}月の`, `${number}月`]),
  relative: [
    { forms: ['昨年の', '昨年', '去年の', '去年', '前年の', '昨年度の'], unit: 'year', step: -1 },
    { forms: ['今年の', '今年', 'ことしの', 'ことし', '本年の', '今年度の'], unit: 'year', step: 0 },
    { forms: ['来年の', '来年', '翌年の', '来年度の'], unit: 'year', step: 1 },
    { forms: ['先月の', '先月', '前月の'], unit: 'month', step: -1 },
    { forms: ['今月の', '今月'], unit: 'month', step: 0 },
    { forms: ['来月の', '来月'], unit: 'month', step: 1 },
    { forms: ['前回の', '前回', '先の', '先日の', '直近の'], unit: 'edition', step: -1 },
    { forms: ['次回の', '次回', '次の', '今度の', '来るべき'], unit: 'edition', step: 1 },
  ],
  ordinalPrefix: '第',
  ordinalSuffixes: ['回', '次'],
  ordinalWords: HAN_NUMBERS.map((number, index) => [
    `第${number}回`, `第${number}次`, `第${number}回目の`, ...(index === 0 ? ['初回の', '初回'] : []),
  ]),
}; // prettier-ignore
