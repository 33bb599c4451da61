/**
 * Sets of `tests/conversation/rows/` that the model of replies is made from: first messages with the
 * answers that they hold, `flow | step=option, … | text`, by some twenty hands of November 2026, none of
 * them held out any more.
 */
export const TOLD: readonly string[] = [
  ...'a b c d e f g h i j k l m n o p'.split(' ').map((set) => `said-${set}`),
  ...['7', '8', '12', '13', '14'].map((set) => `said-held-${set}`),
];

/**
 * Replies typed at a question, `flow/step | option | text`: by three hands of 2 December 2026; `-walked` are
 * what walks found unheard, by the hand that mends.
 */
export const REPLIES: readonly string[] = [
  ...['replies-a', 'replies-b', 'replies-d'],
  'replies-walked',
];

/** Remarks typed at a question that answer nothing, `flow/step | text`, by two more hands of that day. */
export const REMARKS: readonly string[] = ['chat-a', 'chat-b'];
