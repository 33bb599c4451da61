import { type Language } from '../reading/language.ts';
import { type Utterance } from '../reading/said.ts';
import { HELPER } from './weights.ts';

/** Whether someone speaks who helps another: surely, maybe, or as anyone speaks. */
export type Speaker = 'surely' | 'maybe' | 'anyone';

/** First part of the ids of the flows for those who help. */
const FOR_HELPERS = 'accompagner';

/** Words of the trade tell it alone; of others ("une dame", "à sa place"), several are needed. */
export function speakerOf(language: Language, { words }: Utterance): Speaker {
  let signs = 0;
  for (const word of new Set(words)) {
    if (language.helpers.has(word)) signs += 1;
    else if (language.helperHints.has(word)) signs += HELPER.hint;
  }
  if (signs >= HELPER.surely) return 'surely';
  return signs >= HELPER.maybe ? 'maybe' : 'anyone';
}

/** What a flow's likeness is multiplied by for a helper, whatever operator is named. */
export function factorFor(speaker: Speaker, prefix: string): number | undefined {
  if (speaker === 'anyone') return undefined;
  if (prefix === FOR_HELPERS) return HELPER.flows[speaker];
  return speaker === 'surely' ? HELPER.others : undefined;
}
