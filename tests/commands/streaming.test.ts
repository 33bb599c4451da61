import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type CommandDefinition } from '../../bot/commands/command.ts';
import { guard } from '../../bot/commands/guard.ts';
import { roomIn } from '../../bot/commands/room-in.ts';
import { route } from '../../bot/commands/route.ts';

const LINES = 500;
/** Characters that the output holds before it asks to wait. */
const ROOM = 1024;

/** The command between an input that counts what is taken of it and an output nobody reads yet. */
function start(command: CommandDefinition) {
  const taken = { lines: 0 };
  function* lines() {
    for (; taken.lines < LINES; taken.lines += 1) {
      yield `${JSON.stringify({ text: `mot de passe caf ${taken.lines}` })}\n`;
    }
  }
  const output = new PassThrough({ highWaterMark: ROOM, encoding: 'utf8' });
  const ended = command.run(['--json'], {
    stdin: Readable.from(lines()),
    out: (more) => void output.write(more),
    room: () => roomIn(output),
    err: () => undefined,
    env: {},
    now: 0,
    isTty: false,
  });
  return { taken, output, ended };
}

test.each([route, guard])(
  '$name answers as it reads, no faster than it is read',
  async (command) => {
    const { taken, output, ended } = start(command);
    while (!output.writableNeedDrain) await turn();
    for (let turns = 0; turns < 100; turns += 1) await turn();
    expect(taken.lines).toBeLessThan(LINES / 2);
    expect(output.readableLength + output.writableLength).toBeLessThan(4 * ROOM);

    const reading = text(output);
    expect(await ended).toBe(0);
    output.end();
    const texts = (await reading)
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toEqual(Array.from({ length: LINES }, (_, at) => `mot de passe caf ${at}`));
  },
);
