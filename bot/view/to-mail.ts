import { harmless } from './harmless.ts';
import { type Take, type Titled } from './view.ts';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The end of a path as a mail: all that is carried away, and the address of the page. */
export function toMail(take: Take, url: string | undefined): Mail {
  const { lines, bring, steps, say, deadline } = take;
  const blocks = [
    lines,
    block(bring, '- '),
    block(steps, '- '),
    block(say, ''),
    block(deadline, ''),
    url === undefined ? [] : [url],
  ].filter((some) => some.length > 0);
  return {
    // A subject is one line: more would be headers of the message.
    subject: harmless(lines[0] ?? '').replaceAll('\n', ' '),
    body: harmless(blocks.map((some) => some.join('\n')).join('\n\n')),
  };
}

function block(titled: Titled | undefined, mark: string): readonly string[] {
  if (!titled) return [];
  return [`${titled.title.text} :`, ...titled.items.map(({ text }) => mark + text)];
}
