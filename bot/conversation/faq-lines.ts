import { type Utterance } from '../reading/said.ts';
import { type Asked, type FaqEntry } from './faq.ts';

/** Words that may stand between two of a line, little ones left out. */
const MOST_BETWEEN = 4;
/** One word alone tells what is spoken of, not what is asked. */
const FEWEST = 2;
/** A message of so few words may name one thing more of what one speaks of: "et le médiateur ?". */
const SHORT = 3;

/** How the words of a text are read. */
export interface WordsRead {
  readonly read: (text: string) => Utterance;
  /** Words that tell nothing. */
  readonly little: ReadonlySet<string>;
}

/** One way of asking an entry. */
interface Line {
  /** Its place among all. */
  readonly number: number;
  readonly id: string;
  readonly flows: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly needsQuestion: boolean;
}

/**
 * Entries by their lines: asked where all words of one stand in a message, close together, whatever
 * their spelling, endings and order; little words left out, and those of the topic where the entry
 * leads there. The one that most words ask stands first. Made with the first message.
 *
 * @example
 * const { read } = world.router;
 * faqLines(world.faq, { read, little: new Set() })(read('bonjour'), { isQuestion: true }) // []
 */
export function faqLines(
  entries: ReadonlyMap<string, FaqEntry>,
  how: WordsRead,
): (said: Utterance, asked: Pick<Asked, 'isQuestion' | 'topic'>) => readonly string[] {
  let made: ReadonlyMap<string, readonly Line[]> | undefined;
  return (said, { isQuestion, topic }) => {
    made ??= byLongest(linesOf(entries, how));
    const keys = keysOf(said, how);
    const known = new Set(topic && keysOf(how.read(topic.words), how));
    const isOfTopic = ({ flows }: Line) => topic !== undefined && flows.includes(topic.flow);
    return [...new Set([...keys, ...known])]
      .flatMap((key) => made?.get(key) ?? [])
      .filter(
        (line) =>
          (isQuestion || !line.needsQuestion) && isSaid(line, keys, isOfTopic(line) ? known : NONE),
      )
      .toSorted((one, other) => other.keys.size - one.keys.size || one.number - other.number)
      .map(({ id }) => id);
  };
}

const NONE: ReadonlySet<string> = new Set();

function linesOf(entries: ReadonlyMap<string, FaqEntry>, how: WordsRead): readonly Line[] {
  const lineOf = ({ id, flows }: FaqEntry, words: string, needsQuestion: boolean) => ({
    id,
    flows,
    keys: new Set(keysOf(how.read(words), how)),
    needsQuestion,
  });
  const lines = [...entries.values()].flatMap((entry) => [
    ...entry.asked.map((words) => lineOf(entry, words, true)),
    ...entry.told.map((words) => lineOf(entry, words, false)),
  ]);
  return lines
    .filter(({ keys }) => keys.size >= FEWEST)
    .map((line, number): Line => ({ ...line, number }));
}

/** Each word that is not little: by its stem where it carries a demand, else as it is. */
function keysOf({ words, terms }: Utterance, { little }: WordsRead): readonly string[] {
  const stems = new Map(terms.map(({ word, stem }) => [word, stem]));
  return words
    .filter((word) => DENIES.has(word) || !little.has(word))
    .map((word) => stems.get(word) ?? word);
}

/** "Ne pas payer" is asked otherwise than "payer". */
const DENIES: ReadonlySet<string> = new Set(['pas', 'plus']);

/** Each line by its longest word, which few others have: the rest need not be looked at before. */
function byLongest(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const key = [...line.keys].reduce((one, other) => (other.length > one.length ? other : one));
    const list = found.get(key);
    if (list) list.push(line);
    else found.set(key, [line]);
  }
  return found;
}

/** Whether the words of a line are said that are not known; beside what is known, a few suffice. */
function isSaid(
  { keys: wanted }: Line,
  keys: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const said = new Set(keys.filter((key) => wanted.has(key)));
  if (said.size === wanted.size) return isClose(said, keys);
  const isNew = [...said].some((key) => !known.has(key));
  const isWhole = [...wanted].every((key) => said.has(key) || known.has(key));
  return isNew && isWhole && (said.size > 1 || keys.length <= SHORT) && isClose(said, keys);
}

/** Whether a stretch of the words that is not much longer holds all that are wanted. */
function isClose(wanted: ReadonlySet<string>, keys: readonly string[]): boolean {
  const most = wanted.size + MOST_BETWEEN * (wanted.size - 1);
  const last = new Map<string, number>();
  for (const [at, key] of keys.entries()) {
    if (!wanted.has(key)) continue;
    last.set(key, at);
    if (last.size < wanted.size) continue;
    if (at - Math.min(...last.values()) < most) return true;
  }
  return false;
}
