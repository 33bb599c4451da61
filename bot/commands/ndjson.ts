import { type Readable } from 'node:stream';
import { jsonFault } from '../source/json-shape.ts';
import { MAX_NESTING } from '../source/limits.ts';
import { type CommandIo } from './command.ts';

/** Longest line read, in characters; a longer one is told as an error and passed over. */
export const MAX_LINE = 4_194_304;

/** What is wrong with a line, in French: becomes its `{"error":…}`. */
export class LineError extends Error {
  override name = 'LineError' as const;
}

/**
 * Reads NDJSON on standard input and writes one line for each, in order, in constant memory:
 * no line is read before the reader of the answers left room for one.
 * A line that cannot be read, or that `answer` throws on, gives `{"error":{"line","message"}}`.
 */
export async function answerLines(
  io: CommandIo,
  answer: (value: unknown) => object | Promise<object>,
): Promise<void> {
  let line = 0;
  for await (const text of linesOf(io.stdin)) {
    line += 1;
    io.out(`${JSON.stringify(await answerLine(text, line, answer))}\n`);
    await io.room?.();
  }
}

/** The text of a line `{"text"}`; throws {@link LineError} when it has none. */
export function textOf(value: unknown): string {
  const text = (value as { text?: unknown } | null)?.text;
  if (typeof text !== 'string') throw new LineError('Il faut {"text": "…"}.');
  return text;
}

async function answerLine(
  text: string | undefined,
  line: number,
  answer: (value: unknown) => object | Promise<object>,
): Promise<object> {
  try {
    return await answer(readJson(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: { line, message } };
  }
}

function readJson(text: string | undefined): unknown {
  if (text === undefined) throw new LineError('Cette ligne est trop longue.');
  if (text.trim() === '') throw new LineError('Cette ligne est vide.');
  const fault = jsonFault(text, MAX_NESTING)?.kind;
  if (fault === 'too-deep') throw new LineError('Trop de niveaux, les uns dans les autres.');
  if (fault === 'reserved-key') throw new LineError('Une clé porte un nom réservé.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LineError("Cette ligne n'est pas du JSON.", { cause });
  }
}

/** Lines parted by line feeds alone (JSON texts may hold U+2028); `undefined` for one too long. */
export async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest: string | undefined = '';
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield joined(rest, part);
      rest = '';
    }
    rest = joined(rest, parts.at(-1) ?? '');
  }
  const last = joined(rest, decoder.decode());
  if (last !== '') yield last;
}

/** `undefined` once a line is too long: the rest of it is dropped as it comes. */
function joined(start: string | undefined, more: string): string | undefined {
  return start === undefined || start.length + more.length > MAX_LINE ? undefined : start + more;
}
