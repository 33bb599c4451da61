import { Parser } from 'htmlparser2';
import { FeedFault } from '../../feeds/feed-fault.ts';

/** Never what a page is about. */
const LEFT_OUT = new Set([
  ...['nav', 'footer', 'aside', 'dialog', 'script', 'style', 'noscript', 'template'],
  ...['svg', 'iframe', 'object', 'select', 'head'],
]);
const LEFT_OUT_ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'search']);

/** Elements within one another: more is no page that a person wrote, and costs too much to follow. */
const MAX_DEPTH = 1_000;

/** Where a piece of text stands; the first that holds any is what the page is about. */
const PLACES = ['main', 'article', 'body'] as const;
type Place = (typeof PLACES)[number];

interface Around {
  readonly place: Place;
  readonly isLeftOut: boolean;
}

/**
 * What a page is about, as one line: its `<main>`, else its articles, else all of it, without menus,
 * banners, footers, asides, scripts and styles. Throws {@link FeedFault} on what is no page.
 *
 * @example mainText('<nav>Menu</nav><p>Avant le <b>3 mai</b>.</p>') // 'Avant le 3 mai .'
 */
export function mainText(html: string): string {
  const texts: Record<Place, string[]> = { main: [], article: [], body: [] };
  const around: Around[] = [{ place: 'body', isLeftOut: false }];
  const say = (text: string): void => {
    const { place = 'body', isLeftOut = false } = around.at(-1) ?? {};
    if (!isLeftOut) texts[place].push(text);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (around.length > MAX_DEPTH) {
        throw new FeedFault('too-deep', 'Cette page est faite de façon anormale.');
      }
      around.push(within(around.at(-1), name, attributes['role']));
      say(' ');
    },
    onclosetag() {
      if (around.length > 1) around.pop();
      say(' ');
    },
    ontext: say,
  });
  parser.end(html);
  const lines = PLACES.map((place) => texts[place].join('').replace(/\s+/g, ' ').trim());
  return lines.find((line) => line !== '') ?? '';
}

function within(
  { place, isLeftOut }: Around = { place: 'body', isLeftOut: false },
  name: string,
  role: string | undefined,
): Around {
  const here = placeOf(place, name, role);
  return { place: here, isLeftOut: isLeftOut || isOutside(here, name, role) };
}

function placeOf(place: Place, name: string, role: string | undefined): Place {
  if (name === 'main' || role === 'main') return 'main';
  return name === 'article' && place === 'body' ? 'article' : place;
}

/** The header of a page is a banner; that of what it is about holds its title. */
function isOutside(place: Place, name: string, role = ''): boolean {
  if (place === 'body' && (name === 'header' || role === 'banner')) return true;
  return LEFT_OUT.has(name) || LEFT_OUT_ROLES.has(role);
}
