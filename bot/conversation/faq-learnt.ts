import { type Utterance } from '../reading/said.ts';
import { learntBy, type LearntReader, type RouteModel } from '../understanding/routing/model.ts';
import { type Asked, type FaqEntry } from './faq.ts';

/**
 * By how much what was learnt of an entry leads what was learnt of all other messages, where it is
 * right. Less is enough where it leads on to what is asked, or to what one speaks of already; in the
 * middle of another matter more is needed. Set by leaving out one writer's rows.
 */
const LEAST_LEAD = {
  first: { anywhere: -0.1, near: -0.3 },
  beside: { anywhere: 0.1, near: -0.1 },
  ofTopic: -0.4,
} as const;

/**
 * The entry that was learnt to be asked so, if that is sure. The model is read with the first message.
 *
 * @example
 * const model = () => ({ kinds: ['none'], words: new Map(), bias: [0], weights: new Map() });
 * faqLearnt(new Map(), model)(world.router.read('bonjour'), { near: () => [] }) // undefined
 */
export function faqLearnt(
  entries: ReadonlyMap<string, FaqEntry>,
  model: () => RouteModel,
): (said: Utterance, asked: Pick<Asked, 'near' | 'topic'>) => string | undefined {
  const ids = [...entries.keys()];
  let reader: LearntReader | undefined;
  return (said, asked) => {
    reader ??= learntBy(model(), ids);
    const { flows: shares, none } = reader.of(said);
    const most = shares.reduce<number>((one, share = 0) => Math.max(one, share), 0);
    const entry = entries.get(ids[shares.indexOf(most)] ?? '');
    return entry && isSure(most - none, entry, asked) ? entry.id : undefined;
  };
}

function isSure(
  lead: number,
  { flows }: FaqEntry,
  { near, topic }: Pick<Asked, 'near' | 'topic'>,
): boolean {
  if (topic && flows.includes(topic.flow)) return lead >= LEAST_LEAD.ofTopic;
  const least = topic ? LEAST_LEAD.beside : LEAST_LEAD.first;
  if (lead >= least.anywhere) return true;
  return lead >= least.near && near().some((flow) => flows.includes(flow));
}
