import { type World } from '../../conversation/world.ts';
import { escapeHtml, textOf } from '../../view/html/markup.ts';
import { pageOf } from '../../view/page.ts';
import { outward } from '../http/root.ts';
import { DESK_SCRIPT_FILE, DESK_STYLE_SHEET } from '../pages/assets.ts';
import { html } from '../pages/page-answers.ts';
import { aboutHead } from '../pages/page-head.ts';
import { type PageAnswer } from '../pages/request.ts';
import { IDLE_MINUTES, type SignedIn } from './sessions.ts';

/** Where the desk stands; every page of it lies under. */
export const DESK_PATH = '/atelier';
export const DESK_PATHS = {
  signOut: `${DESK_PATH}/fermer`,
  alive: `${DESK_PATH}/encore`,
  sessions: `${DESK_PATH}/sessions`,
  calendar: `${DESK_PATH}/permanences`,
  reports: `${DESK_PATH}/signales`,
  link: `${DESK_PATH}/lien`,
  review: `${DESK_PATH}/relire`,
  /** An address that a coordinator gives to others of its house: it opens nothing without a key. */
  figures: '/tableau-de-bord',
} as const;

/** Milliseconds before its end that the session is said to end. */
const WARNING_MS = 120_000;
const IDLE_MS = IDLE_MINUTES * 60_000;

/** What a page of the desk is made of. */
export interface DeskPage {
  readonly title: string;
  /** What the tab says, where it is more than the title. */
  readonly named?: string;
  /** HTML under the title. */
  readonly main: string;
  /** HTML above the title. */
  readonly above?: string;
  /** Where Revenir leads; absent: there is none. */
  readonly back?: string;
  readonly wide?: boolean;
  readonly status?: number;
  readonly signedIn?: SignedIn | undefined;
  readonly cookies?: readonly string[];
}

/** Around what a page of the desk says: never framed, kept by nobody, nothing of others. */
export function deskPage(world: World, root: string, page: DeskPage): PageAnswer {
  const { title, named = title, main, above = '', back, wide = false, status = 200 } = page;
  const { signedIn, cookies = [] } = page;
  const bar =
    back === undefined
      ? ''
      : `<div class="aig-bar"><a class="aig-btn aig-back" href="${outward(root, back)}">Revenir</a></div>\n`;
  const document = pageOf({
    lang: 'fr',
    dir: 'ltr',
    title: { text: named, lang: 'fr' },
    wide,
    main: `${bar}${above}<h1 id="aig-heading" tabindex="-1">${french(title)}</h1>\n${main}`,
    languages: [],
    beside: signedIn ? signOutForm(root, signedIn) : '',
    links: { to: () => ({ href: '/' }), quit: noForm, typed: noForm, ticked: noForm },
    head: {
      ...aboutHead(world, root),
      homeHref: outward(root, DESK_PATH),
      moreStyleHref: outward(root, DESK_STYLE_SHEET.path),
      script: { href: outward(root, DESK_SCRIPT_FILE.path), told: signedIn ? idleTold(root) : {} },
    },
  });
  return { ...html(document, { status, script: true, asking: true }), cookies };
}

/** Words in French as they stand in HTML. */
export function french(text: string): string {
  return textOf({ text, lang: 'fr' });
}

/** A POST form of who is signed in. `inner` is HTML. */
export function deskForm(
  { root, token }: { readonly root: string; readonly token: string },
  action: string,
  inner: string,
  attributes = '',
): string {
  return `<form method="post" action="${escapeHtml(outward(root, action))}"${attributes}><input type="hidden" name="${TOKEN}" value="${escapeHtml(token)}">${inner}</form>`;
}

/** The field that says that a form is ours. */
export const TOKEN = 'token';

const noForm = () => ({ action: '/', fields: [] });

function signOutForm(root: string, { token }: SignedIn): string {
  const button = '<button type="submit">Fermer la session</button>';
  return `<nav aria-label="Session">${deskForm({ root, token }, DESK_PATHS.signOut, button)}</nav>`;
}

function idleTold(root: string): Readonly<Record<string, string>> {
  return {
    idle: String(IDLE_MS),
    warning: String(WARNING_MS),
    alive: outward(root, DESK_PATHS.alive),
    over: outward(root, DESK_PATH),
    says: 'Votre session se ferme dans deux minutes.',
    stay: 'Continuer',
  };
}
