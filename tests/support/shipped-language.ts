import { language } from '../../bot/data/read-language.ts';

/** The words that ship. */
export const LANGUAGE = language(['data']);
