import { ownValue } from '../engine/own-value.ts';
import { type Refusal } from '../service/limits.ts';
import { HttpFault } from './http/http-fault.ts';

type Words = Readonly<Record<Refusal, string>>;

const FRENCH: Words = {
  full: 'Beaucoup de personnes parlent au guide en ce moment. Les pages du guide marchent toujours :',
  'too-long': 'Cette conversation est trop longue. Recommencez, ici ou sur les pages du guide :',
  'too-fast': 'Beaucoup de messages en peu de temps. Attendez une minute, ou lisez les pages :',
};
/** In plain words; the address of the pages follows. */
const WORDS: Readonly<Record<string, Words>> = {
  fr: FRENCH,
  en: {
    full: 'Many people are talking to the guide right now. The pages of the guide still work:',
    'too-long': 'This conversation is too long. Start again, here or on the pages of the guide:',
    'too-fast': 'Many messages in a short time. Wait a minute, or read the pages:',
  },
  ar: {
    full: 'كثير من الناس يستعملون الدليل الآن. صفحات الدليل ما زالت تعمل:',
    'too-long': 'هذه المحادثة طويلة جدا. ابدأ من جديد، هنا أو في صفحات الدليل:',
    'too-fast': 'رسائل كثيرة في وقت قصير. انتظر دقيقة، أو اقرأ الصفحات:',
  },
};

const STATUS: Readonly<Record<Refusal, readonly [status: number, code: string]>> = {
  full: [503, 'ServiceUnavailable'],
  'too-long': [409, 'ConversationTooLong'],
  'too-fast': [429, 'TooManyRequests'],
};
/** Seconds after which to try again. */
const WAIT = '60';

/** What a client is answered beyond a limit: why, in plain words, and where to go on. */
export function toRefusal(why: Refusal, lang: string, pages: string): HttpFault {
  const [status, code] = STATUS[why];
  const words = ownValue(WORDS, lang) ?? FRENCH;
  const headers = why === 'too-long' ? {} : { 'retry-after': WAIT };
  return new HttpFault(status, code, `${words[why]} ${pages}/`, headers);
}
