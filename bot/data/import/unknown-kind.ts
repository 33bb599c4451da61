import { type Note } from './imported-record.ts';

/** What is told of a code of a public list that is no operator's; nothing of one that is, or of none. */
export function unknownKind(
  code: string,
  operator: string | undefined,
  field: string,
): readonly Note[] {
  if (code === '' || operator !== undefined) return [];
  const message = `« ${code.slice(0, 60)} » n’est le code d’aucun organisme du guide.`;
  return [{ code: 'unknown-kind', message, field, unknown: code.slice(0, 60) }];
}
