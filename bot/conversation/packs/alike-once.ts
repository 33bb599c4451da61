import { ownValue } from '../../engine/own-value.ts';
import { type Plain } from './to-plain.ts';

/** What nearly all steps of a flow have alike. */
const KEYS = ['speaksOf', 'verified', 'toCheck', 'ladder'] as const;

type Parts = Readonly<Record<string, unknown>>;

/**
 * A flow with what most of its steps have alike written once, as `alike`; `null` stands for none.
 *
 * @example writeAlike({ steps: [{ speaksOf: 'caf' }] }) // { alike: { speaksOf: 'caf' }, steps: [{}] }
 */
export function writeAlike(flow: Plain): Plain {
  const { steps, ...head } = flow as unknown as { readonly steps: readonly Parts[] };
  const alike = new Map(
    KEYS.flatMap((key) => {
      const most = mostOf(steps.flatMap((step) => ownValue(step, key) ?? []));
      return most === undefined ? [] : [[key, most] as const];
    }),
  );
  const less = steps.map((step) => lessen(step, alike));
  return { ...head, alike: Object.fromEntries(alike), steps: less } as unknown as Plain;
}

/**
 * A flow as it was before {@link writeAlike}.
 *
 * @example readAlike({ alike: { speaksOf: 'caf' }, steps: [{}] }) // { steps: [{ speaksOf: 'caf' }] }
 */
export function readAlike(flow: Plain): Plain {
  const { alike, steps, ...head } = flow as unknown as {
    readonly alike: Parts;
    readonly steps: readonly Parts[];
  };
  const whole = steps.map((step) =>
    Object.fromEntries(Object.entries({ ...alike, ...step }).filter(([, one]) => one !== null)),
  );
  return { ...head, steps: whole } as unknown as Plain;
}

function lessen(step: Parts, alike: ReadonlyMap<string, unknown>): Parts {
  const kept = Object.entries(step).filter(([key, one]) => !isSame(one, alike.get(key)));
  const none = [...alike.keys()].filter((key) => ownValue(step, key) === undefined);
  return Object.fromEntries([...kept, ...none.map((key) => [key, null] as const)]);
}

/** The value that most have; `undefined` where none has one. */
function mostOf(values: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const value of values) {
    const written = JSON.stringify(value) as string | undefined;
    if (written !== undefined) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && JSON.parse(most[0]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
