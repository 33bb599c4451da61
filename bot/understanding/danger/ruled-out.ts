import { type WaysOf } from '../../reading/ways.ts';
import { type DangerKind } from './kinds.ts';

/** A kind that is no danger of a text which has one of each of these ways, and none of the others. */
interface RuledOut {
  readonly kind: DangerKind;
  readonly ways: readonly string[];
  readonly unless: readonly string[];
}

const RULED_OUT: readonly RuledOut[] = [
  // To be put out of a country is not to be put out of one's home.
  { kind: 'eviction', ways: ['stay-ends'], unless: ['lodging'] },
  // A mason whose back is worn out has no farm.
  { kind: 'farmer', ways: ['other-trade'], unless: ['farm'] },
  // Meals brought to who cannot cook any more.
  { kind: 'hunger', ways: ['meals-brought'], unless: ['hungry'] },
  // Who says that he will kill her is not herself who wants to die.
  { kind: 'suicide', ways: ['will-hurt-me'], unless: ['of-life', 'wants-to-die', 'farewell'] },
  // An old person who is tied up, somebody touched at work: no child.
  { kind: 'child', ways: ['care-home'], unless: ['child-named'] },
  { kind: 'child', ways: ['boss'], unless: ['child-named', 'under-age', 'at-school'] },
  // A child whom others spit on at school: the number of the bullied, not that of beaten women.
  {
    kind: 'violence',
    ways: ['bullied-there', 'at-their-school'],
    unless: ['worse-there'],
  },
  // A night outside that is near is told by its day: nobody takes leave of life.
  { kind: 'suicide', ways: ['outside-soon'], unless: ['of-life', 'wants-to-die', 'farewell'] },
];

/**
 * The kinds that words rule out, whatever a model makes of them.
 *
 * @example ruledOut(language.ways, 'je serai dehors vendredi').has('suicide') // true
 */
export function ruledOut(ways: WaysOf, folded: string): ReadonlySet<DangerKind> {
  const found = RULED_OUT.filter(
    ({ ways: all, unless }) =>
      all.every((way) => ways(way).isIn(folded)) &&
      !unless.some((other) => ways(other).isIn(folded)),
  );
  return new Set(found.map(({ kind }) => kind));
}
