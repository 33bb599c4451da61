import { drawing } from '../drawings.ts';
import { phrase } from '../phrases.ts';
import { element, inline } from './markup.ts';

/**
 * "Écouter", and what it is named while it reads, both in one place: nothing moves under the finger
 * that stops it. Hidden until a script finds a voice of the device (view/read-aloud.ts).
 * `isPrivate`: what is read is nobody else's business.
 *
 * @example listenButton('fr', false).includes('Écouter') // true
 */
export function listenButton(lang: string, isPrivate: boolean): string {
  const say = (key: 'listen' | 'stop' | 'earphones') => phrase(lang, false, key);
  const alone = isPrivate
    ? `<br>${element('span', say('earphones'), lang, 'class="aig-small"')}`
    : '';
  return `<button type="button" class="aig-tool" data-listen hidden>${drawing('sound')}<span class="aig-turns"><span>${inline(say('listen'), lang)}${alone}</span>${element('span', say('stop'), lang)}</span></button>`;
}

/**
 * The bar above a screen; hidden at first when "Écouter" is all it holds.
 *
 * @example
 * screenBar('', '') // ''
 * screenBar('', '<button>Écouter</button>')
 * // '<div class="aig-bar" hidden><button>Écouter</button></div>'
 */
export function screenBar(back: string, listen: string): string {
  if (back === '' && listen === '') return '';
  return `<div class="aig-bar"${back === '' ? ' hidden' : ''}>${back}${listen}</div>`;
}
