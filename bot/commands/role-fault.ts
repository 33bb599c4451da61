import { readLabelWords, strangeIn } from '../data/read-desk-labels.ts';
import { guard } from '../understanding/guard.ts';

/**
 * Why people may not read this as who has checked something, in French; nothing where it says a role
 * or a place, which the words of the labels of keys know (`data/language/fr/desk-labels.yaml`).
 */
export function roleFault(by: string | undefined, folders: readonly string[]): string | undefined {
  if (by === undefined) return undefined;
  const isRole = strangeIn(by, readLabelWords(folders), []) !== by.trim();
  if (isRole && guard(by).flags.length === 0) return undefined;
  return `--by : écrivez un rôle ou un lieu, que les gens liront (« la mairie », « le CCAS », « conseiller numérique »), jamais une personne : « ${by} ».`;
}
