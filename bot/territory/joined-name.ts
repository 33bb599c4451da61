import { MUTE_H } from './mute-h.ts';

/** A commune's name as phrases need it: the placeholders of view/phrases. */
export interface NameForms {
  readonly commune: string;
  readonly of_commune: string;
  readonly in_commune: string;
}

/**
 * A commune's name alone, after "de" and after "à", as French contracts them. Pure.
 *
 * @example
 * nameForms('Le Havre') // { commune: 'Le Havre', of_commune: 'du Havre', in_commune: 'au Havre' }
 */
export function nameForms(name: string): NameForms {
  return { commune: name, of_commune: ofCommune(name), in_commune: inCommune(name) };
}

/**
 * "d'Angers", "du Havre", "des Abymes", "de La Rochelle": what follows "près" or "la mairie".
 *
 * @example ofCommune('Angers') // "d'Angers"
 */
export function ofCommune(name: string): string {
  return joined(name, 'du', 'des') ?? (isElided(name) ? `d'${name}` : `de ${name}`);
}

/**
 * "à Angers", "au Havre", "aux Abymes", "à La Rochelle".
 *
 * @example inCommune('Les Abymes') // 'aux Abymes'
 */
export function inCommune(name: string): string {
  return joined(name, 'au', 'aux') ?? `à ${name}`;
}

/** Only "le" and "les" melt into the word before; "Aux Marais" is already melted. */
function joined(name: string, one: string, several: string): string | undefined {
  const [, article, rest] = /^(Le|Les|Aux) (.+)$/.exec(name) ?? [];
  return rest === undefined ? undefined : `${article === 'Le' ? one : several} ${rest}`;
}

/** Y is a vowel at the head of a name: "d'Yvetot". */
function isElided(name: string): boolean {
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) || MUTE_H.has(name);
}
