import { ownValue } from '../../engine/own-value.ts';

/** How a demand comes to a helper. */
export const TONES = ['hurried', 'afraid', 'distress', 'do-it-for-me', 'danger'] as const;
export type Tone = (typeof TONES)[number];

/** `less`: true, and it leaves the person alone; `never`: what one does not do. */
export type Worth = 'good' | 'less' | 'never';

/** What one may answer. Texts are French, as the demand is. */
export interface Reply {
  readonly worth: Worth;
  readonly say: string;
  /** Id of a rule. */
  readonly rule: string;
  readonly why: string;
}

/** A demand as a person would say it, and what becomes of it: `data/training`. Plain JSON. */
export interface Situation {
  readonly id: string;
  readonly family: string;
  readonly tone: Tone;
  /** What one sees. */
  readonly scene: string;
  readonly says: string;
  readonly replies: readonly Reply[];
  /** The end of a flow, or the numbers of a danger. */
  readonly leads: { readonly flow: string; readonly end: string } | { readonly danger: string };
  /** Flows that look like it. */
  readonly instead: readonly string[];
  /** Why there. */
  readonly reason: string;
}

/** What a good answer rests on. */
export interface TrainingRule {
  readonly says: string;
  /** Ids of pages. */
  readonly sources: readonly string[];
}

/** All situations, and the rules that they name. Plain JSON. */
export interface Training {
  readonly situations: readonly Situation[];
  readonly rules: Readonly<Record<string, TrainingRule>>;
}

/** Where one sends who is in danger: the numbers, whatever the flow. */
export const TO_DANGER = 'danger';

/**
 * The rule of an id; nothing for another word.
 *
 * @example ruleOf(training, 'toString') // undefined
 */
export function ruleOf({ rules }: Training, id: string): TrainingRule | undefined {
  return ownValue(rules, id);
}

/**
 * The replies as they are shown: always in the same order, and the good one not always first.
 *
 * @example repliesOf(situation).length // 3
 */
export function repliesOf({ id, replies }: Situation): readonly Reply[] {
  return turned(replies, sumOf(id));
}

/**
 * Where one may send: flow ids, or `danger`, in an order that tells nothing.
 *
 * @example ways(situation).includes('danger') // true
 */
export function ways({ id, leads, instead }: Situation): readonly string[] {
  const flows = 'flow' in leads ? [leads.flow, ...instead] : instead;
  return turned([...new Set([...flows].sort()), TO_DANGER], sumOf(id) >> 1);
}

/**
 * Whether a way is that of the situation.
 *
 * @example isRight({ ...situation, leads: { danger: 'violence' } }, 'danger') // true
 */
export function isRight({ leads }: Situation, way: string): boolean {
  return 'flow' in leads ? leads.flow === way : way === TO_DANGER;
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function sumOf(text: string): number {
  return Array.from(text, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
}
