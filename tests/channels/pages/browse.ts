import { type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { type PageAnswer } from '../../../bot/channels/pages/request.ts';
import { createTestPages } from './create-test-pages.ts';

/** What a person without JavaScript does: opens addresses, follows links, sends forms. */
export interface Browser {
  get(href: string, headers?: Readonly<Record<string, string>>): PageAnswer;
  post(href: string, fields: Readonly<Record<string, string | readonly string[]>>): PageAnswer;
  /** Sends a form, and follows redirects to a page. */
  send: (
    href: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ) => PageAnswer & { readonly at: string };
  /** Follows redirects to a page. */
  open(href: string): PageAnswer & { readonly at: string };
  /** Follows the link, or presses the button, whose words contain `label`. */
  tap(page: PageAnswer, label: string): PageAnswer & { readonly at: string };
}

/** A browser on pages of a World, without a socket. */
export function browse(options: Partial<PagesOptions> = {}): Browser {
  const pages = createTestPages(options);
  const split = (href: string) => {
    const [path = '/', query = ''] = href.split('?');
    return { path, query };
  };
  const get: Browser['get'] = (href, headers = {}) =>
    pages.handle({ method: 'GET', ...split(href), headers });
  const post: Browser['post'] = (href, fields) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
    }
    return pages.handle({ method: 'POST', ...split(href), headers: {}, body: body.toString() });
  };
  const settle = (answer: PageAnswer, at: string, hops = 0): PageAnswer & { at: string } => {
    const location = answer.headers['Location'];
    if (location === undefined) return { ...answer, at };
    if (hops > 3) throw new Error(`goes round in circles at ${location}`);
    return settle(get(location), location, hops + 1);
  };
  return {
    get,
    post,
    send: (href, fields) => settle(post(href, fields), href),
    open: (href) => settle(get(href), href),
    tap(page, label) {
      const control = controlsOf(page.body).find(({ words }) => words.includes(label));
      if (!control) throw new Error(`no "${label}" among ${listOf(page.body).join(' | ')}`);
      const href = attribute(control.open, 'href');
      if (href !== undefined) return settle(get(href), href);
      const action = attribute(/<form[^>]*id="aig-tap"[^>]*>/.exec(page.body)?.[0] ?? '', 'action');
      return settle(
        post(action ?? '/', {
          ...hiddenFields(page.body),
          [attribute(control.open, 'name') ?? '']: attribute(control.open, 'value') ?? '',
        }),
        action ?? '/',
      );
    },
  };
}

/** Unseen fields of the first form that has some. */
export function hiddenFields(html: string): Readonly<Record<string, string>> {
  const form = /<form.*?<\/form>/s.exec(html)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
      attribute(input, 'name') ?? '',
      attribute(input, 'value') ?? '',
    ]),
  );
}

/** Words of every link and button. */
export function listOf(html: string): readonly string[] {
  return controlsOf(html).map(({ words }) => words);
}

/** The first heading, in plain characters. */
export function headingOf({ body }: PageAnswer): string {
  return plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '');
}

/** Every link and button, in order. */
export function controlsOf(html: string) {
  return [...html.matchAll(/(<(a|button)[^>]*>)(.*?)<\/\2>/gs)].map(
    ([, open = '', , inner = '']) => ({
      open,
      words: plain(inner),
      href: attribute(open, 'href'),
      name: attribute(open, 'name') ?? '',
      value: attribute(open, 'value') ?? '',
    }),
  );
}

/** The form whose tag holds `mark`: where it goes, and its unseen fields. */
export function formOf(html: string, mark: string) {
  const forms = html.match(/<form.*?<\/form>/gs) ?? [];
  const form = forms.find((one) => one.slice(0, one.indexOf('>')).includes(mark)) ?? '';
  return { action: attribute(form, 'action') ?? '/', fields: hiddenFields(form) };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('’', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
