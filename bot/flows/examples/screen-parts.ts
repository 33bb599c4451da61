import { type Body, type View } from '../../view/view.ts';
import { type ScreenPart } from '../schemas/flow-schema.ts';

type Orientation = Extract<Body, { kind: 'orientation' }>;
type Autonomy = Extract<Body, { kind: 'autonomy' }>;

/** The parts that stand on a screen, by the names that examples use. */
export function partsOf(view: View): ReadonlySet<ScreenPart> {
  const { body, mediator, toCheck } = view;
  const parts = new Set<ScreenPart>();
  const add = (part: ScreenPart, stands: unknown): void => {
    if (stands !== undefined && stands !== false && stands !== '') parts.add(part);
  };
  if (body.kind === 'orientation') addOrientation(body, add);
  if (body.kind === 'autonomy') addAutonomy(body, add);
  add('say', mediator?.say);
  add('never', mediator?.never);
  add('to-check', toCheck);
  return parts;
}

type Add = (part: ScreenPart, stands: unknown) => void;

function addOrientation(orientation: Orientation, add: Add) {
  const { doors, unknown, ask, bring, deadline, deadlineMore, link } = orientation;
  // "Aucun horaire connu" is an answer too: the block stands.
  add('place', doors.some(({ place }) => place) || unknown !== undefined);
  add(
    'phone',
    doors.some(({ phone }) => phone),
  );
  add(
    'appointment',
    doors.some(({ kind }) => kind === 'ask-appointment'),
  );
  add(
    'second-door',
    doors.some(({ kind }) => kind === 'second'),
  );
  add('ask', ask.text);
  add('bring', bring.length > 0);
  add('deadline', deadline ?? deadlineMore);
  add('link', link);
}

function addAutonomy({ parts: { deadline, link, learn, stuck } }: Autonomy, add: Add): void {
  add('deadline', deadline);
  add('link', link);
  add('learn', learn);
  add('second-door', stuck);
}
