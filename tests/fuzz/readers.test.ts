import { expect, test } from '@jest/globals';
import { mulberry32 } from '../../bot/statistics/mulberry32.ts';
import { mutated } from './mutate.ts';
import { READERS } from './readers.ts';

/** `npm run fuzz` tries twenty thousand of each format; the tests a few. */
const MUTATIONS = Number(process.env['FUZZ_MUTATIONS'] ?? 25);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261128);
/** Of the processor's time, whatever else it does: a file that is read never takes half of it. */
const MOST_MS = 2_000;

test.each(READERS)(
  `${MUTATIONS} spoilt texts of $name: each is read or told, soon`,
  async ({ name, text, read }) => {
    expect(await read(text)).toBe(true);
    const wrong: string[] = [];
    let [slowest, sound] = [0, 0];
    for (let at = 0; at < MUTATIONS && wrong.length < 5; at++) {
      const changed = mutated(mulberry32(SEED + at * 7919), text);
      const before = process.cpuUsage();
      try {
        if (await read(changed)) sound++;
      } catch (error) {
        wrong.push(`FUZZ_SEED=${SEED} ${at}: ${String(error)}`);
      }
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1000;
      slowest = Math.max(slowest, ms);
      if (ms > MOST_MS) wrong.push(`FUZZ_SEED=${SEED} ${at}: ${Math.round(ms)} ms`);
    }
    if (MUTATIONS > 1000) {
      process.stdout.write(`${name}: ${sound} read, slowest ${Math.round(slowest)} ms\n`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  60_000 + MUTATIONS * 100,
);
