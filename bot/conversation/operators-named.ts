import { type Operator } from '../permanences/model.ts';
import { fold } from '../territory/fold.ts';
import { type World } from './world.ts';

const known = new WeakMap<World['operators'], readonly (readonly [string, Operator])[]>();

/**
 * The operator that a text names by one of its `words`; none where it names several, or one whose
 * very name tells too much to be kept.
 */
export function operatorNamed({ operators }: World, text: string): Operator | undefined {
  const [first, ...others] = new Set(
    namedIn(operators, ` ${fold(text)} `).map(([, operator]) => operator),
  );
  return others.length > 0 || first?.discreet ? undefined : first;
}

/** Those that a text names without a denial before: "pas à la Caf". */
export function operatorsMeant({ operators }: World, text: string): ReadonlySet<Operator> {
  const said = ` ${fold(text)} `;
  const meant = namedIn(operators, said).filter(([name]) => {
    const before = said.slice(0, said.indexOf(` ${name} `)).split(' ');
    return !before.slice(-DENIED_WITHIN).some((word) => DENIALS.has(word));
  });
  return new Set(meant.map(([, operator]) => operator));
}

/** Words before a name in which a denial denies it. */
const DENIED_WITHIN = 3;
const DENIALS: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'ni', 'not', 'no']);

/** The longest names: "Banque de France" is no bank. */
function namedIn(operators: World['operators'], said: string): ReturnType<typeof namesOf> {
  const named = namesOf(operators).filter(([name]) => said.includes(` ${name} `));
  return named.filter(([name]) => !named.some(([other]) => other !== name && other.includes(name)));
}

/** The operator whose name a label is, and nothing more: "La Caf". */
export function operatorOfLabel({ operators }: World, label: string): Operator | undefined {
  const name = fold(label).replace(/^(?:la|le|les|l) /, '');
  return namesOf(operators).find(([one]) => one === name)?.[1];
}

/** The operator that a flow is about: that of the first part of its id, or whom that part names. */
export function operatorOfFlow(world: World, flow: string): Operator | undefined {
  const part = flow.slice(0, flow.indexOf('.'));
  const named = namesOf(world.operators).find(([name]) => name === fold(part));
  return world.operators.get(part) ?? named?.[1];
}

function namesOf(operators: World['operators']): readonly (readonly [string, Operator])[] {
  const before = known.get(operators);
  if (before) return before;
  const names = [...operators.values()].flatMap((operator) =>
    (operator.words ?? []).map((word) => [fold(word), operator] as const),
  );
  known.set(operators, names);
  return names;
}
