import { type Browser } from 'playwright-core';
import { createLinks } from '../../../bot/channels/pages/links.ts';
import { headOf } from '../../../bot/channels/pages/page-head.ts';
import { createSeal } from '../../../bot/channels/pages/seal.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { toPage } from '../../../bot/view/page.ts';
import { PAGE_STYLE } from '../../../bot/view/style.ts';
import { everyResult, type ResultShown } from './every-result.ts';
import { NOW } from '../../channels/pages/pages-world.ts';

/** A phone of today, held upright. */
export const PHONE = { width: 360, height: 740 } as const;

/** A result as it stands on a phone, in CSS pixels from its top. */
export interface Measured extends Pick<ResultShown, 'flow' | 'step' | 'where'> {
  readonly kind: 'orientation' | 'autonomy';
  readonly height: number;
  /** End of the first door's title, and of its button. */
  readonly title: number;
  readonly button: number;
  readonly maps: number;
}

/** The page of each result of each flow, laid out in a browser: the highest first. */
export async function measureResults(
  browser: Browser,
  world: World,
  lang = 'fr',
): Promise<readonly Measured[]> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.setContent(`<!doctype html><style>${PAGE_STYLE}</style>`);
  const results = everyResult(world, lang);
  const measured: Measured[] = [];
  for (let from = 0; from < results.length; from += AT_ONCE) {
    const some = results.slice(from, from + AT_ONCE);
    const pages = JSON.stringify(some.map((shown) => pageOf(world, shown)));
    const told = await page.evaluate<string>(`(${MEASURE})(${pages})`);
    const boxes = JSON.parse(told) as readonly Box[];
    for (const [at, { flow, step, where, view }] of some.entries()) {
      const kind = view.body.kind === 'autonomy' ? 'autonomy' : 'orientation';
      measured.push({ flow, step, where, kind, ...(boxes[at] ?? NOWHERE) });
    }
  }
  await page.close();
  return measured.sort((one, other) => other.height - one.height);
}

const AT_ONCE = 100;

type Box = Pick<Measured, 'height' | 'title' | 'button' | 'maps'>;

const NOWHERE: Box = { height: NaN, title: NaN, button: NaN, maps: NaN };

/**
 * Lays out each page in turn, in one document: opening as many would take minutes. One text comes
 * back: what drives the browser looks at each value by itself, which costs more than laying out.
 */
const MEASURE = `(pages) => JSON.stringify(pages.map((html) => {
  const { documentElement, body } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = documentElement.lang;
  document.documentElement.dir = documentElement.dir;
  document.body.replaceWith(document.adoptNode(body));
  const end = (one) => one ? Math.ceil(one.getBoundingClientRect().bottom) : 0;
  const first = document.querySelector('.aig-way > .on');
  return {
    height: document.documentElement.scrollHeight,
    title: end(first?.querySelector('h2')),
    button: end(first?.querySelector('.aig-big')),
    maps: document.querySelectorAll('[href*="openstreetmap"]').length,
  };
}))`;

const seal = createSeal(() => [new Uint8Array(32).fill(7)]);

/** The page that a browser gets, but for what it opens: a code is drawn for long, and folded. */
function pageOf(world: World, { state, view }: Pick<ResultShown, 'state' | 'view'>): string {
  const screen = 'a'.repeat(22);
  const links = createLinks(world, state, {
    seal,
    publicUrl: 'https://guide.example',
    now: () => NOW,
    visits: [],
    mark: '',
    ...(view.sensitive ? { screen } : {}),
  });
  const { head } = headOf(world, state, { mark: '', publicUrl: 'https://guide.example' });
  return toPage(view, links, head)
    .replace(/<script.*?<\/script>/g, '')
    .replace(/<div role="img".*?<\/svg>/gs, '<div>');
}
