import { element, escapeHtml, inline } from '../html/markup.ts';
import { type Words } from '../view.ts';
import { appHeading, backBar } from './app-pieces.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/** How colleagues reach a service, as the service says it to who is signed in. */
export interface ShownContact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  readonly says?: string;
  readonly checked: { readonly day: string; readonly by: string };
}

/** What became of asking for them. */
export type ContactsSaid = 'contacts-wait' | 'contacts-sign' | 'contacts-away' | 'contacts-none';

export interface ContactsParts {
  readonly lang: string;
  readonly contacts: readonly ShownContact[];
  /** Said in their place. */
  readonly said?: ContactsSaid | undefined;
  /** Where one signs in. */
  readonly door: string;
  /** Whether they are kept on this device; absent: there is nothing to keep. */
  readonly isKept?: boolean;
  /** The day of those that were kept, in words, where nobody is signed in. */
  readonly keptOn?: string;
}

/**
 * Contacts between professionals.
 *
 * @example contactsScreen({ lang: 'fr', contacts: [], said: 'contacts-sign', door: '/atelier' }).includes('/atelier') // true
 */
export function contactsScreen(parts: ContactsParts): string {
  const { lang, contacts, said, door, keptOn } = parts;
  const told = said
    ? element('p', appPhrase(lang, said), lang, 'class="aig-calm" role="status"')
    : '';
  const way =
    said === 'contacts-sign'
      ? `<p><a class="aig-btn aig-main-btn" href="${escapeHtml(door)}">${inline(appPhrase(lang, 'sign-in'), lang)}</a></p>`
      : '';
  return `${backBar(lang)}
${appHeading(lang, appPhrase(lang, 'contacts-title'))}
${element('p', appPhrase(lang, 'contacts-about'), lang)}
${told}${way}
${keptOn === undefined ? '' : element('p', appPhrase(lang, 'contacts-kept', { day: keptOn }), lang, 'class="aig-small"')}
${contacts.map((one) => card(lang, one)).join('\n')}
${keeping(parts)}`;
}

/** Off until it is asked for, and said for whom. */
function keeping({ lang, isKept }: ContactsParts): string {
  if (isKept === undefined) return '';
  const says = inline(appPhrase(lang, 'contacts-keep'), lang);
  return `<div class="aig-stack"><fieldset class="aig-ticks"><label><input type="checkbox" name="keep-contacts"${isKept ? ' checked' : ''} aria-describedby="keep-about"><span>${says}</span></label></fieldset>
${element('p', appPhrase(lang, 'contacts-keep-about'), lang, 'class="aig-small" id="keep-about"')}</div>`;
}

function card(lang: string, { name, phone, email, hours, says, checked }: ShownContact): string {
  const lines = [
    says === undefined ? '' : element('p', french(says), lang),
    phone === undefined
      ? ''
      : `<p><a class="aig-btn" href="tel:${escapeHtml(phone.replace(/[^\d+]/g, ''))}"><bdi>${escapeHtml(phone)}</bdi></a></p>`,
    email === undefined
      ? ''
      : `<p><a class="aig-link" href="mailto:${escapeHtml(email)}"><bdi>${escapeHtml(email)}</bdi></a></p>`,
    hours === undefined ? '' : element('p', french(hours), lang),
    element(
      'p',
      appPhrase(lang, 'contacts-checked' satisfies AppKey, checked),
      lang,
      'class="aig-small"',
    ),
  ];
  return `<section class="aig-card aig-stack">${element('h2', french(name), lang)}
${lines.filter((line) => line !== '').join('\n')}</section>`;
}

function french(text: string): Words {
  return { text, lang: 'fr' };
}
