import { without } from '../../engine/without.ts';
import { element } from '../html/markup.ts';
import { languageName, phrase } from '../phrases.ts';
import { toHtml } from '../to-html.ts';
import { type View } from '../view.ts';
import { appLinks } from './app-links.ts';
import { appButton, wordedButton } from './app-pieces.ts';
import { appPhrase } from './app-phrase.ts';

/** The side that is turned to the person. */
export interface PersonParts {
  /** The same screen for a citizen, in the person's language. */
  readonly view: View;
  /** Languages that the person may choose. */
  readonly languages: readonly string[];
  /** Nothing of what is asked may stand there. */
  readonly isNeutral: boolean;
}

/**
 * The question and its answers, large, in the person's language; what tells of a danger never: a
 * neutral screen stands in its place.
 *
 * @example personScreen({ view, languages: ['fr'], isNeutral: true }).includes('<h2') // true
 */
export function personScreen({ view, languages, isNeutral }: PersonParts): string {
  const { lang } = view;
  const shown = isNeutral
    ? [
        element('h2', appPhrase(lang, 'app-wait-heading'), lang, 'class="aig-h1"'),
        element('p', appPhrase(lang, 'app-wait'), lang),
      ].join('\n')
    : toHtml(screenAlone(view), appLinks, 2);
  const choices = languages.map((one) =>
    wordedButton(lang, languageName(one), `speak ${one}`, 'aig-link'),
  );
  const nav = `<nav class="aig-links" aria-label="${appPhrase(lang, 'app-their-language').text}">${choices.join('')}</nav>`;
  const title = element('p', phrase(lang, false, 'person-title'), lang, 'class="aig-small"');
  const tools =
    appButton(lang, 'app-turn', 'turn') + appButton(lang, 'app-hide', 'hide', 'aig-btn aig-narrow');
  return `<div class="aig-bar">${title}${tools}</div>
<div class="aig-large aig-col">${shown}</div>${languages.length > 1 ? nav : ''}`;
}

/** Without what is the mediator's: the ways out, the field, what is told of a danger. */
function screenAlone(view: View): View {
  const shown = without(view, 'alert', 'back', 'typing', 'mediator', 'simpler', 'take');
  return { ...shown, ways: [], languages: [], notices: [], given: [] };
}
