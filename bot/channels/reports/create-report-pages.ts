import { createHash } from 'node:crypto';
import { type World } from '../../conversation/world.ts';
import { toDate } from '../../permanences/days.ts';
import { type ReportKeeper } from '../../service/keep-reports.ts';
import { type Rates } from '../../storage/rates.ts';
import { EVERYWHERE, type Reports, type WrongReport } from '../../storage/reports.ts';
import { StoreError } from '../../storage/store-error.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';
import { escapeHtml, textOf } from '../../view/html/markup.ts';
import { sayDate } from '../atelier/calendar/say-calendar.ts';
import { localOf, parisOf } from '../atelier/say-when.ts';
import { outward, rootOf } from '../http/root.ts';
import { frenchPage } from '../pages/about-html.ts';
import { html, redirect } from '../pages/page-answers.ts';
import { readHead } from '../pages/page-head.ts';
import { readForm, valueOf } from '../pages/query.ts';
import { MAX_BODY, type PageAnswer, type PageRequest } from '../pages/request.ts';
import { createUnproven } from './keep-unproven.ts';
import { recordName } from './record-name.ts';
import { kindButtons, kindIn } from './report-words.ts';
import { type SheetTokens, type Shown } from './sheet-tokens.ts';

/** Where one says that something is wrong. */
export const WRONG_PATH = '/c-est-faux';
const THANKS = `${WRONG_PATH}/merci`;
export interface ReportPagesOptions {
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  readonly tokens: SheetTokens;
  readonly keeper: ReportKeeper;
  readonly reports: Pick<Reports, 'ofRecord'>;
  readonly rates: Rates;
}

/**
 * `/c-est-faux/<address of a sheet or a result>`: five buttons. Looking counts nothing; a button is a
 * POST, and the same sheet, opening and button are one report. Nothing of who says it is kept.
 */
export function createReportPages(options: ReportPagesOptions): {
  handle(request: PageRequest): Promise<PageAnswer>;
} {
  const { world, now, publicUrl, tokens } = options;
  const keep = createUnproven(options);
  const root = rootOf(publicUrl);
  const page = (title: string, main: string, status = 200): PageAnswer =>
    html(frenchPage(title, main, readHead(world(), root)), { status, script: true, asking: true });
  const today = () => toDate(localOf(parisOf(world()), now()).day);

  const ask = (token: string, shown: Shown): PageAnswer => {
    const name = recordName(world(), shown, shown.commune);
    if (!name) return page(...gone());
    const where = name.where === '' ? '' : `, ${french(name.where)}`;
    const when =
      shown.opening === '' ? '' : `<p>${french(`Le ${sayDate(shown.opening, today())}`)}</p>`;
    return page(
      'Qu’est-ce qui est faux ?',
      `<p><b>${french(name.who)}</b>${where}</p>${when}
<form method="post" action="${escapeHtml(outward(root, `${WRONG_PATH}/${token}`))}" class="aig-stack">${kindButtons()}</form>
<p class="aig-small">Une personne vérifie avant de changer quelque chose. Nous ne gardons rien de vous.</p>
<p><a class="aig-link" rel="nofollow" href="${escapeHtml(outward(root, `/atelier/signaler/${token}`))}">Je suis médiateur, avec ma clé</a></p>`,
    );
  };

  const take = async (shown: Shown, kind: WrongReport['kind']): Promise<PageAnswer> => {
    const done = await keep(toReport(world(), shown, kind, today()));
    return done === 'later' ? page(...later()) : redirect(303, THANKS);
  };

  const answer = async ({ method, path, headers, body = '' }: PageRequest): Promise<PageAnswer> => {
    const token = path.slice(WRONG_PATH.length + 1).replace(/\/$/, '');
    if (path === THANKS && method === 'GET') return page(...thanks(root));
    const shown = tokens.read(token, today());
    if (shown === undefined) return page(...notOurs());
    if (shown === 'over') return page(...over());
    if (method === 'GET') return ask(token, shown);
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return page(...strange());
    const kind = kindIn(valueOf(readForm(body.slice(0, MAX_BODY)), 'kind'));
    return kind === undefined ? { ...ask(token, shown), status: 422 } : take(shown, kind);
  };

  return {
    async handle(request) {
      const isHead = request.method === 'HEAD';
      const asked: PageRequest = isHead ? { ...request, method: 'GET' } : request;
      const done = await answer(asked).catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        return page(...away());
      });
      return isHead ? { ...done, body: '' } : done;
    },
  };
}

/**
 * A report as it is kept. Of an opening that is still to come nobody can tell yet: it is told to the
 * owner, and does not count.
 */
export function toReport(
  world: World,
  { of, record, commune, opening }: Shown,
  kind: WrongReport['kind'],
  day: string,
): WrongReport {
  const known = world.communes.byInsee.get(commune);
  const told = opening <= day ? opening : '';
  return {
    id: reportId([of, record, kind, told === '' ? `le ${day}` : told]),
    of,
    record,
    kind,
    territory: known ? territoryCodes(known) : [EVERYWHERE],
    day,
    opening: told,
    by: 'citizen',
  };
}

/** What comes from the same is one report. */
export function reportId(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, 22);
}

type Parts = readonly [title: string, main: string, status?: number];

function french(text: string): string {
  return textOf({ text, lang: 'fr' });
}

function thanks(root: string): Parts {
  return [
    'Merci, c’est noté',
    `<p>Les personnes qui tiennent ces informations sont prévenues. Elles vérifient avant de changer quelque chose.</p>
<p>En attendant, appelez avant de partir.</p>
<p><a class="aig-btn aig-main-btn aig-big" href="${outward(root, '/')}">Ouvrir le guide</a></p>`,
  ];
}

function gone(): Parts {
  return ['Ce lieu n’est plus dans le guide', '<p>Merci. Il n’y a plus rien à corriger.</p>', 410];
}

function over(): Parts {
  return [
    'Cette feuille a plus de 14 jours',
    '<p>Cherchez de nouveau dans le guide. Si c’est encore faux, touchez « C’est faux ? ».</p>',
    410,
  ];
}

function notOurs(): Parts {
  return [
    'Cette adresse n’existe pas',
    '<p>Vérifiez-la, ou scannez le code encore une fois.</p>',
    404,
  ];
}

function strange(): Parts {
  return [
    'Rien n’est changé',
    '<p>Ce formulaire vient d’un autre site. Ouvrez la page de la feuille, puis touchez un bouton.</p>',
    403,
  ];
}

function later(): Parts {
  return [
    'Réessayez dans un quart d’heure',
    '<p>Beaucoup de personnes écrivent en ce moment. Rien n’est gardé.</p>',
    429,
  ];
}

function away(): Parts {
  return [
    'Réessayez dans une minute',
    '<p>Le service ne peut rien garder pour l’instant.</p>',
    503,
  ];
}
