import { type DangerKind } from '../../understanding/danger.ts';
import { type Alert, type Choice, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Notice } from '../state.ts';
import { flowOf, hereOf } from '../where.ts';
import { isOfSomebodyNear } from './is-of-somebody-near.ts';
import { firstCall, inUrgency } from './urgent-parts.ts';

/**
 * One line above the demand, for a danger that does not stop it: what helps and one number; or, where
 * one is not sure, a neutral question that names nothing, but for a cheat. Where the numbers of a grave
 * one were left for a demand, that question stands on each screen of it, with the first of them unless
 * who endangers may be looking.
 */
export function alertOf(scene: Scene): Pick<View, 'alert'> {
  const notice = scene.state.notices.find((one) => one.code === 'alert') ?? numbersLeft(scene);
  const alert = notice && worded(scene, notice);
  return alert === undefined ? {} : { alert };
}

type AlertNotice = Extract<Notice, { code: 'alert' }>;

function numbersLeft({ state: { prompt, endangered: dangers } }: Scene): AlertNotice | undefined {
  const isSaidHere = prompt?.kind === 'danger' || prompt?.kind === 'erased';
  return dangers && !isSaidHere ? { code: 'alert', dangers, doubtful: true } : undefined;
}

/** The line that answers now to the danger whose numbers were left. */
function callLeft(scene: Scene, dangers: readonly DangerKind[]): Pick<Alert, 'call'> {
  const { endangered = [] } = scene.state;
  const [kind] = inUrgency(dangers);
  const isLeft = kind !== undefined && endangered.includes(kind) && !isOfSomebodyNear(kind);
  const call = isLeft ? firstCall(scene, kind) : undefined;
  return call ? { call } : {};
}

function worded(scene: Scene, notice: AlertNotice): Alert | undefined {
  const { world, wording } = scene;
  const { dangers } = notice;
  const numbers: Choice = {
    label: wording.say(notice.doubtful ? 'alert-numbers' : 'alert-more'),
    action: { do: 'urgent', dangers },
  };
  if (notice.doubtful) {
    return { says: doubted(scene, dangers), ...callLeft(scene, dangers), choice: numbers };
  }
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
