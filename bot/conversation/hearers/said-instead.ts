import { fold } from '../../territory/fold.ts';
import { type Correction } from '../corrections.ts';
import { operatorOfFlow, operatorOfLabel, operatorSaid } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { toldOfNow } from '../told-of-now.ts';
import { FIRST_MENU } from '../where.ts';
import { type World } from '../world.ts';
import { ledBy } from './where-it-leads.ts';

type Elsewhere = Extract<Reading, { kind: 'elsewhere' }>;
type To = NonNullable<Elsewhere['to']>;

/**
 * What a walk is left for where another service, or another demand, is said in place of its own:
 * "non, c'est la retraite", "c'est pas un titre de séjour, c'est pour échanger mon permis".
 */
export function saidInstead(
  world: World,
  flow: string,
  { denies, meant }: Pick<Correction, 'denies' | 'meant'>,
): Elsewhere | undefined {
  const name = nameIn(world, meant);
  const service = name === '' ? undefined : (menuNamed(world, name) ?? flowsNamed(world, name));
  const to = service ?? (denies && meant !== '' ? demandIn(world, meant) : undefined);
  return to && !isWithin(world, to, flow) ? { kind: 'elsewhere', to } : undefined;
}

function demandIn(world: World, meant: string): To | undefined {
  const read = ledBy(world, () => toldOfNow(world, meant), world.router.route(meant));
  return read.kind === 'action' ? read : undefined;
}

/** Whether a reading enters this very flow. */
export function isOf({ action }: Extract<Reading, { kind: 'action' }>, flow: string): boolean {
  return action.do === 'flow' && action.flow === flow;
}

/** What is left of words that name a service and say nothing else: "mon dossier de retraite". */
function nameIn({ language }: World, meant: string): string {
  const [said = ''] = meant.split(DENIED);
  return said
    .split(' ')
    .filter((word) => !language.stop.has(word) && !language.vague.has(word))
    .join(' ');
}

/** "La Caf, pas France Travail." */
const DENIED = / (?:et )?(?:pas|non) /;

/** The menu of a row of the first screen: "La retraite", or the service that it is about: "ameli". */
function menuNamed(world: World, name: string): To | undefined {
  const { operator } = named(world, name) ?? {};
  const row = world.menus.get(FIRST_MENU)?.rows.find(({ title }) => {
    const isName = fold(title.fr).split(' ').slice(1).join(' ') === name;
    return isName || (operator && operatorOfLabel(world, title.fr) === operator);
  });
  return row && 'menu' in row.goes
    ? { kind: 'action', action: { do: 'menu', menu: row.goes.menu } }
    : undefined;
}

/** The operator whose name these words are, and nothing more. */
function named(world: World, name: string): ReturnType<typeof operatorSaid> {
  const said = operatorSaid(world, name);
  return said?.name === name ? said : undefined;
}

/** The flows of a service that has no row there. */
function flowsNamed(world: World, name: string): To | undefined {
  const operator = named(world, name)?.operator;
  const ids = [...world.flows.keys()].filter(
    (id) => operator && operatorOfFlow(world, id) === operator,
  );
  const [only] = ids;
  if (only === undefined) return undefined;
  return ids.length === 1
    ? { kind: 'action', action: { do: 'flow', flow: only } }
    : { kind: 'suggestions', ids };
}

/** Whether the walk under way is of that service already. */
function isWithin(world: World, to: To, flow: string): boolean {
  if (to.kind === 'suggestions') return to.ids.includes(flow);
  return isOf(to, flow) || (to.action.do === 'menu' && isOfMenu(world, to.action.menu, flow));
}

/** A menu leads to others, and they to each other: who serves it tells what is its own. */
function isOfMenu(world: World, menu: string, flow: string): boolean {
  const row = world.menus
    .get(FIRST_MENU)
    ?.rows.find(({ goes }) => 'menu' in goes && goes.menu === menu);
  const operator = row && operatorOfLabel(world, row.title.fr);
  return (
    flow.startsWith(`${menu}.`) || (operator && operatorOfFlow(world, flow) === operator) === true
  );
}
