import { closed, date, flag, flowId, id, line, listOf, text } from './parts.ts';
import { type Admitted } from '../../source/schema-of.ts';

const lines = { ...listOf(line), minItems: 1 } as const;

/** A record of `data/faq/*.yaml`: a plain question that people ask, and its answer. */
export const faqSchema = closed(['id', 'asked', 'says', 'flows', 'sources', 'verified'], {
  id,
  /** Ways of asking it, by the words that carry it. */
  asked: lines,
  /** The same, enough where nothing is worded as a question. */
  told: lines,
  says: text,
  /** Where whoever asks it goes on, the best first. */
  flows: { ...listOf(flowId), minItems: 1 },
  /** Of data/sources.yaml. */
  sources: { ...listOf(id), minItems: 1 },
  /** No official page was read that says so: shown "à vérifier". */
  'to-check': flag,
  verified: date,
});

export type AuthoredFaqEntry = Admitted<typeof faqSchema>;
