import { smsParts, toGsm } from './gsm.ts';
import { harmless } from './harmless.ts';
import { type Take, type Titled } from './view.ts';

/** Parts of a message that a phone sends and shows as one. */
const MOST_PARTS = 2;

/** A piece of a message: where it is read, and the longest form of it that fits. */
interface Piece {
  readonly at: number;
  /** The longest first. */
  readonly forms: readonly string[];
}

/**
 * The end of a path as a text message of two parts at most. Who, where, when and the number are
 * always in it; then come, as far as they fit, the deadline, what to bring, the sentence, the address
 * of the page, the other doors. What is read keeps its order.
 *
 * @example
 * const take = { lines: ['La Caf : le 32 30'], vital: [], dated: false };
 * toSms(take, undefined) // 'La Caf : le 32 30'
 */
export function toSms(take: Take, url: string | undefined): string {
  const lines = take.lines.map((text, at) => ({ at, text: plain(text) }));
  const isVital = ({ at }: { readonly at: number }) => take.vital.includes(take.lines[at] ?? '');
  const after = lines.length;
  const pieces: readonly Piece[] = [
    ...piece(after + 2, take.deadline, ruleFirst),
    ...piece(after, take.bring, fewer),
    ...piece(after + 1, take.say, ({ title, items }) => [
      line(title.text, items),
      ...items.map(({ text }) => text),
    ]),
    ...(url === undefined ? [] : [{ at: after + 3, forms: [url] }]),
    ...lines.filter((one) => !isVital(one)).map(({ at, text }) => ({ at, forms: [text] })),
  ];
  return pieces
    .reduce(withPiece, fitting(lines.filter(isVital)))
    .map(textOf)
    .join('\n');
}

type Placed = readonly { readonly at: number; readonly text: string }[];

function withPiece(placed: Placed, { at, forms }: Piece): Placed {
  for (const form of forms) {
    const all = [...placed, { at, text: plain(form) }].sort((one, other) => one.at - other.at);
    if (fits(all)) return all;
  }
  return placed;
}

/**
 * In a script of which a part holds 67 signs, even these may be too long: addresses of pages are left
 * out, then the longest line loses its last words. A place keeps its name longer than its address.
 */
function fitting(placed: Placed): Placed {
  if (fits(placed)) return placed;
  const words = placed.filter(({ text }) => text.includes(' '));
  if (placed.some(isAddress)) {
    return fitting(placed.filter((one) => !isAddress(one)));
  }
  const longest = Math.max(...words.map(({ text }) => text.length));
  const cut = placed.map((one) =>
    one.text.length === longest ? { ...one, text: lastWordOff(one.text) } : one,
  );
  return words.length === 0 ? placed : fitting(cut);
}

/** A number of a street goes with its name. */
function lastWordOff(text: string): string {
  return text.replace(/[\s,]+\S+$/, '').replace(/,\s*\d+\S*$/, '');
}

function isAddress({ text }: { readonly text: string }): boolean {
  return text.startsWith('https://');
}

function fits(placed: Placed): boolean {
  return smsParts(placed.map(textOf).join('\n')) <= MOST_PARTS;
}

function plain(text: string): string {
  return toGsm(harmless(text)).trim();
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function piece(
  at: number,
  titled: Titled | undefined,
  forms: (titled: Titled) => readonly string[],
): readonly Piece[] {
  return titled ? [{ at, forms: forms(titled) }] : [];
}

/** All of it, else what comes before its example: up to the first full stop. */
function ruleFirst({ title, items }: Titled): readonly string[] {
  const said = items.map(({ text }) => text).join(' ');
  const [first = said] = said.split(/(?<=\.)\s/);
  return [said, first].map((text) => `${title.text} : ${text}`);
}

/** All of them, else the first ones: the list says that it goes on. */
function fewer({ title, items }: Titled): readonly string[] {
  return items.map((_, cut) => {
    const kept = items.slice(0, items.length - cut);
    return line(title.text, kept) + (cut === 0 ? '' : '...');
  });
}

function line(title: string, items: Titled['items']): string {
  const said = items.map(({ text }, at) =>
    at + 1 < items.length ? text.replace(/\.$/, '') : text,
  );
  return `${title} : ${said.join(', ')}`;
}
