import { type Flow } from './model.ts';
import { type Answer } from './walk.ts';

type Renames = Pick<Flow, 'renamed' | 'retired'>;

/** An answer under the addresses of today; the same object when nothing was renamed. */
export function renamed(flow: Renames, answer: Answer): Answer {
  const moved = answer.options.map((option) => follow(flow, { step: answer.step, option }));
  const step = moved[0]?.step;
  // Options that went to different steps are no longer one answer: it is left as it was.
  if (step === undefined || moved.some((one) => one.step !== step)) return answer;
  const options = moved.map(({ option }) => option);
  const same = step === answer.step && options.every((option, at) => option === answer.options[at]);
  return same ? answer : { ...answer, step, options };
}

/** True when an answer (under the addresses of today) goes without telling the person. */
export function isRetired({ retired }: Renames, { step, options }: Answer): boolean {
  if (retired.size === 0) return false;
  return (
    prefixes(step).some((prefix) => retired.has(prefix)) ||
    options.some((option) => retired.has(`${step}.${option}`))
  );
}

interface Place {
  readonly step: string;
  readonly option: string;
}

/** Follows the renames in chain; a chain without an end (names that come back) moves nothing. */
function follow({ renamed: names }: Renames, from: Place): Place {
  let place = from;
  for (let hops = 0; hops <= names.size; hops += 1) {
    const next = once(names, place);
    if (next === undefined) return place;
    place = next;
  }
  return from;
}

/** The option's own rename first, then its step's, then that of a subflow around it. */
function once(names: ReadonlyMap<string, string>, { step, option }: Place): Place | undefined {
  const own = names.get(`${step}.${option}`);
  if (own !== undefined) {
    const dot = own.lastIndexOf('.');
    return dot < 0
      ? { step: own, option }
      : { step: own.slice(0, dot), option: own.slice(dot + 1) };
  }
  for (const prefix of prefixes(step)) {
    const name = names.get(prefix);
    if (name !== undefined) return { step: name + step.slice(prefix.length), option };
  }
  return undefined;
}

/** `a/b/c`, `a/b`, `a`. */
function prefixes(address: string): readonly string[] {
  const found = [address];
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
    found.push(address.slice(0, end));
  }
  return found;
}
