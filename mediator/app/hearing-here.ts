/**
 * All that hears people, in one chunk: it comes after what answers taps, with the words and the models
 * that it reads.
 */
export { hearingSteps } from '../../bot/conversation/packs/hearing-steps.ts';
export { turn } from '../../bot/conversation/turn.ts';
