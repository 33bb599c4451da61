import { drawing } from '../drawings.ts';
import { element, escapeHtml, inline, langOf, textOf } from '../html/markup.ts';
import { phrase } from '../phrases.ts';
import { type Words } from '../view.ts';
import { APP } from './app-links.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/**
 * A button of the application itself. `value`: what it does, and to what.
 *
 * @example
 * appButton('fr', 'app-new', 'new')
 * // '<button type="button" name="app" value="new" class="aig-btn"><span>Nouvelle personne</span></button>'
 */
export function appButton(lang: string, key: AppKey, value: string, classes = 'aig-btn'): string {
  return wordedButton(lang, appPhrase(lang, key), value, classes);
}

/**
 * The same with other words.
 *
 * @example wordedButton('fr', { text: 'Lozère', lang: 'fr' }, 'places 48').includes('Lozère') // true
 */
export function wordedButton(
  lang: string,
  words: Words,
  value: string,
  classes = 'aig-btn',
): string {
  const named = `name="${APP}" value="${escapeHtml(value)}" class="${classes}"`;
  return `<button type="button" ${named}${langOf(words, lang)}><span>${textOf(words)}</span></button>`;
}

/**
 * How old what is shown is: one line above everything.
 *
 * @example ageLine('fr', '12 mars').includes('annulations') // true
 */
export function ageLine(lang: string, day: string): string {
  const says = inline(appPhrase(lang, 'app-age', { day }), lang);
  return `<p class="aig-off">${drawing('diamond')}<span>${says}</span></p>`;
}

/**
 * Something told once, above everything.
 *
 * @example toldLine('fr', 'app-erased')
 * // '<p class="aig-calm" role="status">C’est effacé.</p>'
 */
export function toldLine(lang: string, key: AppKey): string {
  return element('p', appPhrase(lang, key), lang, 'class="aig-calm" role="status"');
}

/**
 * The way back to the demand, above a screen that is none.
 *
 * @example backBar('fr').includes('value="demand"') // true
 */
export function backBar(lang: string): string {
  const says = inline(phrase(lang, false, 'back'), lang);
  return `<div class="aig-bar"><button type="button" name="${APP}" value="demand" class="aig-btn aig-back"><span>${says}</span></button></div>`;
}

/**
 * The heading of such a screen, which takes the focus.
 *
 * @example appHeading('fr', { text: 'Ma tournée', lang: 'fr' }).includes('<h1') // true
 */
export function appHeading(lang: string, words: Words): string {
  return element('h1', words, lang, 'id="aig-heading" tabindex="-1"');
}
