import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Door, type View, type Words } from '../../bot/view/view.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { base, en, fr, menuView, questionView, severalView } from './fixtures.ts';
import { asButtons, asLinks } from './link-maker.ts';
import { confirmView, sureView } from './orientation-fixtures.ts';
import { outlineOf } from './outline.ts';
import { VIEWS } from './views.ts';
import { anyText } from '../support/any-text.ts';

const each = Object.entries(VIEWS);

/** Every text of a view, changed by `change`. */
function reworded<T>(part: T, change: (words: Words) => Words): T {
  if (Array.isArray(part)) return part.map((one: unknown) => reworded(one, change)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const record = part as Record<string, unknown>;
  if (typeof record['text'] === 'string' && typeof record['lang'] === 'string') {
    return change(record as unknown as Words) as T;
  }
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, reworded(value, change)]),
  ) as T;
}

test.each(each)('lays out %s in the same structure as before', (_name, view) => {
  expect(outlineOf(toHtml(view, asLinks))).toMatchSnapshot();
});

test.each(each)(
  '%s has one first heading, no style attribute, no script, no image',
  (_name, view) => {
    for (const links of [asLinks, asButtons]) {
      const html = toHtml(view, links);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).not.toMatch(/\sstyle=|<script|<img|\son[a-z]+=/);
    }
  },
);

test.each(each)('%s shows every heading one level below the one before at most', (_name, view) => {
  const levels = [...toHtml(view, asLinks).matchAll(/<h([1-6])/g)].map(([, level]) =>
    Number(level),
  );
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
});

test.each(each)('%s has no id twice', (_name, view) => {
  const ids = [...toHtml(view, asButtons).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('hostile texts stay texts, wherever they stand', () => {
  const hostile = `"><script>alert('x')</script><b onclick="x">&amp;`;
  for (const view of Object.values(VIEWS)) {
    const html = toHtml(
      reworded(view, ({ lang }) => ({ text: hostile, lang })),
      asButtons,
    );
    expect(html).not.toMatch(/<script|<b on/);
    outlineOf(html);
  }
});

test('any text in any language gives well nested HTML', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom('fr', 'en', 'ar', 'a"b'), (text, lang) => {
      outlineOf(
        toHtml(
          reworded(sureView, () => ({ text, lang })),
          asLinks,
        ),
      );
      outlineOf(
        toHtml(
          reworded(severalView, () => ({ text, lang })),
          asButtons,
        ),
      );
    }),
    { numRuns: 60 },
  );
});

test('every text in another language than the page says so, with its direction', () => {
  for (const view of Object.values(VIEWS)) {
    const arabic: View = { ...reworded(view, () => fr('Une phrase.')), lang: 'ar', dir: 'rtl' };
    const html = toHtml(arabic, asLinks);
    // Take away whatever is marked as French: no French may be left.
    const left = html.replace(/<(\w+)([^<>]*) lang="fr" dir="ltr"[^<>]*>.*?<\/\1>/gs, '');
    expect(left).not.toMatch(/Une phrase/);
  }
});

test('words in the language of the page carry no lang', () => {
  expect(toHtml(questionView, asLinks)).not.toMatch(/ lang=/);
});

test('a choice in English on a French page is marked English', () => {
  const view: View = {
    ...menuView,
    body: {
      kind: 'menu',
      rows: [{ label: en('Tax'), action: { do: 'menu', menu: 'x' } }],
      aside: [],
    },
  };
  expect(toHtml(view, asLinks)).toContain('<span lang="en" dir="ltr">Tax</span>');
});

test('numbers to call are dialled without spaces and never break', () => {
  const html = toHtml(sureView, asLinks);
  expect(html).toContain('href="tel:3230"');
  expect(html).toContain('<span class="aig-tel">32 30</span>');
});

test('the date stands in large type only where it is sure', () => {
  expect(toHtml(sureView, asLinks)).toContain('aig-date');
  for (const name of ['to-confirm', 'unknown']) {
    expect(toHtml(VIEWS[name] ?? sureView, asLinks)).not.toContain('aig-date');
  }
});

/** Where each of these stands, in the order of the page. */
function orderIn(view: View, ...parts: readonly string[]): readonly string[] {
  const html = toHtml(view, asLinks);
  const places = parts.map((part) => [part, html.indexOf(part)] as const);
  expect(places.filter(([, at]) => at < 0)).toEqual([]);
  return [...places].sort(([, one], [, other]) => one - other).map(([part]) => part);
}

/** A view with the first of its doors changed. */
function withFirstDoor(view: View, change: Partial<Door>): View {
  if (view.body.kind !== 'orientation') throw new Error('No doors');
  const [first, ...others] = view.body.doors;
  if (first === undefined) throw new Error('No door');
  return { ...view, body: { ...view.body, doors: [{ ...first, ...change }, ...others] } };
}

test('where the day is to be confirmed, the phone comes first, then the place with what to bring', () => {
  const asks = withFirstDoor(confirmView, { lines: [fr('Demandez si c’est ouvert.')] });
  const order = [
    'Appelez avant de partir',
    'href="tel:',
    'Demandez si',
    'Puis allez',
    'À apporter',
  ];
  expect(orderIn(asks, ...order)).toEqual(order);
  expect(toHtml(asks, asLinks)).toMatch(/<a class="[^"]*aig-big" href="tel:/);
});

test('a reason that tells what to do is in sight, under what to tap; another is folded', () => {
  if (sureView.body.kind !== 'orientation') throw new Error('No doors');
  const told: View = { ...sureView, body: { ...sureView.body, reasonInSight: true } };
  const order = ['openstreetmap', 'Un montant ne correspond pas', 'À apporter', '<summary>'];
  expect(orderIn(told, ...order)).toEqual(order);
  expect(orderIn(sureView, '<summary>', 'Un montant')).toEqual(['<summary>', 'Un montant']);
});

test('nothing looks checked where it is invented, expired or to be confirmed', () => {
  const { demonstration, ...real } = sureView;
  expect(demonstration).toBeDefined();
  expect(toHtml(real, asLinks)).toContain('aig-state');
  expect(toHtml(sureView, asLinks)).not.toContain('aig-state');
});

test('a link to another scheme than https, tel, sms or mailto leads nowhere', () => {
  const view: View = {
    ...sureView,
    body: {
      kind: 'autonomy',
      parts: {
        do: { title: fr('Faites'), items: [fr('Lisez.')] },
        see: { title: fr('Vu'), items: [fr('Lu')] },
        link: { label: fr('Page'), url: 'javascript:alert(1)' },
      },
    },
  };
  expect(toHtml(view, asLinks)).not.toContain('javascript:');
});

test('buttons outside of forms belong to the one form that carries the state', () => {
  const html = toHtml(questionView, asButtons);
  expect(html).toContain('<form method="post" action="/guide/x" id="aig-tap" hidden>');
  const buttons = [...html.matchAll(/<button[^>]*name="do"[^>]*>/g)];
  expect(buttons.length).toBeGreaterThan(5);
  for (const [button] of buttons) expect(button).toContain('form="aig-tap"');
});

test('a screen without answers, ways or tools stays well formed', () => {
  const view: View = {
    ...base,
    ways: [],
    heading: fr('Titre'),
    pageTitle: fr('Titre'),
    body: { kind: 'message', paragraphs: [], choices: [] },
  };
  // What would read it aloud waits unseen.
  expect(toHtml(view, asLinks)).toMatch(
    /^<div class="aig-bar" hidden><button [^>]*data-listen hidden>/,
  );
  expect(outlineOf(toHtml(view, asLinks))).toMatch(/\nh1$/);
});
