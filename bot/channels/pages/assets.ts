import { createHash } from 'node:crypto';
import { BRAND } from '../../view/drawings.ts';
import { type PageHead } from '../../view/page.ts';
import { PAGE_STYLE } from '../../view/style.ts';
import { DESK_STYLE } from '../../view/style/desk.ts';
import { DESK_SCRIPT } from '../atelier/desk-script.ts';
import { PAGE_SCRIPT } from './page-script.ts';

/** A file of the pages that never changes while this version runs. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
  /** Its address changes with it: a browser may keep it for good. */
  readonly forever: boolean;
}

export const STYLE_SHEET: Asset = hashed('css', 'text/css', PAGE_STYLE);
/** What a page in a frame, on a shared device, of a danger or to be printed does by itself. */
export const SCRIPT: Asset = hashed('js', 'text/javascript', PAGE_SCRIPT);
/** Beside them, for the pages of the desk. */
export const DESK_STYLE_SHEET: Asset = hashed('css', 'text/css', DESK_STYLE);
export const DESK_SCRIPT_FILE: Asset = hashed('js', 'text/javascript', DESK_SCRIPT);
export const ICON: Asset = {
  path: '/aiguillage.svg',
  type: 'image/svg+xml',
  body: BRAND.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll(
    '<path ',
    '<path fill="none" stroke="#0b4a46" stroke-width="3.5" stroke-linecap="round" ',
  ),
  forever: false,
};

export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  [STYLE_SHEET, SCRIPT, DESK_STYLE_SHEET, DESK_SCRIPT_FILE, ICON].map((asset) => [
    asset.path,
    asset,
  ]),
);

/** What every page of ours names, without the root of the service. */
export const HEAD = {
  styleHref: STYLE_SHEET.path,
  iconHref: ICON.path,
  homeHref: '/',
  accessibilityHref: '/accessibilite',
  privacyHref: '/vie-privee',
  legalHref: '/mentions-legales',
  howHref: '/comment-ca-marche',
} as const satisfies PageHead;

function hashed(extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/aiguillage-${hash}.${extension}`, type, body, forever: true };
}
