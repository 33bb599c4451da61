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
import { addressOf, framesOf, stepsOf, type Frame } from './frame.ts';
import { toStep } from './to-step.ts';

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
  const root = framesOf(source, sources);
  let missing = 0;
  const lost = (): void => {
    missing += 1;
  };
  const steps = new Map<string, Step>();
  const renamed = new Map<string, string>();
  const retired = new Set<string>();
  const inline = (frame: Frame): void => {
    for (const [id, written] of stepsOf(frame.source)) {
      const inside = frame.inside.get(id);
      const step = inside ? undefined : toStep({ frame, root, lost }, id, written);
      if (step) steps.set(step.address, step);
      else if (inside) inline(inside);
      else lost();
    }
    for (const [from, to] of Object.entries(frame.source.flow.renamed ?? {})) {
      renamed.set(frame.prefix + from, frame.prefix + to);
    }
    for (const address of frame.source.flow.retired ?? []) retired.add(frame.prefix + address);
  };
  inline(root);
  const start = addressOf(root, flow.start);
  if (missing > 0 || start === undefined) return undefined;

  return deepFreeze({
    id: flow.id,
    title: root.wording.text('title', flow.title),
    family: flow.family ?? '',
    owner: flow.owner ?? '',
    // Unsaid counts as sensitive: the safe side.
    sensitive: flow.sensitive ?? true,
    ...present({ posture: flow.posture }),
    words: root.wording.words('words', flow.words),
    notWords: root.wording.words('not-words', flow['not-words']),
    steps,
    start,
    facts,
    renamed,
    retired,
    formerly: flow.formerly ?? [],
    digest: createHash('sha256').update(digestInput({ start, steps, facts })).digest('hex'),
    questionsLeft: longestPaths(steps),
  });
}

/** Ids of the files that a flow is made from: itself and all that it enters. Pure. */
export function madeFrom(
  source: FlowSource,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (one: FlowSource): void => {
    if (found.has(one.flow.id)) return;
    found.add(one.flow.id);
    for (const [, { subflow }] of stepsOf(one)) {
      const entered = subflow === undefined ? undefined : sources.get(subflow);
      if (entered) add(entered);
      // Not there (yet): its coming must count as a change.
      else if (subflow !== undefined) found.add(subflow);
    }
  };
  add(source);
  return found;
}
