import { expect, test } from '@jest/globals';
import { daysOfLog } from '../../../bot/channels/atelier/days-of-log.ts';

interface Line {
  readonly id: string;
  readonly undoes?: string;
}

const dayAt = (at: number) => new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10);
const linesAt = (name: string, count: number): readonly Line[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}` }));

/** A history of some days, each with its lines. */
function logs(days: readonly (readonly Line[])[], isSeen: (line: Line) => boolean = () => true) {
  const paths = days.map((_, at) => dayAt(at));
  const read = (wanted: readonly string[]) =>
    Promise.resolve(wanted.map((path) => days[paths.indexOf(path)] ?? []));
  return { paths, dateOf: (path: string) => path, read, isSeen };
}

test('each line stands on one page, and no day is cut in two, however many lines it has', async () => {
  const days = [
    ...Array.from({ length: 20 }, (_, at) => linesAt(`d${at}`, 1)),
    linesAt('many', 450),
  ];
  const all = logs(days);
  const seen: string[] = [];
  let before: string | undefined;
  for (let pages = 0; pages < 9; pages += 1) {
    const { lines, earlier } = await daysOfLog(all, before);
    seen.push(...lines.map(({ id }) => id));
    if (earlier === undefined) break;
    before = earlier;
  }
  expect(seen).toEqual(
    days
      .flat()
      .map(({ id }) => id)
      .toReversed(),
  );
});

test('days without a line of who looks lead on to earlier ones', async () => {
  const isSeen = ({ id }: Line) => id === 'd0-0';
  const all = logs(
    Array.from({ length: 20 }, (_, at) => linesAt(`d${at}`, 1)),
    isSeen,
  );
  const { lines, earlier } = await daysOfLog(all);
  expect([lines, earlier]).toEqual([[], dayAt(5)]);
  expect((await daysOfLog(all, earlier)).lines).toEqual([{ id: 'd0-0' }]);
});

test('what was undone on a later day than the page shows is told so', async () => {
  const all = logs([linesAt('a', 1), [{ id: 'b', undoes: 'a-0' }]]);
  const { lines, undoneBy } = await daysOfLog(all, dayAt(1));
  expect([lines, undoneBy.get('a-0')?.id]).toEqual([[{ id: 'a-0' }], 'b']);
});
