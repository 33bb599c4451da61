import { choiceList, form, type Layout } from '../html/controls.ts';
import { element } from '../html/markup.ts';
import { section } from '../html/parts.ts';
import { TYPED } from '../link-maker.ts';
import { phrase } from '../phrases.ts';
import { type Action, type Choice, type View } from '../view.ts';
import { appLinks } from './app-links.ts';
import { appButton, wordedButton } from './app-pieces.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/** What stands on the first screen beside the demands. */
export interface HomeParts {
  /** The first screen of the guide. */
  readonly view: View;
  /** Topics that the mediator keeps at hand. */
  readonly favourites?: readonly Choice[];
  /** Topics opened last: none that is sensitive. */
  readonly recent?: readonly Choice[];
  /** Where it is said what one may do in somebody's place. */
  readonly rights?: Action | undefined;
}

/**
 * "Que demande la personne ?": the doors of the guide, what one opened last, what helpers ask for
 * themselves, and under the thumb the box that understands.
 *
 * @example homeScreen({ view }).includes('aig-dock') // true
 */
export function homeScreen({ view, favourites = [], recent = [], rights }: HomeParts): string {
  const { lang, body } = view;
  const layout = layoutOf(lang);
  const rows = body.kind === 'menu' ? body.rows.concat(body.aside) : [];
  const part = (key: AppKey, choices: readonly Choice[], classes = ''): string =>
    choices.length === 0
      ? ''
      : section(layout, appPhrase(lang, key), choiceList(layout, choices, classes));
  const own = rights ? [{ label: appPhrase(lang, 'app-rights'), action: rights }] : [];
  const parts = [
    element('h1', appPhrase(lang, 'app-heading'), lang, 'id="aig-heading" tabindex="-1"'),
    element('p', appPhrase(lang, 'app-about'), lang, 'class="aig-small"'),
    part('app-favourites', favourites),
    part('app-often', rows, 'aig-doors'),
    part('app-recent', recent),
    section(layout, appPhrase(lang, 'app-yourself'), choiceList(layout, own) + besides(lang)),
    box(layout),
  ];
  return `<div class="aig-stack aig-begin">${parts.filter((one) => one !== '').join('\n')}</div>`;
}

/** What one does without a walk. */
function besides(lang: string): string {
  const plus = appButton(lang, 'plus-one', 'plus-one', 'aig-link');
  const train = wordedButton(lang, phrase(lang, false, 'training-title'), 'trainings', 'aig-link');
  const contacts = appButton(lang, 'contacts-title', 'contacts', 'aig-link');
  return `<div class="aig-links">${plus}${train}${contacts}</div>`;
}

/** Where what the person says is typed, and the way to the next person. */
function box({ lang, links }: Layout): string {
  const button = element(
    'button',
    appPhrase(lang, 'app-search'),
    lang,
    'type="submit" class="aig-btn aig-main-btn"',
  );
  const field = form(
    links.typed('search'),
    `${element('label', appPhrase(lang, 'app-box'), lang, 'for="aig-search"')}
<input id="aig-search" name="${TYPED}" type="text" maxlength="300" required autocomplete="off" autocapitalize="off" spellcheck="false">
${button}`,
    'class="aig-search"',
  );
  return `<div class="aig-dock aig-stack">${field}${appButton(lang, 'app-new', 'new', 'aig-tool')}</div>`;
}

function layoutOf(lang: string): Layout {
  return { lang, links: appLinks, level: 2, columns: true };
}
