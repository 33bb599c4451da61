import { choicesOf } from './choices-of.ts';
import { digitsTogether } from './digits-together.ts';
import { harmless } from './harmless.ts';
import { phrase } from './phrases.ts';
import { bodyLines, urgentLine } from './plain/body-lines.ts';
import { mediatorLines } from './plain/mediator-lines.ts';
import { recapSentence } from './plain/recap-sentence.ts';
import { writeLines } from './plain/write-lines.ts';
import { type Alert, type Choice, type MediatorPane, type View, type Words } from './view.ts';

/**
 * A screen as plain text, for a terminal and for channels that show only text. Choices are numbered
 * in the order of `choicesOf`, so that a typed number means what was read. Holds no terminal
 * control characters.
 *
 * @example toPlain(view).includes('1. ') // true
 */
export function toPlain(view: View): string {
  const { lang, mediator } = view;
  const recap = recapSentence(view);
  const blocks: readonly (readonly string[])[] = [
    view.notices.map(({ text }) => text),
    view.alert ? alertLines(view.alert) : [],
    recap === '' ? [] : [recap],
    texts(view.demonstration, view.progress?.sentence),
    [view.heading.text],
    ...bodyLines(view).map(writeLines),
    numbered(view),
    howToAnswer(view),
    texts(view.toCheck, ...(view.sources ?? []), ...(view.translation ?? []), view.calm),
    mediator ? forMediator(mediator, lang) : [],
    ways(view),
  ];
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return digitsTogether(harmless(shown.join('\n\n')), lang);
}

/** The line of a danger, then what one may write to see more. */
function alertLines({ says, call, choice }: Alert): readonly string[] {
  return [says.text, ...(call ? writeLines([urgentLine(call)]) : []), `> ${choice.label.text}`];
}

function howToAnswer(view: View): readonly string[] {
  const { lang, body, typing } = view;
  if (body.kind === 'several') return [phrase(lang, false, 'plain-choose-several').text];
  if (typing && typing.purpose !== 'answer') return [`${typing.label.text}. ${typing.hint.text}`];
  return choicesOf(view).length > 0 ? [phrase(lang, false, 'plain-choose').text] : [];
}

/** "1. La Caf — RSA, prime, logement"; what may be asked besides stands last, under its title. */
function numbered(view: View): readonly string[] {
  const { body, next } = view;
  const rows: readonly Pick<Choice, 'label' | 'hint' | 'taken'>[] =
    body.kind === 'several' ? body.ticks : choicesOf(view);
  const lines = rows.map(({ label, hint, taken }, index) => {
    const given = taken ? phrase(view.lang, false, 'your-answer') : undefined;
    const more = texts(hint, given)
      .map((text) => ` — ${text}`)
      .join('');
    return `${index + 1}. ${label.text}${more}`;
  });
  return next ? lines.toSpliced(-next.choices.length, 0, next.title.text) : lines;
}

function ways({ back, simpler, ways: others, languages, lang }: View): readonly string[] {
  const named = [back, simpler, ...others, ...languages].flatMap((choice) =>
    choice ? [choice.label.text] : [],
  );
  if (named.length === 0) return [];
  return [`${phrase(lang, false, 'plain-ways').text} ${named.join(' · ')}`];
}

/** What is for who helps, under a line that says so. */
function forMediator(pane: MediatorPane, lang: string): readonly string[] {
  const { title, posture } = pane;
  const [, ...blocks] = mediatorLines(pane, lang);
  return [
    `--- ${title.text}${posture ? ` (${posture.text})` : ''} ---`,
    ...blocks.flatMap(writeLines),
  ];
}

function texts(...words: readonly (Words | undefined)[]): readonly string[] {
  return words.flatMap((one) => (one ? [one.text] : []));
}
