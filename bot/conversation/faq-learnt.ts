import { type Utterance } from '../reading/said.ts';
import {
  learntBy,
  NOT_KNOWN,
  type LearntReader,
  type RouteModel,
} from '../understanding/routing/model.ts';
import { type Asked, type FaqEntry } from './faq.ts';

/**
 * By how much what was learnt of an entry leads what was learnt of all other messages, where it is
 * right. Less is enough where it leads on to what is asked, or to what one speaks of already; in the
 * middle of another matter it is never guessed but where the words lead there. Set by leaving out one
 * writer's rows; those of a first message then a little higher, by totals of held sets, once entries were
 * twice as many; those of a walk by what was typed at an end (`rows/at-an-end`).
 */
const LEAST_LEAD = {
  first: { anywhere: -0.08, near: -0.28 },
  beside: 0,
  ofTopic: -0.15,
} as const;

/** By so much what was learnt of all other messages leads an entry whose line is said by chance. */
const AGAINST = -0.4;
/** A message of more words is worded as people speak, of which enough was learnt. */
const FEW_WORDS = 7;

/** What was learnt of how people ask entries. */
export interface FaqLearnt {
  /** The entry that was learnt to be asked so, if that is sure. */
  readonly likeliest: (said: Utterance, asked: Pick<Asked, 'near' | 'topic'>) => string | undefined;
  /** Whether a message that is no list of words surely asks something else; never of an entry without rows. */
  readonly isAgainst: (said: Utterance, id: string) => boolean;
}

/**
 * Reads messages by a model, which is read with the first of them.
 *
 * @example
 * const model = () => ({ kinds: ['none'], words: new Map(), bias: [0], weights: new Map() });
 * const { read } = world.router;
 * faqLearnt(new Map(), model).likeliest(read('bonjour'), { near: () => [] }) // undefined
 */
export function faqLearnt(
  entries: ReadonlyMap<string, FaqEntry>,
  model: () => RouteModel,
): FaqLearnt {
  const ids = [...entries.keys()];
  let reader: LearntReader | undefined;
  const learntOf = (said: Utterance) => (reader ??= learntBy(model(), ids)).of(said);
  return {
    likeliest(said, asked) {
      const { flows: shares, none } = learntOf(said);
      const most = shares.reduce((one, share) => Math.max(one, share), 0);
      const entry = entries.get(ids[shares.indexOf(most)] ?? '');
      return entry && isSure(most - none, entry, asked) ? entry.id : undefined;
    },
    isAgainst(said, id) {
      if (said.words.length <= FEW_WORDS) return false;
      const { flows: shares, none } = learntOf(said);
      const share = shares[ids.indexOf(id)];
      return share !== undefined && share !== NOT_KNOWN && share - none < AGAINST;
    },
  };
}

function isSure(
  lead: number,
  { flows }: FaqEntry,
  { near, topic }: Pick<Asked, 'near' | 'topic'>,
): boolean {
  const isNear = () => near().some((flow) => flows.includes(flow));
  if (topic) {
    return flows.includes(topic.flow)
      ? lead >= LEAST_LEAD.ofTopic
      : lead >= LEAST_LEAD.beside && isNear();
  }
  const { first } = LEAST_LEAD;
  return lead >= first.anywhere || (lead >= first.near && isNear());
}
