import { type Utterance } from '../reading/said.ts';
import { type RouteModel } from '../understanding/routing/model.ts';
import { type Asked, type FaqEntry } from './faq.ts';
import { faqLearnt } from './faq-learnt.ts';
import { faqLines, type WordsRead } from './faq-lines.ts';

/** Finds the entries that a message asks. */
export interface FaqBook {
  /** Ids: those that a line tells, then the one that was learnt. */
  readonly askedIn: (said: Utterance, asked: Asked) => readonly string[];
}

/** More answers than these are not read. */
const MOST_ANSWERED = 2;

/**
 * Entries by their lines, and by what was learnt of how people ask; without a model, by lines alone.
 *
 * @example
 * const { read } = world.router;
 * const book = faqBook(world.faq, { read, little: new Set() });
 * book.askedIn(read('bonjour'), { isQuestion: true, isHeard: false, near: () => [] }) // []
 */
export function faqBook(
  entries: ReadonlyMap<string, FaqEntry>,
  { model, ...how }: WordsRead & { readonly model?: () => RouteModel },
): FaqBook {
  const told = faqLines(entries, how);
  const learnt = model && faqLearnt(entries, model);
  return {
    askedIn(said, asked) {
      const likeliest = asked.isHeard ? undefined : learnt?.likeliest(said, asked);
      // In a walk few words are enough, of which little was learnt.
      const byLines = told(said, asked).filter(
        (id) => asked.topic !== undefined || !learnt?.isAgainst(said, id),
      );
      const ids = [...byLines, ...(likeliest === undefined ? [] : [likeliest])];
      return [...new Set(ids)].slice(0, MOST_ANSWERED);
    },
  };
}
