import { type Line, type Lines } from './line.ts';
import { stepOf } from './step-of.ts';

/** Lines as a terminal shows them: `*` the first thing to do, `o` the next ones. */
export function writeLines(lines: Lines): readonly string[] {
  return lines.flatMap((line, at) => (line.as === 'map' ? [] : [written(line, lines, at)]));
}

const MARKS: Partial<Record<Line['as'], string>> = { first: '* ', next: 'o ', item: '- ' };

function written({ as, text, url, inside = false }: Line, lines: Lines, at: number): string {
  const margin = inside ? '  ' : '';
  // A number by itself is the first thing to do.
  const mark = as === 'call' && !inside ? '* ' : (MARKS[as] ?? '');
  const step = stepOf(lines, at);
  if (as === 'step') return `${margin}${step}) ${text}`;
  if (as === 'letter') return `${margin}${String.fromCharCode(96 + step)}) ${text}`;
  return `${margin}${mark}${text}${as === 'link' ? ` : ${url ?? ''}` : ''}`;
}
