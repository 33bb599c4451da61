import { type Operator } from '../../permanences/model.ts';
import { type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Door } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { deskPhone } from './phone-of.ts';
import { placeOf } from './place-known.ts';

/** The number of who gives the operator's own: of the town hall, for its welfare office. */
export function numberOfWho(scene: Scene, { knownBy: id }: Operator): Pick<Door, 'phone'> {
  const found = foundThere(scene, scene.world.operators.get(id ?? ''));
  const near = placeOf(found);
  const phone = near && deskPhone(scene, near, found);
  const name = near?.permanence.place?.name;
  if (!phone || name === undefined) return {};
  return { phone: { ...phone, notes: [{ text: name, lang: 'fr' }, ...phone.notes] } };
}

function foundThere(
  { world, state, now }: Scene,
  who: Operator | undefined,
): NearestAndNext | undefined {
  const commune = world.communes.byInsee.get(state.commune ?? '');
  const [need] = who?.needs ?? [];
  if (!who || !commune || need === undefined) return undefined;
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
