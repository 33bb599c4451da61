import { element, escapeHtml, inline } from '../html/markup.ts';
import { appButton, appHeading, backBar } from './app-pieces.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/** The draft of a report. */
export interface CraParts {
  readonly lang: string;
  /** Absent: its words are not at hand. */
  readonly text?: string | undefined;
}

/**
 * The draft of an activity report, to read again and to copy.
 *
 * @example craScreen({ lang: 'fr', text: 'Thématiques : Logement' }).includes('<textarea') // true
 */
export function craScreen({ lang, text }: CraParts): string {
  const about: AppKey = text === undefined ? 'cra-none' : 'cra-about';
  const head = `${backBar(lang)}
${appHeading(lang, appPhrase(lang, 'cra-button'))}
${element('p', appPhrase(lang, about), lang)}`;
  return text === undefined ? head : `${head}\n${draft(lang, text)}`;
}

/**
 * The text itself with its button; it may be selected by hand.
 *
 * @example draft('fr', 'Thématiques : Logement').includes('readonly') // true
 */
export function draft(lang: string, text: string): string {
  const label = `<label for="cra-text">${inline(appPhrase(lang, 'cra-text'), lang)}</label>`;
  const rows = text.split('\n').length * 2 + 1;
  return `<div class="aig-stack">${label}
<textarea id="cra-text" class="aig-draft" lang="fr" readonly rows="${rows}">${escapeHtml(text)}</textarea>
<div role="status" id="cra-told"></div>
${appButton(lang, 'cra-copy', 'copy', 'aig-btn aig-main-btn aig-big')}</div>`;
}
