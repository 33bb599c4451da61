/** Controls but tab and line feed; halves of a sign; separators that some read as a new line; bidi. */
const COMMANDS = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text without invisible control characters, which could drive a terminal (ESC), cut a parser short
 * (NUL) or flip the direction of the text around. Line ends become line feeds; every word stays.
 *
 * @example harmless('Mérignac\u0000\r\n') // 'Mérignac\n'
 */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(COMMANDS, '');
}
