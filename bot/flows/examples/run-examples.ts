import { zoneTable } from '../../data/zones.ts';
import { type Data } from '../../data/data.ts';
import { type World } from '../../conversation/world.ts';
import { type Flow } from '../../engine/model.ts';
import { createPermanenceIndex } from '../../permanences/create-permanence-index.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredExample } from '../schemas/flow-schema.ts';
import { type FindingAt } from '../check.ts';
import { addressOf, framesOf, type Frame } from '../compile/frame.ts';
import { type LoadedFlows } from '../load/load-flows.ts';
import { worldOf } from '../world-of.ts';
import {
  EXAMPLE_COMMUNE,
  EXAMPLE_NOW,
  exampleInstant,
  examplePermanences,
  type ExampleMode,
} from './example-territory.ts';
import { playExample, type ExampleFault, type Stage } from './play-example.ts';
import { valueMark } from '../value-mark.ts';

/** What the examples of one flow showed. */
export interface FlowReport {
  readonly flow: string;
  readonly source: FlowSource;
  readonly examples: readonly ExampleReport[];
  /** Its own outcomes (those of subflows are theirs), and those that an example reached. */
  readonly outcomes: readonly string[];
  readonly reached: ReadonlySet<string>;
  /** Examples of the subflows that it enters, played from there, that do not hold. */
  readonly inside: readonly { readonly source: FlowSource; readonly example: ExampleReport }[];
}

export interface ExampleReport {
  readonly name: string;
  readonly index: number;
  readonly fault?: ExampleFault;
}

/**
 * Plays every example of the flows given, on a territory of the examples' own. `moment`: when those
 * that name none take place.
 */
export function runExamples(
  flows: Iterable<readonly [FlowSource, Flow]>,
  loaded: LoadedFlows,
  data: Data,
  moment?: string,
): readonly FlowReport[] {
  const play = examplePlayer(loaded, data, moment);
  return [...flows].map(([source, flow]) => play(source, flow));
}

/** {@link runExamples}, a flow at a time. */
export function examplePlayer(
  loaded: LoadedFlows,
  data: Data,
  moment?: string,
): (source: FlowSource, flow: Flow) => FlowReport {
  const stages = stagesFor(loaded, data, moment);
  return (source, flow) => ({
    ...reportOf(source, flow, stages),
    inside: failingInside(framesOf(source, loaded.sources), flow, stages),
  });
}

/**
 * What the examples of a flow depend on beside what it is made from and what rules read: equal
 * marks, equal reports.
 */
export function exampleMarks(loaded: LoadedFlows, data: Data): readonly string[] {
  const titles = [...loaded.flows.values()].map(({ id, title, family }) => [id, title, family]);
  const parts = [titles, [...loaded.stubs], examplesCommunes(loaded)];
  return [...parts, [...data.campaigns], [...data.deadlines]].map(valueMark);
}

function reportOf(
  source: FlowSource,
  flow: Flow,
  stageOf: (example: AuthoredExample) => Stage,
): Omit<FlowReport, 'inside'> {
  const reached = new Set<string>();
  const examples = (source.flow.examples ?? []).map((example, index): ExampleReport => {
    const played = playExample(flow, example, stageOf(example));
    for (const address of played.reached) reached.add(address);
    return { name: example.name, index, ...(played.fault ? { fault: played.fault } : {}) };
  });
  const outcomes = [...flow.steps.values()].filter(
    ({ kind, address }) =>
      (kind === 'autonomy' || kind === 'orientation') && !address.includes('/'),
  );
  return {
    flow: flow.id,
    source,
    examples,
    outcomes: outcomes.map(({ address }) => address),
    reached,
  };
}

function failingInside(
  frame: Frame,
  flow: Flow,
  stageOf: (example: AuthoredExample) => Stage,
): FlowReport['inside'] {
  return [...frame.inside.values()].flatMap((inside) => {
    const { source, prefix } = inside;
    const begun = { ...flow, start: addressOf(inside, source.flow.start) ?? flow.start };
    const own = (source.flow.examples ?? []).flatMap((example, index) => {
      const { world, now } = stageOf(example);
      const stage = { now, world: { ...world, flows: new Map([[flow.id, begun]]) } };
      const end = addressOf(inside, example.ends.step) ?? prefix + example.ends.step;
      const { fault } = playExample(begun, example, stage, end);
      return fault ? [{ source, example: { name: example.name, index, fault } }] : [];
    });
    return [...own, ...failingInside(inside, flow, stageOf)];
  });
}

/** A World for each day that examples name: its permanences were checked that very day. */
export function stagesFor(
  loaded: LoadedFlows,
  data: Data,
  usual: string = EXAMPLE_NOW,
): (example: AuthoredExample) => Stage {
  const communes = examplesCommunes(loaded).flatMap((insee) => {
    const commune = data.communes.byInsee.get(insee);
    const departement = commune && data.communes.departements.get(commune.departement);
    return commune && departement ? [[commune, departement] as const] : [];
  });
  const ours = communes.map(([, { zone }]) => [zone, zoneTable(zone)] as const);
  const zones = new Map([...data.zones, ...ours]);
  const paris = zoneTable('Europe/Paris');
  let base: World | undefined;
  const worlds = new Map<string, World>();
  const worldOn = (date: string, mode: ExampleMode): World => {
    const key = `${date} ${mode}`;
    const known = worlds.get(key);
    if (known) return known;
    const permanences = examplePermanences(data.operators.values(), communes, date, mode);
    const index = createPermanenceIndex({ ...partsOf(data), permanences, zones });
    base ??= worldOf(loaded, data, index);
    const world = { ...base, permanences: index, zones };
    worlds.set(key, world);
    return world;
  };
  return ({ given, ends }) => {
    const moment = given?.now ?? usual;
    // An appointment is shown where one cannot just walk in.
    const mode = ends.has?.includes('appointment') === true ? 'appointment' : 'walk-in';
    const world = worldOn(moment.slice(0, 10), mode);
    return { world, now: exampleInstant(paris, moment) };
  };
}

/** The communes that receive somebody: the usual one, and each that an example names. */
function examplesCommunes({ sources }: Pick<LoadedFlows, 'sources'>): readonly string[] {
  const written = [...sources.values()].flatMap(({ flow }) => flow.examples ?? []);
  const named = written.flatMap(({ given }) => given?.commune ?? []);
  return [...new Set([EXAMPLE_COMMUNE, ...named])];
}

function partsOf(data: Data) {
  return {
    operators: data.operators,
    communes: data.communes.byInsee,
    departements: data.communes.departements,
    zones: data.zones,
  };
}

/** Examples that do not hold, each once, and outcomes that none reaches. */
export function* exampleFindings(
  reports: readonly FlowReport[],
): Generator<FindingAt & { readonly code: string }> {
  const told = new Set<string>();
  for (const { source, examples, outcomes, reached, inside } of reports) {
    const failed = [...examples.map((example) => ({ source, example })), ...inside];
    for (const { source: written, example } of failed) {
      const { fault, index } = example;
      const key = `${written.flow.id} ${index}`;
      if (!fault || told.has(key)) continue;
      told.add(key);
      yield { ...fault, file: written.file, path: ['examples', index, ...fault.path] };
    }
    for (const address of outcomes) {
      if (reached.has(address)) continue;
      yield {
        file: source.file,
        path: ['steps', address],
        part: 'key',
        code: 'outcome-not-reached',
        severity: 'warning',
        message: `Aucun exemple ne mène à « ${address} ».`,
        hint: 'Ajoutez un exemple : npx aiguillage walk … --repro l’écrit pour vous.',
      };
    }
  }
}
