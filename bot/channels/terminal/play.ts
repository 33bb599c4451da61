import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { turn } from '../../conversation/turn.ts';
import { type World } from '../../conversation/world.ts';
import { toPlain } from '../../view/to-plain.ts';

export interface Terminal {
  readonly input: Readable;
  out(text: string): void;
  /** The present at each turn, in milliseconds. */
  now(): number;
}

const QUIT = /^(?:q|quit|quitter|exit|sortir)$/i;

/**
 * Plays the conversation on a terminal, from a state, until the input ends or the person quits.
 * Returns the last state. Nothing typed is kept.
 */
export async function play(world: World, from: State, terminal: Terminal): Promise<State> {
  let state = from;
  const show = () => {
    terminal.out(`\n${toPlain(screen(world, state, terminal.now()))}\n\n> `);
  };
  show();
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (QUIT.test(line.trim())) break;
    state = turn(world, {
      state,
      message: { kind: 'text', text: line },
      now: terminal.now(),
    }).state;
    show();
  }
  terminal.out('\n');
  return state;
}
