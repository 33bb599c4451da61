import { disclosure } from '../html/parts.ts';
import { element } from '../html/markup.ts';
import { type ShownRecord } from '../shown-record.ts';
import { appButton } from './app-pieces.ts';
import { appPhrase } from './app-phrase.ts';

/** What may be wrong, in the order of what happens most: the list that the service takes. */
export const WRONG_KINDS = [
  'closed',
  'wrong-number',
  'moved',
  'page-changed',
  'wrong-desk',
] as const;

/**
 * What one saw on the spot of what a screen leads to: *C'est faux*, of a closed list, and *J'y étais,
 * c'était ouvert*, of a desk.
 *
 * @example
 * const record = { of: 'permanence', record: 'x', commune: '33281', opening: '' };
 * fieldBox('fr', record).includes('value="seen"') // true
 */
export function fieldBox(lang: string, { of }: ShownRecord): string {
  const buttons = WRONG_KINDS.map((kind) => appButton(lang, `wrong-${kind}`, `wrong ${kind}`));
  const seen = of === 'permanence' ? appButton(lang, 'seen-open', 'seen') : '';
  // What one does alone is nowhere.
  const title = of === 'outcome' ? '' : element('h2', appPhrase(lang, 'field-title'), lang);
  return `<section class="aig-stack aig-field">${title}
<div role="status" id="field-told"></div>
${seen}${disclosure(appPhrase(lang, 'wrong-title'), buttons.join(''), lang)}
${element('p', appPhrase(lang, 'field-about'), lang, 'class="aig-small"')}</section>`;
}
