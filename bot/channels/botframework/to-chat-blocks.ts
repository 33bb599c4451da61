import { without } from '../../engine/without.ts';
import { digitsTogether } from '../../view/digits-together.ts';
import { harmless } from '../../view/harmless.ts';
import { phrase } from '../../view/phrases.ts';
import { bodyLines, urgentLine } from '../../view/plain/body-lines.ts';
import { linesAs, type Line, type LineKind, type Lines } from '../../view/plain/line.ts';
import { mediatorLines } from '../../view/plain/mediator-lines.ts';
import { recapSentence } from '../../view/plain/recap-sentence.ts';
import { type Alert, type MediatorPane, type View } from '../../view/view.ts';
import { type ChatBlock, type ChatBlocks, type ChatKind, type ChatLine } from './chat-message.ts';

/** Addresses of what an end is carried away by; see `TakeLinks`. */
export interface TakeAddresses {
  readonly sheet?: string;
  readonly calendar?: string;
}

/**
 * A screen as the blocks of a chat message: everything that it says, but what is asked and the
 * ways, which are buttons or numbers.
 */
export function toChatBlocks(view: View, take: TakeAddresses = {}): ChatBlocks {
  const { typing, lang, next, progress } = view;
  return {
    before: written(lang, [
      ...view.notices.map((notice) => linesAs('text', notice)),
      alertLines(view.alert),
      [{ as: 'text', text: recapSentence(view) }],
      linesAs('small', view.demonstration),
      linesAs('heading', view.heading),
      ...bodyLines(view),
      linesAs('title', next?.title),
    ]),
    after: written(lang, [
      takeLines(take, lang),
      // Under choices that come first, the field of the chat says it.
      typing?.purpose === 'answer' ? [] : linesAs('text', typing?.label, typing?.hint),
      linesAs('small', view.toCheck, ...(view.sources ?? []), ...(view.translation ?? [])),
      ...mediatorLines(shortened(view), lang),
      linesAs('small', progress?.sentence, view.calm),
    ]),
  };
}

/** What holds for the whole walk stands above in the chat already, with its first question. */
function shortened({ mediator, progress }: View): MediatorPane | undefined {
  return mediator && progress && progress.done > 0
    ? without(mediator, 'may', 'never', 'no')
    : mediator;
}

function alertLines(alert: Alert | undefined): Lines {
  if (!alert) return [];
  return [...linesAs('text', alert.says), ...(alert.call ? [urgentLine(alert.call)] : [])];
}

function takeLines({ sheet, calendar }: TakeAddresses, lang: string): Lines {
  const opening = [
    ['take-sheet', sheet],
    ['take-calendar', calendar],
  ] as const;
  const lines = opening.flatMap(([key, url]) =>
    url === undefined ? [] : [{ as: 'link' as const, text: phrase(lang, false, key).text, url }],
  );
  return lines.length === 0
    ? []
    : [...linesAs('title', phrase(lang, false, 'take-title')), ...lines];
}

/** Blocks as they may be kept: no sign that acts, one line each, none empty. */
function written(lang: string, all: readonly Lines[]): readonly ChatBlock[] {
  return all
    .map((lines) => lines.map((line) => writtenLine(line, lang)).filter(({ text }) => text !== ''))
    .filter((lines) => lines.length > 0);
}

/** A chat tells less apart than a terminal does. */
const KINDS: Readonly<Record<LineKind, ChatKind>> = {
  heading: 'heading',
  title: 'title',
  first: 'door',
  next: 'door',
  when: 'when',
  call: 'call',
  link: 'link',
  map: 'link',
  name: 'name',
  say: 'say',
  item: 'item',
  step: 'step',
  letter: 'step',
  text: 'text',
  small: 'small',
};

function writtenLine({ as, text, url, button = text }: Line, lang: string): ChatLine {
  const shown = (words: string) =>
    digitsTogether(
      harmless(words)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
      lang,
    );
  return {
    as: KINDS[as],
    text: shown(text),
    ...(url === undefined ? {} : { opens: { title: shown(button), url } }),
  };
}
