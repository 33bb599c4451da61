import { type Operator } from '../permanences/model.ts';
import { fold } from '../territory/fold.ts';
import { type World } from './world.ts';

const known = new WeakMap<World['operators'], Names>();

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

/** The one operator that folded words name, and the name as it stands there; none of several. */
export function operatorSaid(
  { operators }: World,
  said: string,
): { readonly operator: Operator; readonly name: string } | undefined {
  const [first, ...others] = namedIn(operators, ` ${said} `);
  return first && others.every(([, operator]) => operator === first[1])
    ? { name: first[0], operator: first[1] }
    : undefined;
}

/** Words before a name in which a denial denies it. */
const DENIED_WITHIN = 3;
export const DENIALS: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'ni', 'not', 'no']);

/** The longest names: "Banque de France" is no bank. */
function namedIn(operators: World['operators'], said: string): readonly Name[] {
  const { byFirst } = namesOf(operators);
  const mayBe = said.split(' ').flatMap((word) => byFirst.get(word) ?? []);
  const named = [...new Set(mayBe)].filter(([name]) => said.includes(` ${name} `));
  return named.filter(([name]) => !named.some(([other]) => other !== name && other.includes(name)));
}

/** The operator whose name a label is, and nothing more: "La Caf". */
export function operatorOfLabel({ operators }: World, label: string): Operator | undefined {
  const { byName, byLabel } = namesOf(operators);
  const known = byLabel.get(label);
  if (known !== undefined) return known.operator;
  const operator = byName.get(fold(label).replace(/^(?:la|le|les|l) /, ''));
  byLabel.set(label, { operator });
  return operator;
}

/**
 * The operator that a flow is about: that of the first part of its id, or whom that part names.
 *
 * @example operatorOfFlow(world, 'caf.dette')?.id // 'caf'
 */
export function operatorOfFlow(world: World, flow: string): Operator | undefined {
  const part = flow.slice(0, flow.indexOf('.'));
  return world.operators.get(part) ?? namesOf(world.operators).byName.get(fold(part));
}

/** Every name of every operator, folded: the operators by it, and the names by their first word. */
function namesOf(operators: World['operators']): Names {
  const before = known.get(operators);
  if (before) return before;
  const all = [...operators.values()].flatMap((operator) =>
    (operator.words ?? []).map((word): Name => [fold(word), operator]),
  );
  const byFirst = new Map<string, Name[]>();
  for (const name of all) {
    const first = name[0].split(' ', 1)[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  // Of two with one name, the first.
  const names = { byFirst, byName: new Map(all.toReversed()), byLabel: new Map() };
  known.set(operators, names);
  return names;
}

type Name = readonly [name: string, operator: Operator];

interface Names {
  readonly byName: ReadonlyMap<string, Operator>;
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Labels of options that were looked up: all questions are, of each message that names a service. */
  readonly byLabel: Map<string, { readonly operator: Operator | undefined }>;
}
