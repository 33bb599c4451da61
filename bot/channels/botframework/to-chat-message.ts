import { choicesOf } from '../../view/choices-of.ts';
import { harmless } from '../../view/harmless.ts';
import { phrase } from '../../view/phrases.ts';
import { type Body, type Choice, type View } from '../../view/view.ts';
import { toKept, type ChatMessage, type TapOf } from './chat-message.ts';
import { toChatBlocks, type TakeAddresses } from './to-chat-blocks.ts';

/** Longest label with its hint on one button. */
const MAX_TITLE = 60;

interface Parts {
  /** The conversation ends here, nothing to tap. */
  readonly closing?: boolean;
  /** Where an end may be carried to. */
  readonly take?: TakeAddresses;
}

/** All of a screen as a message: its lines, its choices and ways as buttons, what opens. */
export function toChatMessage(view: View, { closing = false, take = {} }: Parts = {}): ChatMessage {
  const { body, lang } = view;
  const asked = closing ? [] : [...choicesOf(view), ...ticks(body)];
  return {
    ...toKept(toChatBlocks(view, closing ? {} : take)),
    lang,
    ...(body.kind === 'danger' ? { quiet: true } : {}),
    buttons: closing ? [] : [...asked, ...waysOf(view, asked)].map((one) => toTap(one, lang)),
    choices: asked.length,
    ...(body.kind === 'several' && !closing ? { ticked: harmless(body.button.text) } : {}),
  };
}

/** The ways that every screen has, unless it offers them. */
function waysOf(view: View, asked: readonly Choice[]): readonly Choice[] {
  const offered = new Set(asked.map(commandOf));
  const helped = view.helped?.choices ?? [];
  return [
    view.alert?.choice,
    view.back,
    ...view.ways,
    view.simpler,
    ...view.languages,
    ...helped,
  ].flatMap((way) => {
    const command = way && commandOf(way);
    return way && (command === undefined || !offered.has(command)) ? [way] : [];
  });
}

function commandOf({ action }: Choice): string | undefined {
  return action.do === 'command' ? action.command : undefined;
}

/** One tap is one answer; several are typed ("1 et 3"), or ticked on a card. */
function ticks(body: Body): readonly Choice[] {
  if (body.kind !== 'several') return [];
  const { walk, step } = body;
  return body.ticks.map(({ id, label, hint, taken }) => ({
    label,
    ...(taken ? { taken } : {}),
    ...(hint ? { hint } : {}),
    action: { do: 'answer', walk, step, options: [id] },
  }));
}

function toTap({ label, hint, taken, action }: Choice, lang: string): TapOf {
  const short = harmless(label.text);
  const given = taken ? phrase(lang, false, 'your-answer') : undefined;
  const more = [hint, given].flatMap((words) => (words ? [harmless(words.text)] : [])).join(' — ');
  if (more === '') return { title: short, action };
  const long = `${short} (${more})`;
  if (long.length > MAX_TITLE) return { title: short, hint: more, action };
  return { title: long, label: short, action };
}
