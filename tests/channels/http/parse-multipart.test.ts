import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMultipart } from '../../../bot/channels/http/parse-multipart.ts';

/** A form as the platform itself writes it. */
async function written(form: FormData) {
  const answer = new Response(form);
  const type = answer.headers.get('content-type') ?? '';
  return { body: Buffer.from(await answer.arrayBuffer()), type };
}

test('reads what a browser writes, byte for byte', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((one) => new Uint8Array(one));
  const field = fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(fc.array(field, { maxLength: 5 }), bytes, async (fields, file) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      form.append('file', new Blob([file]), 'planning d’été.xlsx');
      const { body, type } = await written(form);
      const parts = parseMultipart(body, type) ?? [];
      const texts = parts.slice(0, -1).map((one) => [one.name, String(Buffer.from(one.bytes))]);
      // A form writes each end of line in two signs.
      const lines = fields.map(([name, value]) => [name, value.replace(/\r\n|\r|\n/g, '\r\n')]);
      expect(texts).toEqual(lines);
      expect(parts.at(-1)?.filename).toBe('planning d’été.xlsx');
      expect([...(parts.at(-1)?.bytes ?? [])]).toEqual([...file]);
    }),
    { numRuns: 40 },
  );
});

const TYPE = 'multipart/form-data; boundary=b';
const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';

test.each([
  ['nothing', ''],
  ['no end', part],
  ['too many', `${part.repeat(21)}--b--`],
  ['no name', '--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--'],
  ['a head that never ends', `--b\r\n${'X: y\r\n'.repeat(10_000)}--b--`],
  ['something before', `x${part}--b--`],
  ['lines that are none', '\r\n--c'.repeat(10_000)],
])('takes no %s', (_, body) => {
  expect(parseMultipart(Buffer.from(body), TYPE)).toBeUndefined();
  expect(parseMultipart(Buffer.from(`${part}--b--`), 'multipart/form-data')).toBeUndefined();
});

test('bytes of any kind never throw', () => {
  const pieces = fc.array(fc.constantFrom('--b', '\r\n', '--', part, 'x', '\0', '"', 'name='));
  fc.assert(
    fc.property(pieces, (all) => {
      parseMultipart(Buffer.from(all.join('')), TYPE);
    }),
  );
});
