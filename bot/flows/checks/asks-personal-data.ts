import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { foundIn } from '../texts/folded-sentences.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';
import { type Field } from '../texts/texts-of.ts';
import { ASKS_ANYWHERE_AR, ASKS_ON_SCREEN_AR } from './rule-words-ar.ts';
import { ASKS_ANYWHERE, ASKS_BARELY, ASKS_ON_SCREEN, BLANK, SAYS_WHO } from './rule-words.ts';

const ON_SCREEN: ReadonlySet<Field> = new Set<Field>(['question', 'label', 'help']);

const ANYWHERE = [...ASKS_ANYWHERE, ...ASKS_ANYWHERE_AR];
const ON_THE_SCREEN = [...ASKS_ON_SCREEN, ...ASKS_ON_SCREEN_AR];

/**
 * No step asks for, repeats or proposes to type a personal number, a password, a code, a name, an
 * address or an amount. A list of what never to do may name them.
 */
export const asksPersonalData: Check = {
  code: 'asks-personal-data',
  severity: 'error',
  *run(input) {
    for (const line of sourcesOf(input).flatMap(linesOf)) {
      if (line.field === 'never' || !asks(line)) continue;
      yield {
        file: line.file,
        path: line.path,
        message: 'Ce texte demande une donnée personnelle.',
        hint: 'On ne demande jamais un numéro, un code, un nom, une adresse ou un montant : proposez des réponses.',
      };
    }
  },
};

function asks({ text, field }: Line): boolean {
  if (BLANK.test(text) || foundIn(text, SAYS_WHO) !== undefined) return true;
  if (field === 'ask') return false;
  if (field === 'question' && foundIn(text, ASKS_BARELY) !== undefined) return true;
  return (
    foundIn(text, ON_SCREEN.has(field) ? [...ON_THE_SCREEN, ...ANYWHERE] : ANYWHERE) !== undefined
  );
}
