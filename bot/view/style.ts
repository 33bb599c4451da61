import { AROUND } from './style/around.ts';
import { CARRY } from './style/carry.ts';
import { FRAME } from './style/frame.ts';
import { LINE } from './style/line.ts';
import { PIECES } from './style/pieces.ts';
import { SERVED } from './style/served.ts';
import { TOKENS } from './style/tokens.ts';

/** The style sheet of every screen, on pages and in the embedded guide. */
export const STYLE: string = sheet(TOKENS, FRAME, PIECES, LINE, CARRY);

/** The same, with what pages of our own have, carried away or not. */
export const OWN_STYLE: string = STYLE + sheet(AROUND);

/** The same, with what only pages that are served have. */
export const PAGE_STYLE: string = OWN_STYLE + sheet(SERVED);

function sheet(...parts: readonly string[]): string {
  return parts.join('').replace(/\n\s*/g, '\n').trimStart();
}
