import { drawing } from '../../../view/drawings.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { sayQuarter } from '../../../statistics/figures/quarter-said.ts';
import { sumsOf, totalOf } from '../../../statistics/figures/sums.ts';
import { outward } from '../../http/root.ts';
import { writeQuery } from '../../pages/query.ts';
import { DESK_PATH, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { allFindings } from './all-findings.ts';
import { type Dashboard } from './dashboard.ts';
import { findingHtml, sayNumber } from './finding-html.ts';

/** Sentences, tables and bars: one column on a phone, two on a desk. */
export function dashboardPage(board: Dashboard): DeskPage {
  const { root, quarter, area, paths } = board;
  const findings = allFindings(board).map((finding) => findingHtml(finding));
  const half = Math.ceil(findings.length / 2);
  const column = (some: readonly string[]) => `<div class="aig-col">${some.join('\n')}</div>`;
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
<div class="aig-findings">${column(findings.slice(0, half))}${column(findings.slice(half))}</div>
<p class="aig-small">${french(HOW_TO_READ)}</p>
<nav class="aig-ways" aria-label="Emporter">${link(paths.csv, 'Tableur (CSV)')}${link(paths.json, 'JSON')}${link(paths.counted, 'Ce qui est compté')}</nav>`,
  };
}

export const DEMONSTRATED = '<p class="aig-small">Démonstration : chiffres inventés.</p>\n';

const HOW_TO_READ =
  'Arrondi à 5. De 0 à 10, le chiffre reste caché : « moins de 11 ». Les totaux sont ceux de ce qui est montré. Une partie des pages n’est pas comptée : ce sont des minimums.';

/** Which months are told. */
export function sayMonths({ months }: Pick<Dashboard, 'months'>): string {
  if (months.length === 3) return 'Les trois mois du trimestre.';
  return `${months.length === 1 ? 'Un mois' : 'Deux mois'} sur trois : un mois est montré quand il est fini.`;
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

/** Orders, quarters, territories and flows to look at: all links. */
function navs(board: Dashboard): string {
  const { root, quarters, areas, quarter, area, sort, world, tables, flow } = board;
  const to = (change: Readonly<Record<string, string>>, text: string, isHere: boolean, at = '') => {
    const href = outward(root, DESK_PATHS.figures) + ownQuery(board, change) + at;
    const here = isHere ? ' aria-current="true"' : '';
    return `<a class="aig-link" href="${escapeHtml(href)}"${here}>${french(text)}</a>`;
  };
  const nav = (label: string, links: readonly string[]) =>
    links.length < 2 ? '' : `<nav class="aig-ways" aria-label="${label}">${links.join('')}</nav>`;
  const told = [...sumsOf(tables, 'territory-flows', quarter).keys()];
  const flows = told.filter((one) => world.flows.has(one)).slice(0, MOST_FLOWS);
  return [
    nav('Ordre', [
      to({ tri: 'nombre' }, 'Par nombre', sort === 'nombre'),
      to({ tri: 'changement' }, 'Par changement', sort === 'changement'),
      to({ tri: 'nom' }, 'Par nom', sort === 'nom'),
    ]),
    nav(
      'Trimestre',
      quarters.map((one) => to({ trimestre: one }, sayQuarter(one), one === quarter)),
    ),
    nav(
      'Territoire',
      areas
        .slice(0, MOST_AREAS)
        .map(({ code, name }) => to({ territoire: code }, name, code === area.code)),
    ),
    nav(
      'Démarche dessinée',
      flows.map((one) =>
        to({ parcours: one }, world.flows.get(one)?.title.fr ?? one, one === flow, '#flow'),
      ),
    ),
  ].join('\n');
}

const MOST_AREAS = 40;
const MOST_FLOWS = 12;
