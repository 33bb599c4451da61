import { type Batch } from './batch.ts';

/** What is measured on: nothing is made or chosen from it. */
export const HELD_BATCHES: readonly Batch[] = [
  {
    name: 'danger-unseen',
    split: 'held',
    origin: 'written for the former rules, looked at by nobody before them',
  },
  { name: 'danger-held', split: 'held', origin: 'nine batches that measured the former rules' },
  {
    name: 'danger-held-7',
    split: 'held',
    origin:
      'all kinds, many by their signs or beside a demand, by a hand that had seen no row, list or weight; 29 November 2026, before decision 0140',
  },
  {
    name: 'everyday-held-5',
    split: 'held',
    origin: 'everyday first messages, the hand of danger-held-7; 29 November 2026',
  },
  {
    name: 'lookalike-held-5',
    split: 'held',
    origin: 'hard look-alikes of every kind, the hand of danger-held-7; 29 November 2026',
  },
  {
    name: 'danger-held-8',
    split: 'held',
    origin:
      'all kinds, a third beside a demand, by a hand that had opened nothing of ours; 29 November 2026, before the model of decision 0147',
  },
  {
    name: 'everyday-held-6',
    split: 'held',
    origin: 'everyday first messages, the hand of danger-held-8; 29 November 2026',
  },
  {
    name: 'lookalike-held-6',
    split: 'held',
    origin: 'hard look-alikes of every kind, the hand of danger-held-8; 29 November 2026',
  },
  {
    name: 'danger-held-9',
    split: 'held',
    origin:
      'all kinds, a third beside a demand, by a hand that had opened nothing of ours; 30 November 2026, after decision 0158',
  },
  {
    name: 'everyday-held-7',
    split: 'held',
    origin: 'everyday first messages, the hand of danger-held-9; 30 November 2026',
  },
  {
    name: 'lookalike-held-7',
    split: 'held',
    origin: 'hard look-alikes of every kind, the hand of danger-held-9; 30 November 2026',
  },
  {
    name: 'danger-held-10',
    split: 'held',
    origin:
      'dangers in words near to those of lookalike-held-8, by its hand; 30 November 2026, decision 0163',
  },
  {
    name: 'lookalike-held-8',
    split: 'held',
    origin:
      'ordinary messages of ten families in which walks had met a danger screen for nothing (an envelope, to type, an ex, a summons of the Caf), by a hand that had opened nothing of ours; 30 November 2026, decision 0163',
  },
  {
    name: 'danger-held-11',
    split: 'held',
    origin:
      'thirty messages a kind, half in passing or in a demand, by a hand that had opened nothing of ours; 30 November 2026, decision 0164',
  },
  {
    name: 'everyday-held-8',
    split: 'held',
    origin:
      'long stories, short replies, helpers, the bereaved, idioms, by another such hand; 30 November 2026, decision 0164',
  },
  {
    name: 'danger-held-12',
    split: 'held',
    origin:
      'short dangers typed in the middle of a conversation, half of them suicide and violence, by a hand that had opened nothing of ours; 30 November 2026, decision 0167',
  },
  {
    name: 'everyday-held-9',
    split: 'held',
    origin: 'ordinary fragments typed so, in the little words of dangers, by the same hand',
  },
  ...(['a second', 'a third'] as const).flatMap((hand, at) => [
    {
      name: `danger-held-${at + 13}`,
      split: 'held' as const,
      origin: `short dangers typed so, by ${hand} such hand; written to train with (decision 0167)`,
    },
    {
      name: `everyday-held-${at + 10}`,
      split: 'held' as const,
      origin: `ordinary fragments typed so, by the same hand`,
    },
  ]),
  {
    name: 'demands-held',
    split: 'held',
    origin:
      'first messages of said-held-7, two-demands-held-8 and route-held-8, by a hand who was asked for no danger, read one by one by another for dangers; 29 November 2026',
  },
  {
    name: 'demands-alike-held',
    split: 'held',
    origin: 'of the same messages, those without danger that sound like one to that reader',
  },
  {
    name: 'danger-held-15',
    split: 'held',
    origin:
      'all kinds in plain words, half violence and suicide, by a hand that had opened nothing of ours; written to train with, 1 December 2026 (decision 0182)',
  },
  {
    name: 'lookalike-held-9',
    split: 'held',
    origin:
      'ordinary demands in the grammar of violence (« il m’a… »), by night, of thefts, of leaving, in Creoles, idioms, scraps, by two such hands; written to train with (decision 0182)',
  },
  {
    name: 'danger-held-16',
    split: 'held',
    origin: 'all kinds, half without the usual words, by a fourth such hand, to measure alone',
  },
  {
    name: 'everyday-held-12',
    split: 'held',
    origin:
      'everyday first messages, half of which sound a little like a danger, the hand of danger-held-16',
  },
];
