/** Numbers of eight bits multiply by their logarithms, in the field that QR codes are of. */
const POWERS = new Uint8Array(255);
const LOGARITHMS = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  POWERS[power] = value;
  LOGARITHMS[value] = power;
  value <<= 1;
  if (value > 255) value ^= 0x11d;
}

function product(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return POWERS[((LOGARITHMS[one] ?? 0) + (LOGARITHMS[other] ?? 0)) % 255] ?? 0;
}

/**
 * What makes the `count` words that correct a block of data (Reed and Solomon).
 *
 * @example [...correctedBy(2)(Uint8Array.of(1))] // [3, 2]
 */
export function correctedBy(count: number): (data: Uint8Array) => Uint8Array {
  const divisor = divisorOf(count);
  return (data) => {
    const rest = new Uint8Array(count);
    for (const word of data) {
      const factor = word ^ (rest[0] ?? 0);
      rest.copyWithin(0, 1);
      rest[count - 1] = 0;
      divisor.forEach((one, at) => (rest[at] = (rest[at] ?? 0) ^ product(one, factor)));
    }
    return rest;
  };
}

/** (x − 1)(x − 2)(x − 4)…, its first factor, 1, left out. */
function divisorOf(count: number): readonly number[] {
  let factors = [1];
  for (let power = 0; power < count; power += 1) {
    const root = POWERS[power] ?? 0;
    factors = [...factors, 0].map((one, at) => one ^ product(factors[at - 1] ?? 0, root));
  }
  return factors.slice(1);
}
