import { ownValue } from '../engine/own-value.ts';
import {
  isMap,
  isNode,
  isScalar,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isReservedKey } from './reserved-key.ts';
import { HINTS, type WritingCode, type WritingFault } from './writing-fault.ts';

/**
 * Texts that YAML reads without a fault but not as their author meant: cut by `#` or by a comma,
 * taken for a tag, an alias, a key. Also what we refuse on purpose (anchors, aliases, tags).
 */
export function findTraps(document: Document, text: string): readonly WritingFault[] {
  const faults: WritingFault[] = [];
  const add = (pos: number | undefined, code: WritingCode, message: string): void => {
    faults.push({ pos: pos ?? 0, code, message, hint: HINTS[code] });
  };
  const directive = /^%(YAML|TAG)\b/m.exec(text);
  if (directive && document.directives?.yaml.explicit === true) {
    add(directive.index, 'directive', 'Une ligne qui commence par % ne sert pas ici.');
  }
  visit(document, {
    Alias: (_, node) => {
      add(node.range?.[0], 'alias', 'Ce texte commence par * : il est lu comme un alias.');
    },
    Pair: (_, pair) => {
      checkPair(pair, text, add);
    },
    Map: (_, map) => {
      checkProperties(map, text, add);
      checkClosed(map, text, add);
      if (map.flow) checkFlowMap(map, add);
    },
    Seq: (_, seq) => {
      checkProperties(seq, text, add);
      checkClosed(seq, text, add);
      if (seq.flow) checkFlowSeq(seq, text, add);
    },
    Scalar: (_, scalar) => {
      checkProperties(scalar, text, add);
      checkClosed(scalar, text, add);
      checkComment(scalar, text, add);
    },
  });
  return faults;
}

type Add = (pos: number | undefined, code: WritingCode, message: string) => void;

/** Signs before a node in which its anchor or tag is looked for. */
const MOST_BEFORE = 200;

/** An anchor or a tag before a node; a lone `!` leaves no trace but in the text. */
function checkProperties(node: Scalar | YAMLMap | YAMLSeq, text: string, add: Add): void {
  const start = node.range?.[0];
  if (start === undefined) return;
  // Of a very long line its end is enough: it is looked at for each node that stands on it.
  const near = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const mark = /(?<=^|[\s[{,])[!&]\S*\s*$/.exec(before);
  const at = mark ? start - mark[0].length : start;
  if (node.anchor !== undefined) {
    add(at, 'anchor', 'Ce texte commence par & : il est lu comme une ancre.');
  } else if (node.tag !== undefined || mark) {
    add(at, 'tag', 'Ce texte commence par ! : il est lu comme une étiquette.');
  }
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Quotes or brackets left open: told where they open, not where the file ends. */
function checkClosed(node: Scalar | YAMLMap | YAMLSeq, text: string, add: Add): void {
  const [start, end] = node.range ?? [0, 0];
  const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE') === true : node.flow === true;
  const closing = isOpened ? ownValue(CLOSING, text[start] ?? '') : undefined;
  if (closing === undefined || (end - start > 1 && text[end - 1] === closing)) return;
  add(start, 'unclosed', `Il manque ${closing} pour fermer.`);
}

function checkPair(pair: Pair, text: string, add: Add): void {
  const key = pair.key;
  if (!isNode(key)) return;
  const [start, end] = key.range ?? [0, 0];
  const refused = isScalar(key) ? refusedKey(String(key.value)) : undefined;
  if (refused !== undefined) {
    add(start, ...refused);
  } else if (
    isScalar(key) &&
    key.type === 'PLAIN' &&
    /^[ \t\u00a0\u202f]+:/.test(text.slice(end))
  ) {
    add(start, 'colon-in-text', 'Ce texte contient « : » et n’est pas entre guillemets.');
  } else if (/(?:^|\n|- )[ ]*\?[ ]+$/.test(text.slice(Math.max(0, start - 80), start))) {
    add(start, 'question-mark', 'Ce texte commence par ? : il est lu comme une clé.');
  }
}

function refusedKey(key: string): readonly [WritingCode, string] | undefined {
  if (key === '<<') return ['merge-key', 'La clé << ne sert pas ici.'];
  return isReservedKey(key) ? ['reserved-key', 'Ce nom de clé est réservé.'] : undefined;
}

/** `{ id: a, label: Oui, je veux }`: the comma cut the text. `{account}`: a placeholder. */
function checkFlowMap(map: YAMLMap, add: Add): void {
  const alone = map.items.find(({ value }) => value === null);
  if (alone) {
    const at = isNode(alone.key) ? alone.key.range?.[0] : map.range?.[0];
    add(at, 'text-in-brackets', 'Un texte entre { } est coupé à la virgule, ou lu comme une clé.');
  }
}

function checkFlowSeq(seq: YAMLSeq, text: string, add: Add): void {
  const pair = seq.items.find(
    (item) => isMap(item) && item.flow === true && text[item.range?.[0] ?? 0] !== '{',
  );
  const cut = isNode(pair) ? pair : cutItem(seq);
  if (cut) {
    add(cut.range?.[0], 'text-in-brackets', 'Un texte entre [ ] est coupé à la virgule.');
  }
}

/** The item that goes on a sentence begun before the comma: `[Vos papiers, si vous en avez]`. */
function cutItem(seq: YAMLSeq): Scalar | undefined {
  const plain = seq.items.filter(
    (item): item is Scalar<string> =>
      isScalar(item) && typeof item.value === 'string' && item.type === 'PLAIN',
  );
  const [first, ...rest] = plain;
  if (!first || !/^\p{Lu}/u.test(first.value) || !plain.some(({ value }) => /\s/.test(value))) {
    return undefined;
  }
  return rest.find(({ value }) => /^\p{Ll}/u.test(value));
}

/** Values after which a comment on the same line is plainly a comment. */
const SHORT_VALUE = /^[a-z0-9.:/_-]*$/;

/** `Dossier #3`: the text is cut. A comment stands after two spaces, or on its own line. */
function checkComment(scalar: Scalar, text: string, add: Add): void {
  const [start, end] = scalar.range ?? [0, 0];
  if (scalar.type !== 'PLAIN' || start === end) return;
  const after = /^([ \t]+)#(.?)/.exec(text.slice(end, end + 40));
  if (!after || isMeantComment(after, scalar.source ?? '')) return;
  add(end + (after[1]?.length ?? 0), 'cut-by-hash', 'Ce texte est coupé au signe #.');
}

function isMeantComment([, space, next]: RegExpExecArray, value: string): boolean {
  if (next !== ' ') return next === '#';
  return space !== ' ' || SHORT_VALUE.test(value);
}
