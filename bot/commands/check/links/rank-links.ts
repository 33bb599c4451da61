import { type Data } from '../../../data/data.ts';
import { type Flow, type Step } from '../../../engine/model.ts';
import { type WrittenLink } from './collect-links.ts';

/** An address to try once, with all the places where it is written. */
export interface Link {
  readonly url: string;
  /** In how many ends of flows it is shown or proves something, and how much data rests on it. */
  readonly uses: number;
  readonly places: readonly [WrittenLink, ...WrittenLink[]];
}

/** The addresses without repeats, most used first, then by address. */
export function rankLinks(
  written: readonly WrittenLink[],
  flows: ReadonlyMap<string, Flow>,
  data: Pick<Data, 'operators' | 'urgent'>,
): readonly Link[] {
  const uses = usesByName(flows, data);
  const byUrl = new Map<string, [WrittenLink, ...WrittenLink[]]>();
  for (const link of written) {
    const key = canonical(link.url);
    const places = byUrl.get(key);
    if (places) places.push(link);
    else byUrl.set(key, [link]);
  }
  return [...byUrl]
    .map(([url, places]): Link => {
      // The same address twice in one file (an operator's site and its fallback) is one use.
      const names = new Set(places.flatMap(({ name }) => name ?? []));
      const used = [...names].reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
      return { url, uses: used, places };
    })
    .sort((a, b) => b.uses - a.uses || (a.url < b.url ? -1 : 1));
}

function canonical(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return url;
  }
}

/** Pages and operator that a step names, each once. */
function namesOf(step: Step): ReadonlySet<string> {
  if (step.kind !== 'autonomy' && step.kind !== 'orientation') return new Set();
  const pages = step.link === undefined ? step.sources : [...step.sources, step.link];
  return new Set(step.kind === 'orientation' ? [...pages, `operator:${step.operator}`] : pages);
}

function usesByName(
  flows: ReadonlyMap<string, Flow>,
  { operators, urgent }: Pick<Data, 'operators' | 'urgent'>,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const use = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { steps } of flows.values()) {
    for (const step of steps.values()) {
      namesOf(step).forEach(use);
    }
  }
  for (const { sources } of operators.values()) new Set(sources).forEach(use);
  for (const { lines, site } of [...urgent.values()].flatMap(({ sections }) => sections)) {
    for (const { sources } of lines) sources.forEach(use);
    if (site !== undefined) use(site);
  }
  return uses;
}
