import { HIDDEN_SAID, type Finding, type FindingRow } from '../../../statistics/figures/finding.ts';
import { french } from '../desk-page.ts';

/** What a finding counts, said beside it. */
const COUNTED = {
  walks: 'Des parcours commencés, pas des personnes.',
  times: 'Des fois dans un parcours, pas des personnes.',
  offer: '',
} as const;

/** A sentence, then a table with a bar in each line. `sorts`: HTML of the links that sort it. */
export function findingHtml(finding: Finding, sorts = ''): string {
  const { id, says, rest = '', counts } = finding;
  const notes = [COUNTED[counts], rest].filter(Boolean).join(' ');
  return `<section class="aig-stack aig-finding" id="${id}" aria-labelledby="aig-${id}"><h2 id="aig-${id}">${french(says)}</h2>
${sorts}${finding.rows.length === 0 ? '' : id === 'flow' ? flowHtml(finding) : tableHtml(finding)}
<p class="aig-small">${french(notes)}</p></section>`;
}

function tableHtml({ title, columns, rows }: Finding): string {
  const most = Math.max(1, ...rows.map(({ count = 0 }) => count));
  const heads = columns
    .map(
      (column, at) =>
        `<th scope="col"${at > 0 ? ' class="aig-num-cell"' : ''}>${french(column)}</th>`,
    )
    .join('');
  const lines = rows.map((row) => {
    const more =
      columns.length > 2 ? `<td class="aig-num-cell">${french(row.more ?? '')}</td>` : '';
    return `<tr><th scope="row">${french(row.label)}${bar(row, most)}</th><td class="aig-num-cell">${countHtml(row)}</td>${more}</tr>`;
  });
  return `<table class="aig-table"><caption class="aig-vh">${french(title)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function countHtml({ count }: FindingRow): string {
  return count === undefined ? `<span class="aig-few">${HIDDEN_SAID}</span>` : sayNumber(count);
}

/** "1 405" */
export function sayNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** The flow as the line that people walk; dashed after the step where they stop. */
function flowHtml({ title, rows }: Finding): string {
  const most = Math.max(1, ...rows.map(({ count = 0 }) => count));
  const items = rows.map((row) => {
    const label = row.isDrop ? `<b>${french(row.label)}</b>` : french(row.label);
    const more = row.more === undefined || row.more === '' ? '' : `, ${row.more}`;
    return `<li class="on${row.isDrop ? ' dash' : ''}"><p>${label}</p>${bar(row, most)}<p class="aig-small">${french(`${sayNumber(row.count ?? 0)} arrivent ici${more}`)}</p></li>`;
  });
  return `<ol class="aig-way aig-flow" aria-label="${french(title)}">
${items.join('\n')}</ol>`;
}

/** Drawn for the eye alone: the number stands beside it. */
function bar({ count = 0 }: FindingRow, most: number): string {
  const width = Math.round((100 * count) / most);
  return `<svg class="aig-graph" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 0h100v8H0z" class="aig-rail"/><path d="M0 0h${width}v8H0z"/></svg>`;
}
