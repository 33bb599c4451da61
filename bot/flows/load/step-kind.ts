import { ownValue } from '../../engine/own-value.ts';
import { type Issue } from '../../source/issue.ts';
import { nearestWord } from '../../source/nearest-word.ts';
import { type Path, type YamlFile } from '../../source/yaml-file.ts';
import { STEP_KEYS, STEP_KINDS } from '../schemas/steps.ts';

/** A step of no kind or of several, told once; its other faults would only confuse. */
export interface StepKindFault {
  readonly path: Path;
  readonly issue: Issue;
}

/** Steps that are not of exactly one kind. Reads any value, before the schema. */
export function stepKindFaults(file: YamlFile): readonly StepKindFault[] {
  const steps = fieldOf(file.value, 'steps');
  if (!isMap(steps)) return [];
  return Object.entries(steps).flatMap(([id, step]): StepKindFault[] => {
    const kinds = isMap(step) ? STEP_KINDS.filter((kind) => kind in step) : [];
    if (!isMap(step) || kinds.length === 1) return [];
    const path: Path = ['steps', id];
    const place =
      kinds.length > 1 ? file.at([...path, kinds[1] ?? ''], 'key') : file.at(path, 'key');
    const base = { file: file.name, ...place, code: 'step-kind', severity: 'error' } as const;
    return [{ path, issue: { ...base, ...wordsFor(id, step, kinds) } }];
  });
}

function wordsFor(
  id: string,
  step: Readonly<Record<string, unknown>>,
  kinds: readonly string[],
): Pick<Issue, 'message' | 'hint'> & { readonly hint: string } {
  if (kinds.length > 1) {
    return {
      message: `L’étape « ${id} » est de plusieurs sortes : ${kinds.join(', ')}.`,
      hint: 'Gardez une seule sorte, ou faites deux étapes.',
    };
  }
  const message = `L’étape « ${id} » n’est d’aucune sorte.`;
  const unknown = Object.keys(step).filter((key) => !STEP_KEYS.includes(key));
  for (const key of unknown) {
    const meant = nearestWord(key, STEP_KINDS);
    if (meant !== undefined)
      return { message, hint: `« ${key} » : vouliez-vous dire « ${meant} » ?` };
  }
  return { message, hint: `Il faut une de ces clés : ${STEP_KINDS.join(', ')}.` };
}

/** The value of a key, if there is one. */
export function fieldOf(value: unknown, key: string): unknown {
  return isMap(value) ? ownValue(value, key) : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
