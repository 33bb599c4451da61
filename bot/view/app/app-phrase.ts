import { ownValue } from '../../engine/own-value.ts';
import { type PhraseValues } from '../phrases.ts';
import { type Words } from '../view.ts';
import { APP_AR } from './phrases/ar.ts';
import { APP_EN } from './phrases/en.ts';
import { APP_FR, type AppKey } from './phrases/fr.ts';

export { type AppKey } from './phrases/fr.ts';

const BY_LANGUAGE: ReadonlyMap<string, Readonly<Record<AppKey, string>>> = new Map([
  ['en', APP_EN],
  ['ar', APP_AR],
]);

/**
 * A sentence of the application of who helps, in a language that it speaks, else in French.
 *
 * @example appPhrase('en', 'app-new') // { text: 'New person', lang: 'en' }
 */
export function appPhrase(lang: string, key: AppKey, values: PhraseValues = {}): Words {
  const own = BY_LANGUAGE.get(lang)?.[key];
  const text = (own ?? APP_FR[key]).replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(ownValue(values, name) ?? hole),
  );
  return { text, lang: own === undefined ? 'fr' : lang };
}
