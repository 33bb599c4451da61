import { expect, test } from '@jest/globals';
import { doItForMe as readDoItForMe } from '../../bot/data/read-do-it-for-me.ts';
import { addresses } from '../../bot/understanding/guard/addresses.ts';
import { birthDates } from '../../bot/understanding/guard/birth-dates.ts';
import { emails } from '../../bot/understanding/guard/email.ts';
import { type Rule } from '../../bot/understanding/guard/finding.ts';
import { ibans } from '../../bot/understanding/guard/iban.ts';
import { namedNumbers } from '../../bot/understanding/guard/named-numbers.ts';
import { names } from '../../bot/understanding/guard/names.ts';
import { numbers } from '../../bot/understanding/guard/numbers.ts';
import { plates } from '../../bot/understanding/guard/plates.ts';
import { secrets } from '../../bot/understanding/guard/secrets.ts';
import { spelledNumbers } from '../../bot/understanding/guard/spelled-numbers.ts';
import { guard, MAX_TEXT } from '../../bot/understanding/guard.ts';
import { toPlainText } from '../../bot/understanding/guard/plain-text.ts';
import { ATTACKS } from './support/attacks.ts';
import { DANGER } from '../support/shipped-danger.ts';

const RULES: Readonly<Record<string, Rule>> = {
  ibans,
  secrets,
  emails,
  birthDates,
  addresses,
  namedNumbers,
  numbers,
  spelledNumbers,
  plates,
  names,
};
const NOBODY: ReadonlySet<string> = new Set();
const danger = DANGER;
const hearDanger = (text: string) => danger.hear(text);
const doItForMe = readDoItForMe(['data']);
const asksDoItForMe = (text: string) => doItForMe.isAsked(text);

/** Milliseconds of the processor: what the machine does besides is left out. */
function time(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const cost = (work: () => unknown): number => Math.min(time(work), time(work), time(work));

const SHORT = 2_000;
const TIMES = 8;
/** 2.5 times at each of three doublings. */
const MOST_GROWTH = 2.5 ** 3;

/** Whether eight times the length costs little enough; once in three tries, on a shared machine. */
function isLinear(short: () => unknown, long: () => unknown): boolean {
  return [1, 2, 3].some(() => {
    // A clock's grain is no growth: less than a millisecond counts as one.
    if (time(long) <= MOST_GROWTH) return true;
    return cost(long) <= MOST_GROWTH * Math.max(cost(short), 1);
  });
}

test.each(Object.keys(RULES))('%s: work grows with the length and no faster', (name) => {
  const rule = RULES[name];
  for (const attack of ATTACKS) {
    const short = toPlainText(attack.repeat(SHORT / attack.length));
    const long = toPlainText(attack.repeat((SHORT * TIMES) / attack.length));
    const linear = isLinear(
      () => rule?.(short, NOBODY),
      () => rule?.(long, NOBODY),
    );
    expect({ attack, linear }).toEqual({ attack, linear: true });
  }
});

test.each([
  ['danger', hearDanger],
  ['do it for me', asksDoItForMe],
])('%s: work grows with the length and no faster, up to what is read', (_, hear) => {
  for (const attack of ATTACKS) {
    const short = attack.repeat(MAX_TEXT / TIMES / attack.length);
    const long = attack.repeat(MAX_TEXT / attack.length);
    const linear = isLinear(
      () => hear(short),
      () => hear(long),
    );
    expect({ attack, linear }).toEqual({ attack, linear: true });
  }
});

test('the worst text at the limit is read in little time', () => {
  for (const attack of ATTACKS) {
    const text = attack.repeat(MAX_TEXT / attack.length);
    const read = () => [guard(text), hearDanger(text), asksDoItForMe(text)];
    const quick = [1, 2, 3, 4].some(() => time(read) < 150);
    expect({ attack, quick }).toEqual({ attack, quick: true });
  }
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  '%s is a word like another',
  (word) => {
    for (const text of [word, `je m'appelle ${word}`, `mdp : ${word}`, `${word} ${word}`]) {
      expect(() => [guard(text), hearDanger(text), asksDoItForMe(text)]).not.toThrow();
    }
    expect(guard(word)).toEqual({ redacted: word, flags: [], cut: false });
    expect(hearDanger(word)).toBeUndefined();
  },
);
