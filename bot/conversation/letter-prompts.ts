import { type Action } from '../view/view.ts';
import { type Prompt } from './state.ts';
import { type World } from './world.ts';

type LettersAction = Extract<Action, { do: 'letters' }>;

/**
 * Who writes, or what stands on the letters of one who does; `undefined` for what is not there.
 *
 * @example lettersPrompt(world, { do: 'letters', sender: 'nobody' }) // undefined
 */
export function lettersPrompt(
  { letters }: World,
  { sender, page }: LettersAction,
): Prompt | undefined {
  if (!letters || letters.letters.size === 0) return undefined;
  if (sender !== undefined && !letters.senders.has(sender)) return undefined;
  return {
    kind: 'letters',
    ...(sender === undefined ? {} : { sender }),
    ...(page === undefined ? {} : { page }),
  };
}

/** A letter that was taken. */
export function letterPrompt({ letters }: World, letter: string): Prompt | undefined {
  return letters?.letters.has(letter) === true ? { kind: 'letter', letter } : undefined;
}

/** One screen back: from a letter, those of its sender; from those, who writes. */
export function lettersBehind({ letters }: World, prompt: Prompt): Prompt | undefined {
  if (prompt.kind === 'letter') {
    const sender = letters?.letters.get(prompt.letter)?.sender;
    return { kind: 'letters', ...(sender === undefined ? {} : { sender }) };
  }
  if (prompt.kind !== 'letters') return undefined;
  const { sender, page = 1 } = prompt;
  if (page > 1) return { ...prompt, page: page - 1 };
  return sender === undefined ? undefined : { kind: 'letters' };
}
