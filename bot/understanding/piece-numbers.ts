/** Numbers of pieces, from 0 in the order in which they first come. Pieces are whole, over 0. */
export interface PieceNumbers {
  /** -1 for one that never came. */
  get(piece: number): number;
  /** As `get`; one that never came has the next number. */
  add(piece: number): number;
  size(): number;
}

/** Places of the table at first; a power of two. */
const PLACES = 1 << 15;
const SPREAD = 0x9e3779b1;

/** A table in two lists of numbers: a `Map` of so many makes garbage while it grows. */
export function createPieceNumbers(): PieceNumbers {
  let pieces = new Int32Array(PLACES);
  let numbers = new Int32Array(PLACES);
  let size = 0;

  /** Where a piece stands, or would stand: a place with 0 is free. */
  const placeOf = (piece: number): number => {
    const last = pieces.length - 1;
    let place = (Math.imul(piece, SPREAD) >>> 8) & last;
    while (pieces[place] !== 0 && pieces[place] !== piece) place = (place + 1) & last;
    return place;
  };
  const put = (piece: number, number: number): void => {
    const place = placeOf(piece);
    pieces[place] = piece;
    numbers[place] = number;
  };
  /** At most half of the places are taken: a free one is near. */
  const grow = (): void => {
    const before = { pieces, numbers };
    pieces = new Int32Array(before.pieces.length * 2);
    numbers = new Int32Array(pieces.length);
    for (const [place, piece] of before.pieces.entries()) {
      if (piece !== 0) put(piece, before.numbers[place] ?? 0);
    }
  };

  return {
    get(piece) {
      const place = placeOf(piece);
      return pieces[place] === piece ? (numbers[place] ?? -1) : -1;
    },
    add(piece) {
      const place = placeOf(piece);
      if (pieces[place] === piece) return numbers[place] ?? -1;
      pieces[place] = piece;
      numbers[place] = size;
      size += 1;
      if (size * 2 > pieces.length) grow();
      return size - 1;
    },
    size: () => size,
  };
}
