import { TAP_HEADER } from '../../bot/channels/directline/read-tap.ts';
import { begin, call, listen, say, type Began } from '../channels/directline/client.ts';
import { ALL_SENTENCES, CHOSEN_IDS, CHOSEN_USER, SENTENCES, strayFields } from './canaries.ts';
import { type Started } from './start-server.ts';

/** What a place of the server gave back. */
export interface Seen {
  readonly where: string;
  readonly text: string;
}

const ALL = encodeURIComponent(ALL_SENTENCES);

/** Headers that any client may send, on every request. */
const HEADERS = {
  'user-agent': ALL,
  referer: `https://example.org/?q=${ALL}`,
  'x-forwarded-for': ALL,
  'x-request-id': ALL,
  'x-ms-bot-agent': ALL,
  'x-real-ip': ALL,
  forwarded: `for=${ALL}`,
  'accept-language': ALL,
  'if-none-match': ALL,
  cookie: `name=${ALL}; visite=${ALL}; jour=${ALL}; ${ALL}=1`,
};

/** All of an answer that others may see: address, headers, body. */
async function seen(where: string, response: Response): Promise<Seen> {
  const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n');
  return { where, text: `${headers}\n\n${await response.text()}` };
}

/** A conversation that a server asked for: it names its user. */
async function beginAsServer(server: Started, secret: string): Promise<Began> {
  const user = { id: CHOSEN_USER, name: ALL_SENTENCES };
  const { body } = await call(server, 'POST', '/tokens/generate', {
    token: secret,
    body: { user },
  });
  return (await call(server, 'POST', '/conversations', { token: body.token, body: { user } })).body;
}

/** Every button there is, with an id of the client's own choice. */
function buttonsWith(id: string): readonly object[] {
  return [
    { do: 'answer', walk: 0, step: id, options: [id] },
    { do: 'answer', walk: 0, step: 'first', options: id },
    { do: 'change', walk: 0, step: id },
    { do: 'flow', flow: id },
    { do: 'menu', menu: id },
    { do: 'family', family: id },
    { do: 'commune', commune: id },
    { do: 'language', lang: id },
    { do: 'urgent', dangers: [id] },
    { do: 'unsaid', said: { kind: id, operator: id } },
    { do: 'command', command: id },
  ];
}

/** Taps every button with an id that is none of ours, each message under such an id. */
async function tapInChat(server: Started, id: string): Promise<void> {
  const began = await begin(server);
  for (const [at, value] of buttonsWith(id).entries()) {
    const channelData = { clientActivityID: `${id}.${at}` };
    const { status } = await say(server, began, { text: '', value, channelData });
    if (status !== 200) throw new Error(`a tap is refused: ${status}`);
  }
}

/**
 * Types every sentence into every field of Direct Line; what others see of it, and what the
 * stream of the person itself showed. `secret`: with it the user is the server's choice.
 */
export async function typeInChat(
  url: string,
  secret: string,
): Promise<{ others: Seen[]; own: string }> {
  const server = { url, domain: `${url}/directline` } as Started;
  const others: Seen[] = [];
  for (const id of CHOSEN_IDS) await tapInChat(server, id);
  const began = await beginAsServer(server, secret);
  const stream = await listen(`${began.streamUrl}&q=${ALL}`);
  for (const [at, sentence] of SENTENCES.entries()) {
    const stray = strayFields(sentence);
    const { status, text } = await say(server, began, {
      ...stray,
      text: sentence,
      locale: sentence,
      value: { do: 'menu', menu: sentence, note: sentence },
      channelData: {
        ...stray.channelData,
        clientActivityID: `${CHOSEN_IDS[at % CHOSEN_IDS.length] ?? ''}.${at}`,
      },
    });
    others.push({ where: `post ${status}`, text });
  }
  await stream.count(1 + 2 * SENTENCES.length);
  stream.close();
  others.push(...(await callEverything(server, began)));
  const polled = await call(server, 'GET', `/conversations/${began.conversationId}/activities`, {
    token: began.token,
  });
  if (polled.body.activities.length <= SENTENCES.length) throw new Error('nothing was kept');
  others.push({ where: 'activities', text: polled.text });
  return { others, own: JSON.stringify(stream.activities) };
}

/** Every other route of Direct Line, each field of it filled. */
async function callEverything(server: Started, { conversationId, token }: Began): Promise<Seen[]> {
  const sentence = ALL_SENTENCES;
  const text = encodeURIComponent(sentence);
  const base = `/conversations/${conversationId}`;
  const user = { id: 'Canarivore', name: sentence, role: sentence };
  const body = {
    user,
    locale: sentence,
    structure: sentence,
    flow: sentence,
    ticket: sentence,
    trustedOrigins: [sentence],
    bot: { id: sentence },
  };
  const tap = encodeURIComponent(
    JSON.stringify({ type: 'message', text: sentence, value: { do: 'menu', menu: sentence } }),
  );
  const withToken = { token, body, headers: HEADERS };
  const calls: readonly (readonly [string, string, object])[] = [
    ['POST', '/tokens/generate', { body, headers: { ...HEADERS, origin: server.url } }],
    ['POST', '/guide', { body, headers: { origin: server.url } }],
    ['POST', '/tokens/resume', { body }],
    ['POST', '/tokens/refresh', withToken],
    ['POST', '/conversations', withToken],
    ['POST', '/tokens/refresh', { token: text }],
    ['GET', `${base}?watermark=${text}`, { token }],
    ['GET', `${base}/activities?watermark=${text}`, { token }],
    ['GET', `${base}/screen?q=${text}`, { token }],
    ['GET', `/conversations/${text}/activities`, { token }],
    ['POST', `${base}/upload?userId=${text}`, withToken],
    ['POST', `${base}/activities`, { token, body: { ...body, type: sentence, text: sentence } }],
    ['POST', `${base}/activities`, { token, body: { type: 'event', name: text, value: sentence } }],
    ['POST', `${base}/activities`, { token, body: `{"type":"message","text":"${sentence}` }],
    ['POST', `${base}/activities`, { token, headers: { [TAP_HEADER]: text } }],
    ['POST', `${base}/activities`, { token, headers: { [TAP_HEADER]: tap } }],
    [
      'POST',
      `${base}/activities`,
      {
        token,
        body: { type: 'message', text: '', channelData: { clientActivityID: sentence } },
      },
    ],
  ];
  const all: Seen[] = [];
  for (const [method, path, options] of calls) {
    const answer = await call(server, method, path, options);
    // A page of ours may begin a new conversation: its token is for it alone.
    all.push({
      where: `${method} ${path.split('?')[0] ?? ''} ${answer.status}`,
      text: answer.text,
    });
  }
  return all;
}

const PAGES = ['/', '/guide/impots.declarer', '/guide/caf.dette', '/permanences'];
/** Its form is given back to be corrected: nobody else sees it. */
const OWN_PAGES = ['/integrer'];
/** Names that an address of ours may hold, and one that it may not. */
const NAMES = 'q a v lang simple structure commune page fact.age note'.split(' ');
const FORM = /<form\b([^>]*)>(.*?)<\/form>/gs;
const FIELD = /<(?:input|textarea|select|button)\b([^>]*)>/g;

/** Types every sentence into every form and every name of an address of the pages. */
export async function typeInPages(url: string): Promise<readonly Seen[]> {
  await typeOn(url, OWN_PAGES);
  return typeOn(url, PAGES);
}

async function typeOn(url: string, paths: readonly string[]): Promise<readonly Seen[]> {
  const all: Seen[] = [];
  let typed = 0;
  for (const path of paths) {
    const page = await (await fetch(url + path)).text();
    const forms = formsOf(page).filter(({ fields }) => fields.some(isText));
    for (const { action = path, method, fields } of forms) {
      if (method !== 'post') throw new Error(`${path}: typed words would stand in an address`);
      // One form takes them one by one, as people type; the others all at once.
      const sentences = path === '/' ? SENTENCES : [ALL_SENTENCES];
      typed += sentences.length;
      for (const sentence of sentences) {
        all.push(await post(new URL(action, url + path).href, filled(fields, sentence)));
      }
    }
    for (const name of NAMES) {
      const pairs = new URLSearchParams({ [name]: ALL_SENTENCES });
      const address = `${url}${path}?${pairs.toString()}`;
      const got = await fetch(address, { redirect: 'manual', headers: HEADERS });
      all.push(await seen(`GET ${path}?${name}`, got), await post(url + path, pairs));
    }
  }
  // On the pages that take sentences one by one: the first page's field, and one more at least.
  if (typed < (paths.includes('/') ? SENTENCES.length + 1 : 1))
    throw new Error('too few fields were found');
  return all;
}

function formsOf(page: string) {
  return [...page.matchAll(FORM)].map(([, head = '', inner = '']) => ({
    action: attribute(head, 'action'),
    method: attribute(head, 'method'),
    fields: [...inner.matchAll(FIELD)].map(([, field = '']) => field),
  }));
}

function filled(fields: readonly string[], sentence: string): URLSearchParams {
  const body = new URLSearchParams({ note: sentence });
  for (const field of fields) {
    const name = attribute(field, 'name');
    if (name !== undefined) {
      body.append(name, isText(field) ? sentence : (attribute(field, 'value') ?? ''));
    }
  }
  return body;
}

async function post(address: string, body: URLSearchParams): Promise<Seen> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...HEADERS };
  const options = { method: 'POST', redirect: 'manual', headers, body } as const;
  return seen(`POST ${new URL(address).pathname}`, await fetch(address, options));
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1]?.replaceAll('&amp;', '&');
}

function isText(field: string): boolean {
  const type = attribute(field, 'type') ?? 'text';
  return (
    attribute(field, 'name') !== undefined && ['text', 'search', 'tel', 'email'].includes(type)
  );
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly parameters: readonly { readonly name: string }[] } }>
  >;
}

/** Types every sentence into every parameter of the API, and where nothing stands. */
export async function typeInApi(url: string): Promise<readonly Seen[]> {
  const openapi = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as OpenApi;
  const addresses = Object.entries(openapi.paths).flatMap(([path, { get }]) =>
    get.parameters.map(({ name }) =>
      path.includes(`{${name}}`)
        ? `/api/v1${path.replace(`{${name}}`, ALL)}`
        : `/api/v1${path.replace(/\{\w+\}/, 'caf.dette')}?${name}=${ALL}`,
    ),
  );
  const typed = SENTENCES.map((one) => `/api/v1/communes?q=${encodeURIComponent(one)}`);
  const all: Seen[] = [];
  for (const address of [...addresses, ...typed, `/nowhere/${ALL}?q=${ALL}`, `/metrics?q=${ALL}`]) {
    const got = await fetch(url + address, { headers: HEADERS });
    all.push(await seen(`GET ${address.split('?')[0] ?? ''}`, got));
  }
  return all;
}
