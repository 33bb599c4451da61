import { type DangerKind } from '../../understanding/danger.ts';
import { type Alert, type Choice, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Notice } from '../state.ts';
import { flowOf, hereOf } from '../where.ts';
import { firstCall, inUrgency } from './urgent-parts.ts';

/**
 * One line above the demand, for a danger that does not stop it: what helps and one number; or, where
 * one is not sure, a neutral question that names nothing, but for a cheat.
 */
export function alertOf(scene: Scene): Pick<View, 'alert'> {
  const notice = scene.state.notices.find((one) => one.code === 'alert');
  const alert = notice && worded(scene, notice);
  return alert === undefined ? {} : { alert };
}

function worded(scene: Scene, notice: Extract<Notice, { code: 'alert' }>): Alert | undefined {
  const { world, wording } = scene;
  const { dangers } = notice;
  const numbers: Choice = {
    label: wording.say(notice.doubtful ? 'alert-numbers' : 'alert-more'),
    action: { do: 'urgent', dangers },
  };
  if (notice.doubtful) return { says: doubted(scene, dangers), choice: numbers };
  const [kind] = inUrgency(dangers);
  const answer = kind && world.urgent?.get(kind);
  if (kind === undefined || answer?.line === undefined) return undefined;
  const call = firstCall(scene, kind);
  return {
    says: wording.text(answer.line),
    ...(call ? { call } : {}),
    choice: demandOf(scene, answer.demand) ?? numbers,
  };
}

/** Names nothing, but a cheat that stands alone. */
function doubted({ world, wording }: Scene, dangers: readonly DangerKind[]): Words {
  const [kind, ...others] = dangers;
  const mayBeNamed = kind !== undefined && others.length === 0 && MAY_BE_NAMED.has(kind);
  const line = mayBeNamed ? world.urgent?.get(kind)?.line : undefined;
  return line ? wording.text(line) : wording.say('alert-doubtful');
}

/** A cheat shames nobody who is not cheated, and the card is blocked at once or not at all. */
const MAY_BE_NAMED: ReadonlySet<string> = new Set(['scam-now']);

/** The flow that answers it, unless one is in it. */
function demandOf({ world, state, wording }: Scene, id: string | undefined): Choice | undefined {
  const flow = id === undefined ? undefined : flowOf(world, id);
  if (!flow || hereOf(world, state)?.flow.id === flow.id) return undefined;
  return { label: wording.text(flow.title), action: { do: 'flow', flow: flow.id } };
}
