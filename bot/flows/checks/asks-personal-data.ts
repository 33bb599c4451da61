import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { foundIn } from '../texts/folded-sentences.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';
import { type Field } from '../texts/texts-of.ts';
import { ASKS_ANYWHERE_AR, ASKS_ON_SCREEN_AR } from './rule-words-ar.ts';
import { BLANK, rulePatterns, type RulePatterns } from './rule-words.ts';

const ON_SCREEN: ReadonlySet<Field> = new Set<Field>(['question', 'label', 'help']);

/**
 * No step asks for, repeats or proposes to type a personal number, a password, a code, a name, an
 * address or an amount. A list of what never to do may name them.
 */
export const asksPersonalData: Check = {
  code: 'asks-personal-data',
  severity: 'error',
  *run(input) {
    const rule = rulePatterns(input.catalog.ruleWords);
    for (const line of sourcesOf(input).flatMap(linesOf)) {
      if (line.field === 'never' || !asks(line, rule)) continue;
      yield {
        file: line.file,
        path: line.path,
        message: 'Ce texte demande une donnée personnelle.',
        hint: 'On ne demande jamais un numéro, un code, un nom, une adresse ou un montant : proposez des réponses.',
      };
    }
  },
};

function asks({ text, field }: Line, rule: RulePatterns): boolean {
  if (BLANK.test(text) || foundIn(text, rule.saysWho) !== undefined) return true;
  if (field === 'ask') return false;
  if (field === 'question' && foundIn(text, rule.asksBarely) !== undefined) return true;
  const onScreen = ON_SCREEN.has(field) ? [...rule.asksOnScreen, ...ASKS_ON_SCREEN_AR] : [];
  return foundIn(text, [...onScreen, ...rule.asksAnywhere, ...ASKS_ANYWHERE_AR]) !== undefined;
}
