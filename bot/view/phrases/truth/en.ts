import { type TRUTH_FR } from './fr.ts';

/** What a result rests on, in English. */
export const TRUTH_EN: Readonly<Record<keyof typeof TRUTH_FR, string>> = {
  'access-from': 'Way there according to {source}, on {date}.',
  'read-by': 'Read again on {date} by: {role}.',
  'to-check-of': 'To be checked: {what}. {where}',
  'to-check-on': 'To be checked on {site}: {what}.',
  'check-steps': 'these steps',
  'check-advice': 'this advice',
  'check-delay': 'the time limit',
  'check-number': 'the number',
  'check-papers': 'the papers to bring',
  'check-price': 'the price',
  'check-door': 'who deals with it',
  'check-name': 'the names of the buttons',
  'check-rights': 'who is entitled to it',
  'check-effect': 'what goes on meanwhile',
  'check-date': 'the date',
  'check-old': 'this advice, seen on {date}',
  'check-record': 'the number and the reception',
  'where-find': 'Search {words} on {site}.',
  'where-ask': 'Ask: {operator}.',
  'where-helper': 'Ask the person who helps you.',
  'line-to-check-site': 'To be checked on {site}: this number and its hours.',
  'according-to-find': 'According to {source}, seen on {date}. Search {words} on {site}.',
};
