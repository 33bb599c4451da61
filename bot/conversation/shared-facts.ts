import { ownValue } from '../engine/own-value.ts';
import { type Step, type Text } from '../engine/model.ts';
import { type LocalDate, type Operator } from '../permanences/model.ts';
import { formatPhone } from '../view/phone-number.ts';

/** What stands in several flows (a number, a delay, the name of a button), written once. */
export interface SharedFact {
  readonly id: string;
  readonly kind: 'phone' | 'price' | 'delay' | 'name' | 'page' | 'rule';
  readonly text: Text;
  /** Id of data/sources.yaml. */
  readonly source: string;
  readonly page?: string;
  /** Words to search where the page is not known. */
  readonly find?: string;
  readonly seen: LocalDate;
  readonly review: LocalDate;
  /** A role of data/owners.yaml. */
  readonly owner: string;
  readonly uncertain?: Text;
}

/** Where texts find what they name: `{fact:recours-caf}`, `{phone:caf}`. */
export interface Shared {
  readonly sharedFacts?: ReadonlyMap<string, SharedFact>;
  readonly operators: ReadonlyMap<string, Operator>;
}

/** What stands between braces for something written once. */
export const SHARED_PLACEHOLDER = /\{(fact|phone):([a-z0-9-]{1,40})\}/g;

/** A text with what it names, in the first of these languages that has it, else in French. */
export function fillShared(
  text: string,
  { sharedFacts, operators }: Shared,
  languages: readonly string[],
): string {
  return text.replaceAll(SHARED_PLACEHOLDER, (_, kind: string, id: string) =>
    kind === 'phone'
      ? firstNumber(operators.get(id))
      : inLanguages(sharedFacts?.get(id)?.text, languages),
  );
}

function firstNumber(operator: Operator | undefined): string {
  const number = operator?.phones[0]?.number ?? operator?.fallback.phone;
  return number === undefined ? '' : formatPhone(number);
}

function inLanguages(text: Text | undefined, languages: readonly string[]): string {
  if (!text) return '';
  const found = languages.map((one) => ownValue(text, one)).find((one) => one !== undefined);
  return found ?? text.fr;
}

const named = new WeakMap<Step, ReadonlySet<string>>();

/** Ids of the facts that a step's texts name. */
export function factsNamed(step: Step): ReadonlySet<string> {
  const known = named.get(step);
  if (known) return known;
  const found = [...JSON.stringify(step).matchAll(SHARED_PLACEHOLDER)]
    .filter(([, kind]) => kind === 'fact')
    .map(([, , id = '']) => id);
  const ids = new Set(found);
  named.set(step, ids);
  return ids;
}
