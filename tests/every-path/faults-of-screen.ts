import { type AdaptiveCard } from '../../bot/channels/botframework/card.ts';
import { channelShows } from '../../bot/channels/botframework/channel-shows.ts';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toCard } from '../../bot/channels/botframework/to-card.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { digitsTogether } from '../../bot/view/digits-together.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { type LinkMaker } from '../../bot/view/link-maker.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type View, type Words } from '../../bot/view/view.ts';
import { asTyped, textsOf } from '../channels/botframework/card-texts.ts';

/** What no person should ever read: a value that was not there, a name that was not filled in. */
const BROKEN = /\bundefined\b|\bnull\b|\bNaN\b|\[object |\{[\w-]*\}|<\/?(?:fr|en|ar)>/;

/**
 * What is wrong with a screen in any of its forms: HTML with what is tapped made by each of
 * `makers`, plain text, Bot Framework activity. Empty when nothing is.
 */
export function faultsOfScreen(view: View, makers: readonly LinkMaker[]): readonly string[] {
  return [
    ...faultsOfWords(view),
    ...makers.flatMap((maker) => faultsOfHtml(toHtml(view, maker))),
    ...faultsOfText('plain', toPlain(view), digitsTogether(view.heading.text, view.lang)),
    ...faultsOfActivity(view),
    ...faultsOfOutcome(view),
  ];
}

/** Every piece of text of the view has words, and says its language. */
function faultsOfWords(view: View): readonly string[] {
  return wordsIn(view).flatMap(({ text, lang }) => {
    if (text.trim() === '') return ['view: an empty text'];
    if (BROKEN.test(text)) return [`view: ${text}`];
    return lang === '' ? [`view: no language for ${text}`] : [];
  });
}

function wordsIn(value: unknown, found: Words[] = []): readonly Words[] {
  if (typeof value !== 'object' || value === null) return found;
  const { text, lang } = value as Partial<Words>;
  if (typeof text === 'string' && typeof lang === 'string') found.push({ text, lang });
  else for (const part of Object.values(value)) wordsIn(part, found);
  return found;
}

function faultsOfHtml(html: string): readonly string[] {
  const headings = html.match(/<h1[ >]/g)?.length ?? 0;
  const read = html.replace(/<[^>]*>/g, ' ');
  return [
    ...(headings === 1 ? [] : [`html: ${headings} headings`]),
    ...(/<(h[1-6]|p|li|button|a|summary|legend)\b[^>]*>\s*<\/\1>/.test(html)
      ? ['html: an empty element']
      : []),
    ...faultsOfText('html', read, ''),
  ];
}

function faultsOfText(form: string, text: string, heading: string): readonly string[] {
  const broken = BROKEN.exec(text);
  return [
    ...(text.trim() === '' ? [`${form}: nothing`] : []),
    ...(broken ? [`${form}: ${broken[0]}`] : []),
    ...(text.includes(heading) ? [] : [`${form}: without its heading`]),
  ];
}

const OPENED = /^(?:https:\/\/|tel:\+?\d|sms:\+?\d)/;

function faultsOfActivity(view: View): readonly string[] {
  const message = toChatMessage(view);
  const { text = '', locale, suggestedActions } = toActivity(message);
  const buttons = suggestedActions?.actions ?? [];
  return [
    ...faultsOfText('activity', text, ''),
    ...(locale === view.lang ? [] : ['activity: another language']),
    ...(buttons.length === 0 ? ['activity: no button'] : []),
    ...buttons.flatMap(({ title }) => faultsOfText('button', title, '')),
    ...message.links
      .filter(({ url }) => !OPENED.test(url))
      .map(({ title, url }) => `activity: ${title} opens ${url}`),
    ...(buttons.some(({ value, text: said }) => typeof value.do !== 'string' || said === '')
      ? ['activity: a button that does nothing']
      : []),
    ...faultsOfCard(toCard(message, channelShows('webchat')), text),
  ];
}

/** A card shows each line of the text, and no empty one. */
function faultsOfCard(card: AdaptiveCard, text: string): readonly string[] {
  const texts = textsOf(card);
  const shown = texts.map(typed);
  const all = new Set(shown);
  const missing = text
    .split('\n')
    .map((line) => typed(line.replace(/^(?:- |\d+\. )/, '').trim()))
    .filter((line) => line !== '' && !all.has(line) && !shown.join('\n').includes(line));
  return [
    ...texts.flatMap((one) => faultsOfText('card', one, '')),
    // How ticks are typed makes no sense where they are ticked.
    ...(card.body.some(({ type }) => type === 'Input.ChoiceSet') ? [] : missing).map(
      (line) => `card: without "${line}"`,
    ),
  ];
}

const asTypedBefore = new Map<string, string>();

/** The same few thousand lines make all screens. */
function typed(line: string): string {
  const known = asTypedBefore.get(line);
  if (known !== undefined) return known;
  const made = asTyped(line);
  asTypedBefore.set(line, made);
  return made;
}

/** An outcome has what it promises: a lesson, or a door and a sentence to say. */
function faultsOfOutcome({ body, heading }: View): readonly string[] {
  if (heading.text.trim() === '') return ['no heading'];
  if (body.kind === 'autonomy') {
    const { do: steps, see } = body.parts;
    return steps.items.length > 0 && see.items.length > 0 ? [] : ['autonomy: no lesson'];
  }
  if (body.kind !== 'orientation') return [];
  const { doors, reason, ask } = body;
  const isWhole = doors.length > 0 && reason.text !== '' && ask.text !== '';
  return isWhole ? [] : ['orientation: no door, or nothing to say'];
}
