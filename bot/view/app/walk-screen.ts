import { without } from '../../engine/without.ts';
import { dangerBody } from '../html/danger.ts';
import { choiceControl, type Layout } from '../html/controls.ts';
import { element } from '../html/markup.ts';
import { mediatorPaneOf } from '../html/mediator.ts';
import { itemList, quoted, section } from '../html/parts.ts';
import { toHtml } from '../to-html.ts';
import { type Action, type Body, type MediatorPane, type View } from '../view.ts';
import { appLinks } from './app-links.ts';
import { appButton, wordedButton } from './app-pieces.ts';
import { fieldBox } from './field-box.ts';
import { phrase } from '../phrases.ts';
import { hasSheet } from '../has-sheet.ts';
import { appPhrase } from './app-phrase.ts';

/** The screen of a walk for who helps. */
export interface WalkParts {
  readonly view: View;
  /** The topic may be kept at hand, and is, or is not. */
  readonly kept?: boolean;
}

/**
 * What the mediator sees: the screen itself, then what to say and what never to do. Of a danger,
 * first how to see the person alone: two people look at this screen.
 *
 * @example walkScreen({ view }).includes('value="new"') // true
 */
export function walkScreen({ view, kept }: WalkParts): string {
  const { lang, mediator, body } = view;
  const layout: Layout = { lang, links: appLinks, level: 2, columns: false };
  if (body.kind === 'danger') {
    return [bar(layout, '', toShow(lang)), aloneScreen(layout, body, mediator)].join('\n');
  }
  const back = view.back ? choiceControl(layout, view.back, 'aig-btn aig-back') : '';
  const tools = [
    kept === undefined ? '' : appButton(lang, kept ? 'app-unkeep' : 'app-keep', 'keep', 'aig-tool'),
    toShow(lang),
    // On a phone it stands far below: one tap leads there.
    mediator ? wordedButton(lang, mediator.title, 'for-you', 'aig-tool aig-narrow') : '',
  ].join('');
  return [
    bar(layout, back, tools),
    `<div class="aig-keyed">${toHtml(screenBelow(view), appLinks)}</div>`,
    hasSheet(view) ? afterwards(view) : '',
    mediator ? mediatorPaneOf(layout, mediator) : '',
  ].join('\n');
}

function bar({ lang }: Layout, back: string, tools: string): string {
  return `<div class="aig-bar">${back}${appButton(lang, 'app-new', 'new')}${tools}</div>`;
}

/** On a phone both sides do not stand beside one another. */
function toShow(lang: string): string {
  return appButton(lang, 'app-show', 'show', 'aig-tool aig-narrow');
}

/** The screen without what stands in the bar: the way back, and the ways that "Nouvelle personne" is. */
function screenBelow(view: View): View {
  const ways = view.ways.filter(({ action }) => !isAnew(action));
  return { ...without(view, 'mediator', 'back'), ways };
}

function isAnew(action: Action): boolean {
  return action.do === 'command' && (action.command === 'restart' || action.command === 'erase');
}

/** At an end: the report of activity, and what one saw on the spot. */
function afterwards({ lang, take }: View): string {
  const report = `<div class="aig-take">${appButton(lang, 'cra-button', 'cra')}</div>`;
  return take?.record ? `${report}\n${fieldBox(lang, take.record)}` : report;
}

/** Neutral to the eye: no red, and no title that names the danger. */
function aloneScreen(
  layout: Layout,
  body: Extract<Body, { kind: 'danger' }>,
  mediator: MediatorPane | undefined,
): string {
  const { lang } = layout;
  const says = mediator?.alone?.items ?? [appPhrase(lang, 'app-alone-say')];
  const aloud = says
    .map((item) => element('blockquote', quoted(item), lang, 'class="aig-say"'))
    .join('\n');
  const never = [
    appPhrase(lang, 'app-alone-never-1'),
    appPhrase(lang, 'app-alone-never-2'),
    appPhrase(lang, 'app-alone-never-3'),
  ];
  return `<div class="aig-quiet-danger aig-col">${[
    element('h1', appPhrase(lang, 'app-alone-heading'), lang, 'id="aig-heading" tabindex="-1"'),
    section(layout, phrase(lang, false, 'say-title'), aloud),
    section(layout, appPhrase(lang, 'app-alone-then'), dangerBody({ ...layout, level: 3 }, body)),
    section(
      layout,
      appPhrase(lang, 'app-alone-never'),
      itemList(never, lang, 'aig-list aig-never'),
    ),
  ].join('\n')}</div>`;
}
