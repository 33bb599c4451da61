import ts from 'typescript';

/** A list of words that stands in code. */
export interface WordList {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Most words that code may list. */
const MOST = 8;
const WORD = /^[a-zà-ÿœ]{2,}$/u;
/** Capitals, punctuation, tags and paths: said to people, or no words. */
const NO_LIST = /[\p{Lu}.,;:!«»…’'<>=/_]/u;
/** Signs of an expression: a text with them is a list by itself, not one word of a list. */
const EXPRESSION = /[(|?*[\\]/u;

/**
 * Arrays, arguments, texts and expressions that list more lower-case words than code may: words
 * that are names or literal types in the same sources are not counted.
 */
export function wordListsIn(sources: readonly SourceText[]): readonly WordList[] {
  const parsed = sources.map(({ file, text }) =>
    ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true),
  );
  const names = new Set(parsed.flatMap(namesIn));
  return parsed.flatMap((source) => listsIn(source, names));
}

function namesIn(source: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
      names.push(node.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function listsIn(source: ts.SourceFile, names: ReadonlySet<string>): readonly WordList[] {
  const lists: WordList[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node).filter((word) => WORD.test(word) && !names.has(word));
    if (words.length > MOST) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      lists.push({ file: source.fileName, line: line + 1, words: words.slice(0, MOST).join(' ') });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return lists;
}

function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) return itemsOf(node.elements);
  if (ts.isCallExpression(node)) return itemsOf(node.arguments);
  if (ts.isRegularExpressionLiteral(node))
    return wordsIn(node.text.replaceAll(/^\/|\/[a-z]*$/gu, ''));
  const text = textOf(node);
  return text === undefined ? [] : wordsIn(text);
}

/** Words of the items that are words, one or several each; with a figure they are a sentence. */
function itemsOf(items: readonly ts.Node[]): readonly string[] {
  return items
    .filter(ts.isStringLiteralLike)
    .flatMap(({ text }) => (EXPRESSION.test(text) || /\d/.test(text) ? [] : wordsIn(text)));
}

/**
 * The text of a literal, of an expression with a gap for each value, or of such texts added up. A
 * sentence with a gap is none: it is said to people.
 */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    const text = parts.map((part) => part.text).join(' ');
    return EXPRESSION.test(text) ? text : undefined;
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
    return undefined;
  }
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Signs of expressions that no sentence has: groups, classes, "any sign", how often. */
const SIGNS = /\(\?<?[:=!]|\\[a-z](?:\{[^}]*\})?|\[[^\]]*\]|\.[*+?]|\{\d+,?\d*\}/giu;

/** Words of a list or of an expression. */
function wordsIn(text: string): readonly string[] {
  const plain = text.replaceAll(SIGNS, ' ');
  return NO_LIST.test(plain) ? [] : plain.split(/[^a-zà-ÿœ]+/u);
}
