import {
  type AutonomyParts,
  type Called,
  type Choice,
  type Door,
  type Phone,
  type View,
  type Words,
} from '../../../view/view.ts';

/** The sentences of a screen, in their order: what it says, one by one, without its buttons. */
export function sentencesOf(body: View['body'], others: readonly Words[] = []): readonly Words[] {
  const sentences = [...textsOf(body), ...others].flatMap(({ text, lang }) =>
    text
      .split(/(?<=[.!?؟])\s+(?!»)/)
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => ({ text: sentence.trim(), lang })),
  );
  return sentences.filter(({ text }, at) => sentences.findIndex((one) => one.text === text) === at);
}

function textsOf(body: View['body']): readonly Words[] {
  switch (body.kind) {
    case 'orientation':
      return [
        ...body.doors.flatMap(ofDoor),
        ...body.bring,
        ...listed(body.deadline),
        ...listed(body.deadlineMore),
        body.reason,
      ];
    case 'autonomy':
      return ofParts(body.parts);
    case 'question':
      return [
        ...listed(body.help),
        ...(body.called ?? []).flatMap(ofCalled),
        ...hints(body.choices),
      ];
    case 'several':
      return [...listed(body.help), ...hints(body.ticks)];
    case 'commune':
      return [body.help];
    case 'message':
      return body.paragraphs;
    case 'danger':
      return body.sections.flatMap(({ acts = [], says }) => [...acts, ...says]);
    case 'menu':
    case 'suggestions':
      return [];
  }
}

function ofDoor({ date, hours, lines, more = [], place, phone }: Door): readonly Words[] {
  const there = place?.notes ?? [];
  return [...listed(date), ...listed(hours), ...lines, ...more, ...there, ...ofPhone(phone)];
}

function ofPhone(phone: Phone | undefined): readonly Words[] {
  return [...(phone?.notes ?? []), ...(phone?.more ?? [])];
}

function ofCalled({ says, phone }: Called): readonly Words[] {
  return [...says, ...phone.notes];
}

function ofParts(parts: AutonomyParts): readonly Words[] {
  return [
    parts.have,
    parts.do,
    parts.see,
    parts.keep,
    parts.beware,
    parts.deadline,
    parts.learn,
  ].flatMap((part) => part?.items ?? []);
}

function hints(choices: readonly Pick<Choice, 'hint'>[]): readonly Words[] {
  return choices.flatMap(({ hint }) => listed(hint));
}

function listed(words: Words | undefined): readonly Words[] {
  return words ? [words] : [];
}
