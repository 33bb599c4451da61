import { FR } from '../../bot/view/phrases/fr.ts';
import { type Choice } from '../../bot/view/view.ts';

/** What a screen holds: its words, and the texts that are no words, each with its key. */
interface Held {
  readonly words: readonly string[];
  readonly texts: readonly (readonly [key: string, text: string])[];
  readonly choices: readonly Choice[];
}

const NOTHING: Held = { words: [], texts: [], choices: [] };

export function heldIn(part: unknown, key = ''): Held {
  if (typeof part === 'string') return { ...NOTHING, texts: [[key, part]] };
  if (typeof part !== 'object' || part === null) return NOTHING;
  const record = part as Readonly<Record<string, unknown>>;
  if (typeof record['text'] === 'string' && typeof record['lang'] === 'string') {
    return { ...NOTHING, words: [record['text']] };
  }
  const inside = Object.entries(record).map(([name, value]) =>
    heldIn(value, Array.isArray(part) ? key : name),
  );
  const isChoice = 'label' in record && typeof record['action'] === 'object';
  return {
    words: inside.flatMap(({ words }) => words),
    texts: inside.flatMap(({ texts }) => texts),
    choices: [...(isChoice ? [part as Choice] : []), ...inside.flatMap(({ choices }) => choices)],
  };
}

/** Each run of letters, in the type of the layout or not. */
const lettersIn = (text: string) =>
  text
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** A text as words between bars, so that a sentence is found whole or not at all. */
export const barred = (text: string) => `|${lettersIn(text).join('|')}|`;

/** The texts of some HTML, and those for who hears it. */
export function saidBy(html: string): string {
  const aloud = [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, said]) => said);
  return [html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, ' '), ...aloud].join(' ');
}

/** What a text says besides `known`: the longest are taken away first. */
export function besides(text: string, known: readonly string[]): string {
  return known
    .map(barred)
    .filter((one) => one !== '||')
    .sort((one, other) => other.length - one.length)
    .reduce((left, one) => left.replaceAll(one, '|·|'), barred(text))
    .replace(/[|·]+/g, ' ')
    .trim();
}

/** The program's own sentences, cut where a value stands in them. */
export const OWN = Object.values(FR).flatMap((text) => text.split(/\{\w+\}/));
