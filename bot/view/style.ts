import { CARRY } from './style/carry.ts';
import { FRAME } from './style/frame.ts';
import { LINE } from './style/line.ts';
import { PIECES } from './style/pieces.ts';
import { TOKENS } from './style/tokens.ts';

/** The style sheet of every screen, on pages and in the embedded guide. */
export const STYLE: string = [TOKENS, FRAME, PIECES, LINE, CARRY]
  .join('')
  .replace(/\n\s*/g, '\n')
  .trimStart();
