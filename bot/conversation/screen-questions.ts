import { fold } from '../territory/fold.ts';
import { editDistance } from '../territory/near-names.ts';
import { soundOf } from '../reading/sounds.ts';
import { phraseBook } from './phrase-book.ts';

/** How people ask of one thing on a screen, and what on it answers them. */
export interface QuestionWords {
  /** Words of the question, in order. */
  readonly asked: readonly string[];
  /** Words of a sentence of the screen that answers it. */
  readonly shown: readonly string[];
}

/** Words that may stand around a question, those that one begins with, those that make one. */
const AROUND = 'around';
const OPENS = 'opens';
const ASKS = 'asks';
/** Keys that are not topics. */
export const RESERVED_TOPICS: ReadonlySet<string> = new Set([AROUND, OPENS, ASKS]);

/** A question heard in a message. */
export interface AskedTopic {
  readonly topic: string;
  /** Words of the message that the question does not explain. */
  readonly beside: number;
  /** The words themselves, folded. */
  readonly others: readonly string[];
  /** Those that no question explains. */
  readonly strange: number;
  /** It is worded as a question; `surely`: with a mark, or a word that only asks. */
  readonly isQuestion: boolean;
  readonly surely: boolean;
}

/** Hears questions about what is on the screen, in one language. */
export interface ScreenQuestions {
  /** `known`: words of the screen, which say nothing else. */
  hear(text: string, known?: ReadonlySet<string>): AskedTopic | undefined;
  /** Whether it is surely a question, of whatever it may be: what `hear` tells, for less. */
  isSurely(text: string): boolean;
  /** Whether it is surely one, or begins as one does. */
  isQuestion(text: string): boolean;
  /** Folded beginnings of words that answer a topic. */
  shown(topic: string): readonly string[];
}

/** Languages in which questions about the screen are understood. */
export const QUESTION_LANGUAGES: readonly string[] = ['fr', 'en'];

/**
 * Questions about the screen by language, from keys such as `fr/distance`; built on first use.
 *
 * @example
 * const all = new Map([['fr/distance', { asked: ['c est loin'], shown: ['km'] }]]);
 * questionsByLanguage(all, new Set()).get('fr').hear("C'est loin ?").topic // 'distance'
 */
export function questionsByLanguage(
  all: ReadonlyMap<string, QuestionWords>,
  /** Words that tell nothing. */
  little: ReadonlySet<string>,
): ReadonlyMap<string, ScreenQuestions> {
  return new Map(
    QUESTION_LANGUAGES.map((lang) => {
      const own = [...all].filter(([id]) => id.startsWith(`${lang}/`));
      return [lang, onceAsked(new Map(own.map(([id, words]) => [id.slice(3), words])), little)];
    }),
  );
}

/** Made with the first message: a World is ready sooner. */
function onceAsked(
  topics: ReadonlyMap<string, QuestionWords>,
  little: ReadonlySet<string>,
): ScreenQuestions {
  let made: ScreenQuestions | undefined;
  const ready = () => (made ??= screenQuestions(topics, little));
  return {
    hear: (text, known) => ready().hear(text, known),
    isSurely: (text) => ready().isSurely(text),
    isQuestion: (text) => ready().isQuestion(text),
    shown: (topic) => ready().shown(topic),
  };
}

/** Longer messages tell a story. */
const MOST_WORDS = 16;
/** Words that a question does not explain, at most. */
const MOST_BESIDE = 2;
const SOUNDING = 4;
const SLIPPING = 6;
/** Words typed that are remembered, for each topic. */
const MOST_SEEN = 1000;
/** A question is the same with and without them, and with "ou pas" behind it. */
const DENIALS = /(?:^| )(?:pas|pa|plus|si|sans|jamais|ni|aucun)(?= |$)/g;

/**
 * A topic is asked where one of its phrases is said and little else: the longer the phrase, the
 * more words may stand beside it, none where it is one word.
 */
export function screenQuestions(
  topics: ReadonlyMap<string, QuestionWords>,
  little: ReadonlySet<string>,
): ScreenQuestions {
  const around = wordsIn(topics.get(AROUND)?.asked ?? []);
  const opens = (topics.get(OPENS)?.asked ?? []).map((open) => `${fold(open)} `);
  const asks = (topics.get(ASKS)?.asked ?? []).map((ask) => ` ${fold(ask)} `);
  const own = [...topics].filter(([id]) => !RESERVED_TOPICS.has(id));
  const phrases = own.flatMap(([topic, { asked }]) =>
    asked.map((phrase) => {
      const words = bare(fold(phrase));
      const telling = words.split(' ').filter((word) => !little.has(word));
      // "Ça marche pas" is not "ça marche quand même".
      const denies = telling.length <= 1 && /(?:^| )(?:pas|plus|jamais)(?= |$)/.test(fold(phrase));
      return { topic, words, telling, denies, long: words.split(' ').length };
    }),
  );
  const book = phraseBook(phrases.map(({ words }) => words));
  const about = new Known(around);
  const anywhere = new Known(wordsIn(own.flatMap(([, { asked }]) => asked)));
  const known = new Map(own.map(([topic, { asked }]) => [topic, new Known(wordsIn(asked))]));
  const shown = new Map(own.map(([topic, words]) => [topic, words.shown.map(fold)]));
  const isSurely = (text: string, said: string) => {
    const spaced = ` ${said} `;
    return text.includes('?') || asks.some((ask) => spaced.includes(ask));
  };
  const isOpened = (said: string) => {
    const spaced = `${said} `;
    return opens.some((open) => spaced.startsWith(open));
  };
  return {
    isSurely: (text) => isSurely(text, fold(text)),
    isQuestion: (text) => {
      const said = fold(text);
      return isSurely(text, said) || isOpened(said);
    },
    hear(text, onScreen = NONE) {
      const said = fold(text);
      const words = said.split(' ');
      if (words.length > MOST_WORDS) return undefined;
      const telling = words.filter((word) => !little.has(word) && !onScreen.has(word));
      const unlike = telling.filter((word) => !about.has(word));
      const strange = lacking(unlike, anywhere);
      if (strange > MOST_BESIDE) return undefined;
      const surely = isSurely(text, said);
      const heard = [...book.saidIn(bare(said)).keys()].flatMap((at) => {
        const phrase = phrases[at];
        if (!phrase || !isMeant(phrase.telling, words)) return [];
        if (phrase.denies && bare(said) === said) return [];
        const beside = lacking(unlike, known.get(phrase.topic));
        const least = Math.max(1, Math.min(phrase.telling.length, MOST_BESIDE + 1));
        return (surely ? strange : beside) < least ? [{ ...phrase, at, beside }] : [];
      });
      const [best] = heard.sort(
        (one, other) =>
          one.beside - one.telling.length - (other.beside - other.telling.length) ||
          other.telling.length - one.telling.length ||
          other.long - one.long ||
          one.at - other.at,
      );
      const isQuestion = surely || isOpened(said);
      if (!best) return undefined;
      const { topic, beside } = best;
      const others = unlike.filter((word) => known.get(topic)?.has(word) !== true);
      return { topic, beside, others, strange, isQuestion, surely };
    },
    shown: (topic) => shown.get(topic) ?? [],
  };
}

const NONE: ReadonlySet<string> = new Set();

function bare(said: string): string {
  const told = said.replace(/ ou (?:pas|non)$/, '').replace(DENIALS, ' ');
  return told.replace(/ +/g, ' ').trim();
}

/** One telling word must stand there as it is, a slip apart: "demande" only sounds like "demain". */
function isMeant(telling: readonly string[], words: readonly string[]): boolean {
  const [only] = telling;
  if (telling.length !== 1 || only === undefined) return true;
  return words.some((word) => isAlike(word.replace(GLUED, ''), only) || isAlike(word, only));
}

/** A small word written onto the next: "cest", "daccord". */
const GLUED = /^[cdjlmnst](?=[aeiouyh])/;

function isAlike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  return Math.min(word.length, wanted.length) >= SOUNDING && editDistance(word, wanted, 1) <= 1;
}

function wordsIn(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => fold(phrase).split(' '));
}

/** A slip away in a long word, or two in one that sounds the same. */
function isNearly(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1) return false;
  const slips = editDistance(word, wanted, 2);
  const isLong = Math.min(word.length, wanted.length) >= SLIPPING;
  return (isLong && slips <= 1) || (slips <= 2 && soundOf(word) === soundOf(wanted));
}

/** How many words are none of those known; counted up to one too many. */
function lacking(words: readonly string[], known: Known | undefined): number {
  let count = 0;
  for (const word of words) {
    if (known?.has(word) !== true) count += 1;
    if (count > MOST_BESIDE) break;
  }
  return count;
}

/** Words, as people type them. */
class Known {
  readonly #words: ReadonlySet<string>;
  /** Those that a slip may hide, by their first letter. */
  readonly #long = new Map<string, string[]>();
  /** Whether words typed before are: most are typed again and again. */
  readonly #seen = new Map<string, boolean>();

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      if (word.length < SOUNDING) continue;
      const first = word.charAt(0);
      const list = this.#long.get(first);
      if (list) list.push(word);
      else this.#long.set(first, [word]);
    }
  }

  has(word: string): boolean {
    const before = this.#seen.get(word);
    if (before !== undefined) return before;
    const isKnown = this.#isLike(word);
    if (this.#seen.size < MOST_SEEN) this.#seen.set(word, isKnown);
    return isKnown;
  }

  #isLike(word: string): boolean {
    if (this.#words.has(word) || /^\d{1,2}$/.test(word)) return true;
    if (this.#words.has(word.replace(GLUED, ''))) return true;
    if (word.length < SOUNDING) return false;
    const near = this.#long.get(word.charAt(0)) ?? [];
    return near.some((one) => isNearly(word, one));
  }
}
