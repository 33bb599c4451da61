import { type WaysOf } from '../reading/ways.ts';
import { type Action } from '../view/view.ts';

/** Ways of `replies.yaml`, and what each commands. */
const COMMANDS: readonly (readonly [ways: string, action: Action])[] = [
  ['back', { do: 'command', command: 'back' }],
  ['restart', { do: 'command', command: 'restart' }],
  ['erase', { do: 'command', command: 'erase' }],
  ['human', { do: 'command', command: 'human' }],
  ['change-commune', { do: 'command', command: 'change-commune' }],
  ['simple', { do: 'simple', on: true }],
  ['usual', { do: 'simple', on: false }],
  ['in-en', { do: 'language', lang: 'en' }],
  ['in-fr', { do: 'language', lang: 'fr' }],
  ['in-ar', { do: 'language', lang: 'ar' }],
];

/** The engine's command that a folded text is, word for word; a sentence is never one. */
export function commandOf(ways: WaysOf, folded: string): Action | undefined {
  return COMMANDS.find(([name]) => ways(name).is(folded))?.[1];
}
