import { type CommandDefinition } from './command.ts';
import { chat } from './chat.ts';
import { commune } from './commune.ts';
import { find } from './find.ts';
import { opening } from './opening.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandDefinition[] = [chat, commune, find, opening];
