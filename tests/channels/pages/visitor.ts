import { createPages, type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { type Pages } from '../../../bot/channels/pages/pages.ts';
import { keepScreens, type KeptPages } from '../../../bot/channels/pages/keep-screens.ts';
import { type PageAnswer } from '../../../bot/channels/pages/request.ts';
import { createScreenKeeper } from '../../../bot/channels/pages/screen-keeper.ts';
import { createSeal } from '../../../bot/channels/pages/seal.ts';
import { type Screens } from '../../../bot/storage/screens.ts';
import { controlsOf, formOf } from './browse.ts';
import { NOW, pagesWorld } from './pages-world.ts';

export interface ReplicaOptions extends Partial<PagesOptions> {
  readonly screens: Screens;
  /** Screens kept at once. */
  readonly most?: number;
  readonly around?: (pages: Pages) => Pages;
}

/** The pages as one replica has them: with a memory, sealed with a key of their own. */
export function createReplica({ screens, most, around, ...own }: ReplicaOptions): KeptPages {
  const world = pagesWorld();
  const options: PagesOptions = {
    conversationMinutes: 120,
    world: () => world,
    now: () => NOW,
    seal: createSeal(() => [new Uint8Array(32).fill(7)]),
    publicUrl: 'http://guide.example',
    ...own,
  };
  const keeper = createScreenKeeper({
    screens,
    world: options.world,
    now: options.now,
    lifeMs: options.conversationMinutes * 60_000,
    ...(most === undefined ? {} : { most }),
  });
  const pages = createPages(options);
  return keepScreens(around ? around(pages) : pages, { ...options, keeper });
}

/** A page, with the address that it stands at. */
export type Shown = PageAnswer & { readonly at: string; readonly hops: number };

export interface Form {
  readonly action: string;
  readonly body: string;
}

/** A browser without JavaScript, with its cookies, on replicas that take turns. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Opens an address, follows redirects. */
  open(href: string): Promise<Shown>;
  /** One request alone. */
  ask(method: string, href: string, body?: string): Promise<PageAnswer>;
  /** Sends a form, again too, and follows redirects. */
  send(form: Form): Promise<Shown>;
  /** Follows the link, or presses the button, whose words contain `label`. */
  tap(page: Shown, label: string): Promise<Shown>;
  /** Types in the field of a page. */
  type(page: Shown, text: string): Promise<Shown>;
}

export function visit(
  replicas: readonly KeptPages[],
  {
    cookies: keepsCookies = true,
    mayKeep = () => true,
  }: { readonly cookies?: boolean; readonly mayKeep?: () => boolean } = {},
): Visitor {
  const cookies = new Map<string, string>();
  let asked = 0;
  const ask: Visitor['ask'] = async (method, href, body) => {
    const [path = '/', query = ''] = href.split('?');
    const replica = replicas[asked++ % replicas.length];
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await replica?.handle(
      { method, path, query, headers: { cookie }, ...(body === undefined ? {} : { body }) },
      mayKeep,
    );
    if (!answer) throw new Error('no replica');
    if (keepsCookies) for (const one of cookiesOf(answer)) takeCookie(cookies, one);
    return answer;
  };
  const settle = async (answer: PageAnswer, at: string, hops = 0): Promise<Shown> => {
    const location = answer.headers['Location'];
    if (location === undefined) return { ...answer, at, hops };
    if (hops > 3) throw new Error(`goes round in circles at ${location}`);
    return settle(await ask('GET', location), location, hops + 1);
  };
  const open: Visitor['open'] = async (href) => settle(await ask('GET', href), href);
  const send: Visitor['send'] = async ({ action, body }) =>
    settle(await ask('POST', action, body), action);
  return {
    cookies,
    open,
    ask,
    send,
    tap: (page, label) => {
      const form = tapForm(page, label);
      return typeof form === 'string' ? open(form) : send(form);
    },
    type: (page, text) => {
      const { action, fields } = formOf(page.body, 'class="aig-search"');
      return send({ action, body: new URLSearchParams({ ...fields, q: text }).toString() });
    },
  };
}

function cookiesOf({ headers, cookies = [] }: PageAnswer): readonly string[] {
  return [headers['Set-Cookie'] ?? [], cookies].flat();
}

function takeCookie(cookies: Map<string, string>, set: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (set.includes('Max-Age=0')) cookies.delete(name);
  else cookies.set(name, value);
}

/** What a tap asks: the address of a link, or a form. */
export function tapForm({ body }: PageAnswer, label: string): string | Form {
  const control = controlsOf(body).find(({ words }) => words.includes(label));
  if (!control) {
    throw new Error(
      `no "${label}" among ${controlsOf(body)
        .map(({ words }) => words)
        .join(' | ')}`,
    );
  }
  if (control.href !== undefined) return control.href;
  const { action, fields } = formOf(body, 'id="aig-tap"');
  return {
    action,
    body: new URLSearchParams({ ...fields, [control.name]: control.value }).toString(),
  };
}
