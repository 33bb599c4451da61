import { type World } from '../../conversation/world.ts';
import { isoWeekOf, toCivilDate, toDate, toDayNumber } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import { type Instant } from '../../permanences/model.ts';
import { readDay, formatDay } from '../../view/dates.ts';
import { form } from '../../view/html/controls.ts';
import { element, escapeHtml } from '../../view/html/markup.ts';
import { directionOf, phrase } from '../../view/phrases.ts';
import { outward } from '../http/root.ts';
import { STYLE_SHEET } from './assets.ts';
import { framesOf } from './page-head.ts';
import { file, html } from './page-answers.ts';
import { writeQuery } from './query.ts';
import { type PageAnswer } from './request.ts';
import { ownPairs } from './write-address.ts';

/** Where one is after leaving in haste: a date, as on any wall. Its address tells no more. */
export const DAY_PATH = '/aujourdhui';
/** Its picture, and the mark of its tab. */
export const DAY_PICTURE = '/aujourdhui.svg';
/** Where its form begins the guide anew. */
export const ANEW_PATH = '/accueil';

/** All that an address after leaving keeps: how one reads, and whose frame may show it. */
export interface DayFor {
  readonly lang: string;
  readonly structure?: string | undefined;
}

/** The query of such an address. */
export function dayQuery(own: DayFor): string {
  return writeQuery(ownPairs(own));
}

/** Public holidays that are still to come and said. */
const HOLIDAYS = 2;

/** The day, its week, the next public holidays: no name of ours, no word of the guide. */
export function dayPage(world: World, root: string, own: DayFor, now: Instant): PageAnswer {
  const { lang } = own;
  const dir = directionOf(lang);
  const say = (key: Parameters<typeof phrase>[2], values = {}) => phrase(lang, false, key, values);
  const paris = world.zones.get('Europe/Paris');
  const today = paris ? localDayAt(paris, now) : Math.floor(now / 86_400_000);
  const { year } = toCivilDate(today);
  const date = toDate(today);
  const spoken = (iso: string) => ({ text: formatDay(lang, readDay(iso)), lang });
  const title = capitalized(spoken(date).text);
  const next = [...(world.publicHolidays ?? [])].sort().filter((one) => one > date);
  const holidays = next
    .slice(0, HOLIDAYS)
    .map((one) => element('li', spoken(one), lang))
    .join('');
  const count = { week: isoWeekOf(today), day: today - toDayNumber(year, 1, 1) + 1 };
  const home = element('button', say('day-home'), lang, 'type="submit" class="aig-btn"');
  const weather = 'class="aig-btn aig-big" href="https://meteofrance.com/" rel="noreferrer"';
  const picture = outward(root, DAY_PICTURE);
  const body = `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="${outward(root, STYLE_SHEET.path)}"><link rel="icon" type="image/svg+xml" href="${picture}"><meta name="robots" content="noindex"></head>
<body class="aig">
<main class="aig-main">
<img src="${picture}" alt="" width="64" height="64">
${element('p', say('day-today'), lang)}
${element('h1', { text: title, lang }, lang)}
${element('p', say('day-of-year', count), lang)}
${holidays === '' ? '' : `${element('h2', say('day-holidays'), lang)}\n<ul class="aig-dots">${holidays}</ul>`}
${element('a', say('day-weather'), lang, weather)}
${form({ action: outward(root, ANEW_PATH + dayQuery(own)), fields: [] }, home)}
</main>
</body></html>
`;
  return html(body, { frames: framesOf(world, own.structure) });
}

/**
 * The picture. The browser forgets with it what it keeps of our pages: not with the page itself,
 * which must not wait for that. On a host that is shared it would forget the pages of others too.
 */
export function dayPicture(root: string): PageAnswer {
  const answer = file(PICTURE, 'image/svg+xml', 'nobody');
  if (root !== '') return answer;
  return { ...answer, headers: { ...answer.headers, 'Clear-Site-Data': '"cache"' } };
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="none" stroke="#808080" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h.1M12 14h.1M16 14h.1M8 17h.1M12 17h.1"/></svg>';

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
