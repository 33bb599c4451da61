import { digitsTogether } from '../../view/digits-together.ts';
import { harmless } from '../../view/harmless.ts';
import { phrase } from '../../view/phrases.ts';
import { choicesOf } from '../../view/choices-of.ts';
import {
  type Action,
  type Body,
  type Choice,
  type Door,
  type UrgentCall,
  type View,
} from '../../view/view.ts';
import { channelShows } from './channel-shows.ts';
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
  readonly content: { readonly buttons: readonly (Button | Opening)[] };
}

interface Opening {
  readonly type: 'openUrl';
  readonly title: string;
  readonly value: string;
}

/** A screen as one message, in the short form that a log keeps. */
export interface ChatMessage {
  readonly text: string;
  readonly lang: string;
  readonly buttons: readonly {
    readonly title: string;
    /** The label, when the title says more. */
    readonly label?: string;
    readonly action: Action;
  }[];
  readonly links: readonly Opens[];
}

/** Longest label with its hint on one button. */
const MAX_TITLE = 60;

/**
 * All of a screen in plain text, its choices as buttons, its links (call, map, official page).
 * `closing`: the conversation ends here, nothing to tap.
 */
export function toChatMessage(view: View, { closing = false } = {}): ChatMessage {
  return {
    text: toChatText(view),
    lang: view.lang,
    buttons: closing ? [] : tappable(view).map(toButton),
    links: linksOf(view).map(({ title, url }) => ({
      title: digitsTogether(harmless(title), view.lang),
      url,
    })),
  };
}

/**
 * The message as an activity, with what the channel can show of its choices and its links.
 * `choices`: how many of its buttons are the screen's own, to be numbered where they are text.
 */
export function toActivity(
  message: ChatMessage,
  shows = channelShows('directline'),
  choices = 0,
): BotMessage {
  const { text, lang, buttons, links } = message;
  const taps = buttons.map(({ title, label = title, action }): Button => {
    return { type: 'messageBack', title, displayText: title, text: label, value: action };
  });
  const opens = links.map(({ title, url }): Opening => ({ type: 'openUrl', title, value: url }));
  const chips = shows.choices === 'chips' ? taps : [];
  const onCards = [
    ...(shows.links === 'card' ? opens : []),
    ...(shows.choices === 'card' ? taps : []),
  ];
  return {
    type: 'message',
    text: [
      text,
      ...(shows.links === 'text' ? [linkLines(links)] : []),
      ...(shows.choices === 'text' ? [choiceLines(buttons, choices)] : []),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    textFormat: 'plain',
    locale: lang,
    inputHint: 'expectingInput',
    ...(chips.length === 0 ? {} : { suggestedActions: { to: [], actions: chips } }),
    ...(onCards.length === 0 ? {} : { attachments: toCards(onCards, shows.buttonsOfCard) }),
  };
}

/** Every address but that of a number, which stands in the text already. */
function linkLines(links: ChatMessage['links']): string {
  return links
    .filter(({ url }) => !/^(?:tel|sms):/.test(url))
    .map(({ title, url }) => `${title} : ${url}`)
    .join('\n');
}

/** Choices by the number that is understood when it is typed, then the ways by their words. */
function choiceLines(buttons: ChatMessage['buttons'], choices: number): string {
  return buttons
    .flatMap(({ title, action }, at) => {
      if (at < choices) return [`${at + 1}. ${title}`];
      // Ticks stand numbered in the text already.
      return action.do === 'answer' ? [] : [title];
    })
    .join('\n');
}

/** What the screen asks first, then the ways that every screen has, unless it offers them. */
function tappable(view: View): readonly Choice[] {
  const own = [...choicesOf(view), ...ticks(view.body)];
  const offered = new Set(own.map(commandOf));
  const ways = [view.alert?.choice, view.back, ...view.ways, view.simpler, ...view.languages];
  for (const way of ways) {
    const command = way && commandOf(way);
    if (way && (command === undefined || !offered.has(command))) own.push(way);
  }
  return own;
}

function commandOf({ action }: Choice): string | undefined {
  return action.do === 'command' ? action.command : undefined;
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

function toButton({ label, hint, action }: Choice): ChatMessage['buttons'][number] {
  const short = harmless(label.text);
  const long = hint === undefined ? short : `${short} (${harmless(hint.text)})`;
  if (long === short || long.length > MAX_TITLE) return { title: short, action };
  return { title: long, label: short, action };
}

interface Opens {
  readonly title: string;
  readonly url: string;
}

/** What opens: first the number of the line above the demand. */
function linksOf(view: View): readonly Opens[] {
  const call = view.alert?.call;
  return [...(call ? [toCall(call)] : []), ...linksOfBody(view)];
}

function toCall({ by, dial, label }: UrgentCall): Opens {
  return { title: label.text, url: `${by === 'call' ? 'tel' : 'sms'}:${dial}` };
}

function linksOfBody({ body, lang }: View): readonly Opens[] {
  switch (body.kind) {
    case 'orientation':
      return once([...body.doors.flatMap((door) => linksOfDoor(door, lang)), ...linkOf(body.link)]);
    case 'autonomy':
      return linkOf(body.parts.link);
    case 'danger':
      return body.sections.flatMap(({ calls, link }) => [...calls.map(toCall), ...linkOf(link)]);
    case 'question':
      return (body.called ?? []).map(({ name, phone }) => ({
        title: `${name.text} : ${phone.label.text}`,
        url: `tel:${phone.dial}`,
      }));
    case 'menu':
    case 'several':
    case 'commune':
    case 'suggestions':
    case 'message':
      return [];
  }
}

/** Two doors may lead to one place. */
function once(links: readonly Opens[]): readonly Opens[] {
  return links.filter(({ url }, at) => links.findIndex((one) => one.url === url) === at);
}

function linksOfDoor({ phone, place, link }: Door, lang: string): readonly Opens[] {
  const map = phrase(lang, false, 'see-map').text;
  return [
    ...(phone ? [{ title: phone.label.text, url: `tel:${phone.dial}` }] : []),
    ...(place?.map === undefined ? [] : [{ title: `${map} : ${place.name.text}`, url: place.map }]),
    ...linkOf(link),
  ];
}

function linkOf(link: Door['link']): readonly Opens[] {
  return link ? [{ title: link.label.text, url: link.url }] : [];
}

function toCards(buttons: readonly (Button | Opening)[], most: number): readonly HeroCard[] {
  const cards: HeroCard[] = [];
  for (let at = 0; at < buttons.length; at += most) {
    cards.push({
      contentType: 'application/vnd.microsoft.card.hero',
      content: { buttons: buttons.slice(at, at + most) },
    });
  }
  return cards;
}
