import {
  type FactDefinition,
  type Facts,
  type FactValue,
  type Option,
  type QuestionStep,
} from './model.ts';

type Definitions = ReadonlyMap<string, Pick<FactDefinition, 'values' | 'several'>>;

/** A question as far as its answers make facts known. */
export interface Telling extends Pick<QuestionStep, 'address' | 'several' | 'forgets'> {
  readonly options: readonly Pick<Option, 'id' | 'set' | 'only'>[];
}

type Entries = Iterable<readonly [fact: string, value: FactValue]>;

/**
 * Facts given from outside (a structure's settings, `?fact.<name>=`) as a walk keeps them: an
 * unknown fact or a value off its closed list is ignored, a fact given twice adds to its set or
 * takes the last value.
 *
 * @example outsideFacts(flow.facts, [['regime', 'msa'], ['age', '67']]) // [['regime', 'msa']]
 */
export function outsideFacts(
  definitions: Definitions,
  raw: Entries,
): readonly (readonly [fact: string, value: FactValue])[] {
  return [...knownFacts(definitions, raw)];
}

/** The facts known before the first answer. */
export function knownFacts(definitions: Definitions, raw: Entries): Map<string, FactValue> {
  const facts = new Map<string, FactValue>();
  for (const [fact, value] of raw) {
    for (const one of typeof value === 'string' ? [value] : value) {
      addFact(definitions, facts, fact, one);
    }
  }
  return facts;
}

/**
 * What is known of how much was ticked at a question that takes several: no fact is named so.
 *
 * @example countKey('which') // 'count:which'
 */
export function countKey(address: string): string {
  return `count:${address}`;
}

/**
 * The facts after an answer: what the question can set is forgotten first, then set. Of a question
 * that takes several, how many were ticked is known too.
 *
 * @example
 * factsAfter(new Map(), new Map(), { address: 'a', several: false, forgets: [], options: [] }, []).size // 0
 */
export function factsAfter(
  definitions: Definitions,
  facts: Facts,
  question: Telling,
  options: readonly string[],
): Facts {
  if (question.forgets.length === 0 && !question.several) return facts;
  const after = new Map(facts);
  for (const fact of question.forgets) after.delete(fact);
  // In the author's order, so that the order of taps changes nothing.
  for (const { id, set } of question.options) {
    if (!options.includes(id)) continue;
    for (const [fact, value] of set) addFact(definitions, after, fact, value);
  }
  if (question.several) {
    const ticked = question.options.filter(({ id, only }) => !only && options.includes(id));
    after.set(countKey(question.address), String(ticked.length));
  }
  return after;
}

function addFact(
  definitions: Definitions,
  facts: Map<string, FactValue>,
  fact: string,
  value: string,
): void {
  const definition = definitions.get(fact);
  if (!definition?.values.includes(value)) return;
  if (!definition.several) {
    facts.set(fact, value);
    return;
  }
  const known = facts.get(fact);
  const values = typeof known === 'object' ? known : [];
  if (!values.includes(value)) facts.set(fact, [...values, value]);
}
