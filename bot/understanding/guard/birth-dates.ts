import { matched, type Rule } from './finding.ts';

const MONTH =
  '(?:janv(?:ier)?|jan|fev(?:rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|juill|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|january|february|march|april|may|june|july|august|september|october|november|december)\\.?';
const DATE = `(?:(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?:\\d{1,2} ?[/.\\- ] ?\\d{1,2} ?[/.\\- ] ?(?:\\d{4}|\\d\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{8}|(?:\\d{1,2}|premier) ?(?:er)? ${MONTH}(?: (?:\\d{4}|\\d\\d(?!h|:| h)))?))(?!\\d)`;

/** "née à Bordeaux le": at most four words between. */
const BORN = new RegExp(
  `(?<![a-z'])(?:(?:suis |est |etes |es |etait |m |madame |monsieur |femme |homme |fils |fille |mari |bebe |enfant )?n(?:e|ee|es|ees|er|e\\(e\\))|naissance|born|date naiss(?:ance)?|ddn|d\\.d\\.n\\.?|anniversaire|nai(?:ss|s)ance)(?![a-z])(?: (?:a|au|en|aux) [a-z' -]{2,30}?)?(?: (?:de |du |pour )?(?:mon |ma |mes )[a-z]{2,12}| d[eu] [a-z]{2,12})?(?: :| c'est| cest| est| c| on| depuis)?[ ,:(-]{0,3}(?:(?:le|l|du|au|en) ?:? ?)?(?<it>${DATE})`,
  'g',
);
const SAID_AFTER = new RegExp(
  `(?<![\\d/.-])(?<it>${DATE})(?<after>,? (?:c'est|cest|c est|est|=|\\() ?(?:le jour de )?(?:ma |sa |son |notre |la )?(?:date de naissance|date naissance|naissance|anniversaire))`,
  'g',
);

/** Dates that are said to be a birth's; any other date stays. */
export const birthDates: Rule = ({ plain }) =>
  [BORN, SAID_AFTER].flatMap((pattern) => matched('birthdate', pattern, plain));
