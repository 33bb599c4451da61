import { type Operator, type Recourse } from '../../permanences/model.ts';
import { recourseOf } from '../../permanences/recourse-of.ts';
import { type Aside, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { doorsBefore } from '../doors-before.ts';
import { operatorOfFlow } from '../operators-named.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { lookUp } from './look-up.ts';
import { briefLineOf } from './phone-of.ts';
import { toCheckSaid, whereToLook } from './to-check-said.ts';
import { sourcesSaid } from './sources-said.ts';

/** Who comes last, when a public service no longer answers. */
const DEFENDER = 'defenseur-des-droits';

/**
 * What is left when a service says no, or answers nothing: a letter to it, its mediator, the
 * Défenseur des droits. Folded under an orientation; open where one was refused, before the doors
 * of whoever refused. An autonomy step has it only then.
 */
export function recourseAside(
  scene: Scene,
  here: Here,
  shown: Operator | undefined,
): Aside | undefined {
  const refusing = refusingOf(scene, here);
  if (shown?.id === DEFENDER || (!refusing && !shown)) return undefined;
  const operator = refusing ?? withRecourse(shown) ?? silentOf(scene, here) ?? shown;
  return operator && ladder(scene, here, operator, placeOf(scene, operator, refusing, shown));
}

/**
 * The ladder of an operator from its first step: another number or desk, a letter and by when it is
 * answered, its mediator, the Défenseur des droits. Nothing where no step is known.
 */
export function wholeLadder(scene: Scene, here: Here, operator: Operator): Aside | undefined {
  const { wording, world } = scene;
  const { other, answer } = recourseOf(world.operators, operator) ?? {};
  const place = { title: wording.say('recourse'), folded: true, first: false };
  const rest = ladder(scene, here, operator, place);
  const rule = world.deadlines.get(answer ?? '');
  if (!rest) return undefined;
  return {
    ...rest,
    items: [...(other ? [wording.text(other, operator)] : []), ...rest.items],
    notes: [...(rule ? [wording.text(rule.says)] : []), ...rest.notes],
  };
}

const DATE = ['recourse-date'] as const;
const REFUSED = ['recourse-court', 'recourse-date'] as const;

/** Where it stands, and whether it is open. */
type Place = Pick<Aside, 'title' | 'folded' | 'first'>;

function placeOf(
  { state, wording }: Scene,
  { id }: Operator,
  refusing: Operator | undefined,
  shown: Operator | undefined,
): Place {
  if (refusing) {
    const first = shown === undefined || shown.id === refusing.id;
    return { title: wording.say('recourse-refused'), folded: false, first };
  }
  const isTried =
    hasCircumstance(state, 'tried-phone', [id]) || hasCircumstance(state, 'tried-went', [id]);
  return { title: wording.say('recourse'), folded: !isTried, first: false };
}

function ladder(scene: Scene, here: Here, operator: Operator, place: Place): Aside | undefined {
  const recourse = recourseOf(scene.world.operators, operator);
  const defender = recourse?.defender === false ? undefined : defenderStep(scene, here);
  const items = [...stepsOf(scene, operator, recourse), ...(defender?.says ?? [])];
  if (items.length === 0) return undefined;
  const said = refusingOf(scene, here) ? REFUSED : DATE;
  return {
    ...place,
    items,
    ordered: true,
    ...(defender?.phone && { phone: defender.phone }),
    notes: [...said.map((key) => scene.wording.say(key)), ...proof(scene, operator, recourse)],
  };
}

/** Who said no, as it was told, or whoever the walk is about; who stands in for it there. */
function refusingOf(scene: Scene, here: Here): Operator | undefined {
  const { world, state } = scene;
  const refusals = (state.situation ?? []).filter(({ kind }) => kind === 'refused');
  const last = refusals.at(-1);
  if (!last) return undefined;
  const named =
    world.operators.get(last.operator ?? '') ?? operatorOfFlow(world, here.home.flow.id);
  if (!named) return undefined;
  return lookUp(scene, here, { operator: named.id, need: named.needs[0] ?? '' })?.operator ?? named;
}

/** Who answers nothing where the door on screen helps: whom the end before led to, else the flow's. */
export function silentOf(scene: Scene, here: Here): Operator | undefined {
  const { operators } = scene.world;
  const before = doorsBefore(here.position).map((id) => withRecourse(operators.get(id)));
  return before.find((one) => one !== undefined) ?? operatorOfFlow(scene.world, here.home.flow.id);
}

/** An operator that one may complain to; nothing of another. */
export function withRecourse(operator: Operator | undefined): Operator | undefined {
  return operator?.recourse?.defender === false && !operator.recourse.write ? undefined : operator;
}

function stepsOf(
  { wording }: Scene,
  operator: Operator,
  { write, mediator }: Partial<Recourse> = {},
): readonly Words[] {
  return [write, mediator].flatMap((text) => (text ? [wording.text(text, operator)] : []));
}

interface Defender {
  readonly says: readonly Words[];
  readonly phone: Aside['phone'];
}

function defenderStep(scene: Scene, here: Here): Defender | undefined {
  const { world, wording, state } = scene;
  const operator = world.operators.get(DEFENDER);
  if (!operator) return undefined;
  const found = lookUp(scene, here, { operator: DEFENDER, need: operator.needs[0] ?? '' });
  return {
    says: [wording.say('recourse-defender')],
    phone: hasCircumstance(state, 'no-phone') ? undefined : briefLineOf(scene, found),
  };
}

function proof(scene: Scene, operator: Operator, recourse: Recourse | undefined): readonly Words[] {
  const { wording, world, now } = scene;
  const last = recourse?.defender === false ? undefined : world.operators.get(DEFENDER);
  const defender = last?.sources.slice(0, 1) ?? [];
  const said = sourcesSaid(scene, { sources: [...(recourse?.sources ?? []), ...defender] });
  if (!recourse || !isToCheck(recourse, now)) return said;
  const where = whereToLook(scene, { operator });
  return [...said, toCheckSaid(scene, [wording.say('check-steps').text], where)];
}

function isToCheck({ toCheck, reviewBy }: Recourse, now: number): boolean {
  return toCheck || (reviewBy !== undefined && reviewBy < new Date(now).toISOString().slice(0, 10));
}
