import { type World } from '../../conversation/world.ts';
import { toDate } from '../../permanences/days.ts';
import { type Instant, type LocalDate } from '../../permanences/model.ts';
import { outward } from '../http/root.ts';
import { begin, sayDate } from './calendar/say-calendar.ts';
import { french } from './desk-page.ts';
import { sayAuthor } from './say-role.ts';
import { localOf, parisOf, sayTime } from './say-when.ts';

/** What a history tells of one thing that was done. */
export interface HistoryLine {
  readonly at: Instant;
  readonly said: string;
  readonly by: Parameters<typeof sayAuthor>[0];
  /** When it was undone; absent: it stands. */
  readonly undoneAt?: Instant | undefined;
  /** Address of the page that undoes it; absent: nothing does. */
  readonly undo?: string | undefined;
}

interface Around {
  readonly world: Pick<World, 'zones'>;
  readonly root: string;
  readonly today: LocalDate;
}

/** A page's lines, the newest first, under the day that each was done on, and the way to earlier days. */
export function historyByDay(
  around: Around,
  lines: readonly HistoryLine[],
  earlier: { readonly date: LocalDate; readonly href: string } | undefined,
): string {
  const { today } = around;
  const days = new Map<LocalDate, string[]>();
  for (const line of lines) {
    const date = dateOf(around, line.at);
    days.set(date, [...(days.get(date) ?? []), lineHtml(around, line)]);
  }
  const sections = [...days].map(([date, rows]) => {
    const said = sayDate(date, today);
    const day = date === today ? `Aujourd’hui, ${said}` : begin(said);
    return `<section><h2 class="aig-part">${french(day)}</h2><ul class="aig-slots aig-log">${rows.join('\n')}</ul></section>`;
  });
  return `${sections.join('\n')}${earlierHtml(around, earlier)}`;
}

/** "à 8 h 20", and of another day than today its date too: "le mardi 1er décembre à 8 h 20". */
export function sayDone(around: Pick<Around, 'world' | 'today'>, at: Instant): string {
  const date = dateOf(around, at);
  const hour = `à ${hourOf(around, at)}`;
  return date === around.today ? hour : `le ${sayDate(date, around.today)} ${hour}`;
}

function earlierHtml({ root, today }: Around, earlier: Parameters<typeof historyByDay>[2]): string {
  return earlier === undefined
    ? ''
    : `<nav class="aig-ways" aria-label="Autres jours"><a class="aig-link" href="${outward(root, earlier.href)}">Avant le ${french(sayDate(earlier.date, today))}</a></nav>`;
}

function lineHtml(around: Around, { at, said, by, undoneAt, undo }: HistoryLine): string {
  const state =
    undoneAt === undefined
      ? ''
      : `<p class="aig-state"><span>${french(`Défait ${sayDone(around, undoneAt)}`)}</span></p>`;
  const acts =
    undo === undefined || undoneAt !== undefined
      ? ''
      : `<p class="aig-acts"><a class="aig-link" href="${outward(around.root, undo)}">Défaire<span class="aig-vh"> : ${french(said)}</span></a></p>`;
  return `<li><p class="aig-time">${french(hourOf(around, at))}</p><div><p>${french(said)}</p><p class="aig-small">${french(sayAuthor(by))}</p>${state}${acts}</div></li>`;
}

function dateOf({ world }: Pick<Around, 'world'>, at: Instant): LocalDate {
  return toDate(localOf(parisOf(world), at).day);
}

function hourOf({ world }: Pick<Around, 'world'>, at: Instant): string {
  return sayTime(localOf(parisOf(world), at).minutes);
}
