import { type Finding, type Kind, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

/** Numbers that only the words around them tell: files, accounts, papers. */

const IS =
  "(?:[ ,]{0,2}(?:n ?°|n(?= )|no|num(?:ero)?|est|c ?'? ?est|cest|c|is|:|=|-|le|de|du|ma|mon|caf|france travail|pole emploi|ft|pe|allocataire|dossier|caf : )){0,4}[ :°=-]{0,3}";
/** Six to eight digits, and a letter perhaps. */
const SEVEN = "(?<it>\\d(?:[ .-]?\\d){5,7}(?: ?[a-z](?![a-z0-9']))?)(?![\\d/€]| ?(?:€|euro))";
const TOKEN =
  '(?<it>(?=[a-z0-9-]{0,12}\\d)[a-z0-9](?:[ -]?[a-z0-9]){0,2}(?=[a-z0-9 -]{0,16}\\d)(?:[ -]?[a-z]?[ -]?\\d[a-z0-9]?|[a-z]{1,3}(?=\\d)){2,12}[a-z]?)(?![a-z0-9])';
const SOLID = '(?<it>(?=[a-z0-9]{0,14}\\d[a-z0-9]{0,14}\\d)[a-z0-9]{5,18})(?![a-z0-9€/]| ?€)';

const CAF =
  '(?<![a-z])(?:al+oc(?:ataire)?|matricule(?: caf)?|dossier(?: caf| a la caf| allocataire)?|(?:num(?:ero)?|n ?°|no|identifiant|compte)(?: de)?(?: la)? caf|caf n ?°|caf num(?:ero)?)';
const JOB =
  "(?<![a-z])(?:identifiant|id|demandeur d'emploi|pole emploi|france travail|inscription|login)";
const PAPERS =
  "(?<![a-z])(?:carte (?:nationale )?d ?'? ?identite|carte identite|\\bcni|passep[oa]rte?|permis(?: de conduire)?|titre de sejour|carte de (?:sejour|resident)|recepisse|visa|agdref|numero (?:d')?etranger|n ?° ?(?:d')?etranger|numero d'acces(?: en ligne)?|acces en ligne|numero (?:de )?(?:carte|piece d'identite)|piece d ?'? ?identite|teledeclarant|reference (?:de l')?avis|numero unique|livret de famille|acte n ?°)";
const METER =
  '(?<![a-z])(?:pdl|prm|pce|point de livraison|siret|siren|compteur|client|contrat|adherent|assure|reference client)';

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['caf-number', new RegExp(`${CAF}${IS}${SEVEN}`, 'g')],
  [
    'caf-number',
    /(?<![a-z])caf[ :]{1,3}(?<it>\d{7}(?: ?[a-z](?![a-z0-9']))?)(?![\d/€]| ?€| euro)/g,
  ],
  [
    'caf-number',
    /(?<![\d,./])(?<it>\d(?:[ .-]?\d){5,7}(?: ?[a-z](?![a-z0-9']))?)(?<after>,? (?:c ?'? ?est|cest|est|c) (?:mon |le |son )?(?:numero|n ?°|num|dossier|matricule)?(?: (?:d'|de )?(?:caf|allocataire|dossier|de dossier))+)(?![a-z])/g,
  ],
  [
    'id-number',
    new RegExp(`${JOB}${IS}(?<it>\\d{7} ?[a-z]|\\d(?:[ .-]?\\d){7,10})(?![a-z0-9/])`, 'g'),
  ],
  ['id-number', new RegExp(`${JOB}${IS}${SOLID}`, 'g')],
  [
    'id-number',
    /(?<![a-z0-9])(?<it>\d{7}[a-z])(?<after> (?:c ?'? ?est|cest|est) (?:mon |le )?(?:identifiant|numero))(?![a-z])/g,
  ],
  ['id-number', /(?<![a-z0-9])\d\d ?[a-z]{2} ?\d{5}(?![a-z0-9])/g],
  ['id-number', new RegExp(`${PAPERS}${IS}${SOLID}`, 'g')],
  [
    'id-number',
    new RegExp(`${PAPERS}(?: n ?°| n(?= )| num(?:ero)?| :| est| c'est){1,3} {0,2}${TOKEN}`, 'g'),
  ],
  [
    'id-number',
    new RegExp(`${METER}${IS}(?<it>\\d(?:[ .-]?\\d){6,15})(?![\\d€/]| ?(?:€|euro))`, 'g'),
  ],
];

/** Years, days and postcodes stand beside the same words and stay. */
const HARMLESS =
  /^(?:(?:19|20)\d\d|\d{5}|\d{1,2} ?(?:ans|mois|jours?|h\d*|er|eme|e)|\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)?\d\d|(?:19|20)\d\d[ .-](?:19|20)\d\d)$/;

/** File, identity, foreigner, job seeker and meter numbers, by the words around. */
export const namedNumbers: Rule = ({ plain }) =>
  PATTERNS.flatMap(([kind, pattern]) => findAll(kind, pattern, plain));

/** Groups of digits that go on with a number; a year and a postcode do not. */
const GOES_ON =
  /^(?:[ .-]{1,2}(?!(?:19|20)\d\d(?!\d)|\d{5}(?! ?\d| {0,2}$))\d{2,6})+(?![\d€/a-z]| ?(?:€|euro))/;
const MORE = 40;

function lengthOfMore(after: string): number {
  return GOES_ON.exec(after)?.[0].length ?? 0;
}

function findAll(kind: Kind, pattern: RegExp, plain: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, groups, index } of matchesOf(pattern, plain)) {
    const it = groups?.['it'] ?? all;
    const to = index + all.length - (groups?.['after']?.length ?? 0);
    if (HARMLESS.test(it)) continue;
    found.push({ kind, from: to - it.length, to: to + lengthOfMore(plain.slice(to, to + MORE)) });
  }
  return found;
}
