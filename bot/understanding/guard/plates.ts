import { type PlainText } from './plain-text.ts';
import { matched, type Finding, type Rule } from './finding.ts';

/** Two letters, three digits, two letters; I, O and U are not used. */
const NEW =
  /(?<![a-z0-9-])[a-hj-np-tv-z]{2}[ -]{0,3}\d{3}[ -]{0,3}[a-hj-np-tv-z]{2}(?![a-z0-9'-])/g;
const OLD = /(?<![a-z0-9-])\d{1,4}[ -]?[a-hj-np-tv-z]{2,3}[ -]?(?:\d\d|2[ab])(?![a-z0-9])/g;
const VEHICLE =
  /plaque|immat|vehicule|voiture|carte grise|moto|scooter|camion|\bauto\b|clio|peugeot|renault|citroen|assurance|crit'?air|\bpv\b/;
const NEAR = 60;

/** Number plates: joined or in capitals as they are, else beside a word for a vehicle. */
export const plates: Rule = (text) => [
  ...matched('plate', NEW, text.plain).filter(
    (found) => isPlain(text, found) || isNamed(text, found),
  ),
  ...matched('plate', OLD, text.plain).filter((found) => isNamed(text, found)),
];

function isPlain({ plain, original, at }: PlainText, { from, to }: Finding): boolean {
  const typed = original.slice(at[from], at[to]);
  const shouted = original === original.toUpperCase();
  return !plain.slice(from, to).includes(' ') || (!shouted && typed === typed.toUpperCase());
}

function isNamed({ plain }: PlainText, { from, to }: Finding): boolean {
  return VEHICLE.test(plain.slice(Math.max(0, from - NEAR), to + 30));
}
