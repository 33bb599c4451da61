import { AROUND } from './style/around.ts';
import { CARRY } from './style/carry.ts';
import { FRAME } from './style/frame.ts';
import { LINE } from './style/line.ts';
import { PIECES } from './style/pieces.ts';
import { TOKENS } from './style/tokens.ts';

/** The style sheet of every screen, on pages and in the embedded guide. */
export const STYLE: string = sheet(TOKENS, FRAME, PIECES, LINE, CARRY);

/** The same, with what only our own pages have. */
export const PAGE_STYLE: string = STYLE + sheet(AROUND);

function sheet(...parts: readonly string[]): string {
  return parts.join('').replace(/\n\s*/g, '\n').trimStart();
}
