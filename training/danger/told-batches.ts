import { type Batch } from './batch.ts';

/**
 * Messages as they are told: long, oral, a sign or a demand in the midst of a story, and the short
 * replies that a conversation is made of. By thirteen hands that had opened nothing of ours
 * (30 November 2026, decision 0164).
 */
export const TOLD_BATCHES: readonly Batch[] = [
  {
    name: 'told-danger-a',
    split: 'train',
    cost: 2,
    origin: 'dangers of every kind, half in passing: women and mothers, neighbours, small towns',
  },
  {
    name: 'told-danger-b',
    split: 'train',
    cost: 2,
    origin:
      'dangers of every kind, half in passing: men, the young, workers, suburbs and overseas, short and blunt',
  },
  {
    name: 'told-danger-c',
    split: 'train',
    cost: 2,
    origin:
      'dangers of every kind, half in passing: the old, carers, social workers, farmers, poor French',
  },
  {
    name: 'told-danger-d',
    split: 'train',
    cost: 2,
    origin: 'dangers of every kind, half in passing: relatives and friends about somebody',
  },
  {
    name: 'told-danger-e',
    split: 'train',
    cost: 2,
    origin: 'dangers of every kind, half in passing: those ashamed, who ask for a form first',
  },
  {
    name: 'told-danger-f',
    split: 'train',
    cost: 2,
    origin: 'dangers of every kind, half in passing: hurried phones, and mediators at the desk',
  },
  {
    name: 'told-everyday-a',
    split: 'train',
    cost: 2,
    among: 'everyday',
    origin:
      'ordinary stories, replies, helpers, the bereaved, idioms: villages of the North and West',
  },
  {
    name: 'told-everyday-b',
    split: 'train',
    cost: 2,
    among: 'everyday',
    origin:
      'ordinary stories, replies, helpers, the bereaved, idioms: big cities, overseas, the young, SMS',
  },
  {
    name: 'told-everyday-c',
    split: 'train',
    cost: 2,
    among: 'everyday',
    origin:
      'ordinary stories, replies, helpers, the bereaved, idioms: workers and retired people of the East, few words',
  },
  {
    name: 'told-everyday-d',
    split: 'train',
    cost: 2,
    among: 'everyday',
    origin:
      'ordinary stories, replies, helpers, the bereaved, idioms: the talkative, and mediators who tell the whole story',
  },
  {
    name: 'told-everyday-e',
    split: 'train',
    cost: 2,
    among: 'everyday',
    origin:
      'ordinary stories, replies, helpers, the bereaved, idioms: Lyon, Marseille, Toulouse, the islands',
  },
  {
    name: 'told-alike-a',
    split: 'train',
    cost: 2,
    origin:
      'no danger: the West and South: the same facts settled, strong words of ordinary demands, short replies',
  },
  {
    name: 'told-alike-b',
    split: 'train',
    cost: 2,
    origin: 'no danger: cities, overseas, the East, mediators: the same',
  },
];
