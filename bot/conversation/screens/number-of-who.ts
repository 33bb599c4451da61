import { type Operator } from '../../permanences/model.ts';
import { type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Door, type Phone } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { isHardOnline } from './in-reach.ts';
import { briefLineOf, deskPhone } from './phone-of.ts';
import { isLineBetter, placeOf } from './place-known.ts';

/** Who gives what we have not of an operator, and the number where one asks. */
export interface WhoKnows {
  readonly operator: Operator;
  readonly phone?: Phone;
  /** Whose number it is, where the first has none: who gives that one's. */
  readonly through?: Operator;
}

/**
 * Who gives the address and the number of an operator, with the first number there is along
 * `known-by`: of the State's office where the lists have none of the town hall.
 */
export function whoKnows(scene: Scene, { id, knownBy }: Operator): WhoKnows | undefined {
  const met = new Set([id]);
  let [next, first]: (Operator | undefined)[] = [scene.world.operators.get(knownBy ?? '')];
  while (next !== undefined && !met.has(next.id)) {
    met.add(next.id);
    first ??= next;
    const phone = phoneOf(scene, next);
    if (phone && next === first) return { operator: first, phone };
    if (phone) return { operator: first, phone, through: next };
    next = scene.world.operators.get(next.knownBy ?? '');
  }
  return first && { operator: first };
}

/** The number of who gives the operator's own: of the town hall, for its welfare office. */
export function numberOfWho(scene: Scene, operator: Operator): Pick<Door, 'phone'> {
  const phone = whoKnows(scene, operator)?.phone;
  return phone ? { phone } : {};
}

/** Of its desk there, with its name; else, or where that desk is far away, of its line. */
function phoneOf(scene: Scene, who: Operator): Phone | undefined {
  const found = foundThere(scene, who);
  const near = placeOf(found);
  const phone = near && deskPhone(scene, near, found);
  const line = phone && !isLineBetter(scene, near) ? undefined : lineNamed(scene, found);
  if (!phone || line) return line;
  const { name = who.names.now, address } = near.permanence.place ?? {};
  // Who has no internet may as well go there.
  const goesThere = address !== undefined && isHardOnline(scene.state, [who.id]);
  const text = goesThere ? `${name}, ${address}` : name;
  return { ...phone, notes: [{ text, lang: 'fr' }, ...phone.notes] };
}

function lineNamed(scene: Scene, found: NearestAndNext | undefined): Phone | undefined {
  const phone = briefLineOf(scene, found);
  if (!phone || found === undefined) return undefined;
  const isNamed = found.phones.some(({ line }) => line.name !== undefined);
  const own = isNamed ? [] : [{ text: found.operator.names.now, lang: 'fr' } as const];
  return { ...phone, notes: [...own, ...phone.notes] };
}

function foundThere({ world, state, now }: Scene, who: Operator): NearestAndNext | undefined {
  const commune = world.communes.byInsee.get(state.commune ?? '');
  const [need] = who.needs;
  if (!commune || need === undefined) return undefined;
  const { audience } = state;
  return world.permanences.nearestAndNext({
    operator: who.id,
    need,
    commune,
    audience,
    now,
    facts: new Map(),
  });
}
