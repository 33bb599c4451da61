/** What a regular expression may find, one or the other: `a|b(?:c|d)` is `a` and `b(?:c|d)`. */
export function alternativesOf(expression: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < expression.length; at++) {
    const sign = expression[at];
    if (sign === '\\') at++;
    else if (sign === '[') at = expression.indexOf(']', at);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      alternatives.push(expression.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, expression.slice(from)];
}
