import { ownValue } from '../../engine/own-value.ts';
import { type PhraseValues } from '../phrases.ts';
import { type Words } from '../view.ts';
import { type AppKey } from './phrases/fr.ts';
import { SENTENCES } from './phrases/sentences.ts';

export { type AppKey } from './phrases/fr.ts';

/**
 * A sentence of the application of who helps, in a language that it speaks, else in French.
 *
 * @example appPhrase('en', 'app-new') // { text: 'New person', lang: 'en' }
 */
export function appPhrase(lang: string, key: AppKey, values: PhraseValues = {}): Words {
  const own = SENTENCES.get(lang)?.[key];
  const text = (own ?? SENTENCES.get('fr')?.[key] ?? '').replace(
    /\{(\w+)\}/g,
    (hole, name: string) => String(ownValue(values, name) ?? hole),
  );
  return { text, lang: own === undefined ? 'fr' : lang };
}
