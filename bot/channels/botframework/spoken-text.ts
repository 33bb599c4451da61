import { toBlocks, type ChatMessage } from './chat-message.ts';
import { wholeTitle } from './to-chat-text.ts';

/** What a voice says of a message: every line, then the choices; nothing of a danger. */
export function spokenText(message: ChatMessage): string | undefined {
  if (message.quiet === true) return undefined;
  const { before, after } = toBlocks(message);
  const { buttons, choices = 0 } = message;
  const linesOf = (blocks: typeof before) =>
    blocks.flat().flatMap(({ as, text }) => (as === 'link' ? [] : [text]));
  return [...linesOf(before), ...buttons.slice(0, choices).map(wholeTitle), ...linesOf(after)]
    .map((text) => (/[.!?…»”؟:]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
