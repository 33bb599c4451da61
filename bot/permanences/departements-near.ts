import { type Commune } from '../territory/model.ts';
import { islandOf, kmBetween, pointOf, reachKmOf } from './reach.ts';

/** West, south, east and north of the centres of a département's communes. */
type Box = readonly [west: number, south: number, east: number, north: number];

/** A place may stand so far from the centre of its commune. */
const MARGIN_KM = 15;

const boxesOf = new WeakMap<ReadonlyMap<string, Commune>, ReadonlyMap<string, Box>>();

/** The département of a commune first, then those that its reach gets to, over no sea. */
export function departementsNear(
  home: Commune,
  communes: ReadonlyMap<string, Commune>,
): readonly string[] {
  const own = home.departement;
  const from = pointOf(home);
  if (from === undefined) return [own];
  const within = reachKmOf(home) + MARGIN_KM;
  const near = [...boxes(communes)].filter(
    ([code, box]) => code !== own && islandOf(code) === islandOf(own) && kmTo(box, from) <= within,
  );
  return [own, ...near.map(([code]) => code)];
}

const ofEpcis = new WeakMap<ReadonlyMap<string, Commune>, ReadonlyMap<string, Set<string>>>();

/** The département of a commune first, then the others that its EPCI lies in. */
export function departementsOfEpci(
  { departement, epci }: Commune,
  communes: ReadonlyMap<string, Commune>,
): readonly string[] {
  const also = epci === undefined ? [] : (epcis(communes).get(epci) ?? []);
  return [...new Set([departement, ...also])];
}

function epcis(communes: ReadonlyMap<string, Commune>): ReadonlyMap<string, Set<string>> {
  const known = ofEpcis.get(communes);
  if (known !== undefined) return known;
  const made = new Map<string, Set<string>>();
  for (const { epci, departement } of communes.values()) {
    if (epci === undefined) continue;
    const there = made.get(epci);
    if (there === undefined) made.set(epci, new Set([departement]));
    else there.add(departement);
  }
  ofEpcis.set(communes, made);
  return made;
}

/** To the point of a box that is nearest by degrees: near enough for a margin of this size. */
function kmTo([west, south, east, north]: Box, from: readonly [number, number]): number {
  const [lon, lat] = from;
  return kmBetween(
    from,
    Math.min(east, Math.max(west, lon)),
    Math.min(north, Math.max(south, lat)),
  );
}

function boxes(communes: ReadonlyMap<string, Commune>): ReadonlyMap<string, Box> {
  const known = boxesOf.get(communes);
  if (known !== undefined) return known;
  const made = new Map<string, Box>();
  for (const commune of communes.values()) {
    const point = pointOf(commune);
    if (point === undefined) continue;
    const [lon, lat] = point;
    const [west, south, east, north] = made.get(commune.departement) ?? [lon, lat, lon, lat];
    made.set(commune.departement, [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ]);
  }
  boxesOf.set(communes, made);
  return made;
}
