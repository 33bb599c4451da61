import { DANGERS } from '../../understanding/danger.ts';
import { mustHearSchema } from './lists.ts';
import { closed, line } from './parts.ts';

/** `data/language/<language>/signs.yaml`: what a language that is typed is known by. */
export const signsSchema = closed(['says'], {
  script: {
    type: 'string',
    pattern: '^[A-Z][a-z]+$',
    title: 'le nom Unicode de l’écriture : Cyrillic, Arabic… (rien : lettres latines)',
  },
  letters: {
    type: 'string',
    pattern: '^[^\\s\\[\\]\\\\^-]+$',
    title: 'les lettres que les autres langues de la même écriture n’ont pas',
  },
  words: {
    type: 'string',
    pattern: '^\\S+(?: \\S+){0,89}$',
    title: '90 mots courts au plus, un espace entre deux',
  },
  says: line,
  dangers: {
    type: 'object',
    title: 'les phrases de cette langue où un danger est toujours entendu, par danger',
    propertyNames: { enum: [...DANGERS] },
    additionalProperties: mustHearSchema,
  },
  reviewed: {
    type: 'boolean',
    enum: [false],
    title: 'false : une personne de la langue doit relire',
  },
});
