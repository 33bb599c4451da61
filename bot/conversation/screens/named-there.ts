import { type Operator } from '../../permanences/model.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { whoKnows } from './number-of-who.ts';

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
  scene: Scene,
  operator: Operator,
  has: { readonly address: boolean },
): readonly Words[] {
  const who = whoKnows(scene, operator);
  if (!who) return [];
  const { wording } = scene;
  const { through } = who;
  const first = wording.text(who.operator.said).text;
  const none = operator.notEverywhere === true ? 'known-by-none' : 'known-by';
  const key = has.address ? 'known-by-number' : none;
  return [
    wording.say(key, { who: insideSentence(first) }),
    ...(through
      ? [wording.say('known-through', { first, who: wording.text(through.said).text })]
      : []),
  ];
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
