import { type WaysOf } from '../../reading/ways.ts';
import { type DangerKind } from './kinds.ts';
import { type HeardDanger } from './heard-danger.ts';

/** A danger that words name, where a text has one of each of these ways. */
interface Named {
  readonly kind: DangerKind;
  readonly ways: readonly string[];
  /** Only beside one of these dangers, which were surely heard; `faintly`: or hardly. */
  readonly beside?: readonly DangerKind[];
  readonly faintly?: true;
  /** Not where one of these stands. */
  readonly unless?: readonly string[];
}

const NAMED: readonly Named[] = [
  { kind: 'gas', ways: ['gas-leak'] },
  { kind: 'fumes', ways: ['alarm-of-fumes'] },
  // Someone unwell beside what burns inside is in bad air.
  { kind: 'fumes', ways: ['burner', 'dazed'], beside: ['medical'], faintly: true },
  { kind: 'medical', ways: ['kept-alive', 'no-current'] },
  { kind: 'medical', ways: ['stroke-sign'], beside: ['medical'], faintly: true },
  // Of a farm or of a life that is too heavy, no use in going on is more than a debt.
  {
    kind: 'suicide',
    ways: ['no-use-going-on'],
    beside: ['farmer', 'overwhelm', 'suicide'],
    faintly: true,
  },
  // What one loves is given away, papers are in order: at a farm in debt, or beside a thought of it.
  { kind: 'suicide', ways: ['farewell'], beside: ['farmer', 'suicide'], faintly: true },
  // Somebody whom one does not see any more may lie behind the door.
  { kind: 'medical', ways: ['neighbour', 'not-seen', 'behind-the-door'] },
  // A baby that was shaken may bleed inside: the 15 before all.
  { kind: 'medical', ways: ['shaken', 'baby'] },
  // Who swallowed a box of tablets needs the 15 before anyone to talk to.
  { kind: 'medical', ways: ['swallowed'], beside: ['suicide'] },
  // Somebody violent who holds a weapon: the police before all else.
  { kind: 'armed', ways: ['armed'], beside: ['violence', 'child'] },
  // A child is missing; so is an adult only where one is looking for them now, or their mind is ill.
  { kind: 'missing', ways: ['child-missing'], unless: ['missing-on-paper'] },
  { kind: 'missing', ways: ['young', 'not-come-home'], unless: ['missing-on-paper'] },
  {
    kind: 'missing',
    ways: ['somebody-gone', 'looked-for'],
    unless: ['missing-on-paper', 'thing-lost'],
  },
  { kind: 'missing', ways: ['young', 'due-back', 'not-there'], unless: ['missing-on-paper'] },
  { kind: 'missing', ways: ['gone-silently', 'left-behind'], unless: ['missing-on-paper'] },
  { kind: 'missing', ways: ['gone-silently', 'gone-quiet'], unless: ['missing-on-paper'] },
  // Who leaves a letter and answers no more is looked for, and may be about to die.
  { kind: 'missing', ways: ['farewell-letter', 'gone-quiet'] },
  { kind: 'suicide', ways: ['farewell-letter', 'gone-quiet'] },
  // Whose papers are held where they work, who may not leave: the victim of a crime, no worker at odds.
  {
    kind: 'captive',
    ways: ['holder', 'holds-papers', 'bound'],
    unless: ['papers-for', 'office-holds', 'partner-holds'],
  },
  {
    kind: 'captive',
    ways: ['boss-took-papers'],
    unless: ['papers-for', 'office-holds', 'partner-holds'],
  },
  { kind: 'captive', ways: ['servant', 'not-free'], unless: ['partner-holds'] },
  { kind: 'captive', ways: ['boss', 'locked-up'], unless: ['partner-holds'] },
  { kind: 'captive', ways: ['threat-if-i-leave', 'unpaid'], unless: ['partner-holds'] },
  { kind: 'captive', ways: ['threat-if-i-leave', 'boss'], unless: ['partner-holds'] },
  { kind: 'captive', ways: ['forced-to-sell-oneself'], unless: ['partner-holds'] },
  // Put out by whom one lives with: a night outside first, the police only where blows are told too.
  {
    kind: 'put-out',
    ways: ['put-out-by-partner'],
    unless: ['harm-told', 'long-ago', 'not-put-out'],
  },
  {
    kind: 'put-out',
    ways: ['put-out-by-him'],
    beside: ['violence'],
    faintly: true,
    unless: ['harm-told', 'long-ago', 'not-put-out', 'a-stranger', 'of-job-or-lease'],
  },
  { kind: 'violence', ways: ['put-out-by-partner', 'harm-told'], unless: ['long-ago'] },
  { kind: 'homeless', ways: ['put-out-by-partner', 'harm-told'], unless: ['long-ago'] },
  // Who fears to hurt their baby: a doctor, and who listens to parents.
  { kind: 'newborn', ways: ['fears-to-hurt-baby'], unless: ['handles-baby'] },
  { kind: 'newborn', ways: ['near-to-hurting', 'baby'], unless: ['handles-baby'] },
  { kind: 'newborn', ways: ['fears-to-hurt', 'just-born'], unless: ['handles-baby'] },
  { kind: 'homeless', ways: ['loses-room'] },
  { kind: 'blackmail', ways: ['intimate-picture', 'blackmails'] },
  // Hit by who is no family: not the line for women whom their partner beats.
  {
    kind: 'attacked',
    ways: ['stranger'],
    beside: ['violence'],
    unless: ['of-the-family', 'sexual'],
  },
  // Nor is it that of a man whom somebody near hits.
  {
    kind: 'man-hit',
    ways: ['a-man-hit'],
    beside: ['violence'],
    unless: ['hits-a-woman', 'sexual'],
  },
  { kind: 'attacked', ways: ['fraudster'], beside: ['violence'], unless: ['of-the-family'] },
  // Who hurts the one they look after is worn out, and says so: a relay, and who listens to both.
  { kind: 'carer', ways: ['i-hurt', 'cared-for'], unless: ['hurts-me'] },
  { kind: 'carer', ways: ['near-to-hurting', 'cared-for'], unless: ['hurts-me', 'wants-to-die'] },
  { kind: 'carer', ways: ['it-is-me'], beside: ['violence', 'elder'], unless: ['hurts-me'] },
  // The numbers of children are theirs too who say how old they are.
  { kind: 'child', ways: ['minor'], beside: ['violence'] },
  { kind: 'child', ways: ['comes-to-my-room'], beside: ['violence'], faintly: true },
  { kind: 'child', ways: ['children-hit'], beside: ['violence', 'child'], faintly: true },
];

/** Whether nothing is told but that one is unwell ("je vais mal"), or for how long: two or three words, few to learn from. */
export function saysUnwell(ways: WaysOf, folded: string): boolean {
  return ways('unwell').is(folded) || ways('unwell-for-long').isFirst(folded);
}

/** Dangers that folded words name, beside what was heard of them: gas that one smells, a weapon. */
export function namedIn(
  ways: WaysOf,
  folded: string,
  heard: readonly HeardDanger[],
): readonly DangerKind[] {
  const named = NAMED.filter(
    ({ ways: all, beside, faintly, unless = [] }) =>
      (!beside ||
        heard.some(({ kind, isSure }) => beside.includes(kind) && (isSure || faintly === true))) &&
      all.every((name) => ways(name).isIn(folded)) &&
      !unless.some((name) => ways(name).isIn(folded)),
  );
  return [...new Set(named.map(({ kind }) => kind))];
}
