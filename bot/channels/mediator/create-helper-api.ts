import { type World } from '../../conversation/world.ts';
import { type Contact } from '../../data/read-contacts.ts';
import { type State } from '../../conversation/state.ts';
import { StoreError } from '../../storage/store-error.ts';
import { type Store } from '../../storage/store.ts';
import { may } from '../atelier/may.ts';
import { type Sessions, type SignedIn } from '../atelier/sessions.ts';
import { MAX_BODY, type PageAnswer, type PageRequest } from '../pages/request.ts';
import { contactPass, isPassGood } from './contact-pass.ts';
import { contactsFor } from './contacts.ts';
import { takeBatch, type Taken } from './counts.ts';
import { createFieldReports, type FieldReportsOptions } from './field-reports.ts';
import { fieldsIn, jsonAnswer, listIn, textIn, type Fields } from './json-answer.ts';
import { screenAsked } from './screen-asked.ts';

/** Where the application of who helps asks. */
export const HELPER_API = '/mediateur/api';
export const HELPER_PATHS = {
  session: `${HELPER_API}/session`,
  counts: `${HELPER_API}/comptes`,
  wrong: `${HELPER_API}/signalements`,
  open: `${HELPER_API}/ouvert`,
  contacts: `${HELPER_API}/contacts`,
  screen: `${HELPER_API}/ecran`,
} as const;

/** Things said from the field in one request. */
const MOST_SAID = 50;

export interface HelperApiOptions extends Omit<
  FieldReportsOptions,
  'overlay' | 'reports' | 'rates'
> {
  readonly store: Pick<Store<State>, 'write' | 'rates' | 'overlay' | 'reports' | 'desk'>;
  readonly sessions: Sessions;
  readonly world: () => World;
  readonly now: () => number;
  /** Read when somebody may see them. */
  readonly contacts: () => readonly Contact[];
}

/**
 * What the application of who helps asks online: who is signed in, counts and reports that a phone
 * kept while it was away, contacts between professionals. A session is that of the desk; what it sends
 * says the token that follows from its cookie. Nothing is kept by any cache.
 */
export function createHelperApi(options: HelperApiOptions): {
  handle(request: PageRequest): Promise<PageAnswer>;
} {
  const { store, sessions, world, now, contacts } = options;
  const field = createFieldReports({ ...options, ...store });
  const helperOf = async (request: PageRequest): Promise<SignedIn | undefined> => {
    const signedIn = await sessions.of(request);
    return signedIn && may(signedIn.key, 'help') ? signedIn : undefined;
  };

  const reading = async (request: PageRequest): Promise<PageAnswer> => {
    const helper = await helperOf(request);
    if (request.path === HELPER_PATHS.session) return jsonAnswer(sessionSaid(helper));
    if (request.path !== HELPER_PATHS.contacts) return NOTHING_THERE;
    if (!helper) return SIGN_IN;
    const { key } = helper;
    return jsonAnswer({ contacts: contactsFor(contacts(), key), ...contactPass(key, now()) });
  };

  const sending = async (request: PageRequest): Promise<PageAnswer> => {
    const { path, body = '' } = request;
    if (!SENT_TO.has(path)) return NOTHING_THERE;
    if (body.length > MAX_BODY) return jsonAnswer({ error: 'too-large' }, 413);
    const sent = fieldsIn(body);
    const answer = anybody.get(path);
    if (answer) return answer(request, sent);
    const signedIn = await helperOf(request);
    const helper =
      signedIn && sessions.isOurs(request, textIn(sent, 'token')) ? signedIn : undefined;
    if (path === HELPER_PATHS.wrong) return wrong(request, sent, helper);
    if (!helper) return SIGN_IN;
    if (path === HELPER_PATHS.counts) {
      return countsSaid(
        await takeBatch({ store, rates: store.rates, world, now }, helper.key, sent),
      );
    }
    return eachOf(listIn(sent, 'seen', MOST_SAID), (one) => field.open(one, helper));
  };

  /** For anybody, as the pages are: nothing of it is kept or counted. */
  const screenFor = ({ headers }: PageRequest, sent: Fields): PageAnswer =>
    isStrange(headers) ? STRANGE : jsonAnswer(screenAsked(world(), sent, now()));

  /** Without a session, which ends when nobody touches it: whether contacts may stay on a device. */
  const mayKeep = async ({ headers }: PageRequest, sent: Fields): Promise<PageAnswer> =>
    isStrange(headers)
      ? STRANGE
      : jsonAnswer({ may: await isPassGood({ ...store, world, now }, textIn(sent, 'pass')) });

  const anybody = new Map<string, (request: PageRequest, sent: Fields) => Answering>([
    [HELPER_PATHS.screen, screenFor],
    [HELPER_PATHS.contacts, mayKeep],
  ]);

  /** Without a session too: what anybody may say on the pages. */
  const wrong = (
    { headers }: PageRequest,
    sent: Fields,
    helper: SignedIn | undefined,
  ): Answering => {
    if (isStrange(headers)) return STRANGE;
    return eachOf(listIn(sent, 'reports', MOST_SAID), (one) => field.wrong(one, helper));
  };

  return {
    async handle(request) {
      const isReading = request.method !== 'POST';
      const done = await (isReading ? reading(request) : sending(request)).catch(
        (error: unknown) => {
          if (!(error instanceof StoreError)) throw error;
          return jsonAnswer({ error: 'away' }, 503);
        },
      );
      return request.method === 'HEAD' ? { ...done, body: '' } : done;
    },
  };
}

type Answering = Promise<PageAnswer> | PageAnswer;

/** Sent from another site's page. */
function isStrange(headers: PageRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
}

const SENT_TO: ReadonlySet<string> = new Set([
  HELPER_PATHS.counts,
  HELPER_PATHS.wrong,
  HELPER_PATHS.open,
  HELPER_PATHS.screen,
  HELPER_PATHS.contacts,
]);
const NOTHING_THERE = jsonAnswer({ error: 'not-found' }, 404);
const SIGN_IN = jsonAnswer({ error: 'sign-in' }, 403);
const STRANGE = jsonAnswer({ error: 'strange' }, 403);

/** What a browser may know of its own session. */
function sessionSaid(helper: SignedIn | undefined): unknown {
  if (!helper) return { signedIn: false };
  const { key, token, session } = helper;
  const { structure, territory } = key;
  return { signedIn: true, structure, territory, token, until: session.until };
}

const STATUS: Readonly<Record<Taken['kind'], number>> = {
  counted: 200,
  known: 200,
  'too-many': 429,
  unreadable: 422,
};

function countsSaid(taken: Taken): PageAnswer {
  return jsonAnswer(taken, STATUS[taken.kind]);
}

/** One after the other: two that say the same are one. */
async function eachOf(
  all: readonly Fields[],
  take: (one: Fields) => Promise<string>,
): Promise<PageAnswer> {
  const results: string[] = [];
  for (const one of all) results.push(await take(one));
  return jsonAnswer({ results });
}
