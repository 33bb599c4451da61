import { type Batch } from './batch.ts';
import { HELD_BATCHES } from './held-batches.ts';
import { OTHER_HANDS } from './other-hands.ts';
import { TOLD_BATCHES } from './told-batches.ts';

/**
 * Batches of rows, each written at one time by one hand. `train`: the model is made from it; `held`:
 * it is measured on, and nothing is made or chosen from it.
 */
export const BATCHES: readonly Batch[] = [
  { name: 'danger', split: 'train', origin: 'rows that the first signs were written from' },
  { name: 'danger-more', split: 'train', origin: 'a second hand, the same week' },
  { name: 'danger-people', split: 'train', origin: 'as people of all ages say it' },
  { name: 'danger-oral', split: 'train', origin: 'spoken, dictated, misspelt' },
  {
    name: 'danger-families',
    split: 'train',
    origin: 'veiled suicide and violence, and what sounds like them',
  },
  {
    name: 'demands',
    split: 'train',
    among: 'everyday',
    origin: 'demands without danger: what the router and "do it for me" were tuned on',
  },
  {
    name: 'new-kinds-a',
    split: 'train',
    origin:
      'scams under way, bullying, farmers, elders, cuts, evictions, and what sounds like them; November 2026',
  },
  {
    name: 'signs-a',
    split: 'train',
    origin: 'violence by its signs, veiled suicide, children, the street, hunger; November 2026',
  },
  {
    name: 'everyday-a',
    split: 'train',
    among: 'everyday',
    origin: 'everyday first messages and answers on all topics; November 2026',
  },
  {
    name: 'lookalike-a',
    split: 'train',
    origin: 'hard look-alikes of every danger: settled, asked about, joked of; November 2026',
  },
  {
    name: 'people-b',
    split: 'train',
    origin: 'young people, learners, precarious work; facts rather than words; November 2026',
  },
  {
    name: 'people-c',
    split: 'train',
    origin: '35 to 95, workers, farmers, widows, overseas; facts rather than words; November 2026',
  },
  {
    name: 'people-d',
    split: 'train',
    origin: 'third parties, and very short messages; November 2026',
  },
  {
    name: 'people-e',
    split: 'train',
    origin: 'city dwellers, foreigners, answers in the middle of a walk; November 2026',
  },
  {
    name: 'people-f',
    split: 'train',
    origin: 'rural people, deaf people, dictated, old-fashioned; November 2026',
  },
  {
    name: 'people-g',
    split: 'train',
    origin: 'teenagers, couples, families; the danger said in passing; November 2026',
  },
  {
    name: 'people-h',
    split: 'train',
    origin: 'a hundred places, what is typed there; November 2026',
  },
  {
    name: 'people-i',
    split: 'train',
    origin: 'every shape of sentence: questions, asides, time lines, quotes; November 2026',
  },
  {
    name: 'people-j',
    split: 'train',
    origin: 'the rarer kinds, and what sounds like them; November 2026',
  },
  {
    name: 'people-k',
    split: 'train',
    origin:
      'scams under way, bullying, farmers, the street, violence by its signs, and the same words without danger; 28 November 2026',
  },
  {
    name: 'people-l',
    split: 'train',
    origin:
      'signs, spelling of phones, neighbours, mediators, English and Arabic, and the same words without danger; 28 November 2026',
  },
  {
    name: 'people-m',
    split: 'train',
    origin:
      'farewells, control, men and elders hurt, callers of fraud, told by all ages, by those beside them, in English and Arabic; 29 November 2026',
  },
  {
    name: 'people-n',
    split: 'train',
    origin:
      'what sounds like those and is none, and calm demands told at length, by the hand of people-m; 29 November 2026',
  },
  {
    name: 'everyday-e',
    split: 'train',
    among: 'everyday',
    origin: 'everyday demands and answers, by the hand of people-m; 29 November 2026',
  },
  {
    name: 'people-o',
    split: 'train',
    origin:
      'danger said in passing, without its usual words, by the old, the young, neighbours, helpers, in several languages; 29 November 2026',
  },
  {
    name: 'people-p',
    split: 'train',
    origin:
      'idioms, what is settled or asked about, calm demands that sound like those of people-o; 29 November 2026',
  },
  {
    name: 'everyday-f',
    split: 'train',
    among: 'everyday',
    origin: 'everyday demands and answers, by the hand of people-o; 29 November 2026',
  },
  {
    name: 'danger-k',
    split: 'train',
    origin:
      'violence and suicide told by signs, in passing, beside a demand; all kinds, by one hand; November 2026',
  },
  {
    name: 'lookalike-b',
    split: 'train',
    origin:
      'the same facts without danger, idioms, deaths with papers, what is long past; November 2026',
  },
  {
    name: 'bereaved',
    split: 'train',
    among: 'learnt',
    origin:
      'someone close died or is dying, as people say it, and who wants to die of it; 28 November 2026',
  },
  {
    name: 'bereaved-b',
    split: 'train',
    among: 'everyday',
    origin: 'what is asked after a death, in a few words; 29 November 2026, decision 0140',
  },
  {
    name: 'everyday-d',
    split: 'train',
    among: 'everyday',
    origin: 'one word, short answers, plain demands of every topic; November 2026',
  },
  {
    name: 'situations-a',
    split: 'train',
    among: 'learnt',
    times: 2,
    origin:
      'what walks of made-up situations missed or misheard, in other words, as many near misses; November 2026',
  },
  {
    name: 'everyday-c',
    split: 'train',
    among: 'everyday',
    origin: 'short queries and answers; November 2026',
  },
  {
    name: 'everyday-b',
    split: 'train',
    among: 'everyday',
    origin:
      'everyday on topics that sound like a danger: school, energy, rent, farm; November 2026',
  },
  {
    name: 'everyday-300',
    split: 'train',
    among: 'learnt',
    times: 3,
    origin:
      'ordinary sentences of all topics, in which nothing may be heard: written before training, then mended with',
  },
  {
    name: 'shipped',
    split: 'train',
    among: 'learnt',
    origin: 'titles, labels, help and words of the flows, in French and English, of November 2026',
  },
  {
    name: 'departements',
    split: 'train',
    among: 'learnt',
    times: 4,
    origin: 'names of départements and regions, alone and as people say where they live',
  },
  {
    name: 'mended',
    split: 'train',
    among: 'learnt',
    times: 5,
    origin: 'what alarmed without reason in tests, and what is close to it',
  },
  {
    name: 'people-q',
    split: 'train',
    origin:
      'what was heard as another kind: bullying, children, elders, evictions, scams; 29 November 2026, decision 0140',
  },
  {
    name: 'people-r',
    split: 'train',
    origin:
      'scams, bullying, children and elders of many voices, by another hand; 29 November 2026, decision 0140',
  },
  ...OTHER_HANDS,
  ...TOLD_BATCHES,
  ...HELD_BATCHES,
];
