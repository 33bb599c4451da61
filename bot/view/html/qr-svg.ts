/** The modules of a code, row by row. */
export interface QrModules {
  readonly data: readonly (readonly boolean[])[];
  readonly size: number;
}

/** How ours are made: any reader takes the chequered mask, and trying all eight costs ten times the drawing. */
export const QR_OPTIONS = { ecc: 'M', border: 4, maskPattern: 0 } as const;

/**
 * A code as SVG: one path of lines one module thick, coloured by the style sheet.
 *
 * @example qrSvg({ data: [[true, true, false, true]], size: 4 }).includes('M0 0h2m1 0h1') // true
 */
export function qrSvg({ data, size }: QrModules): string {
  const path = data.map((row, y) => rowPath(runsOf(row), y)).join('');
  // Half a module up: a line is drawn along its middle.
  return `<svg viewBox="0 -.5 ${size} ${size}" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

/** `M4 7h7m1 0h3`: to the first run, then from the end of one to the next. */
function rowPath(runs: readonly (readonly [x: number, length: number])[], y: number): string {
  let end: number | undefined;
  return runs
    .map(([x, length]) => {
      const start = end === undefined ? `M${x} ${y}` : `m${x - end} 0`;
      end = x + length;
      return `${start}h${length}`;
    })
    .join('');
}

/** Dark modules of a row that touch are drawn together: where they begin, how many they are. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
