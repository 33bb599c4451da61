import { createHash } from 'node:crypto';
import { createActor, createMachine } from 'xstate';
import { answer } from '../bot/engine/answer.ts';
import { digestInput } from '../bot/engine/digest-input.ts';
import { longestPaths } from '../bot/engine/longest-paths.ts';
import { type FactDefinition, type Flow, type Option, type Step } from '../bot/engine/model.ts';
import { start } from '../bot/engine/start.ts';
import { type Walk } from '../bot/engine/walk.ts';
import { type Bench, compare, type Contender, type Result } from './harness.ts';
import { mulberry32 } from '../bot/statistics/mulberry32.ts';

const NODES = 60;
const DEPTH = 8;
const SEED = 20261124;

interface Node {
  readonly address: string;
  /** Addresses by option; an outcome has none. */
  readonly go: readonly (readonly [option: string, to: string])[];
}

/** Both sides are measured on the same 60-node tree, walked by the same seeded taps. */
export const engine: Bench = {
  name: 'engine',
  async run(): Promise<readonly Result[]> {
    const tree = seededTree();
    const taps = seededWalks(tree);
    const flow = toFlow(tree);
    const peer = xstatePeer(tree, taps);
    const operations = { ours: 400_000, peer: 20_000 };
    const goals = [
      { kind: 'at-most', micros: 1 },
      { kind: 'faster', times: 20 },
    ] as const;
    const title = `Engine: one step on a tree of ${tree.length} nodes, ${DEPTH} deep`;
    return [
      await compare({
        title: `${title}, walk after walk`,
        ours: steps('aiguillage answer', flow, taps, (walk) => walk),
        peer,
        goals,
        operations,
      }),
      await compare({
        title: `${title}, each walk read anew and replayed from its answers`,
        ours: steps('aiguillage replay and answer', flow, taps, readAnew),
        peer,
        goals,
        operations,
      }),
    ];
  },
};

/** A spine of 8 questions, the rest hung on it at random, 2 to 4 options each: 60 nodes. */
function seededTree(): readonly Node[] {
  const random = mulberry32(SEED);
  const children: number[][] = [[]];
  const depths = [0];
  const hang = (parent: number) => {
    children[parent]?.push(children.length);
    depths.push((depths[parent] ?? 0) + 1);
    children.push([]);
  };
  for (let at = 0; at < DEPTH; at += 1) hang(at);
  while (children.length < NODES) {
    const parent = Math.floor(random() * children.length);
    if ((depths[parent] ?? 0) < DEPTH && (children[parent]?.length ?? 0) < 4) hang(parent);
  }
  return children.map((below, at) => ({
    address: `step-${at}`,
    go: below.map((to, option) => [`option-${option}`, `step-${to}`] as const),
  }));
}

type Taps = readonly (readonly [step: string, options: readonly string[]])[];

/** 64 walks from the root to a leaf. */
function seededWalks(tree: readonly Node[]): readonly Taps[] {
  const random = mulberry32(SEED + 1);
  const byAddress = new Map(tree.map((node) => [node.address, node]));
  return Array.from({ length: 64 }, () => {
    const taps: [string, readonly string[]][] = [];
    let node = tree[0];
    while (node && node.go.length > 0) {
      const [option, to] = node.go[Math.floor(random() * node.go.length)] ?? ['', ''];
      taps.push([node.address, [option]]);
      node = byAddress.get(to);
    }
    return taps;
  });
}

function toFlow(tree: readonly Node[]): Flow {
  const steps = new Map(tree.map((node) => [node.address, toStep(node)]));
  const structure = { start: 'step-0', steps, facts: new Map<string, FactDefinition>() };
  return {
    id: 'bench.tree',
    title: { fr: 'Arbre' },
    family: 'numerique',
    owner: 'bench',
    sensitive: false,
    words: [],
    notWords: [],
    ...structure,
    renamed: new Map(),
    retired: new Set(),
    formerly: [],
    digest: createHash('sha256').update(digestInput(structure)).digest('hex'),
    questionsLeft: longestPaths(steps),
  };
}

function toStep({ address, go }: Node): Step {
  const text = { fr: address };
  if (go.length > 0) {
    const options = go.map(([id, to]): Option => ({
      id,
      label: text,
      words: [],
      said: [],
      set: [],
      only: false,
      go: to,
    }));
    return { kind: 'question', address, question: text, several: false, options, forgets: [] };
  }
  const verified = { date: '2026-11-24', by: 'bench', reviewBy: '2027-05-24' };
  const proof = { sources: [], verified, toCheck: false };
  const said = { operator: 'caf', need: 'ressources', reason: text, ask: text };
  return { kind: 'orientation', address, ...proof, ...said };
}

/** A walk as storage gives it back: its answers, nothing that the engine worked out. */
function readAnew({ flow, digest, answers, outside }: Walk): Walk {
  return { flow, digest, answers, outside };
}

/** One operation is one answer; starting each walk anew is paid by its steps. */
function steps(
  name: string,
  flow: Flow,
  walks: readonly Taps[],
  kept: (walk: Walk) => Walk,
): Contender {
  return {
    name,
    run(operations) {
      let done = 0;
      for (let at = 0; done < operations; at = (at + 1) % walks.length) {
        let walk = start(flow);
        for (const [step, options] of walks[at] ?? []) {
          const move = answer(flow, kept(walk), { step, options }, undefined);
          if (move.kind === 'refused') throw new Error(`Refused: ${move.reason}`);
          walk = move.walk;
          done += 1;
        }
      }
      return undefined;
    },
  };
}

/** The same tree as an xstate machine; one operation is one `send`, actors started anew. */
function xstatePeer(tree: readonly Node[], walks: readonly Taps[]): Contender {
  const machine = createMachine({
    id: 'tree',
    initial: 'step-0',
    states: Object.fromEntries(
      tree.map(({ address, go }) => [
        address,
        go.length > 0 ? { on: Object.fromEntries(go) } : { type: 'final' as const },
      ]),
    ),
  });
  return {
    name: 'xstate 5 actor send',
    run(operations) {
      let done = 0;
      for (let at = 0; done < operations; at = (at + 1) % walks.length) {
        const actor = createActor(machine);
        actor.start();
        for (const [, options] of walks[at] ?? []) {
          actor.send({ type: options[0] ?? '' });
          done += 1;
        }
        if (actor.getSnapshot().status !== 'done') throw new Error('The peer did not end.');
      }
      return undefined;
    },
  };
}
