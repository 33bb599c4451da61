import { type World } from '../../../conversation/world.ts';
import { DEMONSTRATION } from '../../../conversation/structure.ts';
import { worldIn } from '../../../conversation/world-in.ts';
import { publishingDay, type Period } from '../../../statistics/publish/periods.ts';
import { isQuarter, monthsTold, sayQuarter } from '../../../statistics/figures/quarter-said.ts';
import { TooManyRows } from '../../../statistics/read-tables.ts';
import { toCsv } from '../../../statistics/figures/to-csv.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { type Reports } from '../../../storage/reports.ts';
import { outward, rootOf } from '../../http/root.ts';
import { file } from '../../pages/page-answers.ts';
import { valueOf, writeQuery, type Pairs } from '../../pages/query.ts';
import { type PageAnswer } from '../../pages/request.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { DESK_PATH, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { may } from '../may.ts';
import { allFindings, headLines } from './all-findings.ts';
import { countedPage } from './counted-page.ts';
import { type Dashboard } from './dashboard.ts';
import { dashboardPage } from './dashboard-page.ts';
import { type Figures } from './figures.ts';
import { notePage } from './note-page.ts';
import { areasOf } from './reach.ts';
import { reportedIn } from './reported-in.ts';
import { lastOver, quartersBefore, tablesOf } from './tables-of.ts';

export interface DashboardOptions {
  readonly figures: Figures;
  /** Those of the demonstration: walks that nobody made. */
  readonly demonstration: (world: World, quarter: Period) => Figures;
  readonly reports: Pick<Reports, 'open'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

const PATHS = {
  note: `${DESK_PATHS.figures}/note`,
  csv: `${DESK_PATHS.figures}/chiffres.csv`,
  json: `${DESK_PATHS.figures}/chiffres.json`,
  counted: `${DESK_PATHS.figures}/ce-qui-est-compte`,
} as const;

/**
 * `/tableau-de-bord`: what the field asks, as a part of the desk for coordinators, of their own
 * structure and territory alone. Every page and file takes what is published, and nothing else.
 */
export function createDashboard(options: DashboardOptions): DeskPart {
  const { figures, demonstration, reports, world, now, publicUrl } = options;
  const root = rootOf(publicUrl);

  const boardOf = async ({ query, signedIn }: DeskRequest): Promise<Dashboard | undefined> => {
    const { key } = signedIn;
    const current = worldIn(world(), key.structure);
    const today = publishingDay(now());
    const areas = areasOf(current, key);
    const area = areas.find(({ code }) => code === valueOf(query, 'territoire')) ?? areas[0];
    if (!area) return undefined;
    const quarters = quartersBefore(today);
    const quarter =
      quarters.find((one) => one === askedQuarter(query)) ?? lastOver(quarters, today);
    const isDemonstration = key.structure === DEMONSTRATION;
    const read = isDemonstration ? demonstration(current, quarter) : figures;
    const wanted = current.flows.get(valueOf(query, 'parcours') ?? '')?.id;
    const told = await tablesOf(read, { current, key, area, quarter, today }, wanted);
    return {
      root,
      world: current,
      paths: PATHS,
      structure: current.structures.get(key.structure)?.name ?? key.structure,
      area,
      areas,
      quarter,
      quarters,
      months: monthsTold(quarter, today),
      sort: sortOf(query),
      ...told,
      reported: await reportedIn(reports, area),
      now: now(),
      isDemonstration,
    };
  };

  return async (request): Promise<DeskPage | PageAnswer | undefined> => {
    const { path, signedIn } = request;
    if (path !== DESK_PATHS.figures && !path.startsWith(`${DESK_PATHS.figures}/`)) return undefined;
    if (!may(signedIn.key, 'figures')) return NOT_YOURS;
    if (path === PATHS.counted) return countedPage(DESK_PATHS.figures);
    const isKnown = [DESK_PATHS.figures, ...Object.values(PATHS)].some((one) => one === path);
    if (!isKnown || request.method !== 'GET') return undefined;
    try {
      const board = await boardOf(request);
      return board ? shown(path, board) : NOWHERE;
    } catch (error) {
      if (error instanceof TooManyRows)
        return tooMany(error, quartersBefore(publishingDay(now())), root);
      throw error;
    }
  };
}

function shown(path: string, board: Dashboard): DeskPage | PageAnswer {
  if (path === PATHS.note) return notePage(board);
  const name = `hit-parade-${board.area.code}-${board.quarter}`;
  if (path === PATHS.csv) {
    return handed(toCsv(allFindings(board), headLines(board)), 'text/csv', `${name}.csv`);
  }
  if (path !== PATHS.json) return dashboardPage(board);
  const { quarter, months, area, isDemonstration } = board;
  const body = {
    quarter,
    months,
    territory: area.code,
    demonstration: isDemonstration,
    notes: headLines(board),
    findings: allFindings(board),
  };
  return handed(`${JSON.stringify(body, null, 2)}\n`, 'application/json', `${name}.json`);
}

/** Says why; other quarters are a link away. */
function tooMany({ message }: TooManyRows, quarters: readonly Period[], root: string): DeskPage {
  const links = quarters.map((quarter) => {
    const href = outward(root, DESK_PATHS.figures) + writeQuery([['trimestre', quarter]]);
    return `<li><a class="aig-link" href="${escapeHtml(href)}">${french(sayQuarter(quarter))}</a></li>`;
  });
  return {
    title: 'Trop de lignes à lire',
    back: DESK_PATH,
    status: 503,
    main: `<p>${french(message)}</p>\n<ul class="aig-list aig-dash">${links.join('')}</ul>`,
  };
}

/** A file that is kept by nobody on the way. */
function handed(body: string, type: string, name: string): PageAnswer {
  const answer = file(body, type, 'nobody');
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Disposition': `attachment; filename="${name}"` },
  };
}

function askedQuarter(query: Pairs): Period | undefined {
  const asked = valueOf(query, 'trimestre') ?? '';
  return isQuarter(asked) ? asked : undefined;
}

function sortOf(query: Pairs): Dashboard['sort'] {
  const asked = valueOf(query, 'tri');
  return asked === 'changement' || asked === 'nom' ? asked : 'nombre';
}

const NOT_YOURS: DeskPage = {
  title: 'Le tableau de bord',
  back: DESK_PATH,
  status: 403,
  main: '<p>Il s’ouvre avec la clé de la coordination.</p>',
};
const NOWHERE: DeskPage = {
  title: 'Le tableau de bord',
  back: DESK_PATH,
  main: '<p>Cette clé n’a aucune commune que nous connaissons.</p>',
};
