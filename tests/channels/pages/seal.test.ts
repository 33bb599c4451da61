import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSeal } from '../../../bot/channels/pages/seal.ts';
import { anyText } from '../../support/any-text.ts';

const seal = createSeal(() => [new Uint8Array(32).fill(1)]);

test('what is sealed opens as it was, and never looks the same twice', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const once = seal.seal(text);
      expect(seal.open(once)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      expect(seal.seal(text)).not.toBe(once);
    }),
    { numRuns: 50 },
  );
});

test('one bit changed, or another key, opens nothing', () => {
  const bytes = Buffer.from(seal.seal('answers'), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(seal.open(changed.toString('base64url'))).toBeUndefined();
  }
  const other = createSeal(() => [new Uint8Array(32).fill(2)]);
  expect(other.open(seal.seal('answers'))).toBeUndefined();
});

test('what an older key sealed opens as long as that key is kept', () => {
  const older = new Uint8Array(32).fill(1);
  const newer = new Uint8Array(32).fill(2);
  let keys = [older];
  const changing = createSeal(() => keys);
  const before = changing.seal('before');
  keys = [newer, older];
  expect(changing.open(before)).toBe('before');
  const after = changing.seal('after');
  keys = [newer];
  expect(changing.open(before)).toBeUndefined();
  expect(changing.open(after)).toBe('after');
});

test('a key of another length is refused', () => {
  expect(() => createSeal(() => [new Uint8Array(16)]).seal('text')).toThrow(/key/);
  expect(() => createSeal(() => []).seal('text')).toThrow(/key/);
});
