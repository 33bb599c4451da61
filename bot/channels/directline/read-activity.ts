import { type Message } from '../../conversation/state.ts';
import { toAction } from '../../service/to-action.ts';
import { HttpFault } from '../http/http-fault.ts';

/** What is taken of an activity that a client posts: nothing else is looked at. */
export type PostedActivity =
  | {
      readonly kind: 'message';
      readonly message: Message;
      /** As typed, or the label of the button: for the person's own screen. */
      readonly text: string;
      readonly clientActivityId?: string;
      /** What the client shows for a tap (`channelData.messageBack.displayText`). */
      readonly displayText?: string;
      /** The step that it answers, as our own element names it. */
      readonly from?: number;
    }
  /** Typing, events…: nothing to answer. */
  | { readonly kind: 'other'; readonly clientActivityId?: string };

/** Characters of what is shown for a tap: those of a long title; a longer one is left out. */
const MAX_DISPLAY_TEXT = 200;
const CLIENT_ACTIVITY_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Throws {@link HttpFault} 400 on what is no activity. */
export function readActivity(body: unknown): PostedActivity {
  const fields = fieldsOf(body);
  const id = clientActivityIdOf(fields['channelData']);
  const named = id === undefined ? {} : { clientActivityId: id };
  if (fields['type'] !== 'message') return { kind: 'other', ...named };
  const text = fields['text'] ?? '';
  if (typeof text !== 'string') throw new HttpFault(400, 'BadArgument', 'The text is no string');
  const action = toAction(fields['value']) ?? toAction(text);
  return {
    kind: 'message',
    message: action ? { kind: 'action', action } : { kind: 'text', text },
    // A button whose text is its value in JSON has nothing to show.
    text: toAction(text) ? '' : text,
    ...named,
    ...displayTextOf(fields['channelData']),
    ...fromOf(fields['channelData']),
  };
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(body) && typeof body['type'] === 'string' && body['type'] !== '') return body;
  throw new HttpFault(400, 'MissingProperty', 'An activity has a type');
}

function displayTextOf(channelData: unknown): { readonly displayText?: string } {
  const messageBack = isRecord(channelData) ? channelData['messageBack'] : undefined;
  const shown = isRecord(messageBack) ? messageBack['displayText'] : undefined;
  const isTitle = typeof shown === 'string' && shown !== '' && shown.length <= MAX_DISPLAY_TEXT;
  return isTitle ? { displayText: shown } : {};
}

function fromOf(channelData: unknown): { readonly from?: number } {
  const from = stepOf(isRecord(channelData) ? channelData['from'] : undefined);
  return from === undefined ? {} : { from };
}

/** The number of a step; `undefined`: it is none. */
export function stepOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}

function clientActivityIdOf(channelData: unknown): string | undefined {
  const id = isRecord(channelData) ? channelData['clientActivityID'] : undefined;
  if (id === undefined) return undefined;
  // It is kept, though nobody can read it there: as short as clients make it.
  if (typeof id !== 'string' || !CLIENT_ACTIVITY_ID.test(id)) {
    throw new HttpFault(
      400,
      'BadArgument',
      'channelData.clientActivityID: 1 to 64 of A-Za-z0-9._-',
    );
  }
  return id;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
