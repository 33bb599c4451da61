import { type State } from './state.ts';

/** Words that lead to where one is are told so: never the same screen without a word. */
export function toldIfSame(before: State, after: State): State {
  const isSame = screenKey(before) === screenKey(after);
  return isSame && after.notices.length === 0
    ? { ...after, notices: [{ code: 'already-here' }] }
    : after;
}

/** What a screen is made from, but its notices. */
function screenKey({ walks, prompt, commune, lang, simple, situation, later }: State): string {
  return JSON.stringify([walks, prompt, commune, lang, simple, situation, later]);
}
