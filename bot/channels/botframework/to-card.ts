import { directionOf } from '../../view/phrases.ts';
import { askedElements, wayElements } from './asked-elements.ts';
import { CARD_VERSION, type AdaptiveCard, type CardElement, type TextBlock } from './card.ts';
import { cardText } from './card-text.ts';
import { type ChannelShows } from './channel-shows.ts';
import { toBlocks, type ChatBlock, type ChatLine, type ChatMessage } from './chat-message.ts';
import { toChatText } from './to-chat-text.ts';

/** A message as one card: its lines, what opens under them, what is asked, and the rest. */
export function toCard(message: ChatMessage, shows: ChannelShows, speak?: string): AdaptiveCard {
  const { lang, buttons, choices = 0 } = message;
  const { before, after } = toBlocks(message);
  const draw = drawer(lang, shows);
  const heading = before.flat().find(({ as }) => as === 'heading');
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: CARD_VERSION,
    fallbackText: toChatText(message, { numbered: 'all' }),
    ...(speak === undefined ? {} : { speak }),
    ...(directionOf(lang) === 'rtl' ? { rtl: true } : {}),
    body: [
      ...before.flatMap(draw),
      ...askedElements(message, heading?.text ?? '', shows),
      ...after.flatMap(draw),
      ...(shows.ways === 'card' ? wayElements(buttons.slice(choices), shows) : []),
    ],
  };
}

/** Draws blocks one after the other; what was opened once is not offered again. */
function drawer(
  lang: string,
  { opens: scheme }: ChannelShows,
): (block: ChatBlock) => readonly CardElement[] {
  const offered = new Set<string>();
  const isOpened = ({ opens }: ChatLine): boolean => {
    if (!opens || offered.has(opens.url)) return false;
    offered.add(opens.url);
    return scheme.test(opens.url);
  };
  return (block) => {
    const [first, ...others] = runsOf(block, isOpened).map((run) => toElement(run, lang));
    if (!first) return [];
    const isDoor = block[0]?.as === 'door';
    return [{ ...first, spacing: 'medium', ...(isDoor ? { separator: true } : {}) }, ...others];
  };
}

/** Lines that are drawn as one. */
interface Run {
  readonly as: ChatLine['as'] | 'opens';
  readonly lines: ChatLine[];
}

const JOINED: ReadonlySet<Run['as']> = new Set(['opens', 'item', 'step']);

function runsOf(block: ChatBlock, isOpened: (line: ChatLine) => boolean): readonly Run[] {
  const runs: Run[] = [];
  const add = (as: Run['as'], line: ChatLine): void => {
    const last = runs.at(-1);
    if (last?.as === as && JOINED.has(as)) last.lines.push(line);
    else runs.push({ as, lines: [line] });
  };
  for (const line of block) {
    const isButton = isOpened(line);
    // A button has few words: who answers a number stands above it.
    if (!isButton || (line.as === 'call' && line.text !== line.opens?.title)) add(line.as, line);
    if (isButton) add('opens', line);
  }
  return runs;
}

const TITLE = { style: 'heading', size: 'medium', weight: 'bolder' } as const;
const LOOKS: Partial<Record<Run['as'], Partial<TextBlock>>> = {
  heading: { ...TITLE, size: 'large' },
  title: TITLE,
  door: TITLE,
  when: { size: 'large', weight: 'bolder' },
  call: { weight: 'bolder' },
  name: { weight: 'bolder' },
  say: { size: 'medium' },
  small: { isSubtle: true },
};

function toElement({ as, lines }: Run, lang: string): CardElement {
  if (as === 'opens') {
    return {
      type: 'ActionSet',
      actions: lines.flatMap(({ opens }) =>
        opens ? [{ type: 'Action.OpenUrl' as const, ...opens }] : [],
      ),
    };
  }
  return {
    type: 'TextBlock',
    text: textOf(as, lines, lang),
    wrap: true,
    spacing: 'small',
    ...LOOKS[as],
  };
}

function textOf(as: Run['as'], lines: readonly ChatLine[], lang: string): string {
  return lines
    .map(({ text }, at) => {
      const shown = cardText(text, lang);
      if (as === 'item') return `- ${shown}`;
      return as === 'step' ? `${at + 1}. ${shown}` : shown;
    })
    .join('\r');
}
