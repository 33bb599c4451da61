/**
 * Requests of one address in a minute: a town hall's fifty people share one, and may ask twelve
 * times each; a program may ask ten times a second.
 */
export const MAX_REQUESTS = 600;
