import { type FactDefinition, type Flow, type Step } from '../../engine/model.ts';
import { without } from '../../engine/without.ts';
import { readAlike, writeAlike } from './alike-once.ts';
import { inFrench, layTexts, textsIn, type TextsOf } from './texts-apart.ts';
import { toPlain, type Plain } from './to-plain.ts';
import { readByKind, writeByKind } from './texts-by-kind.ts';

/** A flow as plain JSON, without the facts, which all share. */
interface PackedFlow extends Omit<
  Flow,
  'steps' | 'facts' | 'renamed' | 'retired' | 'questionsLeft'
> {
  readonly steps: readonly Step[];
  readonly renamed: readonly (readonly [string, string])[];
  readonly retired: readonly string[];
  /** Of each step, in their order: an address is written once. */
  readonly questionsLeft: readonly (number | null)[];
}

/**
 * All flows as the text of a pack, in French: a line each, then a line each of the words by which they
 * are heard, of their texts, and so on.
 *
 * @example packFlows(world.flows).split('\n').length === 5 * world.flows.size // true
 */
export function packFlows(flows: ReadonlyMap<string, Flow>): string {
  const all = [...flows.values()].map((flow) => writeByKind(writeAlike(inFrench(plainOf(flow)))));
  return all[0]?.map((_, at) => all.map((lines) => lines[at]).join('\n')).join('\n') ?? '';
}

/**
 * Their texts in another language, a line each.
 *
 * @example packFlowTexts('en', world.flows).split('\n').length === world.flows.size // true
 */
export function packFlowTexts(lang: string, flows: ReadonlyMap<string, Flow>): string {
  return [...flows.values()].map((flow) => JSON.stringify(textsIn(lang, plainOf(flow)))).join('\n');
}

function plainOf(flow: Flow): Plain {
  const { steps, renamed, retired, questionsLeft } = flow;
  // In one order, however the flow was read: the same flows are the same pack, not fetched again.
  return toPlain({
    ...without(flow, 'facts', 'steps', 'renamed', 'retired', 'questionsLeft'),
    steps: [...steps.values()],
    renamed: [...renamed],
    retired: [...retired],
    questionsLeft: [...steps.keys()].map((address) => questionsLeft.get(address) ?? null),
  });
}

/** Texts of flows in a language: {@link packFlowTexts}. */
export interface FlowTexts {
  readonly lang: string;
  readonly text: string;
}

/**
 * Flows that stay text until one is asked for: a start reads none of them.
 *
 * @example
 * const flows = new PackedFlows([...world.flows.keys()], packFlows(world.flows), world.facts);
 * flows.get('impots.payer').digest === world.flows.get('impots.payer').digest // true
 */
export class PackedFlows implements ReadonlyMap<string, Flow> {
  readonly #lines: ReadonlyMap<string, number>;
  readonly #texts: readonly string[];
  readonly #facts: ReadonlyMap<string, FactDefinition>;
  readonly #others: readonly { readonly lang: string; readonly texts: readonly string[] }[];
  readonly #read = new Map<string, Flow>();

  constructor(
    ids: readonly string[],
    text: string,
    facts: ReadonlyMap<string, FactDefinition>,
    others: readonly FlowTexts[] = [],
  ) {
    this.#lines = new Map(ids.map((id, at) => [id, at]));
    this.#texts = text.split('\n');
    this.#facts = facts;
    this.#others = others.map((one) => ({ lang: one.lang, texts: one.text.split('\n') }));
  }

  get size(): number {
    return this.#lines.size;
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  get(id: string): Flow | undefined {
    const known = this.#read.get(id);
    const line = this.#lines.get(id);
    if (known || line === undefined) return known;
    const flow = this.#parse(line);
    this.#read.set(id, flow);
    return flow;
  }

  keys(): MapIterator<string> {
    return this.#lines.keys();
  }

  *values(): MapIterator<Flow> {
    for (const [, flow] of this) yield flow;
  }

  entries(): MapIterator<[string, Flow]> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): MapIterator<[string, Flow]> {
    for (const id of this.#lines.keys()) {
      const flow = this.get(id);
      if (flow) yield [id, flow];
    }
  }

  forEach(each: (flow: Flow, id: string, all: ReadonlyMap<string, Flow>) => void): void {
    for (const [id, flow] of this) each(flow, id, this);
  }

  #parse(line: number): Flow {
    const plain = readAlike(readByKind(this.#texts.filter((_, at) => at % this.size === line)));
    for (const { lang, texts: own } of this.#others) {
      layTexts(lang, plain, JSON.parse(own[line] ?? '[]') as TextsOf);
    }
    const { steps, renamed, retired, questionsLeft, ...head } = plain as unknown as PackedFlow;
    return {
      ...head,
      steps: new Map(steps.map((step) => [step.address, step])),
      facts: this.#facts,
      renamed: new Map(renamed),
      retired: new Set(retired),
      questionsLeft: new Map(
        steps.flatMap(({ address }, at) => {
          const left = questionsLeft[at] ?? null;
          return left === null ? [] : [[address, left] as const];
        }),
      ),
    };
  }
}
