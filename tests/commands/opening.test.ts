import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { opening } from '../../bot/commands/opening.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly lines: readonly unknown[];
}

async function run(input: string | readonly string[], args = ['--json']): Promise<Ran> {
  let out = '';
  const chunks = typeof input === 'string' ? [input] : input;
  const code = await opening.run(args, {
    stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
    out: (text) => (out += text),
    err: () => undefined,
    env: {},
    now: 0,
    isTty: false,
  });
  const lines = out.split('\n').slice(0, -1);
  return { code, out, lines: lines.map((line) => JSON.parse(line) as unknown) };
}

const TUESDAYS = { sessions: [{ days: ['TU'], start: '09:00', end: '12:00' }] };
const LINE = {
  id: 'a',
  zone: 'Europe/Paris',
  now: '2026-12-01T13:00',
  schedule: TUESDAYS,
  holidays: { public: [], school: [] },
  mode: null,
};

async function answer(line: object): Promise<unknown> {
  const { lines } = await run(JSON.stringify({ ...LINE, ...line }));
  return lines[0];
}

test('answers one line for each, in order, faulty ones in their place', async () => {
  const good = JSON.stringify(LINE);
  const { code, lines } = await run(`${good}\nnot json\n\n${good}\r\n[]\n"x"\n${good}`);
  const found = {
    id: 'a',
    openNow: false,
    start: '2026-12-08T09:00:00+01:00',
    end: '2026-12-08T12:00:00+01:00',
  };
  const error = (line: number) => ({ error: { line, message: expect.any(String) as unknown } });
  expect(code).toBe(0);
  expect(lines).toEqual([found, error(2), error(3), found, error(5), error(6), found]);
});

test('reads lines across chunks, even in the middle of a letter', async () => {
  const bytes = Buffer.from(`${JSON.stringify({ ...LINE, id: 'é\u2028' })}\n`);
  const chunks = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1).toString('latin1'));
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk, 'latin1')));
  let out = '';
  await opening.run(['--json'], {
    stdin: input,
    out: (text) => (out += text),
    err: () => undefined,
    env: {},
    now: 0,
    isTty: false,
  });
  expect(JSON.parse(out)).toMatchObject({ id: 'é\u2028', start: '2026-12-08T09:00:00+01:00' });
});

test('says null when there is none within 400 days', async () => {
  expect(await answer({ schedule: {} })).toEqual({
    id: 'a',
    openNow: false,
    start: null,
    end: null,
  });
});

test.each([
  ['2026-12-08T10:30', true],
  ['2026-12-08T10:30:00.500', true],
  ['2026-12-08T09:30Z', true],
  ['2026-12-08T12:30+03:00', true],
  ['2026-12-08T13:30+03:00', true],
  ['2026-12-08T08:59:59.999', false],
  ['2026-12-08', false],
])('reads %s as now', async (now, openNow) => {
  expect(await answer({ now })).toMatchObject({ openNow, start: '2026-12-08T09:00:00+01:00' });
});

test('says the offset of the place', async () => {
  expect(await answer({ zone: 'Pacific/Marquesas' })).toMatchObject({
    start: '2026-12-08T09:00:00-09:30',
  });
  expect(await answer({ zone: 'Indian/Reunion', now: '2026-12-08T06:00Z' })).toMatchObject({
    openNow: true,
    start: '2026-12-08T09:00:00+04:00',
  });
});

test('far from today too', async () => {
  expect(await answer({ now: '2075-07-01T13:00' })).toMatchObject({
    start: '2075-07-02T09:00:00+02:00',
  });
});

test('keeps the wanted mode; a session without one is walk-in', async () => {
  expect(await answer({ mode: 'walk-in' })).toMatchObject({ start: '2026-12-08T09:00:00+01:00' });
  expect(await answer({ mode: 'appointment' })).toMatchObject({ start: null });
});

test('school holidays: a list, none, unknown', async () => {
  const schedule = { sessions: [{ ...TUESDAYS.sessions[0], 'school-holidays': 'skip' }] };
  const withSchool = (school: unknown) => answer({ schedule, holidays: { public: [], school } });
  expect(await withSchool([])).toMatchObject({ start: '2026-12-08T09:00:00+01:00' });
  expect(await withSchool([['2026-12-05', '2026-12-13']])).toMatchObject({
    start: '2026-12-15T09:00:00+01:00',
  });
  expect(await withSchool(null)).toMatchObject({ start: null });
});

test.each([
  { zone: 'Europe/Nowhere' },
  { zone: undefined },
  { now: '2026-13-01T10:00' },
  { now: '2026-12-01T25:00' },
  { now: 0 },
  { mode: 'rdv' },
  { schedule: undefined },
  { schedule: { sessions: [{ days: ['TU'], start: '12:00', end: '09:00' }] } },
  { schedule: { ...TUESDAYS, closed: { 'public-holidays': true } }, holidays: {} },
  { holidays: { public: ['1er janvier'], school: [] } },
  { holidays: { public: [], school: [['2026-12-05']] } },
])('tells %j as an error', async (line) => {
  expect(await answer(line)).toEqual({
    error: { line: 1, message: expect.any(String) as unknown },
  });
});

test('is a wrong call without --json', async () => {
  expect((await run('', [])).code).toBe(2);
});
