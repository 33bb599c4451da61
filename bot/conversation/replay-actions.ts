import { type Action } from '../view/view.ts';
import { type State } from './state.ts';

/**
 * The taps that bring a new conversation to where this one stands: a page keeps them in memory to
 * resume after the conversation has expired. They hold nothing typed.
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
