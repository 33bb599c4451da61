import { type Action } from '../view/view.ts';
import { type State } from './state.ts';

/**
 * The taps that lead a new conversation to where this one is: what a page holds in its memory to
 * go on once the conversation is over. Nothing typed is among them.
 *
 * @example
 * const opened = begin(world, { flow: 'impots.payer' });
 * replayActions(opened).at(-1) // { do: 'flow', flow: 'impots.payer' }
 */
export function replayActions(state: State): readonly Action[] {
  const { lang, simple, commune, walks } = state;
  return [
    { do: 'language', lang },
    ...(simple ? [{ do: 'simple', on: true } as const] : []),
    ...(commune === undefined ? [] : [{ do: 'commune', commune } as const]),
    ...walks.flatMap(({ flow, answers }, walk): readonly Action[] => [
      { do: 'flow', flow },
      ...answers.map(({ step, options }) => ({ do: 'answer', walk, step, options }) as const),
    ]),
  ];
}
