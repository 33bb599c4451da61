import { element } from '../html/markup.ts';
import { type Words } from '../view.ts';
import { appHeading, backBar, wordedButton } from './app-pieces.ts';
import { appPhrase } from './app-phrase.ts';
import { draft } from './cra-screen.ts';

/** A demand that was spoken aloud. */
export interface PlusOneParts {
  readonly lang: string;
  readonly families: readonly { readonly id: string; readonly title: Words }[];
  /** What was just counted, and the draft of its report. */
  readonly done?: { readonly told: Words; readonly text?: string | undefined } | undefined;
}

/**
 * "+1 sans parcours": one tap counts a theme, and nothing else.
 *
 * @example
 * const families = [{ id: 'logement', title: { text: 'Logement', lang: 'fr' } }];
 * plusOneScreen({ lang: 'fr', families }).includes('value="plus logement"') // true
 */
export function plusOneScreen({ lang, families, done }: PlusOneParts): string {
  const rows = families.map(({ id, title }) => wordedButton(lang, title, `plus ${id}`));
  const told = done ? element('p', done.told, lang, 'class="aig-calm" role="status"') : '';
  return `${backBar(lang)}
${appHeading(lang, appPhrase(lang, 'plus-one'))}
${element('p', appPhrase(lang, 'plus-one-about'), lang)}
${told}
${done?.text === undefined ? '' : draft(lang, done.text)}
<div class="aig-stack aig-keyed">${rows.join('\n')}</div>`;
}
