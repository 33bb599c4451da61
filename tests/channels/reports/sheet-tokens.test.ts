import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSheetTokens, type Shown } from '../../../bot/channels/reports/sheet-tokens.ts';

const KEY = new Uint8Array(32).fill(1);
const OLD = new Uint8Array(32).fill(2);
const SHOWN: Shown = {
  of: 'permanence',
  record: 'impots-merignac',
  commune: '33281',
  opening: '2026-12-15',
};
const TODAY = '2026-11-28';
const tokens = createSheetTokens(() => [KEY]);
const written = (shown: Shown = SHOWN): string => tokens.write(shown, TODAY) ?? '';

test('is read again until fourteen days after its opening', () => {
  expect(tokens.read(written(), TODAY)).toEqual(SHOWN);
  expect(tokens.read(written(), '2026-12-29')).toEqual(SHOWN);
  expect(tokens.read(written(), '2026-12-30')).toBe('over');
  const page: Shown = { of: 'national', record: 'caf/33281/a1', commune: '33281', opening: '' };
  expect(tokens.read(written(page), '2026-12-12')).toEqual(page);
  expect(tokens.read(written(page), '2026-12-13')).toBe('over');
});

test('is the same for everyone at one opening, and another at the next', () => {
  expect(tokens.write(SHOWN, '2026-12-01')).toBe(written());
  expect(written({ ...SHOWN, opening: '2026-12-22' })).not.toBe(written());
  expect(`https://guide.exemple.fr/c-est-faux/${written()}`.length).toBeLessThan(140);
});

test('an older key still reads, an unknown one does not, and no key writes nothing', () => {
  const old = createSheetTokens(() => [OLD]).write(SHOWN, TODAY) ?? '';
  expect(tokens.read(old, TODAY)).toBeUndefined();
  expect(createSheetTokens(() => [KEY, OLD]).read(old, TODAY)).toEqual(SHOWN);
  const none = createSheetTokens(() => {
    throw new Error('not read yet');
  });
  expect(none.write(SHOWN, TODAY)).toBeUndefined();
  expect(none.read(old, TODAY)).toBeUndefined();
});

test('any change of it is refused', () => {
  const token = written();
  const sign = fc.constantFrom(...'ABCxyz019-_.|'.split(''));
  const at = fc.nat(token.length - 1);
  fc.assert(
    fc.property(at, sign, fc.constantFrom('replace', 'insert', 'cut'), (where, put, how) => {
      const end = token.slice(how === 'insert' ? where : where + 1);
      const altered = token.slice(0, where) + (how === 'cut' ? '' : put) + end;
      fc.pre(altered !== token);
      expect(tokens.read(altered, TODAY)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  expect(tokens.read(`${token}=`, TODAY)).toBeUndefined();
  expect(tokens.read('a'.repeat(100_000), TODAY)).toBeUndefined();
});

test('what one may type instead is never one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (typed) => {
      expect(tokens.read(typed, TODAY)).toBeUndefined();
    }),
  );
});
