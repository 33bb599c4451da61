import ts from 'typescript';

/** Written above a line, with why: what that line does is meant. */
const MEANT = /^\s*\/\/ own-keys: \S/;

const TOLD = {
  lookup: 'Any word may come here, `constructor` too: use a Map, or ownValue(table, word).',
  cast: 'The cast hides a word of any kind: use a Map, or ownValue(table, word).',
  within: 'Objects answer to `constructor` too: use a Map, a Set or Object.hasOwn.',
};

/**
 * An object answers to `constructor`, `toString` and ten names more that nobody wrote in it. A word
 * that comes from outside therefore never reads one by `table[word]`, nor is asked for by
 * `word in table`: a Map holds such a table, or `ownValue` reads it.
 *
 * Told wherever a string of wide type meets an object: the words that a type lists are ours.
 */
export function ownKeyFaults(file, checker) {
  const faults = [];
  const lines = file.text.split('\n');
  const tell = (node, kind) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (MEANT.test(lines[line - 1] ?? '')) return;
    faults.push({ kind, message: TOLD[kind], line: line + 1, column: character + 1 });
  };
  const isWide = (node) => typeHas(checker.getTypeAtLocation(node), isAnyString);
  const isTable = (node) => {
    const type = checker.getApparentType(
      checker.getNonNullableType(checker.getTypeAtLocation(node)),
    );
    return !typeHas(type, (one) => isList(one, checker));
  };
  const look = (node) => {
    if (ts.isElementAccessExpression(node)) {
      const key = ts.skipParentheses(node.argumentExpression);
      const isCast = ts.isAsExpression(key);
      if (isWide(isCast ? key.expression : key) && isTable(node.expression)) {
        tell(key, isCast ? 'cast' : 'lookup');
      }
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      if (!ts.isPrivateIdentifier(node.left) && isWide(node.left)) tell(node, 'within');
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return faults;
}

/** Whether it holds of the type, or of one of those that it may be. */
function typeHas(type, holds) {
  return type.isUnionOrIntersection() ? type.types.some((one) => typeHas(one, holds)) : holds(type);
}

function isAnyString(type) {
  const { flags } = type;
  if (flags & ts.TypeFlags.TypeParameter) {
    const bound = type.getConstraint();
    return bound !== undefined && typeHas(bound, isAnyString);
  }
  return (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0;
}

/** Arrays, texts and tables of numbers: their keys are numbers, whatever the type of the key. */
function isList(type, checker) {
  return (
    checker.isArrayLikeType(type) ||
    (type.flags & ts.TypeFlags.StringLike) !== 0 ||
    (checker.getIndexTypeOfType(type, ts.IndexKind.String) === undefined &&
      checker.getIndexTypeOfType(type, ts.IndexKind.Number) !== undefined)
  );
}
