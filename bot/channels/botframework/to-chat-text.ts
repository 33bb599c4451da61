import { carryingDoor } from '../../view/carrying-door.ts';
import { digitsTogether } from '../../view/digits-together.ts';
import { harmless } from '../../view/harmless.ts';
import { phrase } from '../../view/phrases.ts';
import { asideLines } from '../../view/plain/body-lines.ts';
import { recapSentence } from '../../view/plain/recap-sentence.ts';
import {
  type AutonomyParts,
  type Body,
  type Called,
  type Door,
  type MediatorPane,
  type Titled,
  type UrgentCall,
  type View,
  type Words,
} from '../../view/view.ts';

type Line = Words | string | undefined;

/**
 * A screen as the text of a chat message: everything that it says, the buttons left out (they
 * stand under the message). Blocks are parted by an empty line.
 */
export function toChatText(view: View): string {
  const text = blocks([
    ...view.notices.map((notice) => block(notice)),
    view.alert ? block(view.alert.says, ...calls(view.alert.call ? [view.alert.call] : [])) : '',
    recapSentence(view),
    block(view.demonstration),
    block(view.heading),
    ...asideBlocks(view, true),
    ...bodyBlocks(view.body, view),
    ...asideBlocks(view, false),
    block(view.next?.title, view.next?.choice.label),
    block(view.toCheck, ...(view.sources ?? []), ...(view.translation ?? [])),
    ...mediatorBlocks(view.mediator),
    block(view.progress?.sentence),
  ]);
  return digitsTogether(harmless(text), view.lang);
}

function asideBlocks({ asides = [] }: View, isFirst: boolean): readonly string[] {
  return asides
    .filter(({ first }) => first === isFirst)
    .map((aside) => block(...asideLines(aside)));
}

function bodyBlocks(body: Body, view: View): readonly string[] {
  switch (body.kind) {
    case 'question':
      return [
        ...(body.called ?? []).map(calledBlock),
        body.near ? doorBlock(body.near) : '',
        block(body.where?.label, body.where?.hint),
        block(body.help),
      ];
    case 'several':
      return severalBlocks(body, view.lang);
    case 'autonomy':
      return autonomyBlocks(body.parts);
    case 'orientation':
      return orientationBlocks(body);
    case 'message':
      return body.paragraphs.map((paragraph) => block(paragraph));
    case 'danger':
      return dangerBlocks(body);
    case 'menu':
    case 'commune':
    case 'suggestions':
      return typingBlocks(body, view);
  }
}

function calledBlock({ name, says, phone }: Called): string {
  return block(name, ...says, phone.label, ...phone.notes);
}

type Asking = Extract<Body, { kind: 'menu' | 'commune' | 'suggestions' }>;

/** Screens that also take the person's own words. */
function typingBlocks(body: Asking, { typing, calm }: View): readonly string[] {
  const about = body.kind === 'menu' ? body.home?.about : undefined;
  const help = body.kind === 'commune' ? body.help : undefined;
  return [block(about), block(about && calm), block(help), block(typing?.label, typing?.hint)];
}

function severalBlocks(body: Extract<Body, { kind: 'several' }>, lang: string): readonly string[] {
  return [
    block(body.help),
    block(...body.ticks.map(({ label }, index) => `${index + 1}. ${label.text}`)),
    block(phrase(lang, false, 'plain-choose-several')),
  ];
}

/** Every number in the text too: a card may not be shown. */
function dangerBlocks(body: Extract<Body, { kind: 'danger' }>): readonly string[] {
  const parts = body.sections.map((part) =>
    block(part.title, ...calls(part.calls), ...part.says, part.toCheck),
  );
  return [...parts, block(body.traces, body.leave)];
}

/** Each number with who answers it. */
function calls(all: readonly UrgentCall[]): readonly string[] {
  return all.map(({ label, name }) => `${label.text} : ${name.text}`);
}

function autonomyBlocks(parts: AutonomyParts): readonly string[] {
  const { have, helper, see, keep, beware, deadline, learn, stuck } = parts;
  const steps = parts.do.items.map(({ text }, index) => `${index + 1}. ${text}`);
  return [
    helper ? doorBlock(helper) : '',
    block(parts.do.title, ...steps),
    titled(have),
    titled(see),
    stuck ? block(stuck.title, stuck.text, stuck.preview) : '',
    ...[deadline, keep, beware, learn].map(titled),
  ];
}

function orientationBlocks(body: Extract<Body, { kind: 'orientation' }>): readonly string[] {
  const { bring, bringTitle } = body;
  const carrying = carryingDoor(body.doors) + 1;
  return [
    block(body.reason),
    block(body.unknown, body.confirm),
    ...body.doors.slice(0, carrying).map(doorBlock),
    bring.length > 0 ? titled({ title: bringTitle, items: bring }) : '',
    block(body.askTitle, `« ${body.ask.text} »`, body.askHint),
    ...body.doors.slice(carrying).map(doorBlock),
    block(body.deadline),
  ];
}

function doorBlock(door: Door): string {
  const { place, phone } = door;
  const isCalledFirst = door.phoneFirst === true || door.kind === 'ask-appointment';
  const call = phone ? [phone.label, ...phone.notes] : [];
  return block(
    door.title,
    joined(door.date, door.hours),
    ...(isCalledFirst ? call : []),
    ...door.lines,
    ...(place ? [place.name, joined(place.address, place.distance), ...place.notes] : []),
    ...(isCalledFirst ? [] : call),
    ...(phone?.more ?? []),
    ...(door.more ?? []),
    door.why,
    door.state,
  );
}

function mediatorBlocks(pane: MediatorPane | undefined): readonly string[] {
  if (!pane) return [];
  const { title, posture, say, never, handOver, alone, close, professional } = pane;
  return [block(title, posture), ...[say, never, handOver, alone, close, professional].map(titled)];
}

function titled(part: Titled | undefined): string {
  return part ? block(part.title, ...part.items.map(({ text }) => `- ${text}`)) : '';
}

function joined(...parts: readonly (Words | undefined)[]): string {
  return parts.flatMap((part) => (part ? [part.text] : [])).join(', ');
}

function block(...lines: readonly Line[]): string {
  return lines
    .map((line) => (typeof line === 'object' ? line.text : line))
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

function blocks(all: readonly string[]): string {
  return all.filter((text) => text !== '').join('\n\n');
}
