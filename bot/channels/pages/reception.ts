import { DEMONSTRATION } from '../../conversation/structure.ts';
import { RECEPTIONS, receptionPathOf } from '../../conversation/helper/reception-path.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant, type Operator } from '../../permanences/model.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Commune } from '../../territory/model.ts';
import { oneOutcomeView } from '../../service/one-outcome-view.ts';
import { type View } from '../../view/view.ts';

/** Who receives in a commune: an operator, and what for. */
export interface Reception {
  readonly operator: Operator;
  readonly commune: Commune;
  /** Absent: the first need for which someone receives there. */
  readonly need?: string;
}

const ROOM = RECEPTIONS;

/** `/permanences/33281/caf`, and the need where one is named. Nothing of any walk is in it. */
export function receptionPath({ operator, commune, need }: Reception): string {
  return receptionPathOf({ commune: commune.insee, operator: operator.id, need });
}

/** What a structure with data of its own adds to such a path: everyone's page would not show it. */
export function ofStructure({ isOwn }: World, structure: string | undefined): string {
  return isOwn === true && structure !== undefined ? `?structure=${structure}` : '';
}

/** What such a path stands for; nothing for codes that do not exist. */
export function receptionOf(world: World, path: string): Reception | undefined {
  const [insee = '', id = '', need, ...rest] = path.slice(ROOM.length + 1).split('/');
  const commune = world.communes.byInsee.get(insee);
  const operator = world.operators.get(id);
  if (!path.startsWith(`${ROOM}/`) || !commune || !operator || rest.length > 0) return undefined;
  if (need === undefined) return { operator, commune };
  return operator.needs.includes(need) ? { operator, commune, need } : undefined;
}

/** Whom a citizen of the commune may see, nearest first; for one need, or any. */
export function receiversOf(
  { permanences }: World,
  { operator: { id }, commune, need }: Reception,
  now: Instant,
): readonly Found[] {
  const query = { audience: 'citizen', facts: new Map(), operator: id, commune, now } as const;
  return permanences.near({ ...query, need });
}

/** A page that search engines may keep: a sure date stands on it, and nothing invented. */
export function isSure({ body, demonstration }: View): boolean {
  return (
    demonstration === undefined &&
    body.kind === 'orientation' &&
    body.doors.some(({ certainty, date }) => certainty === 'sure' && date !== undefined)
  );
}

/** The page of a reception, as a screen of the guide titled by who and where. */
export function receptionView(world: World, reception: Reception, now: Instant): View {
  const { operator, commune } = reception;
  const need = reception.need ?? neededFor(world, reception, now);
  const view = oneOutcomeView(world, { operator, need, commune, audience: 'citizen', now });
  const title = { text: `${operator.said.fr} reçoit près ${ofCommune(commune.name)}`, lang: 'fr' };
  return isSure(view) ? { ...view, pageTitle: title, heading: title } : view;
}

/** The first need for which someone receives there: an operator's desks may differ by need. */
function neededFor(world: World, reception: Reception, now: Instant): string {
  const { operator } = reception;
  const found = operator.needs.find(
    (need) => receiversOf(world, { ...reception, need }, now).length > 0,
  );
  return found ?? operator.needs[0] ?? '';
}

/** The next sure date, as a screen of the structure would show it; nothing while there is none. */
export function nextSure(
  world: World,
  reception: Reception,
  now: Instant,
  structure?: string,
): Found | undefined {
  const { operator, commune, need = neededFor(world, reception, now) } = reception;
  const { territory } = world.structures.get(structure ?? '') ?? {};
  const found = world.permanences.nearestAndNext({
    operator: operator.id,
    need,
    commune,
    ...(territory && { territory }),
    demonstration: structure === DEMONSTRATION,
    audience: 'citizen',
    now,
    facts: new Map(),
  });
  return [found?.local, found?.soonest, found?.nearest].find(
    (one) => one?.state === 'sure' && one.opening?.mode === 'walk-in',
  );
}

/** Milliseconds that a list of paths serves: dates turn at midnight, and robots come rarely. */
const LIST_MS = 3_600_000;
const lists = new WeakMap<World, { readonly made: Instant; readonly paths: readonly string[] }>();

/** Paths of the pages that {@link isSure} holds for, in communes where someone receives. */
export function receptionPaths(world: World, now: Instant): readonly string[] {
  const known = lists.get(world);
  if (known && now >= known.made && now < known.made + LIST_MS) return known.paths;
  const paths = publicReceptions(world).flatMap((reception) =>
    isSure(receptionView(world, reception, now)) ? [receptionPath(reception)] : [],
  );
  lists.set(world, { made: now, paths });
  return paths;
}

/**
 * The same of what structures have of their own, each page under the first structure that shows
 * it: everyone's are left out.
 */
export function ownReceptionPaths(forAll: World, now: Instant): readonly string[] {
  const known = new Set(receptionPaths(forAll, now));
  return [...(forAll.own ?? new Map<string, World>()).keys()].flatMap((structure) => {
    const world = worldIn(forAll, structure);
    const paths = receptionPaths(world, now).filter((path) => !known.has(path));
    for (const path of paths) known.add(path);
    return paths.map((path) => path + ofStructure(world, structure));
  });
}

/** Each operator with each commune where the public may come to see it. */
function publicReceptions(world: World): readonly Reception[] {
  const receptions = new Map<string, Reception>();
  for (const permanence of world.permanences.all.heads()) {
    if (permanence.demonstration || permanence.for !== 'public') continue;
    const commune = world.communes.byInsee.get(permanence.commune ?? '');
    const operator = world.operators.get(permanence.operator);
    if (!commune || !operator) continue;
    receptions.set(receptionPath({ operator, commune }), { operator, commune });
  }
  return [...receptions.values()];
}
