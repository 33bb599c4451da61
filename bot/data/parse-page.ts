import { type AboutBlock, type AboutPage, type AboutText } from '../conversation/about.ts';
import { type Issue } from '../source/issue.ts';

type Fault = Pick<Issue, 'line' | 'code' | 'severity' | 'message' | 'hint'>;

/** A page, or what keeps it from being one; always with every fault. */
export interface ParsedPage {
  readonly page?: AboutPage;
  readonly faults: readonly Fault[];
}

/** Where a link of a page may lead: a site, a page of ours, a phone, a letter box. */
const HREF = /^(?:https:\/\/[^\s]+|\/[a-z0-9/.-]*|tel:[+\d]+|mailto:[^\s]+)$/;

/**
 * Reads the little of Markdown that our pages need: `# ` once, at the top; `## ` titles, `- `
 * lists, paragraphs apart by an empty line; `[words](address)` and `**words**` inside. Everything
 * else is plain text: no HTML passes.
 */
export function parsePage(id: string, written: string): ParsedPage {
  const lines = written.split(/\r?\n/);
  const faults: Fault[] = [];
  const first = lines.findIndex((line) => line.trim() !== '');
  const title = /^# (.+)$/.exec(lines[first] ?? '')?.[1]?.trim();
  if (title === undefined) {
    faults.push(
      fault(first + 1, 'page-title', 'La page ne commence pas par son titre.', '# Mon titre'),
    );
  }
  const rest = lines.slice(title === undefined ? lines.length : first + 1);
  const blocks = blocksOf(rest, first + 1, faults);
  const page = title === undefined || faults.length > 0 ? {} : { page: { id, title, blocks } };
  return { ...page, faults };
}

/** `from`: place in the file of the first line. */
function blocksOf(lines: readonly string[], from: number, faults: Fault[]): readonly AboutBlock[] {
  const blocks: AboutBlock[] = [];
  let open: { readonly at: number; readonly lines: string[] } | undefined;
  const close = () => {
    if (open) blocks.push(blockOf(open.lines, open.at, faults));
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const at = from + index;
    if (line.trim() === '') close();
    else if (line.startsWith('## ')) {
      close();
      blocks.push({ kind: 'title', text: textOf(line.slice(3), at, faults) });
    } else {
      open ??= { at, lines: [] };
      open.lines.push(line);
    }
  }
  close();
  return blocks;
}

function blockOf(lines: readonly string[], at: number, faults: Fault[]): AboutBlock {
  if (lines[0]?.startsWith('- ') !== true) {
    return { kind: 'paragraph', text: textOf(lines.join(' '), at, faults) };
  }
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    // A long item goes on under its dash.
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', items: items.map((item) => textOf(item, at, faults)) };
}

const INSIDE = /\[([^\]]+)\]\(([^)]*)\)|\*\*([^*]+)\*\*/g;

function textOf(written: string, at: number, faults: Fault[]): AboutText {
  const parts: AboutText[number][] = [];
  let from = 0;
  for (const { 0: whole, 1: label, 2: href = '', 3: strong, index } of written.matchAll(INSIDE)) {
    if (index > from) parts.push({ text: written.slice(from, index) });
    if (strong !== undefined) parts.push({ text: strong, strong: true });
    else if (HREF.test(href)) parts.push({ text: label ?? '', href });
    else {
      faults.push(
        fault(
          at + 1,
          'page-link',
          `Un lien ne peut pas mener à « ${href} ».`,
          'Écrivez https://…, /page, tel: ou mailto:',
        ),
      );
    }
    from = index + whole.length;
  }
  if (from < written.length) parts.push({ text: written.slice(from) });
  return parts;
}

function fault(line: number, code: string, message: string, hint: string): Fault {
  return { line: Math.max(line, 1), code, severity: 'error', message, hint };
}
