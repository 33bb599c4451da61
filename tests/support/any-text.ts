import fc from 'fast-check';

/** Half of the pairs of UTF-16 are no signs by themselves. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800];
const anySign = fc
  .nat(0x10ffff - HALVES)
  .map((at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES));

/**
 * Any signs of Unicode. What `fc.string({ unit: 'binary' })` draws, which first writes a table of a
 * million signs: eight seconds in each test file that asks for it.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anySign, ...(maxLength !== undefined && { maxLength }) });
}
