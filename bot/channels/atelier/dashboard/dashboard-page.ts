import { drawing } from '../../../view/drawings.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { type Finding } from '../../../statistics/figures/finding.ts';
import { sayQuarter } from '../../../statistics/figures/quarter-said.ts';
import { sumsOf, totalOf } from '../../../statistics/figures/sums.ts';
import { outward } from '../../http/root.ts';
import { writeQuery } from '../../pages/query.ts';
import { DESK_PATH, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { allFindings } from './all-findings.ts';
import { type Dashboard } from './dashboard.ts';
import { findingHtml, sayNumber } from './finding-html.ts';

/** Lines that a table shows at most. */
const MOST_LINES = 12;

/** Sentences, tables and bars: one column on a phone, two on a desk. */
export function dashboardPage(board: Dashboard): DeskPage {
  const { root, quarter, area, paths } = board;
  const findings = allFindings(board, MOST_LINES);
  const first = firstColumn(findings);
  const htmlOf = (finding: Finding) =>
    findingHtml(finding, finding.id === 'flow' ? flowNav(board) : '');
  const column = (some: readonly Finding[]) =>
    `<div class="aig-col">${some.map(htmlOf).join('\n')}</div>`;
  const link = (path: string, text: string) =>
    `<a class="aig-link" href="${escapeHtml(outward(root, path) + ownQuery(board))}">${french(text)}</a>`;
  return {
    title: `Hit-parade, ${sayQuarter(quarter)}`,
    back: DESK_PATH,
    wide: true,
    above: board.isDemonstration ? DEMONSTRATED : '',
    main: `<p>${french(`${area.name} (${board.structure}). ${sayMonths(board)} ${sayTotal(board)}`)}</p>
<p><a class="aig-btn aig-main-btn" href="${escapeHtml(outward(root, paths.note) + ownQuery(board))}">${drawing('print')}<span>La note de deux pages</span></a></p>
${navs(board)}
<div class="aig-findings">${column(findings.slice(0, first))}${column(findings.slice(first))}</div>
<p class="aig-small">${french(HOW_TO_READ)}</p>
<nav class="aig-ways" aria-label="Emporter">${link(paths.csv, 'Tableur (CSV)')}${link(paths.json, 'JSON')}${link(paths.counted, 'Ce qui est compté')}</nav>`,
  };
}

/** Lines of a finding beside its rows: its sentence, its head, what is said of the rest. */
const AROUND_ROWS = 4;

/** How many findings stand in the first column, so that both are nearly as high; the order stays. */
function firstColumn(findings: readonly Finding[]): number {
  const heights = findings.map(({ rows }) => rows.length + AROUND_ROWS);
  const upTo = (end: number) => heights.slice(0, end).reduce((sum, one) => sum + one, 0);
  const off = (end: number) => Math.abs(2 * upTo(end) - upTo(heights.length));
  return heights.reduce((best, _one, at) => (off(at + 1) < off(best) ? at + 1 : best), 1);
}

export const DEMONSTRATED = '<p class="aig-small">Démonstration : chiffres inventés.</p>\n';

const HOW_TO_READ =
  'Arrondi à 5. De 0 à 10, le chiffre reste caché : « moins de 11 ». Les totaux sont ceux de ce qui est montré. Une partie des pages n’est pas comptée : ce sont des minimums.';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** Which months are told: "De juillet à septembre." */
export function sayMonths({ months }: Pick<Dashboard, 'months'>): string {
  const [first = '', ...others] = months.map((month) => MONTH.format(Date.parse(`${month}-01`)));
  const last = others.at(-1);
  if (others.length === 2)
    return `De ${first} à ${last ?? ''}.`.replace('De a', 'D’a').replace('De o', 'D’o');
  const told = last === undefined ? first : `${first} et ${last}`;
  return `Seulement ${told} : un mois est montré quand il est fini.`;
}

/** "1 405 parcours commencés, pas des personnes." */
export function sayTotal({ tables, quarter }: Pick<Dashboard, 'tables' | 'quarter'>): string {
  const total = (['territory-flows', 'territory-families'] as const).reduce(
    (all, name) => all + totalOf(sumsOf(tables, name, quarter)),
    0,
  );
  return `${sayNumber(total)} parcours commencés dans ce qui est montré, pas des personnes.`;
}

/** Its territory, quarter, order and flow, as they stand in addresses. */
function ownQuery(board: Dashboard, change: Readonly<Record<string, string>> = {}): string {
  const own = {
    territoire: board.area.code,
    trimestre: board.quarter,
    tri: board.sort,
    ...(board.flow === undefined ? {} : { parcours: board.flow }),
    ...change,
  };
  return writeQuery(Object.entries(own));
}

/** A link to the same board, changed; what is looked at now is none. */
function linkTo(
  board: Dashboard,
  change: Readonly<Record<string, string>>,
  text: string,
  isHere: boolean,
): string {
  if (isHere) return `<b aria-current="true">${french(text)}</b>`;
  const at = 'parcours' in change ? '#flow' : '';
  const href = outward(board.root, DESK_PATHS.figures) + ownQuery(board, change) + at;
  return `<a class="aig-link" href="${escapeHtml(href)}">${french(text)}</a>`;
}

const nav = (label: string, links: readonly string[]) =>
  links.length < 2 ? '' : `<nav class="aig-ways" aria-label="${label}">${links.join('')}</nav>`;

/** Orders, quarters and territories to look at: all links. */
function navs(board: Dashboard): string {
  const { quarters, areas, quarter, area, sort } = board;
  return [
    nav('Ordre', [
      linkTo(board, { tri: 'nombre' }, 'Par nombre', sort === 'nombre'),
      linkTo(board, { tri: 'changement' }, 'Par changement', sort === 'changement'),
      linkTo(board, { tri: 'nom' }, 'Par nom', sort === 'nom'),
    ]),
    nav(
      'Trimestre',
      quarters.map((one) => linkTo(board, { trimestre: one }, sayQuarter(one), one === quarter)),
    ),
    nav(
      'Territoire',
      areas
        .slice(0, MOST_AREAS)
        .map(({ code, name }) => linkTo(board, { territoire: code }, name, code === area.code)),
    ),
  ].join('\n');
}

/** Other flows to draw: folded away, beside the one that is drawn. */
function flowNav(board: Dashboard): string {
  const { world, tables, flow, quarter } = board;
  const told = [...sumsOf(tables, 'territory-flows', quarter).keys()];
  const links = told
    .filter((one) => world.flows.has(one))
    .slice(0, MOST_FLOWS)
    .map((one) =>
      linkTo(board, { parcours: one }, world.flows.get(one)?.title.fr ?? one, one === flow),
    );
  const inner = nav('Démarche dessinée', links);
  return inner === ''
    ? ''
    : `<details><summary><span>Une autre démarche</span></summary>${inner}</details>\n`;
}

const MOST_AREAS = 40;
const MOST_FLOWS = 12;
