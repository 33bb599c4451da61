import { type FR } from './fr.ts';

/** Names a sentence of the bot itself. */
export type PhraseKey = keyof typeof FR;
