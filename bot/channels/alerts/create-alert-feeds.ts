import { alertsFor, reachOf } from '../../alerts/alerts-for.ts';
import { toAlertCalendar } from '../../alerts/to-alert-calendar.ts';
import { toAtom } from '../../alerts/to-atom.ts';
import { type World } from '../../conversation/world.ts';
import { type StructureRequests } from '../../data/structure-requests.ts';
import { toDate } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import { type Desk, type DeskKey } from '../../storage/desk.ts';
import { isDeskSecret, readDeskSecret } from '../../storage/desk-secret.ts';
import { type Rate, type Rates } from '../../storage/rates.ts';
import { EVERYWHERE, type Reports } from '../../storage/reports.ts';
import { cacheControl, SAFETY } from '../pages/headers.ts';
import { file } from '../pages/page-answers.ts';
import { type PageAnswer, type PageRequest, type Tries } from '../pages/request.ts';

/** Under it, the secret of a key, then `.atom` or `.ics`. */
export const ALERTS_PATH = '/alertes';

/** Reports that one look takes in. */
const MOST_REPORTS = 500;
/** Feeds that one key may ask for: a reader asks a few times an hour. */
const EACH_KEY: Rate = { most: 60, windowMs: 3_600_000 };

export interface AlertFeedsOptions {
  readonly desk: Pick<Desk, 'key'>;
  readonly reports: Pick<Reports, 'open'>;
  readonly requests: Pick<StructureRequests, 'list'>;
  readonly rates: Pick<Rates, 'take'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

/**
 * What expires or was reported in a territory, for a feed reader or a calendar. These know nothing
 * but an address: the secret of a key of the role `alerts` stands in it, and opens this alone. Whoever
 * has no such key is told as if nothing were there.
 */
export function createAlertFeeds(options: AlertFeedsOptions): {
  handle(request: PageRequest): Promise<PageAnswer>;
} {
  const { desk, reports, requests, rates, world, now, publicUrl } = options;

  const keyOf = async (written: string): Promise<DeskKey | undefined> => {
    const secret = readDeskSecret(written);
    const key = secret && (await desk.key(secret.id));
    // Compared in constant time, also with nothing where no such key is.
    if (!secret || !isDeskSecret(secret, key) || key === undefined) return undefined;
    const isGood = key.role === 'alerts' && key.expires > now();
    return isGood && world().structures.has(key.structure) ? key : undefined;
  };

  const feed = async (key: DeskKey, form: string): Promise<PageAnswer> => {
    const current = world();
    const structure = current.structures.get(key.structure);
    const { territory } = key;
    const known = {
      ...current,
      permanences: [...current.permanences.all],
      reports: await reports.open({ territory: [...territory, EVERYWHERE], limit: MOST_REPORTS }),
      requests: requests.list(),
    };
    const zone = current.zones.get('Europe/Paris');
    const today = toDate(zone ? localDayAt(zone, now()) : Math.floor(now() / 86_400_000));
    const alerts = alertsFor(reachOf(structure, territory), known, today);
    if (form === 'ics')
      return bare(file(toAlertCalendar(alerts, publicUrl), 'text/calendar', 'nobody'));
    const made = new Date(key.made).toISOString().slice(0, 10);
    const id = `tag:${new URL(publicUrl).hostname},2026:${ALERTS_PATH}/${key.id}`;
    const title = `À vérifier : ${structure?.name ?? key.structure}`;
    const atom = toAtom(alerts, { id, title, publicUrl, made });
    return bare(file(atom, 'application/atom+xml', 'nobody'));
  };

  const answer = async ({ method, path, tries = free }: PageRequest): Promise<PageAnswer> => {
    const [, secret = '', form = ''] = ADDRESS.exec(path) ?? [];
    if (secret === '' || method === 'POST') return NOTHING;
    const seconds = tries.wait();
    if (seconds > 0) return tooMany(seconds);
    const key = await keyOf(secret);
    if (key) return counted(key, form);
    tries.failed();
    return NOTHING;
  };

  const counted = async (key: DeskKey, form: string): Promise<PageAnswer> => {
    const { taken, waitMs } = await rates.take(`alerts ${key.id}`, EACH_KEY);
    return taken ? feed(key, form) : tooMany(Math.ceil(waitMs / 1000));
  };

  return {
    async handle(request) {
      const done = await answer(request);
      return request.method === 'HEAD' ? { ...done, body: '' } : done;
    },
  };
}

const free: Tries = { wait: () => 0, failed: () => undefined };

const ADDRESS = /^\/alertes\/([a-z2-7-]{50,90})\.(atom|ics)$/;

/** Nobody else's to keep, nor to find. */
function bare(answer: PageAnswer): PageAnswer {
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' } };
}

const PLAIN = {
  ...SAFETY,
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': cacheControl('nobody'),
  'X-Robots-Tag': 'noindex',
};
const NOTHING: PageAnswer = { status: 404, headers: PLAIN, body: 'Rien à cette adresse.\n' };

function tooMany(seconds: number): PageAnswer {
  const headers = { ...PLAIN, 'Retry-After': String(seconds) };
  return { status: 429, headers, body: `Attendez ${seconds} secondes.\n` };
}
