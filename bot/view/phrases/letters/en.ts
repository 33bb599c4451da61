import { type LettersKey } from './fr.ts';

/** A paper or a message in hand, in English. */
export const LETTERS_EN: Record<LettersKey, string> = {
  'letters-who': 'I received a letter or a message',
  'letters-bold': '{sender}: what do you read in large letters?',
  'letters-among': 'Is it one of these?',
  'letters-none': 'Something else, or I do not know',
  'letters-someone': 'Someone else, or I do not know',
  'letter-clock': 'Time you have: {clock}',
  'letter-genuine': 'Real or fake? {genuine}',
  'letter-genuine-to-check': 'Real or fake? {genuine} (To be checked.)',
  'letter-uncertain': 'To check: {uncertain}',
  'letter-opens': 'See what to do',
  'letter-other': 'It is not this one',
};
