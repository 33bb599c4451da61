import { readFileSync } from 'node:fs';
import { BATCHES } from './batches.ts';

/** What someone might type, and whether they ask that it be done for them. */
export interface Row {
  readonly isAsked: boolean;
  readonly text: string;
}

/** All rows that the model is made from, in order; `folder` is `training/do-it-for-me/rows/`. */
export function readTrainingRows(folder: URL): readonly Row[] {
  return BATCHES.flatMap(({ name }) => readRows(folder, name));
}

/** Rows of a file, in order. Throws on a line that is no row. */
export function readRows(folder: URL, name: string): readonly Row[] {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [, asked, text] = /^(yes|no)\|(.+)$/.exec(line) ?? [];
      if (text === undefined) throw new Error(`${name}.txt:${at + 1}: not "yes|text": ${line}`);
      return { isAsked: asked === 'yes', text };
    });
}
