import { type Action, type View } from '../../../bot/view/view.ts';

/** Of every screen alike: shown where a case asks for the whole of it. */
const AROUND: ReadonlySet<string> = new Set([
  ...['lang', 'dir', 'languages', 'ways', 'simpler', 'back', 'typing', 'calm', 'helped'],
]);

/** All of a screen, without what stands around all of them, or the parts of these names. */
export type Part = 'whole' | 'body' | readonly (keyof View)[];

/** A screen as lines that a person reads. */
export function readable(view: View, part: Part = 'body'): string {
  const kept = Object.entries(view).filter(([key]) => isOf(part, key as keyof View));
  return linesOf(Object.fromEntries(kept), view.lang).join('\n');
}

function isOf(part: Part, key: keyof View): boolean {
  if (typeof part !== 'string') return part.includes(key);
  return part === 'whole' || !AROUND.has(key);
}

/** Any piece of a screen as such lines. */
export function readablePart(part: unknown, lang = 'fr'): string {
  return linesOf(part, lang).join('\n');
}

interface Said {
  readonly text: string;
  readonly lang: string;
  readonly later?: string;
}

/** Longer lines are told apart. */
const WIDE = 110;

function linesOf(part: unknown, lang: string): readonly string[] {
  const said = inOneLine(part, lang);
  if (said !== undefined) return [said];
  if (Array.isArray(part)) {
    const all = part.map((one) => linesOf(one, lang));
    return fits(all, ' | ') ?? all.flatMap(item);
  }
  const all = Object.entries(part as object).map(([key, value]) => named(key, value, lang));
  return fits(all, ' · ') ?? all.flat();
}

/** All on one line, where each is one and they leave room. */
function fits(all: readonly (readonly string[])[], sign: string): readonly string[] | undefined {
  const line = all.flat().join(sign);
  return all.every(({ length }) => length < 2) && line.length <= WIDE ? [line] : undefined;
}

/** What nobody reads is left out: nothing, and what is not so. */
function named(key: string, value: unknown, lang: string): readonly string[] {
  if (value === undefined || value === false) return [];
  if (Array.isArray(value) && value.length === 0) return [];
  if (value === true) return [key];
  const lines = linesOf(value, lang);
  if (lines.length === 1) return [`${key}: ${lines.join('')}`];
  return [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

function item([first = '', ...others]: readonly string[]): readonly string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

function inOneLine(part: unknown, lang: string): string | undefined {
  if (typeof part !== 'object' || part === null) return String(part);
  if ('text' in part && 'lang' in part) return words(part as Said, lang);
  if ('label' in part && 'action' in part) return choice(part, lang);
  if ('dial' in part) return phone(part, lang);
  if ('do' in part && typeof part.do === 'string') return actionSaid(part as Action);
  return undefined;
}

function words({ text, lang, later }: Said, around: string): string {
  const other = lang === around ? '' : ` (${lang})`;
  return `${text}${other}${later === undefined ? '' : ` [later: ${later}]`}`;
}

/** "[Par un courrier] letter hint=… → answer 0 how letter" */
function choice(part: object, lang: string): string {
  const { label, action, ...rest } = part as {
    label: Said;
    action: Action;
    [key: string]: unknown;
  };
  return `[${words(label, lang)}]${rested(rest, lang)} → ${actionSaid(action)}`;
}

/** "Appeler le 32 30 (32 30, 3230) notes=…" */
function phone(part: object, lang: string): string {
  const { label, shown, dial, ...rest } = part as Readonly<Record<string, unknown>>;
  const numbers = `${words(label as Said, lang)} (${String(shown)}, ${String(dial)})`;
  return `${numbers}${rested(rest, lang)}`;
}

function rested(rest: object, lang: string): string {
  return Object.entries(rest)
    .flatMap(([key, value]) => named(key, value, lang))
    .map((line) => ` ${line.trim()}`)
    .join('');
}

function actionSaid(action: Action): string {
  return Object.values(action)
    .map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))
    .join(' ');
}
