import { type Batch } from './batch.ts';

/**
 * What other hands than ours wrote: sets that were measured on until they were retired (decisions 0140
 * and 0147), then rows of hands that had opened nothing of ours.
 */
export const OTHER_HANDS: readonly Batch[] = [
  {
    name: 'retired-danger-a',
    split: 'train',
    origin:
      'a demanding evaluator, November 2026: half told without the expected words; danger-held-2 until decision 0140',
  },
  {
    name: 'retired-everyday-a',
    split: 'train',
    among: 'everyday',
    origin:
      'everyday first messages and answers, the same evaluator; everyday-held until decision 0140',
  },
  {
    name: 'retired-alike-a',
    split: 'train',
    origin: 'hard look-alikes, the same evaluator; lookalike-held until decision 0140',
  },
  {
    name: 'retired-danger-b',
    split: 'train',
    origin:
      'a third evaluator; realistic, six in ten violence or suicide; 27 November 2026; danger-held-3 until decision 0140',
  },
  {
    name: 'retired-alike-b',
    split: 'train',
    origin:
      'what sounds like a danger and is none, the same evaluator; lookalike-held-2 until decision 0140',
  },
  {
    name: 'retired-everyday-b',
    split: 'train',
    among: 'everyday',
    origin: 'everyday first messages, the same evaluator; everyday-held-2 until decision 0140',
  },
  {
    name: 'retired-danger-c',
    split: 'train',
    origin:
      'first sentences told at length, by people and by those beside them, and calm ones; 28 November 2026; danger-held-4 until decision 0140',
  },
  {
    name: 'retired-danger-d',
    split: 'train',
    origin:
      'all kinds, a third beside a demand; 29 November 2026; danger-held-5 until decision 0140',
  },
  {
    name: 'retired-everyday-c',
    split: 'train',
    among: 'everyday',
    origin:
      'everyday first messages and answers, the hand of retired-danger-d; everyday-held-3 until decision 0147',
  },
  {
    name: 'retired-alike-c',
    split: 'train',
    times: 2,
    origin:
      'hard look-alikes of every kind, the hand of retired-danger-d; lookalike-held-3 until decision 0147',
  },
  {
    name: 'retired-danger-e',
    split: 'train',
    origin:
      'all kinds, a third beside a demand; 29 November 2026; danger-held-6 until decision 0147',
  },
  {
    name: 'retired-everyday-d',
    split: 'train',
    among: 'everyday',
    origin:
      'everyday first messages and answers, the hand of retired-danger-e; everyday-held-4 until decision 0147',
  },
  {
    name: 'retired-alike-d',
    split: 'train',
    times: 2,
    origin:
      'hard look-alikes of every kind, the hand of retired-danger-e; lookalike-held-4 until decision 0147',
  },
  {
    name: 'people-s',
    split: 'train',
    origin:
      'all kinds by drawn profiles (who speaks, length, spelling, manner), few of the usual words, by a fresh hand that had opened nothing of ours; 29 November 2026, decision 0147',
  },
  {
    name: 'lookalike-c',
    split: 'train',
    times: 2,
    origin: 'hard look-alikes of every kind, the hand of people-s; decision 0147',
  },
  {
    name: 'everyday-g',
    split: 'train',
    among: 'everyday',
    origin: 'everyday first messages, the hand of people-s; decision 0147',
  },
  {
    name: 'people-t',
    split: 'train',
    origin:
      'all kinds by drawn profiles (who speaks, length, spelling, manner), few of the usual words, by a second fresh hand; 29 November 2026, decision 0147',
  },
  {
    name: 'lookalike-d',
    split: 'train',
    times: 2,
    origin: 'hard look-alikes of every kind, the hand of people-t; decision 0147',
  },
  {
    name: 'everyday-h',
    split: 'train',
    among: 'everyday',
    origin: 'everyday first messages, the hand of people-t; decision 0147',
  },
  {
    name: 'people-u',
    split: 'train',
    origin:
      'all kinds by drawn profiles (who speaks, length, spelling, manner), few of the usual words, by a third fresh hand; 29 November 2026, decision 0147',
  },
  {
    name: 'lookalike-e',
    split: 'train',
    times: 2,
    origin: 'hard look-alikes of every kind, the hand of people-u; decision 0147',
  },
  {
    name: 'everyday-i',
    split: 'train',
    among: 'everyday',
    origin: 'everyday first messages, the hand of people-u; decision 0147',
  },
  {
    name: 'demands-b',
    split: 'train',
    among: 'everyday',
    origin:
      'first messages that routing and answers learn from, by some twenty hands who were asked for no danger; read one by one by another, who found none in them; decision 0158',
  },
  {
    name: 'demands-c',
    split: 'train',
    origin:
      'of the same messages, those in which that reader found a danger, or what sounds like one',
  },
];
