import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { findStrangeCharacters } from './characters.ts';
import { type Issue } from './issue.ts';
import { MAX_FAULTS, MAX_WRITTEN_BYTES } from './limits.ts';
import { readText } from './read-text.ts';
import { withoutPrototypes } from './without-prototypes.ts';
import { type WritingFault } from './writing-fault.ts';
import { toWritingFault } from './yaml-errors.ts';
import { tooDeepAt } from './yaml-shape.ts';
import { findTraps } from './yaml-traps.ts';
import { type Path, type YamlFile } from './yaml-file.ts';

/**
 * Reads a YAML 1.2 text: dates stay texts, keys are texts, and a map has no key but those written.
 * Never throws. A file with a writing fault has no value, so that one slip never brings a cascade of
 * other faults.
 */
export function readYaml(name: string, text: string): YamlFile {
  const refused = refusedUnread(name, text);
  if (refused !== undefined) return refused;
  const { document, lines } = parse(text);
  const parsed = [...document.errors, ...document.warnings]
    .slice(0, MAX_FAULTS)
    .map((error) => toWritingFault(error, text));
  const read = withoutCascade([...parsed, ...findTraps(document, text)]);
  const faults = onePerLine([...findStrangeCharacters(text), ...read], lines);
  const issues = faults.slice(0, MAX_FAULTS).map(({ pos, code, message, hint }): Issue => {
    const { line, col } = lines.linePos(pos);
    const place = { file: name, line: Math.max(1, line), column: Math.max(1, col) };
    return { ...place, code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
  });
  const value: unknown = issues.length > 0 ? undefined : withoutPrototypes(document.toJS());
  return { name, text, value, issues, at: (path, part) => placeIn(document, lines, path, part) };
}

/** A file that cannot be read: why is told, and it has no value. */
export function unreadYaml(name: string, issues: readonly Issue[], text = ''): YamlFile {
  return { name, text, value: undefined, issues, at: () => ({ line: 1, column: 1 }) };
}

/** The file of a path, its size bounded before it is opened. Never throws. */
export function openYaml(path: string): YamlFile {
  const { text, issues } = readText(path);
  return issues.length > 0 ? unreadYaml(path, issues) : readYaml(path, text);
}

/** What would hang or break the parser is never given to it. */
function refusedUnread(file: string, text: string): YamlFile | undefined {
  const at = text.length > MAX_WRITTEN_BYTES ? 0 : tooDeepAt(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const [code, message] =
    text.length > MAX_WRITTEN_BYTES
      ? ['file-too-large', 'Ce fichier est trop gros.']
      : ['too-deep', 'Trop de niveaux, les uns dans les autres.'];
  const hint = 'Coupez ce fichier en plusieurs, plus simples.';
  return unreadYaml(file, [{ ...place, code, severity: 'error', message, hint }], text);
}

/** A file whose value is known already (a snapshot): parsed only when a place is asked. */
export function knownYaml(name: string, text: string, value: unknown): YamlFile {
  let parsed: Parsed | undefined;
  return {
    name,
    text,
    value: withoutPrototypes(value),
    issues: [],
    at: (path, part) => {
      parsed ??= parse(text);
      return placeIn(parsed.document, parsed.lines, path, part);
    },
  };
}

/** After these, nothing that is read stands where its author put it. */
const UPSETTING: ReadonlySet<WritingFault['code']> = new Set(['unclosed', 'tab', 'indent']);

/** Faults up to the first that upsets the reading; of what follows, only the tabs. */
function withoutCascade(faults: readonly WritingFault[]): readonly WritingFault[] {
  const upset = faults.filter(({ code }) => UPSETTING.has(code)).map(({ pos }) => pos);
  const from = Math.min(Infinity, ...upset);
  return faults.filter(
    ({ pos, code }) => pos < from || code === 'tab' || (pos === from && UPSETTING.has(code)),
  );
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    version: '1.2',
  });
  return { document, lines };
}

/** One slip often gives several faults on its line: the first found of a line is kept. */
function onePerLine(faults: readonly WritingFault[], lines: LineCounter): readonly WritingFault[] {
  const kept = new Map<number, WritingFault>();
  for (const fault of faults) {
    const { line } = lines.linePos(fault.pos);
    if (!kept.has(line)) kept.set(line, fault);
  }
  return [...kept.values()].sort((a, b) => a.pos - b.pos);
}

/** The place of the node at a path; its nearest parent's key when it is not there. */
function placeIn(
  document: Document,
  lines: LineCounter,
  path: Path,
  part: 'key' | 'value' = 'value',
): { readonly line: number; readonly column: number } {
  let found: Found = { key: undefined, node: document.contents };
  let isThere = true;
  for (const step of path) {
    const next = childOf(found.node, step);
    isThere = next !== undefined;
    if (!next) break;
    found = next;
  }
  const { key, node } = found;
  const wanted = isThere && part === 'value' ? [node, key] : [key, node];
  const { line, col } = lines.linePos(wanted.find(isNode)?.range?.[0] ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Found {
  readonly key: unknown;
  readonly node: unknown;
}

function childOf(node: unknown, step: string | number): Found | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    // A position has no key: the item's own place stands for both.
    return item === undefined ? undefined : { key: item, node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { key: pair.key, node: pair.value };
}
