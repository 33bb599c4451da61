import { type Site } from './reach.ts';

const TURN = 360;
/** Squares along each side of the map: about 600 m wide. */
const SQUARES = 2 ** 16;

/**
 * What is somewhere, by département, EPCI and commune, each of these one run, then by where it is:
 * what is near on the ground is mostly near in the list.
 */
export function inOrder<T extends { readonly site: Site }>(places: readonly T[]): readonly T[] {
  const keyed = places.map((one) => ({ one, square: squareOf(one.site), order: 0 }));
  // A commune stands where the first of its squares does.
  const communes = new Map<string, { readonly site: Site; square: number; order: number }>();
  for (const { one, square } of keyed) {
    const known = communes.get(one.site.insee);
    if (known === undefined) communes.set(one.site.insee, { site: one.site, square, order: 0 });
    else known.square = Math.min(square, known.square);
  }
  const inTurn = [...communes.values()].sort(
    (a, b) =>
      compare(a.site.departement, b.site.departement) ||
      compare(a.site.epci, b.site.epci) ||
      a.square - b.square ||
      compare(a.site.insee, b.site.insee),
  );
  for (const [order, commune] of inTurn.entries()) commune.order = order;
  for (const key of keyed) key.order = communes.get(key.one.site.insee)?.order ?? 0;
  return keyed.sort((a, b) => a.order - b.order || a.square - b.square).map(({ one }) => one);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Number of a site's square along a Z-shaped curve: its row and column, bit by bit in turn. */
function squareOf({ point }: Site): number {
  return point === undefined ? 0 : spread(lineOf(point[1])) * 2 + spread(lineOf(point[0]));
}

function lineOf(degrees: number): number {
  return Math.floor(((degrees + TURN / 2) / TURN) * SQUARES);
}

/** 16 bits with a zero before each. */
function spread(bits: number): number {
  let wide = bits & 0xffff;
  wide = (wide | (wide << 8)) & 0x00ff00ff;
  wide = (wide | (wide << 4)) & 0x0f0f0f0f;
  wide = (wide | (wide << 2)) & 0x33333333;
  return (wide | (wide << 1)) & 0x55555555;
}
