import { ownValue } from '../engine/own-value.ts';
import { type Refusal, type Refused } from '../service/limits.ts';
import { HttpFault } from './http/http-fault.ts';

type Words = Readonly<Record<Refusal, string>>;

const FRENCH: Words = {
  full: 'Beaucoup de personnes parlent au guide en ce moment. Les pages du guide marchent toujours :',
  'too-many':
    'Beaucoup de conversations commencent depuis votre connexion. Les pages du guide marchent toujours :',
  'too-long': 'Cette conversation est trop longue. Recommencez, ici ou sur les pages du guide :',
  'too-fast': 'Beaucoup de messages en peu de temps. Attendez une minute, ou lisez les pages :',
};
/** In plain words; the address of the pages follows. */
const WORDS: Readonly<Record<string, Words>> = {
  fr: FRENCH,
  en: {
    full: 'Many people are talking to the guide right now. The pages of the guide still work:',
    'too-many':
      'Many conversations are starting from your connection. The pages of the guide still work:',
    'too-long': 'This conversation is too long. Start again, here or on the pages of the guide:',
    'too-fast': 'Many messages in a short time. Wait a minute, or read the pages:',
  },
  ar: {
    full: 'كثير من الناس يستعملون الدليل الآن. صفحات الدليل ما زالت تعمل:',
    'too-many': 'محادثات كثيرة تبدأ من اتصالك بالإنترنت. صفحات الدليل ما زالت تعمل:',
    'too-long': 'هذه المحادثة طويلة جدا. ابدأ من جديد، هنا أو في صفحات الدليل:',
    'too-fast': 'رسائل كثيرة في وقت قصير. انتظر دقيقة، أو اقرأ الصفحات:',
  },
};
/** The name of the way out, where a screen shows it. */
const WAY_OUT: Readonly<Record<string, string>> = {
  fr: 'Continuer sur la page du guide',
  en: 'Go on, on the guide’s own page',
  ar: 'المتابعة في صفحة الدليل',
};

const STATUS: Readonly<Record<Refusal, readonly [status: number, code: string]>> = {
  full: [503, 'ServiceUnavailable'],
  'too-many': [429, 'TooManyConversations'],
  'too-long': [409, 'ConversationTooLong'],
  'too-fast': [429, 'TooManyRequests'],
};
const SECOND_MS = 1000;

/** What a client is answered beyond a limit: why, in plain words, and the page to go on with. */
export function toRefusal({ why, waitMs }: Refused, lang: string, page: string): HttpFault {
  const [status, code] = STATUS[why];
  const headers =
    waitMs === undefined ? {} : { 'retry-after': String(Math.ceil(waitMs / SECOND_MS)) };
  return new HttpFault(status, code, `${wordsIn(lang)[why]} ${page}`, headers);
}

/** The same as a screen says it: a heading, and the name of the way out. */
export function refusalWords(
  { why }: Refused,
  lang: string,
): { readonly says: string; readonly wayOut: string; readonly lang: string } {
  const known = Object.hasOwn(WORDS, lang) ? lang : 'fr';
  return {
    says: wordsIn(known)[why].replace(/\s*:$/, '.'),
    wayOut: ownValue(WAY_OUT, known) ?? '',
    lang: known,
  };
}

function wordsIn(lang: string): Words {
  return ownValue(WORDS, lang) ?? FRENCH;
}
