/**
 * Points of the globe as unit vectors. The square of the chord between two orders them as the
 * distance along the ground does, for three products instead of five sines.
 */
export type Vector = readonly [x: number, y: number, z: number];

/** Further than anything from anywhere: where a point is not known. */
export const NOWHERE: Vector = [Infinity, 0, 0];
/** Where a question comes from when its own point is not known: nothing is near, not even nowhere. */
export const FROM_NOWHERE: Vector = [-Infinity, 0, 0];
/** Squares of chords that differ by less do not tell which is nearer: rounding may have done it. */
export const ALIKE = 1e-15;

const EARTH_KM = 6_371;
const RADIAN = Math.PI / 180;
const BOX = 6;

/** Unit vector of degrees. */
export function vectorOf([lon, lat]: readonly [lon: number, lat: number]): Vector {
  const [across, up] = [Math.cos(lat * RADIAN), Math.sin(lat * RADIAN)];
  return [across * Math.cos(lon * RADIAN), across * Math.sin(lon * RADIAN), up];
}

/** Square of the chord of a distance along the ground. */
export function chordSquare(km: number): number {
  return (2 * Math.sin(km / 2 / EARTH_KM)) ** 2;
}

/** Boxes around unit vectors, in a column. */
export class VectorBoxes {
  readonly #sides: Float64Array;

  constructor(count: number) {
    this.#sides = new Float64Array(BOX * count);
    for (let at = 0; at < this.#sides.length; at += BOX) {
      this.#sides.fill(Infinity, at, at + 3).fill(-Infinity, at + 3, at + BOX);
    }
  }

  /** Widens a box so that it holds a vector; nowhere is in no box. */
  widen(box: number, [x, y, z]: Vector): void {
    if (x === Infinity) return;
    this.#widenAxis(BOX * box, x);
    this.#widenAxis(BOX * box + 1, y);
    this.#widenAxis(BOX * box + 2, z);
  }

  /** No vector of a box has a smaller square of chord than this; Infinity for an empty box. */
  least(box: number, [x, y, z]: Vector): number {
    const at = BOX * box;
    const dx = Math.max(this.#side(at) - x, 0, x - this.#side(at + 3));
    const dy = Math.max(this.#side(at + 1) - y, 0, y - this.#side(at + 4));
    const dz = Math.max(this.#side(at + 2) - z, 0, z - this.#side(at + 5));
    return dx * dx + dy * dy + dz * dz;
  }

  #widenAxis(low: number, value: number): void {
    if (value < this.#side(low)) this.#sides[low] = value;
    if (value > this.#side(low + 3)) this.#sides[low + 3] = value;
  }

  #side(at: number): number {
    return this.#sides[at] ?? 0;
  }
}
