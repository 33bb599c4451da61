import ts from 'typescript';

/**
 * An object answers to `constructor`, `toString` and ten names more that nobody wrote in it. A word
 * that comes from outside therefore never reads one by `table[word]`, nor is asked for by
 * `word in table`: a Map holds such a table, or `ownValue` reads it.
 *
 * Told wherever a string of wide type meets an object: the words that a type lists are ours.
 */
export const ownKeys = {
  meta: {
    type: 'problem',
    docs: { description: 'Tables looked up by a word from outside have no prototype' },
    schema: [],
    messages: {
      lookup: 'Any word may come here, `constructor` too: use a Map, or ownValue(table, word).',
      cast: 'The cast hides a word of any kind: use a Map, or ownValue(table, word).',
      within: 'Objects answer to `constructor` too: use a Map, a Set or Object.hasOwn.',
    },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const checker = parserServices.program.getTypeChecker();
    const typeOf = (node) => parserServices.getTypeAtLocation(node);
    const isWide = (node) => typeHas(typeOf(node), isAnyString);
    const isTable = (node) => {
      const type = checker.getApparentType(checker.getNonNullableType(typeOf(node)));
      return !typeHas(type, (one) => isList(one, checker));
    };
    return {
      MemberExpression(node) {
        if (!node.computed || !isTable(node.object)) return;
        const key = node.property;
        if (key.type === 'TSAsExpression') {
          if (isWide(key.expression)) context.report({ node: key, messageId: 'cast' });
        } else if (isWide(key)) context.report({ node: key, messageId: 'lookup' });
      },
      "BinaryExpression[operator='in']"(node) {
        if (node.left.type !== 'PrivateIdentifier' && isWide(node.left))
          context.report({ node, messageId: 'within' });
      },
    };
  },
};

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
