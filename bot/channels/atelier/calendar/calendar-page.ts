import { readDate } from '../../../permanences/days.ts';
import { outward } from '../../http/root.ts';
import { DESK_PATH, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { expiringIn } from './expiring.ts';
import { linesHtml } from './line-html.ts';
import { linesOf, WEEK_DAYS, type Line } from './lines.ts';
import { type ToSee } from './lists-page.ts';
import { CALENDAR } from './paths.ts';
import { begin, isHeld, sayDate, sayRegularly, whereOf, whoOf } from './say-calendar.ts';

/** Lines that one look takes in; beyond, the days after are a list of places. */
const MOST_LINES = 80;

/** Today, then the week by place. */
export function calendarPage(context: CalendarContext, toSee: readonly ToSee[]): DeskPage {
  const { root, today, board } = context;
  const first = readDate(today) ?? 0;
  const lines = linesOf(board.all, first, WEEK_DAYS);
  const ofToday = lines.filter(({ date }) => date === today);
  const after = lines.filter(({ date }) => date !== today);
  const last = sayDate(lines.at(-1)?.date ?? today, today);
  const nothing = '<p>Aucune permanence ce jour-là.</p>';
  const shown = linesHtml(context, ofToday.slice(0, MOST_LINES), { day: false, place: true });
  const todayHtml = ofToday.length === 0 ? nothing : shown + moreToday(ofToday.length);
  const week =
    after.length > MOST_LINES
      ? placesHtml(context, byPlace(lines))
      : byPlace(after)
          .map((one) => placeHtml(context, one))
          .join('\n');
  return {
    title: begin(sayDate(today, today)),
    named: `Calendrier : ${sayDate(today, today)}`,
    above: '<p class="aig-quiet">Aujourd’hui</p>\n',
    wide: true,
    main: `<div class="aig-two"><div>${todayHtml}</div>
<div class="aig-col">${addButton(context)}${context.told ?? ''}${expiringHtml(context)}${waitingHtml(context)}${listsHtml(context, toSee.length)}</div></div>
<h2 class="aig-part">${after.length === 0 ? 'Rien d’autre d’ici sept jours' : `Jusqu’au ${french(last)}`}</h2>
<div class="aig-two">${week}</div>
${waysHtml(root, context.mayChange)}`,
  };
}

/** The week of one place. */
export function placePage(context: CalendarContext, id: string): CalendarAnswer {
  const { board, today, root, mayChange } = context;
  const all = board.all.filter(({ permanence }) => permanence.place.id === id);
  const [kept] = all;
  if (!kept) return undefined;
  const lines = linesOf(all, readDate(today) ?? 0, WEEK_DAYS);
  const { name, address } = kept.permanence.place;
  return {
    title: name,
    back: CALENDAR.home,
    main: `<p>${french(address)}</p>
${lines.length === 0 ? '<p>Rien d’ici sept jours.</p>' : linesHtml(context, lines, { day: true, place: false })}
<h2 class="aig-part">Toutes ses permanences</h2>
${recordLinks(context, all)}${mayChange ? `<p><a class="aig-link" href="${outward(root, `${DESK_PATHS.link}/${id}`)}">Lien du mois</a></p>` : ''}`,
  };
}

/** Links to permanences, each by who receives and how often nothing else tells them apart. */
export function recordLinks(
  { root, world }: CalendarContext,
  all: readonly Kept[],
  hrefOf: (id: string) => string = CALENDAR.record,
  withPlace = false,
): string {
  const rows = all.map(({ permanence }) => {
    const who = whoOf(world, permanence);
    const when = sayRegularly(permanence);
    const said = withPlace ? `${whereOf(permanence)} – ${when}` : begin(when);
    const whom = permanence.for === 'mediators' ? ', pour les médiateurs' : '';
    return `<li><a href="${outward(root, hrefOf(permanence.id))}"><span><b>${french(who)}</b><small>${french(`${said}${whom}`)}</small></span></a></li>`;
  });
  return `<ul class="aig-choices">${rows.join('\n')}</ul>`;
}

interface AtPlace {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly lines: readonly Line[];
}

function byPlace(lines: readonly Line[]): readonly AtPlace[] {
  const found = new Map<string, AtPlace & { lines: Line[] }>();
  for (const line of lines) {
    const { id, name } = line.kept.permanence.place;
    const known = found.get(id);
    if (known) known.lines.push(line);
    else found.set(id, { id, name, commune: line.kept.commune.name, lines: [line] });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function placeHtml(context: CalendarContext, { id, name, lines }: AtPlace): string {
  const link = `<a class="aig-link" href="${outward(context.root, CALENDAR.place(id))}">${french(name)}</a>`;
  return `<section><h3>${link}</h3>${linesHtml(context, lines, { day: true, place: false })}</section>`;
}

function placesHtml({ root }: CalendarContext, places: readonly AtPlace[]): string {
  const rows = places.map(
    ({ id, name, commune, lines }) =>
      `<li><a href="${outward(root, CALENDAR.place(id))}"><span>${french(name)}<small>${french(`${commune} – ${lines.length} date${lines.length > 1 ? 's' : ''}`)}</small></span></a></li>`,
  );
  return `<ul class="aig-choices">${rows.join('\n')}</ul>`;
}

function moreToday(count: number): string {
  return count <= MOST_LINES
    ? ''
    : `<p class="aig-calm">Encore ${count - MOST_LINES} aujourd’hui : cherchez-les par lieu, plus bas.</p>`;
}

function addButton({ root, mayChange }: CalendarContext): string {
  return mayChange
    ? `<a class="aig-btn aig-main-btn aig-big" href="${outward(root, CALENDAR.add)}"><span>Ajouter une date</span></a>`
    : '';
}

function expiringHtml(context: CalendarContext): string {
  const count = expiringIn(context).length;
  if (count === 0) return '';
  const says = count === 1 ? '1 permanence à revoir' : `${count} permanences à revoir`;
  return `<p class="aig-calm"><a class="aig-link" href="${outward(context.root, CALENDAR.expiring)}">${says}</a></p>`;
}

function waitingHtml({ root, board, mayChange }: CalendarContext): string {
  const count = board.all.filter(isHeld).length;
  if (count === 0 || !mayChange) return '';
  const says = count === 1 ? '1 permanence attend' : `${count} permanences attendent`;
  return `<p class="aig-calm"><a class="aig-link" href="${outward(root, CALENDAR.waiting)}">${says} l’accord de l’opérateur</a></p>`;
}

function listsHtml({ root }: CalendarContext, count: number): string {
  if (count === 0) return '';
  const says = count === 1 ? '1 changement venu' : `${count} changements venus`;
  return `<p class="aig-calm"><a class="aig-link" href="${outward(root, CALENDAR.lists)}">${says} des listes publiques</a></p>`;
}

function waysHtml(root: string, mayChange: boolean): string {
  const link = (href: string, says: string) =>
    `<a class="aig-link" href="${outward(root, href)}">${says}</a>`;
  const changing = mayChange
    ? link(CALENDAR.create, 'Nouvelle permanence') + link(CALENDAR.paste, 'Coller un planning')
    : '';
  return `<nav class="aig-ways" aria-label="Le calendrier">${changing}${link(DESK_PATHS.reports, 'Ce qui est signalé')}${link(CALENDAR.history, 'Historique')}${link(DESK_PATHS.sessions, 'Sessions ouvertes')}${link(DESK_PATH, 'L’atelier')}</nav>`;
}
