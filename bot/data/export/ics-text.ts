import { type Instant } from '../../permanences/model.ts';
import { harmless } from '../../view/harmless.ts';

/** Bytes of a line (RFC 5545 3.1). */
const LINE = 75;

/** Properties as a whole calendar; `name`: what wrote it. */
export function toCalendar(name: string, lines: readonly string[]): string {
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Aiguillage//${name}//FR`,
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

/** An instant in UTC. */
export function stamp(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text as a value: no sign of it ends the value or the line. */
export function escaped(text: string): string {
  return harmless(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of 75 bytes at most, cut between signs. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
