import { type Commune } from './model.ts';
import { type LikeName } from './name-index.ts';

/** A name of before is a little less likely to be meant. */
const BEFORE_COST = 0.25;
/** Costs that differ by less are alike. */
const SAME_COST = 0.25;
/** Above the least cost by more than this, a name is not proposed. */
const PROPOSED_COST = 1;
/** How many times larger a commune must be to be meant though its name is less like. */
const FAR_LARGER = 10;
/** What ten times more inhabitants weigh against the cost of a slip. */
const WEIGHT_OF_SIZE = 0.35;
/** Above this, more people do not make a commune likelier: else Paris is like everything. */
const LARGEST = 100_000;

/** Communes whose names are like the typed one, the likeliest first. */
export interface Likeliest {
  /** The first one may be taken without asking. */
  readonly isSure: boolean;
  readonly communes: readonly Commune[];
}

interface Weighed {
  readonly commune: Commune;
  readonly cost: number;
}

/**
 * Weighs likeness and size; size orders what is proposed, it never decides. Up to `sureCost` a
 * single name is taken; above it is asked.
 */
export function likeliest(
  today: readonly LikeName[],
  before: readonly LikeName[],
  communeOf: (insee: string) => Commune | undefined,
  sureCost: number,
): Likeliest {
  const costs = new Map<Commune, number>();
  const weigh = ({ insee, cost }: LikeName, more: number): void => {
    const commune = communeOf(insee);
    if (commune === undefined) return;
    costs.set(commune, Math.min(cost + more, costs.get(commune) ?? Infinity));
  };
  for (const one of today) weigh(one, 0);
  for (const one of before) weigh(one, BEFORE_COST);
  const weighed = [...costs].map(([commune, cost]) => ({ commune, cost }));
  const least = Math.min(...weighed.map((one) => one.cost));
  const proposed = weighed
    .filter(({ cost }) => cost <= least + PROPOSED_COST)
    .sort((a, b) => scoreOf(a) - scoreOf(b) || (a.commune.insee < b.commune.insee ? -1 : 1));
  return {
    isSure: least <= sureCost && isAlone(proposed, least),
    communes: proposed.map(({ commune }) => commune),
  };
}

/** Nothing is as like as the first, and nothing far larger is nearly so. */
function isAlone(proposed: readonly Weighed[], least: number): boolean {
  const [first, ...others] = proposed;
  if (first === undefined || first.cost > least + SAME_COST) return false;
  return others.every(
    ({ cost, commune }) =>
      cost > first.cost + SAME_COST && commune.population < first.commune.population * FAR_LARGER,
  );
}

function scoreOf({ commune, cost }: Weighed): number {
  return cost - WEIGHT_OF_SIZE * Math.log10(Math.min(commune.population, LARGEST) + 1);
}
