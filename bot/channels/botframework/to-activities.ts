import { choicesOf } from '../../view/choices-of.ts';
import { type Action, type Body, type Choice, type Door, type View } from '../../view/view.ts';
import { toChatText } from './to-chat-text.ts';

/** An activity of the bot before a channel gives it an id: plain JSON, no SDK. */
export interface BotMessage {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  readonly locale: string;
  readonly inputHint: 'expectingInput';
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly Button[];
  };
  readonly attachments?: readonly HeroCard[];
}

/** `messageBack` sends the action itself, and the label as text for whoever reads only that. */
export interface Button {
  readonly type: 'messageBack';
  readonly title: string;
  readonly displayText: string;
  readonly text: string;
  readonly value: Action;
}

interface HeroCard {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: {
    readonly buttons: readonly {
      readonly type: 'openUrl';
      readonly title: string;
      readonly value: string;
    }[];
  };
}

/** Longest label with its hint on one button. */
const MAX_TITLE = 60;

/**
 * A screen as one message: all of it in plain text, its choices as suggested actions, its links
 * (call, map, official page) as a card. `closing`: the conversation ends here, nothing to tap.
 */
export function toActivities(view: View, { closing = false } = {}): readonly BotMessage[] {
  const actions = closing ? [] : tappable(view).map(toButton);
  const links = linksOf(view.body);
  return [
    {
      type: 'message',
      text: toChatText(view),
      textFormat: 'plain',
      locale: view.lang,
      inputHint: 'expectingInput',
      ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
      ...(links.length === 0 ? {} : { attachments: [toCard(links)] }),
    },
  ];
}

/** What the screen asks first, then the ways that every screen has; each once. */
function tappable(view: View): readonly Choice[] {
  const ways = [view.back, ...view.ways, view.simpler, ...view.languages];
  const all = [...choicesOf(view), ...ticks(view.body), ...ways.filter((way) => way !== undefined)];
  const seen = new Set<string>();
  return all.filter(({ action }) => {
    const key = JSON.stringify(action);
    return !seen.has(key) && seen.add(key);
  });
}

/** One tap is one answer; several are typed ("1 et 3"). */
function ticks(body: Body): readonly Choice[] {
  if (body.kind !== 'several') return [];
  const { walk, step } = body;
  return body.ticks.map(({ id, label }) => ({
    label,
    action: { do: 'answer', walk, step, options: [id] },
  }));
}

function toButton({ label, hint, action }: Choice): Button {
  const long = hint === undefined ? label.text : `${label.text} (${hint.text})`;
  const title = long.length > MAX_TITLE ? label.text : long;
  return { type: 'messageBack', title, displayText: title, text: label.text, value: action };
}

interface Opens {
  readonly title: string;
  readonly url: string;
}

function linksOf(body: Body): readonly Opens[] {
  switch (body.kind) {
    case 'orientation':
      return [...body.doors.flatMap(linksOfDoor), ...linkOf(body.link)];
    case 'autonomy':
      return linkOf(body.parts.link);
    case 'menu':
    case 'question':
    case 'several':
    case 'commune':
    case 'suggestions':
    case 'message':
      return [];
  }
}

function linksOfDoor({ phone, place, link }: Door): readonly Opens[] {
  return [
    ...(phone ? [{ title: phone.label.text, url: `tel:${phone.dial}` }] : []),
    ...(place?.map === undefined ? [] : [{ title: place.name.text, url: place.map }]),
    ...linkOf(link),
  ];
}

function linkOf(link: Door['link']): readonly Opens[] {
  return link ? [{ title: link.label.text, url: link.url }] : [];
}

function toCard(links: readonly Opens[]): HeroCard {
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    content: {
      buttons: links.map(({ title, url }) => ({ type: 'openUrl', title, value: url })),
    },
  };
}
