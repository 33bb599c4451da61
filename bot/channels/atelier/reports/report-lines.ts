import { type World } from '../../../conversation/world.ts';
import { type KeptReport } from '../../../storage/reports.ts';
import { drawing } from '../../../view/drawings.ts';
import { KIND_SAID, SOURCE_SAID } from '../../reports/report-words.ts';
import { sayDate } from '../calendar/say-calendar.ts';
import { toDate } from '../../../permanences/days.ts';
import { french } from '../desk-page.ts';
import { sayRole } from '../say-role.ts';
import { localOf, parisOf } from '../say-when.ts';

/** Whoever tends the service, by a command. */
const COMMAND_SAID = 'ligne de commande';

/** What was said of one record, a line each, settled or not. HTML. */
export function reportLines(world: World, reports: readonly KeptReport[], today: string): string {
  const lines = reports.map((one) => {
    const { settled } = one;
    const state = settled
      ? `<br><span class="aig-small">${french(saySettled(world, settled, today))}</span>`
      : '';
    return `<li><p class="aig-state">${drawing(settled ? 'tick' : 'diamond')}<span>${french(sayReport(one, today))}${state}</span></p></li>`;
  });
  return `<ul class="aig-rows">${lines.join('\n')}</ul>`;
}

/** "« Fermé » : un habitant, le 1er décembre, pour la date du 30 novembre." */
export function sayReport({ kind, by, day, opening }: KeptReport, today: string): string {
  const about = opening === '' || opening === day ? '' : `, pour le ${sayDate(opening, today)}`;
  return `« ${KIND_SAID[kind]} » : ${SOURCE_SAID[by]}, le ${sayDate(day, today)}${about}.`;
}

function saySettled(
  world: World,
  { how, role, at }: NonNullable<KeptReport['settled']>,
  today: string,
): string {
  const day = toDate(localOf(parisOf(world), at).day);
  const what = how === 'right' ? 'c’est juste' : 'corrigé';
  const who = sayRole(role) ?? COMMAND_SAID;
  return `Réglé le ${sayDate(day, today)} (${who}) : ${what}.`;
}
