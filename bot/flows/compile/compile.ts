import { createHash } from 'node:crypto';
import { present } from '../../data/to-text.ts';
import {
  digestInput,
  longestPaths,
  type FactDefinition,
  type Flow,
  type Step,
} from '../../engine/index.ts';
import { type FlowSource } from '../authored.ts';
import { deepFreeze } from './deep-freeze.ts';
import { jumpNamed, jumpPrefix, edgesOf, type Jump } from '../graph/edges.ts';
import { addressOf, framesOf, stepsOf, type Frame } from './frame.ts';
import { toStep } from './to-step.ts';

/** Characters of a digest: enough to tell one version of a flow from the next, in a small pack. */
const DIGEST_LENGTH = 16;

export interface CompileContext {
  /** Every flow and subflow, by id. */
  readonly sources: ReadonlyMap<string, FlowSource>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
}

/**
 * The flow as the engine walks it: subflows inlined, defaults of the head applied, languages
 * merged; frozen. `undefined` when something that it names leads nowhere, which the checker tells.
 * Pure; never throws on a source that passed the schema.
 */
export function compile(source: FlowSource, { sources, facts }: CompileContext): Flow | undefined {
  const { flow } = source;
  const roots = rootsOf(source, sources);
  const root = roots.get(flow.id);
  if (root === undefined) return undefined;
  let missing = 0;
  const lost = (): void => {
    missing += 1;
  };
  const steps = new Map<string, Step>();
  const renamed = new Map<string, string>();
  const retired = new Set<string>();
  const inline = (frame: Frame, root: Frame): void => {
    for (const [id, written] of stepsOf(frame.source)) {
      const inside = frame.inside.get(id);
      const step = inside ? undefined : toStep({ frame, root, lost }, id, written);
      if (step) steps.set(step.address, step);
      else if (inside) inline(inside, root);
      else lost();
    }
    for (const [from, to] of Object.entries(frame.source.flow.renamed ?? {})) {
      renamed.set(frame.prefix + from, frame.prefix + to);
    }
    for (const address of frame.source.flow.retired ?? []) retired.add(frame.prefix + address);
  };
  // A flow that is gone on in is met as its first jump is: it comes in its turn.
  for (const one of roots.values()) inline(one, one);
  const start = addressOf(root, flow.start);
  if (missing > 0 || start === undefined) return undefined;

  return deepFreeze({
    id: flow.id,
    title: root.wording.text('title', flow.title),
    family: flow.family ?? '',
    owner: flow.owner ?? '',
    // Unsaid counts as sensitive: the safe side.
    sensitive: [...roots.values()].some((one) => one.source.flow.sensitive ?? true),
    ...present({ posture: flow.posture }),
    words: root.wording.words('words', flow.words),
    notWords: root.wording.words('not-words', flow['not-words']),
    steps,
    start,
    facts,
    renamed,
    retired,
    formerly: flow.formerly ?? [],
    digest: createHash('sha256')
      .update(digestInput({ start, steps, facts }))
      .digest('hex')
      .slice(0, DIGEST_LENGTH),
    questionsLeft: longestPaths(steps),
  });
}

/**
 * A flow by its id, and those that it goes on in as they come to be named. They leave nothing to come
 * back to: each stands once, under its own name.
 */
function rootsOf(
  source: FlowSource,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlyMap<string, Frame> {
  const roots = new Map<string, Frame>();
  const jump = ({ flow, step }: Jump): string | undefined => {
    const known = roots.get(flow);
    const other = sources.get(flow);
    if (known === undefined && other?.kind !== 'flow') return undefined;
    const root = known ?? (other && framesOf(other, sources, { prefix: jumpPrefix(flow), jump }));
    if (root === undefined) return undefined;
    roots.set(flow, root);
    return addressOf(root, step ?? root.source.flow.start);
  };
  roots.set(source.flow.id, framesOf(source, sources, { prefix: '', jump }));
  return roots;
}

/** Ids of the files that a flow is made from: itself and all that it enters or goes on in. Pure. */
export function madeFrom(
  source: FlowSource,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (one: FlowSource): void => {
    if (found.has(one.flow.id)) return;
    found.add(one.flow.id);
    for (const id of namedBy(one)) {
      const entered = sources.get(id);
      if (entered) add(entered);
      // Not there (yet): its coming must count as a change.
      else found.add(id);
    }
  };
  add(source);
  return found;
}

/** Subflows that a file enters, and flows that it goes on in. */
function namedBy(source: FlowSource): readonly string[] {
  return stepsOf(source).flatMap(([id, { subflow }]) => [
    ...(subflow === undefined ? [] : [subflow]),
    ...edgesOf(source.flow, id).flatMap(({ target }) => jumpNamed(target)?.flow ?? []),
  ]);
}
