import { matched, type Rule } from './finding.ts';

/** `marie.dupond@gmail.com`, `marie.dupond@gmail`. */
const WRITTEN =
  /(?<![a-z0-9._%+-])[a-z0-9_%+-][a-z0-9._%+'-]{0,63}@[a-z][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,63}){0,4}/g;
/** `marie dupond @ gmail . com`: then the ending is needed. */
const SPACED =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?: ?\. ?[a-z0-9_%+-]{1,40}){0,3} {0,2}@ {0,2}[a-z0-9-]{1,63}(?: {0,2}\. {0,2}[a-z0-9-]{2,30}){1,3}/g;
/** `marie point dupond arobase gmail point com`. */
const SPELLED =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?: [([]?(?:point|dot|tiret|underscore|tiret bas)[)\]]? [a-z0-9._-]{1,40}){0,4} {1,3}(?:arr?o?base?|arr?obaz|a commercial|\(at\)|\[at\]|\{at\}) {1,3}[a-z0-9.-]{2,63}(?: ?[([]?(?:point|dot|\.)[)\]]? ?[a-z]{2,20}){0,3}/g;
/** Endings of an address: a sentence that ends ("at night. He …") is none. */
const ENDING =
  '(?:com|fr|net|org|eu|re|gp|mq|gf|yt|nc|pf|be|ch|de|es|it|pt|uk|us|ca|ma|dz|tn|sn|ci|ro|pl|io|co|me|info|bzh|paris|gouv|pro|mobi|biz)';
/** Houses of mail that are no other word; and those that are. */
const HOUSE =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|wanadoo|sfr|laposte|icloud|bbox|msn|protonmail|aol)';
const HOUSE_OR_WORD = '(?:orange|free|live|neuf)';
/** `marie dupond at gmail dot com`, `at exemple.fr`: spaces around a dot only after a house of mail. */
const AT = new RegExp(
  '(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?: (?:point|dot) [a-z0-9._-]{1,40}){0,3} at ' +
    `(?:${HOUSE}(?: ?(?:point|dot|\\.) ?${ENDING})?|${HOUSE_OR_WORD} ?(?:point|dot|\\.) ?${ENDING}|[a-z0-9-]{2,63}(?:(?: (?:point|dot) |\\.)[a-z0-9-]{2,40}){0,2}(?: (?:point|dot) |\\.)${ENDING})(?![a-z0-9])`,
  'g',
);
const GLUED = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?:\(at\)|\[at\]|arobase)[a-z0-9.-]{2,63}/g;
/** `c'est marie33 gmail com`: nothing between, yet a house of mail is named. */
const UNSIGNED =
  /(?<![a-z0-9._%+-])(?<it>(?:(?<=(?:est|:|=) )[a-z0-9._-]{3,40}|(?=[a-z._-]{0,39}\d)[a-z0-9._-]{3,40}) (?:chez )?(?:gmail|hotmail|outlook|yahoo|orange|wanadoo|free|sfr|laposte|live|icloud|bbox|neuf)(?: ?\. ?| (?:point )?)(?:com|fr|net))(?![a-z0-9])/g;

/** E-mail addresses, written, spaced out or spelled. */
export const emails: Rule = ({ plain }) =>
  [WRITTEN, SPACED, SPELLED, AT, GLUED, UNSIGNED].flatMap((pattern) =>
    matched('email', pattern, plain),
  );
