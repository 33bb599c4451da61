import { readFileSync } from 'node:fs';

/** Rows `flow | step=option, step=option | text`: every answer that the text holds. */
export interface HeardRow {
  readonly flow: string;
  readonly holds: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Throws on a line that is no row. */
export function readHeardRows(file: URL): readonly HeardRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [flow = '', answers = '', ...text] = line.split('|').map((part) => part.trim());
      if (text.length === 0) throw new Error(`${file.pathname}: no row: ${line}`);
      const pairs = answers.split(',').map((pair) => pair.trim().split('='));
      const holds = pairs.flatMap(([step = '', option]) =>
        option === undefined ? [] : [[step, option] as const],
      );
      return { flow, holds: new Map(holds), text: text.join(' | ') };
    });
}
