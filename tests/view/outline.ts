const VOID = new Set(['input', 'br', 'meta', 'link']);

/**
 * The structure of some HTML: an indented line for each element with its class, words left out.
 * Enough for a snapshot that only a change of structure breaks; also fails on badly nested tags.
 */
export function outlineOf(html: string): string {
  const open: string[] = [];
  const lines: string[] = [];
  for (const [whole, closing, tag = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^<>]*>/g)) {
    if (closing === '/') {
      const last = open.pop();
      if (last !== tag) throw new Error(`</${tag}> closes <${last ?? 'nothing'}>`);
      continue;
    }
    if (!open.includes('svg')) lines.push('  '.repeat(open.length) + nameOf(tag, whole));
    if (!whole.endsWith('/>') && !VOID.has(tag)) open.push(tag);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return lines.join('\n');
}

function nameOf(tag: string, whole: string): string {
  const classes = / class="([^"]*)"/.exec(whole)?.[1];
  return classes === undefined ? tag : `${tag}.${classes.replaceAll(' ', '.')}`;
}
