import { ownValue } from '../engine/own-value.ts';

/** Half points of type that a sheet may be set in, the largest first. */
export const SHEET_SIZES = [
  36, 34, 32, 30, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17,
] as const;

export type SheetSize = (typeof SHEET_SIZES)[number];

/** Points that A4 leaves inside its margins. */
const PAGE = { width: 533, height: 779 };
/** In sizes of its type: a letter of a wide font, a line, what stands between blocks and rows. */
const LETTER = 0.6;
const LINE = 1.25;
const BETWEEN = 0.35;
const ROW = 0.6;
/** Above the first row; the lines to write on; a code. */
const HEAD = 2;
const HAND = 2.8;
/** A line of a table that is filled in by hand. */
const BLANK = 2.2;
const CODE = 10;
/** The width that two codes side by side take. */
const BESIDE = 17;
/** Blocks in another size than the text around them. */
const LARGER: Readonly<Record<string, number>> = { h1: 1.5, h2: 1.1, h3: 1.1, blockquote: 1.15 };

/**
 * The largest type size at which a sheet fits on one page, by counting the lines that its words
 * take. `html`: what `toSheet` made. Measured on some 400 sheets: nine tenths of the page are used,
 * never more than it has.
 *
 * @example sheetSize('<h1>Caf</h1>') // 36
 */
export function sheetSize(html: string): SheetSize {
  const [head = '', ...rows] = html.replace(/<svg.*?<\/svg>/gs, '').split('<div class="aig-bi">');
  const title = head.slice(head.indexOf('<h1'));
  const heightIn = (width: number) =>
    linesIn(title, width) + HEAD + rows.reduce((sum, row) => sum + rowIn(row, width), 0);
  const fits = (size: number) => heightIn(PAGE.width / size) * size <= PAGE.height;
  return SHEET_SIZES.find((half) => fits(half / 2)) ?? 17;
}

/** The largest type of a result printed from the screen itself; it is not laid out for paper. */
const RESULT_SIZES = SHEET_SIZES.filter((half) => half <= 26);
/** What does not print: ways on, tools, links, all that is folded. */
const UNPRINTED =
  /<div class="aig-(?:bar|take-box)"[^>]*>.*?<\/div>(?=\n|<)|<nav.*?<\/nav>|<details.*?<\/details>|<(a|button)[^>]* class="aig-(?:link|tool)".*?<\/\1>/gs;
/** In sizes of its type: a button of a number, its edges and its room. */
const BUTTON = 0.7;
/** Its lines stand further apart than those of a sheet. */
const LOOSER = 1.22;

/**
 * The largest type in which the end of a path stays on one page when its screen is printed: what
 * comes first, then two columns. `html`: the inside of its `<main>`.
 */
export function resultSize(html: string): SheetSize {
  const printed = html.replace(/<svg.*?<\/svg>/gs, '').replace(UNPRINTED, '');
  const [first = '', columns = ''] = printed.split('<div class="aig-two">');
  const [left = '', ...right] = columns.split('<div class="aig-col">');
  const heightIn = (width: number) =>
    HEAD +
    LOOSER *
      (linesIn(first, width) +
        Math.max(...[left, right.join('')].map((part) => columnIn(part, width / 2 - 1.5))));
  const fits = (size: number) => heightIn(PAGE.width / size) * size <= PAGE.height;
  return RESULT_SIZES.find((half) => fits(half / 2)) ?? 17;
}

function columnIn(html: string, width: number): number {
  const buttons = html.match(/class="aig-btn/g)?.length ?? 0;
  const doors = html.match(/<li class=/g)?.length ?? 0;
  // The line at their side takes some of the width.
  return linesIn(html, doors > 0 ? width - 2.2 : width) + buttons * BUTTON + doors * 1.25;
}

/** Height of parts side by side, that of the highest, and of what stands under them. */
function rowIn(row: string, width: number): number {
  const [beside = '', ...under] = row.split(ROW_END);
  const parts = beside.split('<section').slice(1);
  const column = parts.length > 1 ? width / 2 - 1 : width;
  const heights = parts.map((part) => linesIn(`<section${part}`, column));
  const highest = Math.max(...heights, parts.length === 0 ? footIn(row, width) : 0);
  const lines = (row.match(/<tr>/g)?.length ?? 0) * BLANK;
  return highest + lines + ROW + (parts.length === 0 ? 0 : linesIn(under.join(''), width));
}

const ROW_END = '</section></div>';

/** What ends the sheet: lines to write on, and a code beside them. */
function footIn(row: string, width: number): number {
  const codes = row.split('class="aig-qr"').length - 1;
  const column = codes > 0 ? width / 2 - 1 : width;
  const isStacked = codes > 1 && column < BESIDE;
  const high = isStacked ? codes * CODE : Math.min(codes, 1) * CODE;
  return Math.max(high, linesIn(row, column) + HAND);
}

const BLOCK_END = /<\/(?:h[1-4]|p|li|blockquote|a)>|<br>|<span class="aig-row">/;
const BLOCK = /<(h[1-4]|p|li|blockquote|a)[ >]/g;

function linesIn(html: string, width: number): number {
  return html.split(BLOCK_END).reduce((sum, block) => sum + blockIn(block, width), 0);
}

function blockIn(block: string, width: number): number {
  const letters = block
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, 'x')
    .trim().length;
  if (letters === 0) return 0;
  const scale = scaleOf(block);
  return Math.ceil((letters * LETTER * scale) / width) * scale * LINE + BETWEEN;
}

function scaleOf(block: string): number {
  if (block.includes('aig-date')) return 1.8;
  if (block.includes('aig-small')) return 0.9;
  return ownValue(LARGER, [...block.matchAll(BLOCK)].pop()?.[1] ?? '') ?? 1;
}
