/** A form of "vous" without "vous": "envoyez", "allez-y"; not "vous avez", "chez", "rendez-vous". */
const ORDER = /(?<!vous |\p{L})(?!chez|assez)(?:\p{L}+ez|dites|faites)(?!\p{L}|-vous)/iu;

/**
 * Whether a French text tells its reader to do something.
 *
 * @example
 * tellsToAct('Allez-y quand même. Un juriste vous reçoit.') // true
 * tellsToAct('Vous avez un rendez-vous chez un juriste.') // false
 */
export function tellsToAct(french: string): boolean {
  return ORDER.test(french);
}
