import { parseDocument } from 'yaml';
import { type Issue } from './issue.ts';
import { jsonFault } from './json-shape.ts';
import { MAX_NESTING, MAX_WRITTEN_BYTES } from './limits.ts';
import { RESERVED_HINT } from './reserved-key.ts';
import { withoutPrototypes } from './without-prototypes.ts';
import { tooDeepAt } from './yaml-shape.ts';

/** A JSON text as read; no value where there is an issue. */
export interface JsonText {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

const SAYS = {
  'too-deep': ['Trop de niveaux, les uns dans les autres.', 'Gardez moins de niveaux.'],
  'reserved-key': ['Ce nom de clé est réservé.', RESERVED_HINT],
  'bad-json': [
    'Ce n’est pas du JSON.',
    'Vérifiez les guillemets doubles, les virgules et les accolades près d’ici.',
  ],
} as const;

/**
 * Reads a JSON text of a file, or the line `from` of one. Never throws; its objects answer to the
 * keys that were written and to no other.
 */
export function readJson(name: string, text: string, from = 1): JsonText {
  const fault = jsonFault(text, MAX_NESTING);
  if (fault !== undefined) return refused(name, text, from, fault);
  try {
    return { value: withoutPrototypes(JSON.parse(text) as unknown), issues: [] };
  } catch {
    return refused(name, text, from, { kind: 'bad-json', at: whereBroken(text) });
  }
}

function refused(
  file: string,
  text: string,
  from: number,
  { kind, at }: { readonly kind: keyof typeof SAYS; readonly at: number },
): JsonText {
  const before = text.slice(0, at).split('\n');
  const [message, hint] = SAYS[kind];
  const line = from + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const issue: Issue = { file, line, column, code: kind, severity: 'error', message, hint };
  return { value: undefined, issues: [issue] };
}

/** What JSON.parse says of the place differs from one version to another: YAML holds JSON. */
function whereBroken(text: string): number {
  if (text.length > MAX_WRITTEN_BYTES) return 0;
  // What would break that parser is broken JSON where it begins.
  const deep = tooDeepAt(text);
  if (deep !== undefined) return deep;
  const [error] = parseDocument(text, { prettyErrors: false, version: '1.2' }).errors;
  return error?.pos[0] ?? 0;
}
