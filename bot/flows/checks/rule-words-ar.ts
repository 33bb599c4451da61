/**
 * The rule "orienter, ne pas remplir à la place" in Arabic: a small list, on folded text (hamzas
 * and vowel signs gone). Imperatives only: « لا تكتب » is another form, so advice passes.
 */

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** `\b` knows Latin letters only. */
const START = '(?:^| )';
const END = '(?= |$)';
const gap = (most: number) => `(?:\\S+ ){0,${most}}`;

const TELL = any('اكتب', 'ادخل', 'ادخلي', 'اعط', 'اعطنا', 'ارسل', 'سجل', 'املا', 'قل لنا');
const SECRET = any('كلم[ةه] (?:ال)?(?:سر|مرور)ك?', '(?:ال)?رمز(?:ك)? (?:ال)?سري');
const PERSONAL = any(
  'رقمك',
  'رقم (?:هاتفك|حسابك|بطاقتك|ملفك|الضمان الاجتماعي)',
  'اسمك',
  'لقبك',
  'عنوانك',
  'بريدك',
  'تاريخ ميلادك',
  'راتبك',
  'دخلك',
  'عمرك',
);
const DATA = any(SECRET, PERSONAL);
const HERE = any('هنا', 'ادناه', 'في هذه (?:المحادثة|الصفحة|الخانة)');

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

/** Asking for personal data on the very screen where one answers: question, label, help. */
export const ASKS_ON_SCREEN_AR = patterns(
  `${START}ما (?:هو |هي )?${DATA}${END}`,
  `${START}${TELL} ${gap(3)}${DATA}${END}`,
  `${START}كم ${any('تكسب', 'تتقاضى', 'تقبض', 'تدفع', 'راتبك', 'دخلك', 'عمرك')}${END}`,
  `${START}${any('اين تسكن', 'متى ولدت')}${END}`,
);

/** Asking for it here, wherever it is written. */
export const ASKS_ANYWHERE_AR = patterns(`${START}${TELL} ${gap(3)}${DATA} ${gap(4)}${HERE}${END}`);

/** « سنملأ طلبك », « نرسل ملفك »: we are meant. */
export const PROMISES_AR = patterns(
  `${START}س?(?:نملا|نرسل|نوقع|نقدم|نكمل|نسجل) ${gap(2)}${any('طلبك', 'ملفك', 'تصريحك', 'استمارتك', 'بدلا منك', 'نيابة عنك', 'مكانك')}${END}`,
  `${START}${any('اترك لنا', 'دعنا نملا', 'نتكفل')}${END}`,
);
