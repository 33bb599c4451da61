import { sayQuarter } from '../../../statistics/figures/quarter-said.ts';
import { type Finding } from '../../../statistics/figures/finding.ts';
import { outward } from '../../http/root.ts';
import { DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { allFindings, missingStructure } from './all-findings.ts';
import { type Dashboard } from './dashboard.ts';
import { sayMonths, sayTotal } from './dashboard-page.ts';
import { findingHtml, sayNumber } from './finding-html.ts';

/** Lines of a table that one page of paper has room for. */
const MOST_LINES = 8;
const MOST_GAPS = 6;

/** Two pages of A4 for elected officials: what is asked, where it leads, what is missing. Neutral. */
export function notePage(board: Dashboard): DeskPage {
  const findings = new Map(allFindings(board).map((finding) => [finding.id, finding]));
  const { area, quarter, isDemonstration, root } = board;
  const says = (['demands', 'ends', 'gaps'] as const).flatMap((id) => {
    const finding = findings.get(id);
    return finding ? [finding.says] : [];
  });
  const invented = isDemonstration ? ' Démonstration : chiffres inventés.' : '';
  const where = `${area.name}. ${capital(sayQuarter(quarter))}. ${sayMonths(board)}${invented}`;
  return {
    title: 'Ce que demandent les habitants',
    back: DESK_PATHS.figures,
    wide: true,
    above: `<p class="aig-small">${french(where)}</p>`,
    main: `<p class="aig-small aig-noprint">Pour l’imprimer : deux pages A4, par le menu de votre navigateur. <a class="aig-link" href="${outward(root, DESK_PATHS.figures)}">Le tableau de bord</a></p>
<div class="aig-notes"><article class="aig-note">
<p>${french(says.join(' '))}</p>
${numbered(findings.get('demands'), 'Ce qui est demandé', 1)}
<p class="aig-small">Page 1 sur 2</p></article>
<article class="aig-note">
${numbered(findings.get('ends'), 'Vers qui les gens vont', 2)}
<section class="aig-stack"><h2>3. Ce qui manque</h2><ul class="aig-list aig-dash">${missing(findings)}</ul></section>
<section class="aig-stack"><h2>Comment lire ces chiffres</h2><p class="aig-small">${french([sayTotal(board), HOW, ...missingStructure(board)].join(' '))}</p></section>
<p class="aig-small">Page 2 sur 2</p></article></div>`,
  };
}

const HOW =
  'Arrondi à 5 ; de 0 à 10, « moins de 11 ». Une partie des pages n’est pas comptée : les chiffres sont des minimums. Aucun nom, aucune adresse, aucune phrase n’est gardé. Les essais ne comptent pas. Dans une structure où travaille une seule personne, ces nombres parlent de son travail : ils ne servent ni à la comparer, ni à la classer.';

/** A table under its title, its sentence beside it: what the first lines of the note do not say. */
function numbered(finding: Finding | undefined, title: string, number: number): string {
  if (!finding) return '';
  const rows = finding.rows.slice(0, MOST_LINES);
  const isCut = finding.rows.length > rows.length;
  const rest = isCut ? { rest: 'Les suivantes sont au tableau de bord.' } : {};
  const said = `<p>${french(besides(finding) ?? finding.says)}</p>\n`;
  return findingHtml({ ...finding, rows, ...rest, says: `${number}. ${title}` }, said);
}

/** Of the demands the largest change; of the ends what the first two add up to. */
function besides({ id, rows }: Finding): string | undefined {
  if (id === 'demands') {
    const [most] = rows
      .filter(({ more = '' }) => /^[+−]/.test(more))
      .sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0));
    if (!most) return undefined;
    const { label, weight = 0 } = most;
    const by = `${sayNumber(Math.abs(weight))} de ${weight > 0 ? 'plus' : 'moins'}`;
    return `Le plus grand changement : « ${label} », ${by} qu’au trimestre d’avant.`;
  }
  const [first, second] = rows;
  if (id !== 'ends' || !first || !second) return undefined;
  const all = rows.reduce((sum, { count = 0 }) => sum + count, 0);
  const share = Math.round((100 * ((first.count ?? 0) + (second.count ?? 0))) / all);
  return `« ${first.label} » et « ${second.label} » : ${share} % des fins montrées.`;
}

function missing(findings: ReadonlyMap<Finding['id'], Finding>): string {
  const gaps = findings.get('gaps')?.rows ?? [];
  const [word] = findings.get('no-flow')?.rows ?? [];
  const lines = [
    ...gaps
      .filter(({ count = 0 }) => count > 0)
      .slice(0, MOST_GAPS)
      .map(({ label, count = 0 }) => `${label} : ${count}`),
    ...(word ? [`« ${word.label} » revient ${word.count ?? 0} fois, sans guide`] : []),
  ];
  const said = lines.length > 0 ? lines : ['Rien de ce qui est regardé ne manque.'];
  return said.map((line) => `<li>${french(line)}</li>`).join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
