import { type ListedFile } from '../../source/list-files.ts';
import { idFrom } from './attach.ts';
import { kindOf, TRANSLATION } from './read-source.ts';

/** Whether a file is a flow, and no translation nor list. */
export function isFlow({ relative }: ListedFile): boolean {
  return kindOf(relative) === 'flow';
}

/** Id of the flow that a file is of (`caf/dette.en.yaml` → `caf.dette`); of a list, its name. */
export function idOf({ relative }: ListedFile): string {
  const topic = TRANSLATION.exec(relative)?.[1];
  return idFrom(topic === undefined ? relative : `${topic}.yaml`);
}
