/**
 * Batches of rows `text<TAB>entry` (an id of `data/faq`) or `text<TAB>-` (no entry answers it), each
 * written by one hand that had seen the answers alone; all train. `talk-a`: what is typed in the middle of a
 * demand (2 December 2026), by a hand that had seen nothing; `walked`: what walks found answered wrongly, by the hand that mends.
 */
export const BATCHES = [
  'people-a',
  'people-b',
  'people-c',
  'people-d',
  'people-e',
  'people-f',
  'people-g',
  'people-h',
  'people-i',
  'people-j',
  'people-k',
  'people-l',
  'people-m',
  'people-n',
  'people-o',
  'people-p',
  'people-q',
  'people-r',
  'people-s',
  'talk-a',
  'walked',
] as const;
