import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { foundIn } from '../texts/folded-sentences.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';
import { type Field } from '../texts/texts-of.ts';
import { PROMISES_AR } from './rule-words-ar.ts';
import { rulePatterns, type RulePatterns } from './rule-words.ts';

/** There « je » is the person helped, not us. */
const IN_THEIR_VOICE: ReadonlySet<Field> = new Set<Field>(['label', 'title', 'goal']);

/** Nothing says that we, or the mediator, fill in, send or sign. */
export const promisesToDo: Check = {
  code: 'promises-to-do',
  severity: 'error',
  *run(input) {
    const rule = rulePatterns(input.catalog.ruleWords);
    for (const line of sourcesOf(input).flatMap(linesOf)) {
      if (!promises(line, rule)) continue;
      yield {
        file: line.file,
        path: line.path,
        message: 'Ce texte promet de remplir, d’envoyer ou de signer à la place de la personne.',
        hint: 'Dites ce que la personne fait elle-même, ou qui a le droit de le faire.',
      };
    }
  },
};

/** `never` says what not to do; `ask` is said by the person to the operator. */
function promises({ text, field }: Line, rule: RulePatterns): boolean {
  if (field === 'never' || field === 'ask') return false;
  const patterns = IN_THEIR_VOICE.has(field) ? [] : rule.promisesInPerson;
  return foundIn(text, [...rule.promises, ...PROMISES_AR, ...patterns]) !== undefined;
}
