import { expect, test } from '@jest/globals';
import { createGuide } from '../../bot/channels/directline/guide.ts';
import { createLinks } from '../../bot/channels/pages/links.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type State } from '../../bot/conversation/state.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { walkEverySituation, type Shown } from '../every-path/walker.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const URL = 'https://guide.example';
const world = shippedWorld();
const seal = createSeal(() => [new Uint8Array(32).fill(1)]);
const now = () => Date.UTC(2026, 11, 3, 9, 0);
const store = createMemoryStore<State>({ now });
const service = createService({ store, world: () => world, now, conversationMinutes: 120 });
const guide = createGuide(service, () => world, { publicUrl: () => URL, now });
const CLAIMS = { conversation: 'c', user: 'dl_u', born: 0, lang: 'fr' };

/** A tap is a link on a page where its state may stand in an address, else a button; here always one. */
function alike(html: string): string {
  return (
    html
      .replaceAll(`href="${URL}/`, 'href="/')
      // Of a sensitive flow only the page may print a sheet: its state is sealed there.
      .replace(/<(a|button)[^>]*><svg[^>]*><path d="M7 9V3h10v6"\/>.*?<\/\1>/, '')
      .replace(
        /\n?<div class="aig-take-box">[^]*?<div class="aig-take"><\/div><\/section><\/div>/,
        '',
      )
      .replace(/<form method="post" action="[^"]*"/g, '<form')
      .replace(/<input type="hidden"[^>]*>/g, '')
      .replace(/<form id="aig-tap"[^>]*><\/form>\n?/g, '')
      .replace(/<a( class="[^"]*")? href="\/[^"]*"( rel="nofollow")?/g, '<tap$1')
      .replace(
        /<button type="submit" form="aig-tap" name="do" value="[^"]*"( class="[^"]*")?/g,
        '<tap$1',
      )
      .replace(/(<tap(?:(?!<\/(?:a|button)>).)*)<\/(?:a|button)>/gs, '$1</tap>')
      .replace(/ id="aig-heading"(?: class="aig-h1")?/, ' id="aig-heading"')
      .trim()
  );
}

/** A level less for each title: the host's page has the first. */
function raised(html: string): string {
  return html.replace(
    /(<\/?h)([2-6])/g,
    (_, open: string, level: string) => open + String(Number(level) - 1),
  );
}

/** The middle of the element, and what stands below it. */
function middleOf(html: string): readonly string[] {
  const [, middle = ''] =
    /<div class="aig-main">\n(.*)\n<\/div>\n<div class="aig-foot">/s.exec(html) ?? [];
  return middle.split('\n</div>\n<div class="aig-main">\n');
}

test.each([...world.flows.values()].map((flow) => [flow.id, flow] as const))(
  'the element shows what the page shows, in every state of %s',
  (_, flow) => {
    const met = new Set<string>();
    const look = ({ state, view }: Shown) => {
      const key = JSON.stringify([view.heading, view.body, view.progress]);
      if (met.has(key)) return;
      met.add(key);
      const parts = { seal, publicUrl: URL, now, visits: [], mark: '' };
      const page = alike(toHtml(view, createLinks(world, state, parts)));
      const { screen } = guide.of(CLAIMS, { state, view, last: 1 });
      const middle = middleOf(screen.html ?? '');
      expect(alike(raised(middle.join('\n')))).toBe(page);
      // What the element is given once it shows the rest.
      const next = guide.of(CLAIMS, { state, view, last: 1 }, screen.lang).screen;
      expect([next.html, next.main]).toEqual([undefined, middle[0]]);
    };
    walkEverySituation(world, { flow }, { audience: 'citizen', lang: 'fr', simple: false }, look);
    expect(met.size).toBeGreaterThan(2);
  },
);
