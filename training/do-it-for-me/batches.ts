/** Batches of rows `yes|text` or `no|text`, each written at one time by one hand; all train. */
export interface Batch {
  /** `rows/<name>.txt` */
  readonly name: string;
  /** Who wrote it, when, and what for. */
  readonly origin: string;
}

export const BATCHES: readonly Batch[] = [
  { name: 'first', origin: 'what the former expressions were written from' },
  { name: 'asked-a', origin: 'orders, wishes and codes given, all topics; November 2026' },
  { name: 'asked-b', origin: 'misspelt, foreign, over-polite, blunt; November 2026' },
  { name: 'asked-c', origin: 'long messages, single words, English; November 2026' },
  {
    name: 'asked-d',
    origin: 'verbs seldom heard of, three quarters of them orders; November 2026',
  },
  { name: 'otherwise-a', origin: 'asked how, where, who; told of others; November 2026' },
  {
    name: 'otherwise-b',
    origin: 'helpers who ask what they may do, refusals, titles; November 2026',
  },
  { name: 'otherwise-c', origin: 'long messages, misspelt, English; November 2026' },
  { name: 'otherwise-d', origin: 'orders of another kind, "for me" said otherwise; November 2026' },
  { name: 'dictated', origin: 'forty words without a breath, both kinds; November 2026' },
  {
    name: 'people',
    origin: 'impatient, formal, tired, for relatives; calm answers beside them; November 2026',
  },
  { name: 'mended', origin: 'what was misheard, in other words, and what is close to it' },
  {
    name: 'everyday',
    origin: 'a part of the everyday messages of training/danger, where nothing is asked so',
  },
];
