import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { type Flow, type Outcome } from '../engine/model.ts';
import { type ListedFile } from '../source/list-files.ts';
import { madeFrom } from './compile/compile.ts';
import { idOf, isFlow } from './load/flow-of.ts';
import { formerlyOf, type LoadedFlows } from './load/load-flows.ts';
import { type SoundFlows } from './sound-flows.ts';

/** A file put aside, and what people meet in its place. */
export interface SetAside {
  readonly file: string;
  /** Id of its flow, or name of the list that it is. */
  readonly id: string;
  /**
   * The version served before, the file under it, French in place of a translation, or nothing: the
   * flow is not there.
   */
  readonly instead: 'older' | 'under' | 'french' | 'nothing';
}

/** Flows to serve, some of them as they were before. */
export interface KeptFlows {
  readonly flows: LoadedFlows;
  readonly setAside: readonly SetAside[];
  /** Ids of flows that were served, and that neither a new nor an old version can be of. */
  readonly lost: readonly string[];
}

/**
 * In place of a version put aside, the one that `before` served: as it was, if all that it names is
 * still there.
 */
export function keepOlder(
  { flows, aside }: Pick<SoundFlows, 'flows' | 'aside'>,
  data: Data,
  before: Pick<World, 'flows'> | undefined,
): KeptFlows {
  if (aside.length === 0) return { flows, setAside: [], lost: [] };
  const faulty = new Set(aside.map(idOf));
  const isOfFaulty = (id: string): boolean => {
    const source = flows.sources.get(id);
    const parts = source ? [...madeFrom(source, flows.sources)] : [id];
    return parts.some((one) => faulty.has(one));
  };
  const older = [...(before?.flows ?? [])].filter(([id]) => isOfFaulty(id));
  const kept = new Map(older.filter(([, flow]) => standsIn(flow, data)));
  const served = kept.size === 0 ? flows : withFlows(flows, kept);
  const whole = new Set(aside.filter(isFlow).map(idOf));
  return {
    flows: served,
    setAside: aside
      .filter((one) => isFlow(one) || !whole.has(idOf(one)))
      .map((one) => ({ file: one.path, id: idOf(one), instead: insteadOf(one, flows, kept) })),
    lost: older.map(([id]) => id).filter((id) => !served.flows.has(id)),
  };
}

function insteadOf(
  file: ListedFile,
  { read, sources }: LoadedFlows,
  kept: ReadonlyMap<string, Flow>,
): SetAside['instead'] {
  const id = idOf(file);
  if (kept.has(id)) return 'older';
  if (read.has(file.relative)) return 'under';
  return sources.has(id) ? 'french' : 'nothing';
}

function withFlows(flows: LoadedFlows, kept: ReadonlyMap<string, Flow>): LoadedFlows {
  const all = new Map([...flows.flows, ...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { ...flows, flows: all, formerly: formerlyOf(all) };
}

/** Whether all that a flow names outside of itself is there. */
function standsIn({ steps, posture }: Flow, data: Data): boolean {
  if (posture !== undefined && !data.postures.has(posture)) return false;
  return [...steps.values()].every((step) => {
    if (step.kind === 'question' || step.kind === 'branch') return true;
    const needs =
      step.kind === 'orientation' ? data.operators.get(step.operator)?.needs : undefined;
    if (step.kind === 'orientation' && needs?.includes(step.need) !== true) return false;
    return isProvenIn(step, data);
  });
}

function isProvenIn({ sources, link, deadline, campaigns = [] }: Outcome, data: Data): boolean {
  const pages = link === undefined ? sources : [...sources, link];
  return (
    pages.every((one) => data.sources.has(one)) &&
    (deadline === undefined || data.deadlines.has(deadline)) &&
    campaigns.every((id) => data.campaigns.has(id))
  );
}
