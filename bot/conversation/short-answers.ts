import { isNear } from '../understanding/near.ts';

/** Short answers as people type them, on folded text. */

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  prem: 1,
  un: 1,
  une: 1,
  second: 2,
  seconde: 2,
  deux: 2,
  deuxieme: 2,
  trois: 3,
  troisieme: 3,
  quatre: 4,
  quatrieme: 4,
  cinq: 5,
  cinquieme: 5,
  six: 6,
  sixieme: 6,
  sept: 7,
  septieme: 7,
  first: 1,
  one: 1,
  two: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
};
/** Those that a slip may hide: shorter ones are other words. */
const LONG_ORDINALS = Object.keys(ORDINALS).filter((word) => word.length > 6);
const LEAD =
  '(?:(?:je |j )?(?:prends|choisis|veux|dirais|pense|clique sur|c est|cest|i take|option|choix|reponse|numero|num|no|n|number|la|le|l|the) ){0,3}';
const CLOSE = '(?: (?:reponse|option|choix|proposition|ligne|case|one|svp|stp|merci|please)){0,2}';
const NUMBER = new RegExp(
  `^${LEAD}((?!0)\\d{1,2})(?:e|er|ere|re|eme|ieme|nd|nde|st|rd|th)?${CLOSE}$`,
);
const ORDINAL = new RegExp(`^(${LEAD})([a-z]{2,10})(${CLOSE})$`);
const LAST = new RegExp(`^${LEAD}(?:dern(?:ier?|iere?|yer?)|last)${CLOSE}$`);
const MIDDLE = new RegExp(
  `^${LEAD}(?:(?:celui|celle) )?(?:du |de |au )?milieu${CLOSE}$|^(?:the )?middle(?: one)?$`,
);
const BEFORE_LAST = new RegExp(`^${LEAD}avant derniere?${CLOSE}$`);
/** Bare "un" or "six" may be anything; an ordinal or a lead makes them a number. */
const BARE = /^(?:un|une|one)$/;

/** Which of `count` choices a short text names by its place: `2`, "la deuxième", "la dernière". */
export function numberSaid(said: string, count: number): number | undefined {
  const digits = NUMBER.exec(said)?.[1];
  if (digits !== undefined) return Number(digits);
  if (LAST.test(said)) return count > 0 ? count : undefined;
  if (BEFORE_LAST.test(said)) return count > 1 ? count - 1 : undefined;
  // Only an odd number of choices has a middle.
  if (MIDDLE.test(said)) return count % 2 === 1 ? (count + 1) / 2 : undefined;
  const ordinal = ORDINAL.exec(said);
  return ordinal ? ordinalOf(ordinal) : undefined;
}

function ordinalOf([, lead = '', word = '', close = '']: RegExpExecArray): number | undefined {
  if (BARE.test(word) && lead + close === '') return undefined;
  if (Object.hasOwn(ORDINALS, word)) return ORDINALS[word];
  const near = LONG_ORDINALS.find((ordinal) => isNear(word, ordinal));
  return near === undefined ? undefined : ORDINALS[near];
}

const YES =
  /^(?:(?:bah|ben|mais|ah|euh|eh bien|alors) )?(?:oui+|oi|ui|wi|ouii*|ouais?|oue|ouep?|mouais|yes|yep|yeah|yup|ok+|okay|oki|d accord|daccord|dac|dacor|dakor|si|si si|exact\w*|voila|tout a fait|bien sur|biensur|bien sure|evidemment|absolument|certainement|affirmatif|c est ca|cest ca|c est bien ca|c est bon|cest bon|c est exact|c est vrai|volontiers|avec plaisir|je crois|je crois que oui|je pense|je pense que oui|j en ai(?: un| une)?|j ai|jai|of course|sure|right|correct|parfait|vrai|i do|i have|yes i do|oui j en ai un|oui j ai|oui je l ai|oui merci|oui svp|oui oui|oui c est ca|oui bien sur)$/;
const NO =
  /^(?:(?:bah|ben|mais|ah|euh|alors) )?(?:non+|nan+|nn|na|nom|no|nope|nop|pas|pas du tout|du tout|jamais|aucun|aucune|pas encore|pas vraiment|pas trop|pas moi|negatif|je crois pas|je ne crois pas|je pense pas|je ne pense pas|je n ai pas|j ai pas|jai pas|j en ai pas|jen ai pas|je n en ai pas|pas de|rien|not yet|not really|i don t|i dont|i do not|i have not|non merci|non pas encore|non pas du tout|non je n ai pas|non j ai pas|non jamais|non non|faux|c est pas ca|ce n est pas ca)$/;

/** The many forms of yes. */
export function isYes(said: string): boolean {
  return YES.test(said);
}

/** The many forms of no. */
export function isNo(said: string): boolean {
  return NO.test(said);
}

const BEGINS_WITH_YES =
  /^(?:(?:bah|ben|euh|alors|a) )?(?:oui|oue|ouais?|ouep?|ui|wi|yes|yep|ok|bien sur|d accord)(?= )/;
const BEGINS_WITH_NO =
  /^(?:(?:bah|ben|euh|alors|a) )?(?:non|nan|nn|no|nope|pas du tout|pas encore|jamais)(?= )/;

/** Whether more words follow a yes or a no: "oué jé internet". */
export function beginsWith(said: string): 'yes' | 'no' | undefined {
  if (BEGINS_WITH_YES.test(said)) return 'yes';
  return BEGINS_WITH_NO.test(said) ? 'no' : undefined;
}

const DO_NOT_KNOW =
  /^(?:(?:bah|ben|euh|alors|la|je crois que) )?(?:(?:je |j )?(?:ne |n )?(?:sais|sait|c|se|c est) (?:vraiment |meme |pas trop |trop )?(?:pas|plus|po|pa)|jsp|chsais pas|j?(?:sais|sai|c|se) (?:pas|pa|plus|plu|po)|ch ?(?:ai|ais|e|epa|ais pas|ai pa|epas)(?: (?:pas|pa))?|chepa|chaipa|aucune? idee|pas (?:la moindre )?idee|j en sais rien|jen sais rien|je n en sais rien|aucun(?:e)?(?: des (?:deux|trois|reponses))?|autre(?: chose)?|rien de tout ca|ni l un ni l autre|pas sure?|je (?:ne )?suis pas sure?|je me souviens (?:pas|plus)|je m en souviens (?:pas|plus)|i don t know|i dont know|dont know|no idea|idk|not sure|other)(?: (?:du tout|trop|exactement|encore|desole|svp|merci))?$/;

/** The many forms of "I do not know". */
export function isUnsure(said: string): boolean {
  return DO_NOT_KNOW.test(said);
}
