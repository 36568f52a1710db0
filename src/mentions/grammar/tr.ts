import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import type { GrammarSource } from './model.ts';

const country = (code: string) => countryKey(countryCode(code));
/** An office that belongs to somebody (Başkanı), in every case. */
const back = (stems: readonly string[]) =>
  stems.flatMap((stem) => ['', 'nın', 'na', 'nı', 'nda', 'ndan', 'yla'].map((ending) => stem + ending));
const front = (stems: readonly string[]) =>
  stems.flatMap((stem) => ['', 'nin', 'ne', 'ni', 'nde', 'nden', 'yle'].map((ending) => stem + ending));
/** The same behind an adjective: « Rus lider ». */
const leaders = ['lider', 'liderin', 'lidere', 'lideri', 'liderden', 'liderle'];
const heads = back(['Devlet Başkanı', 'Başkanı', 'Cumhurbaşkanı', 'Konsey Başkanı']);

export const turkish: GrammarSource = {
  lang: 'tr',
  roles: [
    { forms: heads, roles: ['president', 'head-of-state', 'commission-president', 'council-president', 'parliament-president', 'chairperson'] },
    { forms: back(['Başkan Yardımcısı', 'Devlet Başkan Yardımcısı', 'Cumhurbaşkanı Yardımcısı']), roles: ['vice-president'] },
    { forms: back(['Başbakanı', 'Hükümet Başkanı']), roles: ['prime-minister', 'head-of-government'] },
    { forms: front(['Şansölyesi', 'Federal Şansölyesi']), roles: ['chancellor'] },
    { forms: back(['Kralı', 'Sultanı', 'İmparatoru']).concat(front(['Kraliçesi', 'Emiri'])), roles: ['monarch'] },
    { forms: front(['Veliaht Prensi', 'Veliahtı']), roles: ['crown-prince'] },
    { forms: front(['dini lideri', 'Dini Lideri', 'ruhani lideri']), roles: ['supreme-leader'] },
    { forms: [...leaders, ...front(['lideri'])], roles: ['leader'] },
    { forms: back(['Dışişleri Bakanı']), roles: ['foreign-minister', 'high-representative'] },
    { forms: back(['Savunma Bakanı', 'Milli Savunma Bakanı']), roles: ['defence-minister'] },
    { forms: front(['Güvenlik Konseyi Sekreteri', 'Ulusal Güvenlik Konseyi Sekreteri']), roles: ['security-council-secretary'] },
    { forms: back(['Ulusal Güvenlik Danışmanı']), roles: ['national-security-adviser'] },
    { forms: front(['Genel Sekreteri', 'Şefi']), roles: ['secretary-general'] },
    { forms: front(['Genel Direktörü', 'Direktörü']), roles: ['director-general', 'managing-director'] },
    { forms: front(['Yüksek Temsilcisi']), roles: ['high-representative'] },
    { forms: front(['Yüksek Komiseri']), roles: ['high-commissioner'] },
    { forms: back(['Başsavcısı', 'Savcısı']), roles: ['prosecutor'] },
    // Whose they are, they say themselves.
    { forms: front(['Kremlin lideri', 'Kremlin Lideri']), roles: ['president'], owner: country('ru') },
    { forms: back(['Beyaz Saray Başkanı']), roles: ['president'], owner: country('us') },
    { forms: back(['AB Komisyonu Başkanı']), roles: ['commission-president'], owner: entityId('european-commission') },
    { forms: back(['AB Konseyi Başkanı']), roles: ['council-president'], owner: entityId('european-council') },
  ],
  counterpart: ['mevkidaşı', 'mevkidaşının', 'mevkidaşına', 'mevkidaşını', 'mevkidaşıyla', 'mevkidaşından', 'meslektaşı', 'meslektaşının', 'meslektaşına', 'meslektaşını', 'meslektaşıyla'],
  adjective: 'before',
  of: [],
  possessed: ['ın', 'un', 'nın', 'nun'],
  compound: 'any',
  article: 'none',
  definite: ['bu', 'o'],
  possessive: [],
  between: ['yeni', 'mevcut', 'şimdiki', 'görevdeki', 'genç'],
  not: ['eski', 'sabık', 'dönemin', 'müstakbel', 'merhum', 'ilk', 'bir', 'her', 'hiçbir', 'devrik', 'devrilen', 'önceki', 'sözde', 'geçici', 'vekil', 'müstafi'],
  notAfter: [
    'yardımcısı', 'yardımcılığı', 'adayı', 'adayları', 'adaylığı', 'sözcüsü', 'danışmanı', 'başdanışmanı', 'vekili', 'özel', 'seçilen', 'seçimi', 'seçimleri', 'temsilcisi', 'seçilmiş', 'olan',
    'basın', 'ofisi', 'kararnamesi', 'konutu', 'eşi', 'oğlu', 'kızı',
  ],
  feminine: ['kraliçesi'],
  elsewhere: [],
  titles: [
    'Sayın', 'Bay', 'Bayan', 'Dr', 'Prof', 'Cumhurbaşkanı', 'Devlet Başkanı', 'Başkan', 'Başkanı', 'Başbakan', 'Başbakanı', 'Bakan', 'Bakanı', 'Dışişleri Bakanı', 'Savunma Bakanı', 'Şansölye', 'Şansölyesi',
    'Kral', 'Kralı', 'Kraliçe', 'Kraliçesi', 'İmparator', 'Çar', 'Prens', 'Prenses', 'Veliaht Prens', 'Veliaht Prensi', 'Emir', 'Emiri', 'Şeyh', 'Sultan', 'Papa', 'Ayetullah', 'General', 'Mareşal', 'Albay',
    'Senatör', 'Vali', 'Büyükelçi', 'Genel Sekreter', 'Genel Sekreteri', 'lider', 'lideri', 'Lider', 'Lideri', 'aday', 'adayı', 'mevkidaşı', 'yoldaş', 'milyarder', 'eski', 'Cumhuriyetçi', 'Demokrat', 'hükümeti', 'yönetimi',
  ],
  openers: [
    've', 'ile', 'bu', 'şu', 'o', 'bir', 'ama', 'ancak', 'fakat', 'çünkü', 'için', 'gibi', 'kadar', 'daha', 'en', 'çok', 'az', 'her', 'hiç', 'bazı', 'bütün', 'tüm', 'biz', 'ben', 'sen', 'siz', 'onlar', 'ise', 'de', 'da', 'ki', 'mi', 'ne',
    'neden', 'niçin', 'niye', 'nasıl', 'nerede', 'kim', 'hangi', 'kaç', 'eğer', 'hem', 'ya', 'veya', 'yahut', 'yoksa', 'dün', 'bugün', 'yarın', 'şimdi', 'sonra', 'önce', 'ardından', 'böylece', 'ayrıca', 'üstelik', 'hatta', 'bile',
    'sadece', 'yalnızca', 'belki', 'evet', 'hayır', 'işte', 'öyle', 'böyle', 'şöyle', 'göre', 'karşı', 'rağmen', 'dolayı', 'itibaren', 'boyunca', 'içinde', 'dışında', 'altında', 'üzerinde', 'arasında', 'hakkında', 'tarafından',
    'açıkladı', 'dedi', 'söyledi', 'konuştu', 'görüştü', 'son', 'yeni', 'ilk', 'geçen', 'gelecek', 'önceki', 'aynı', 'başka', 'diğer', 'artık', 'hâlâ', 'henüz', 'zaten', 'yine', 'bunun', 'buna', 'bunu', 'bundan', 'onun', 'ona', 'onu', 'oysa', 'nitekim',
    'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'analiz', 'video', 'canlı', 'özel', 'savaş', 'flaş', 'peki', 'demek', 'yani', 'örneğin', 'özellikle', 'konuşan', 'söz', 'merhaba', 'sayın',
    // A place may follow the subject at once: « Putin Ankara’da ».
    'ankara', 'istanbul', 'moskova', 'washington', 'pekin', 'brüksel', 'londra', 'paris', 'berlin', 'tahran', 'kiev', 'riyad', 'doha', 'kazan', 'astana', 'bakü', 'roma', 'tokyo', 'kudüs', 'gazze', 'şam', 'bağdat', 'kahire', 'cenevre',
    'viyana', 'atina', 'lahey', 'kırım', 'beştepe', 'avrupa', 'abd', 'bm', 'ab', 'nato', 'rusya', 'türkiye', 'ukrayna', 'suriye', 'israil', 'çin', 'iran', 'almanya', 'fransa', 'kremlin', 'meclis', 'mecliste', 'davos', 'antalya',
  ],
  telling: ['ve', 'bir', 'için', 'ile', 'olarak', 'olan', 'daha', 'gibi', 'kadar', 'sonra', 'ancak', 'dedi', 'etti', 'oldu', 'tarafından', 'göre', 'yeni', 'değil', 'ettiği', 'çok'],
  summit: [
    ...front(['zirvesi']), 'zirve', 'zirvede', 'zirveye', 'zirveyi', 'zirvenin', 'zirveden', 'zirveyle', 'zirvedeki', 'zirvesindeki', ...back(['liderler toplantısı']),
  ],
  summitOf: ['', 'Liderler', 'Liderleri', 'Devlet Başkanları', 'Devlet ve Hükümet Başkanları', 'ülkeleri', 'olağanüstü'],
  forumFirst: true,
  at: ['in', 'nin'],
  inYear: ['', 'yılı'],
  months: [
    ['Ocak'], ['Şubat'], ['Mart'], ['Nisan'], ['Mayıs'], ['Haziran'], ['Temmuz'], ['Ağustos'], ['Eylül'], ['Ekim'], ['Kasım'], ['Aralık'],
  ],
  relative: [
    { forms: ['geçen yılki', 'geçen yıl yapılan', 'geçen yıl düzenlenen', 'geçen yılın', 'geçen seneki'], unit: 'year', step: -1 },
    { forms: ['bu yılki', 'bu yıl yapılan', 'bu yıl düzenlenen', 'bu seneki'], unit: 'year', step: 0 },
    { forms: ['gelecek yılki', 'önümüzdeki yılki', 'gelecek yıl yapılacak', 'gelecek yıl düzenlenecek', 'seneye yapılacak'], unit: 'year', step: 1 },
    { forms: ['geçen ayki', 'geçen ay yapılan', 'geçen ay düzenlenen'], unit: 'month', step: -1 },
    { forms: ['bu ayki', 'bu ay yapılan'], unit: 'month', step: 0 },
    { forms: ['gelecek ayki', 'önümüzdeki ayki', 'gelecek ay yapılacak', 'gelecek ay düzenlenecek'], unit: 'month', step: 1 },
    { forms: ['son', 'önceki', 'bir önceki', 'geçen'], unit: 'edition', step: -1 },
    { forms: ['gelecek', 'bir sonraki', 'önümüzdeki', 'yaklaşan'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['.', 'inci', 'nci', 'uncu', 'ncu', 'üncü', 'ncü'],
  ordinalWords: [
    ['birinci', 'ilk'], ['ikinci'], ['üçüncü'], ['dördüncü'], ['beşinci'], ['altıncı'], ['yedinci'], ['sekizinci'], ['dokuzuncu'], ['onuncu'],
    ['on birinci', 'onbirinci'], ['on ikinci', 'onikinci'], ['on üçüncü', 'onüçüncü'], ['on dördüncü', 'ondördüncü'], ['on beşinci', 'onbeşinci'], ['on altıncı', 'onaltıncı'], ['on yedinci', 'onyedinci'],
    ['on sekizinci', 'onsekizinci'], ['on dokuzuncu', 'ondokuzuncu'], ['yirminci'], ['yirmi birinci'], ['yirmi ikinci'], ['yirmi üçüncü'], ['yirmi dördüncü'],
    ['yirmi beşinci'], ['yirmi altıncı'], ['yirmi yedinci'], ['yirmi sekizinci'], ['yirmi dokuzuncu'], ['otuzuncu'], ['otuz birinci'],
  ],
}; // prettier-ignore
