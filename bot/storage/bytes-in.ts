/** Bytes that lines of a log take, as UTF-8. */
export function bytesIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
}
