import { type Utterance } from '../reading/said.ts';
import { type Words } from '../view/view.ts';

/** Words that stand in more sentences of a screen tell none of them from the others. */
const MOST_SENTENCES = 2;
/** Letters of a stem that may tell alone what is asked: "dire", "payer" do not. */
const LONG = 5;
/** Of the telling words of a question, the part that a sentence holds at least. */
const LEAST_SHARED = 0.34;
/** Of a thing to bring, a name alone stands there: it answers nothing. */
const ENDS = /[.!?؟»]$/;
/** What stands before a question is often why one asks. */
const PARTS = /[,;:.!?]+(?=\s|$)/;

/**
 * Which sentences of a screen may hold the answer to a question, the likeliest alone, by place; none
 * where they share no word that tells one from the others.
 *
 * @example
 * const { read } = world.router;
 * writtenHere('il faut un notaire ?', [{ text: 'Voyez un notaire.', lang: 'fr' }], read) // [0]
 */
export function writtenHere(
  question: string,
  sentences: readonly Words[],
  read: (text: string) => Utterance,
): readonly number[] {
  const said = sentences.map(({ text }) => (ENDS.test(text) ? stemsOf(read(text)) : NONE));
  const standing = (stem: string) => said.filter((one) => one.has(stem)).length;
  const tells = (stem: string) => stem.length >= LONG && standing(stem) <= MOST_SENTENCES;
  const found = askedIn(question).flatMap((part) => {
    const asked = stemsOf(read(part));
    return said.flatMap((stems, at) => {
      const shared = [...asked].filter((stem) => stems.has(stem));
      if (shared.length < asked.size * LEAST_SHARED || !shared.some(tells)) return [];
      return [{ at, weight: shared.reduce((sum, stem) => sum + 1 / standing(stem), 0) }];
    });
  });
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 1)
    .map(({ at }) => at);
}

const NONE: ReadonlySet<string> = new Set();

/** A message whole, and the last of its sentences or clauses. */
function askedIn(question: string): readonly string[] {
  const parts = question.split(PARTS).filter((part) => part.trim() !== '');
  return [question, ...parts.slice(-1)];
}

function stemsOf({ terms }: Utterance): ReadonlySet<string> {
  return new Set(terms.map(({ stem }) => stem));
}
