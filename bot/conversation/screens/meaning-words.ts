import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** What a word of the glossary means, in the language that this is really in. */
export function meaning(
  { world, wording }: Pick<Scene, 'world' | 'wording'>,
  term: string,
): readonly Words[] {
  const means = world.glossary?.means.get(term);
  if (!means) return [];
  const { text, lang } = wording.text(means);
  const sign = lang === 'fr' ? ' :' : ':';
  return [{ text: `${term.charAt(0).toUpperCase()}${term.slice(1)}${sign} ${text}.`, lang }];
}
