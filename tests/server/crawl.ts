/** What a robot that follows everything found. */
export interface Crawled {
  readonly asked: number;
  /** Kinds of what was answered, each with how many: `200 text/html`. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Addresses and cookies that leave the root, headers that bind the whole host: where, what. */
  readonly strays: readonly string[];
  /** What was led to and is not there. */
  readonly broken: readonly string[];
}

export interface CrawlOptions {
  /** Where it asks. */
  readonly url: string;
  /** What pages of ours stand under. */
  readonly root: string;
  /** What the service takes for its address. */
  readonly publicUrl: string;
  /** First addresses, and what is sent to some. */
  readonly from: readonly (string | Ask)[];
  /** Requests, at most. */
  readonly most: number;
}

export interface Ask {
  readonly path: string;
  readonly body?: string;
}

/** Follows links, files, forms and redirects, near ones and far ones in turn. */
export async function crawl(options: CrawlOptions): Promise<Crawled> {
  const { url, root, from, most } = options;
  const kinds = new Map<string, number>();
  const [strays, broken] = [new Set<string>(), new Set<string>()];
  const queue: Ask[] = from.map((one) => (typeof one === 'string' ? { path: one } : one));
  const seen = new Set<string>();
  for (let ask = queue.shift(); ask && seen.size < most; ask = pick(queue, seen)) {
    const { path } = ask;
    seen.add(keyOf(ask));
    const { answer, type, text, location } = await send(url, ask);
    const kind = `${answer.status} ${type}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (answer.status >= 400 && !from.includes(path)) broken.add(`${kind} ${path}`);
    const found = [...addressesIn(type, text), ...location].map((one) => wholePath(one, path));
    for (const one of strayIn(found, text, answer.headers, options)) strays.add(`${path}: ${one}`);
    const ours = found.filter((one) => one.startsWith(`${root}/`));
    queue.push(...ours.map((one) => ({ path: one.split('#')[0] ?? one })));
    // A form of an application, `#`, goes nowhere: its script takes it.
    if (type === 'text/html') queue.push(...formsIn(text).filter((form) => form.path !== '#'));
  }
  return { asked: seen.size, kinds, strays: [...strays], broken: [...broken] };
}

/** An address that is told from the page it stands on, from the root of the host. */
function wholePath(address: string, page: string): string {
  if (/^(?:\/|#|[a-z]+:)/.test(address)) return address;
  const { pathname, search } = new URL(address, `http://host${page}`);
  return pathname + search;
}

async function send(url: string, { path, body }: Ask) {
  const answer = await fetch(url + path, {
    redirect: 'manual',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const location = [answer.headers.get('location') ?? []].flat();
  return { answer, type, text: await answer.text(), location };
}

/** The first or the last that was not asked yet, in turn. */
function pick(queue: Ask[], seen: ReadonlySet<string>): Ask | undefined {
  for (;;) {
    const ask = seen.size % 2 === 0 ? queue.shift() : queue.pop();
    if (!ask || !seen.has(keyOf(ask))) return ask;
  }
}

function keyOf({ path, body = '' }: Ask): string {
  return `${path} ${body.replace(/state=[^&]*/, '')}`;
}

/** What of an answer leaves the root: its addresses, those written in its text, its headers. */
function strayIn(
  found: readonly string[],
  text: string,
  headers: Headers,
  { root, publicUrl }: CrawlOptions,
): readonly string[] {
  const { host } = new URL(publicUrl);
  // In a message to send they are encoded.
  const read = text.replaceAll('%3A', ':').replaceAll('%2F', '/');
  const written = [...read.matchAll(/(?:https|wss):\/\/([^/\s"'<>;&]+)[^\s"'<>;&]*/g)]
    .filter(([, named]) => named === host)
    .map(([whole]) => whole);
  const out = [...found, ...written].filter((one) => !isUnder(one, root, publicUrl));
  return [...out, ...strayHeaders(headers, root)];
}

function isUnder(address: string, root: string, publicUrl: string): boolean {
  if (address.startsWith('/')) return address.startsWith(`${root}/`);
  const own = new URL(publicUrl);
  const whole = /^(?:https?|wss?):/.test(address) && new URL(address);
  if (!whole) return /^(?:#|tel:|sms:|mailto:|data:)/.test(address);
  return whole.host !== own.host || `${whole.pathname}/`.startsWith(`${root}/`);
}

/** What a document or a list names, as its readers take it. */
function addressesIn(type: string, text: string): string[] {
  if (type === 'application/json') {
    const told = JSON.parse(text) as {
      next?: string;
      servers?: { url: string }[];
      items?: object[];
    };
    const urls = (told.items ?? []).flatMap((one) => ('url' in one ? [String(one.url)] : []));
    return [
      ...(told.servers ?? []).map((one) => one.url),
      ...urls,
      ...(told.next ? [told.next] : []),
    ];
  }
  if (type === 'text/css')
    return [...text.matchAll(/url\(["']?([^"')]*)/g)].map(([, one = '']) => one);
  if (type !== 'text/html') return [];
  return [...text.matchAll(/ (?:href|src|action|srcset|poster)="([^"]*)"/g)].map(([, one = '']) =>
    plain(one),
  );
}

function strayHeaders(headers: Headers, root: string): readonly string[] {
  const bound = ['strict-transport-security', 'clear-site-data'].filter((one) => headers.has(one));
  const cookies = headers
    .getSetCookie()
    .filter((one) => !one.startsWith('__Secure-') || !one.includes(`; Path=${root}/;`));
  return [...bound, ...cookies];
}

/** Each form as a press of its first buttons sends it. */
function formsIn(html: string): readonly Ask[] {
  return [...html.matchAll(/<form[^>]*method="post".*?<\/form>/gs)].flatMap(([form]) => {
    const [head = ''] = form.split('>', 1);
    const path = plain(/ action="([^"]*)"/.exec(head)?.[1] ?? '');
    const id = / id="([^"]*)"/.exec(head)?.[1];
    const fields = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([one]) => pair(one));
    const outside =
      id === undefined ? [] : html.matchAll(new RegExp(`<button[^>]*form="${id}"[^>]*>`, 'g'));
    const buttons = [...form.matchAll(/<button[^>]*>/g), ...outside].map(([one]) => pair(one));
    return [...buttons.slice(0, 2), ...buttons.slice(-1)].map((button) => ({
      path,
      body: new URLSearchParams([...fields, button].filter(([name]) => name !== '')).toString(),
    }));
  });
}

function pair(tag: string): [string, string] {
  const [name = '', value = ''] = ['name', 'value'].map(
    (one) => new RegExp(` ${one}="([^"]*)"`).exec(tag)?.[1] ?? '',
  );
  return [plain(name), plain(value)];
}

function plain(written: string): string {
  return written
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
