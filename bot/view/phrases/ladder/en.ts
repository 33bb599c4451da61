import { type LadderKey } from './fr.ts';

/** When a service says no, or nobody answers, in English. */
export const LADDER_EN: Record<LadderKey, string> = {
  recourse: 'No, or no answer?',
  'recourse-refused': 'They said no: here is what comes next',
  'recourse-defender':
    'Still nothing? The Défenseur des droits delegate helps for free, once you have written or called.',
  'recourse-court':
    'Contested in writing already, and still no? A court often comes next. A point-justice says which, and by when.',
  'recourse-date': 'Does the letter give a deadline? It still applies.',
  'nobody-answers': 'Nobody answers?',
  'ladder-answer': 'The answer',
  'ladder-heading': '{goal} ({operator})',
  'ladder-next': 'Then, if nothing comes',
  'ladder-next-write': 'Write a complaint, with proof.',
  'ladder-next-mediator': 'Write to the mediator of this service.',
  'ladder-next-defender': 'See the Défenseur des droits delegate. It is free.',
  'ladder-next-lawyer': 'See a legal adviser, at the point-justice. It is free.',
  'ladder-calendar': 'No answer? Step 2',
  'blanks-title': 'My calls, my visits, my letters',
  'blanks-when': 'Day and time',
  'blanks-who': 'Who',
  'blanks-said': 'What I was told',
};
