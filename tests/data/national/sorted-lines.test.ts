import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SortedLines } from '../../../bot/data/national/sorted-lines.ts';

const code = fc.stringMatching(/^(?:0[1-9]|2[AB]|97[1-4]|33)\d{2,3}$/);
const row = fc.tuple(code, fc.stringMatching(/^[ -~éàç]{0,12}$/)).map((cells) => cells.join('\t'));

test('finds the lines that begin with a prefix, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), code, fc.nat(5), (rows, wanted, length) => {
      const sorted = [...rows].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const text = ['insee\tname', ...sorted].map((line) => `${line}\n`).join('');
      const prefix = wanted.slice(0, length + 1);
      expect(new SortedLines(Buffer.from(text), 'insee\tname').startingWith(prefix)).toEqual(
        sorted.filter((line) => line.startsWith(prefix)),
      );
    }),
  );
});
