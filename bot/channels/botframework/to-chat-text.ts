import { phrase } from '../../view/phrases.ts';
import { stepOf } from '../../view/plain/step-of.ts';
import {
  toBlocks,
  type ChatBlock,
  type ChatLine,
  type ChatMessage,
  type TapOf,
} from './chat-message.ts';

interface TextParts {
  /**
   * What is written as numbers: all that is asked, with the ways by their words and what opens by
   * its address; or ticks alone, the rest being under the message.
   */
  readonly numbered: 'all' | 'ticks';
}

/** A message as plain text. */
export function toChatText(message: ChatMessage, { numbered }: TextParts): string {
  const { before, after } = toBlocks(message);
  const isAll = numbered === 'all';
  const asked = isAll || message.ticked !== undefined ? askedLines(message) : '';
  const parts = [
    ...before.map((block) => blockText(block, isAll)),
    asked,
    ...after.map((block) => blockText(block, isAll)),
    isAll ? wayLines(message) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function blockText(block: ChatBlock, isAll: boolean): string {
  return block
    .map((line, at) => lineText(line, stepOf(block, at), isAll))
    .filter(Boolean)
    .join('\n');
}

function lineText({ as, text, opens }: ChatLine, step: number, isAll: boolean): string {
  if (as === 'item') return `- ${text}`;
  if (as === 'step') return `${step}. ${text}`;
  if (as !== 'link') return text;
  return isAll ? `${text} : ${opens?.url ?? ''}` : '';
}

/** Choices by the number that is understood when it is typed. */
function askedLines({ buttons, choices = 0, ticked, lang }: ChatMessage): string {
  if (choices === 0) return '';
  const rows = buttons.slice(0, choices).map((tap, at) => `${at + 1}. ${wholeTitle(tap)}`);
  const how = ticked === undefined ? 'plain-choose' : 'plain-choose-several';
  return [...rows, phrase(lang, false, how).text].join('\n');
}

function wayLines({ buttons, choices = 0 }: ChatMessage): string {
  return buttons
    .slice(choices)
    .map(({ title }) => title)
    .join('\n');
}

/** The words of a button, with what would not fit on one line. */
export function wholeTitle({ title, hint }: TapOf): string {
  return hint === undefined ? title : `${title} (${hint})`;
}
