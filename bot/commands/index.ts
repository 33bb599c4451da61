import { type CommandDefinition } from './command.ts';
import { commune } from './commune.ts';
import { opening } from './opening.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandDefinition[] = [commune, opening];
