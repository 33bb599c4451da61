import { isAsked, type Flow, type Step } from '../../engine/model.ts';
import { sumsOf } from './sums.ts';
import { type Finding, type FindingRow } from './finding.ts';
import { sayHidden, type FindingsFrom } from './findings.ts';

/** Where people stop in a flow, drawn on it: each question that at least 11 walks came to. */
export function flowFinding(flow: Flow, from: FindingsFrom): Finding {
  const { tables, quarter } = from;
  const of = (name: Parameters<typeof sumsOf>[1]) => inFlow(flow, sumsOf(tables, name, quarter));
  const arrived = of('territory-steps');
  const ended = of('territory-ends');
  const back = of('territory-back');
  const changed = of('territory-changes');
  const stops = stopsIn(flow, arrived, ended);
  const most = Math.max(0, ...stops.values());
  const steps = [...flow.steps.values()].filter((step) => arrived.has(step.address));
  const rows = steps.map((step): FindingRow => {
    const { address } = step;
    const stop = stops.get(address) ?? 0;
    return {
      id: address,
      label: step.kind === 'question' ? step.question.fr : address,
      count: arrived.get(address) ?? 0,
      more: [
        ...(stop > 0 ? [`environ ${stop} s’arrêtent`] : []),
        ...saidOf(back.get(address), 'reviennent en arrière'),
        ...saidOf(changed.get(address), 'changent leur réponse'),
      ].join(', '),
      ...(stop > 0 && stop === most ? { isDrop: true } : {}),
    };
  });
  const end = [...ended.values()].reduce((all, count) => all + count, 0);
  const drop = rows.find(({ isDrop }) => isDrop);
  const title = flow.title.fr;
  return {
    id: 'flow',
    title: `« ${title} », question par question`,
    says:
      rows.length === 0
        ? `« ${title} » : trop peu de parcours pour montrer où l’on s’arrête.`
        : drop
          ? `« ${title} » : on s’arrête surtout à « ${drop.label} ».`
          : `« ${title} » : aucune question n’arrête 11 parcours.`,
    columns: ['Question', 'Parcours', 'Ce qui s’y passe'],
    rows: end > 0 ? [...rows, { id: 'end', label: 'Une fin', count: end, more: '' }] : rows,
    rest: `Une question qui n’est pas là : ${sayHidden(tables, quarter)}. Les arrêts sont estimés de ce qui est montré.`,
    counts: 'walks',
  };
}

function saidOf(count: number | undefined, what: string): readonly string[] {
  return count === undefined ? [] : [`${count} ${what}`];
}

/** What a table says within one flow. */
function inFlow(flow: Flow, sums: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const prefix = `${flow.id}|`;
  return new Map(
    [...sums].flatMap(([cell, count]) =>
      cell.startsWith(prefix) ? [[cell.slice(prefix.length), count] as const] : [],
    ),
  );
}

/** What a hidden way on may hold. */
const MOST_HIDDEN = 10;
/** Fewer are not told: numbers are rounded, several times. */
const LEAST_STOP = 15;

/**
 * How many stop at each question, as far as what is shown tells: who came, without who went on. A
 * way on that several lead to is shared among them; one that is hidden may hold 10.
 */
function stopsIn(
  flow: Flow,
  arrived: ReadonlyMap<string, number>,
  ended: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const nexts = new Map([...arrived.keys()].map((at) => [at, nextOf(flow, at)]));
  const comers = new Map<string, number>();
  for (const [at, ways] of nexts) {
    for (const way of ways) comers.set(way, (comers.get(way) ?? 0) + (arrived.get(at) ?? 0));
  }
  const stops = new Map<string, number>();
  for (const [at, ways] of nexts) {
    const came = arrived.get(at) ?? 0;
    const gone = [...ways].reduce((all, way) => {
      const shown = way.startsWith('>') ? ended.get(way.slice(1)) : arrived.get(way);
      return all + (shown === undefined ? MOST_HIDDEN : (shown * came) / (comers.get(way) ?? came));
    }, 0);
    const left = Math.round((came - gone) / 5) * 5;
    if (left >= LEAST_STOP) stops.set(at, left);
  }
  return stops;
}

/** Questions and ends (`>caf`, `>alone`) that a question leads to, branches passed. */
function nextOf(flow: Flow, at: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (address: string): void => {
    const step = flow.steps.get(address);
    if (!step || seen.has(address)) return;
    seen.add(address);
    if (step.kind === 'branch' || !(step.kind !== 'question' || isAsked(step))) {
      goesOf(step).forEach(follow);
    } else if (step.kind === 'question') found.add(address);
    else found.add(step.kind === 'orientation' ? `>${step.operator}` : '>alone');
  };
  const step = flow.steps.get(at);
  if (step) goesOf(step).forEach(follow);
  return found;
}

function goesOf(step: Step): readonly string[] {
  if (step.kind === 'branch') return [...step.rows.map(({ go }) => go), step.otherwise];
  if (step.kind !== 'question') return [];
  const own = step.options.flatMap(({ go }) => (go === undefined ? [] : [go]));
  return step.go === undefined ? own : [...own, step.go];
}
