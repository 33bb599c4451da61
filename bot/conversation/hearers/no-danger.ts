import { isNo } from '../short-answers.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';

/** "Non", "c'est pas ça" on a screen of numbers: nobody is in danger, and one goes on. */
export function noDanger({ world: { language }, view, said }: Hearing): Reading | undefined {
  if (view.body.kind !== 'danger') return undefined;
  const isDenied = isNo(language, said) || language.ways('nobody-in-danger').is(said);
  return isDenied ? { kind: 'action', action: { do: 'command', command: 'back' } } : undefined;
}
