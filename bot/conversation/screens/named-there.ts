import { type Operator } from '../../permanences/model.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** An operator as one asks for it where the person lives: "La mairie de Mérignac". */
export function namedThere({ world, state, wording }: Scene, operator: Operator): Words {
  const said = wording.text(operator.said);
  const commune = world.communes.byInsee.get(state.commune ?? '');
  if (operator.each !== 'commune' || !commune) return said;
  const where = said.lang === 'fr' ? ofCommune(commune.name) : `(${commune.name})`;
  return { ...said, text: `${said.text} ${where}` };
}

/** Who gives the address and the number that we have not; nothing where nobody is known to. */
export function knownBy(
  { world, wording }: Scene,
  operator: Operator | undefined,
  has: { readonly address: boolean },
): readonly Words[] {
  const who = world.operators.get(operator?.knownBy ?? '');
  if (!who) return [];
  const key = has.address ? 'known-by-number' : 'known-by';
  return [wording.say(key, { who: insideSentence(wording.text(who.said).text) })];
}

/** Where its number is printed: on a card, on a letter. */
export function whereItStands({ wording }: Scene, operator: Operator): readonly Words[] {
  const { where } = operator.fallback;
  return where ? [wording.text(where, operator)] : [];
}

/** A name with its article, after the first word of a sentence. */
export function insideSentence(said: string): string {
  return said.replace(/^(?:L[ae]s?|Une?|The|An?)(?= )|^L(?=['’])/, (article) =>
    article.toLowerCase(),
  );
}
