import { type Action } from '../../view/view.ts';

/** A screen as one message, in the short form that a log keeps: every channel is drawn from it. */
export interface ChatMessage {
  /** Every line, blocks parted by an empty one. */
  readonly text: string;
  /**
   * What each line of the text is, a letter each, and `|` where what is asked stands. Absent in
   * what was written before there was any: all is text.
   */
  readonly kinds?: string;
  readonly lang: string;
  /** Never to be said aloud: danger. */
  readonly quiet?: true;
  /** What the screen asks, then the ways that every screen has. */
  readonly buttons: readonly TapOf[];
  /** How many of the buttons are what the screen asks. */
  readonly choices?: number;
  /** They are ticked, and sent together by a button of this name. */
  readonly ticked?: string;
  /** What the lines that open something open, in their order. */
  readonly links: readonly Opens[];
}

/** What a tap does, and its words. */
export interface TapOf {
  readonly title: string;
  /** The label, when the title says more. */
  readonly label?: string;
  /** What would not fit in a title. */
  readonly hint?: string;
  readonly action: Action;
}

/** What a line of a message is: those of a screen (`LineKind`), as far as a chat tells them apart. */
export type ChatKind = keyof typeof LETTERS;

/** A line of a message. */
export interface ChatLine {
  readonly as: ChatKind;
  readonly text: string;
  readonly opens?: Opens;
}

/** What a tap on a line opens, and what its button says. */
export interface Opens {
  readonly title: string;
  readonly url: string;
}

export type ChatBlock = readonly ChatLine[];

/** What stands before what is asked, and after it. */
export interface ChatBlocks {
  readonly before: readonly ChatBlock[];
  readonly after: readonly ChatBlock[];
}

const LETTERS = {
  heading: 'h',
  title: 't',
  door: 'd',
  when: 'w',
  call: 'c',
  link: 'l',
  name: 'n',
  say: 'q',
  item: 'i',
  step: 's',
  text: 'p',
  small: 'm',
} as const;
const KINDS: ReadonlyMap<string, ChatKind> = new Map(
  (Object.keys(LETTERS) as ChatKind[]).map((kind) => [LETTERS[kind], kind]),
);
const ASKED = '|';

/** The text of blocks with what each of its lines is, and what they open. */
export function toKept({
  before,
  after,
}: ChatBlocks): Pick<ChatMessage, 'text' | 'links'> & { readonly kinds: string } {
  const all = [...before, ...after];
  const letters = (blocks: readonly ChatBlock[]) =>
    blocks.flatMap((block) => block.map(({ as }) => LETTERS[as])).join('');
  return {
    text: all.map((block) => block.map(({ text }) => text).join('\n')).join('\n\n'),
    kinds: letters(before) + ASKED + letters(after),
    links: all.flat().flatMap(({ opens }) => (opens ? [opens] : [])),
  };
}

/** The blocks that {@link toKept} wrote; of what was written before it, all is before. */
export function toBlocks({ text, kinds, links }: ChatMessage): ChatBlocks {
  if (kinds === undefined) return plainBlocks(text, links);
  const [letters = ''] = kinds.split(ASKED);
  const blocks: Record<keyof ChatBlocks, ChatBlock[]> = { before: [], after: [] };
  let at = 0;
  let opened = 0;
  for (const block of text.split('\n\n')) {
    const place = at < letters.length ? 'before' : 'after';
    const lines = block.split('\n').map((line): ChatLine => {
      // The bar itself stands for no line.
      const letter = kinds[at < letters.length ? at : at + 1] ?? '';
      at += 1;
      const as = KINDS.get(letter) ?? 'text';
      if (as !== 'call' && as !== 'link') return { as, text: line };
      const opens = links[opened];
      opened += 1;
      return { as, text: line, ...(opens ? { opens } : {}) };
    });
    blocks[place].push(lines);
  }
  return blocks;
}

function plainBlocks(text: string, links: ChatMessage['links']): ChatBlocks {
  const blocks = text
    .split('\n\n')
    .map((block) => block.split('\n').map((line): ChatLine => ({ as: 'text', text: line })));
  const opening = links.map((opens): ChatLine => ({ as: 'link', text: opens.title, opens }));
  return { before: opening.length > 0 ? [...blocks, opening] : blocks, after: [] };
}
