import { type Document, isMap, isScalar, parseDocument, Scalar, YAMLMap, type Pair } from 'yaml';
import { type Change } from './judge-row.ts';

/**
 * The text of a translation file with these entries; the rest of it, its order and its comments stay.
 * `order`: keys as the flow has them, for entries that are new.
 */
export function writeEntries(
  text: string,
  changes: readonly Change[],
  order: readonly string[],
): string {
  const document = parseDocument(text, { version: '1.2', stringKeys: true });
  const map = document.contents;
  const entries = isMap(map) ? map : new YAMLMap();
  if (!isMap(map)) (document as Document).contents = entries;
  for (const change of changes) putEntry(document, entries, change, order);
  return document.toString({ lineWidth: 0 });
}

function putEntry(
  document: Document,
  entries: YAMLMap,
  change: Change,
  order: readonly string[],
): void {
  const entry = entries.get(change.key);
  if (isMap(entry)) {
    fillEntry(document, entry, change);
    return;
  }
  const made = new YAMLMap();
  fillEntry(document, made, change);
  entries.items.splice(
    placeFor(entries, change.key, order),
    0,
    document.createPair(change.key, made),
  );
}

/** After the nearest entry before it in the flow that the file has. */
function placeFor(entries: YAMLMap, key: string, order: readonly string[]): number {
  const keys = entries.items.map(keyOf);
  const before = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
  const near = before.map((one) => keys.indexOf(one)).find((at) => at >= 0);
  return near === undefined ? keys.indexOf('reviewed') + 1 : near + 1;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}

/** What it says, then its mark; a comment beside a text that is one line stays. */
function fillEntry(document: Document, entry: YAMLMap, { lines, isList, of }: Change): void {
  const marked = entry.get('of', true);
  const said = entry.get('text', true);
  entry.delete('of');
  if (lines === undefined) {
    entry.delete('text');
    entry.set('same', true);
  } else {
    entry.delete('same');
    const text = lines.join('\n');
    if (!isList && isScalar(said)) said.value = text;
    else entry.set('text', document.createNode(isList ? lines : text));
  }
  if (of === undefined) return;
  const mark = isScalar(marked) ? marked : new Scalar(of);
  mark.value = of;
  mark.type ??= Scalar.QUOTE_DOUBLE;
  entry.set('of', mark);
}
