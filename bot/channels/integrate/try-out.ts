import { outward } from '../http/root.ts';
import { type Pages } from '../pages/pages.ts';
import { writeQuery, type Pairs } from '../pages/query.ts';
import { type PageAnswer, type PageRequest } from '../pages/request.ts';

/** `/essai/action.0b4a46+page.fff/guide/…`: a page of the guide in colours that are tried. */
const TRIED = /^\/essai\/((?:[a-z-]{1,20}\.[0-9a-f]{3,6}(?:\+|(?=\/))){1,20}|nu)(\/.*)$/;
/** The way to the application of who helps: it stands in no frame. */
const TO_HELPERS = /<a [^>]*href="[^"#]*\/mediateur\/[^>]*>[^<]*<\/a>/;
/** In the place of colours when none is tried. */
const PLAIN = 'nu';

/** Where the guide stands in the colours tried, for a frame of ours. */
export function tryOutPath(colors: Pairs): string {
  const code = colors.map(([role, color]) => `${role}.${color.slice(1).toLowerCase()}`).join('+');
  return `/essai/${code === '' ? PLAIN : code}`;
}

/**
 * The very pages of the guide, with colours laid over them and links that stay among them; nothing
 * for another path. `sheet`: where the style sheet of colours stands; `root`: what addresses of
 * ours in a page begin with.
 */
export function tryOut(
  request: PageRequest,
  pages: Pages,
  { root, sheet }: { readonly root: string; readonly sheet: string },
): PageAnswer | undefined {
  const [, code = '', path = '/'] = TRIED.exec(request.path) ?? [];
  if (code === '') return undefined;
  const answer = pages.handle({ ...request, path, headers: {} });
  const written = code === PLAIN ? [] : code.split('+');
  const colors = written.map((one): readonly [string, string] => {
    const [role = '', color = ''] = one.split('.');
    return [role, `#${color}`];
  });
  const room = tryOutPath(colors);
  const location = answer.headers['Location'];
  return {
    ...answer,
    body: answer.body
      .replace(TO_HELPERS, '')
      .replace(/ (href|action|src)="(\/(?!\/)[^"]*)/g, (_, name: string, href: string) => {
        return ` ${name}="${outward(root, room + href.slice(root.length))}`;
      })
      .replace(
        '<link rel="icon"',
        `<link rel="stylesheet" href="${outward(root, sheet)}${writeQuery(colors)}">$&`,
      ),
    headers: {
      ...answer.headers,
      ...framedByUs(answer.headers),
      'X-Robots-Tag': 'noindex',
      ...(location?.startsWith('/') ? { Location: room + location } : {}),
    },
  };
}

/** The page that shows how it will look holds it in a frame. */
function framedByUs(headers: PageAnswer['headers']): PageAnswer['headers'] {
  const policy = headers['Content-Security-Policy'] ?? '';
  return {
    'Content-Security-Policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    'X-Frame-Options': 'SAMEORIGIN',
  };
}
