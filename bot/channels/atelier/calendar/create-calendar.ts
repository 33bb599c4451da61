import { type World } from '../../../conversation/world.ts';
import { type WordReader } from '../../../permanences/planning/word-readers.ts';
import { readDate } from '../../../permanences/days.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { rootOf } from '../../http/root.ts';
import { type DeskPart } from '../create-atelier.ts';
import { may } from '../may.ts';
import { agreePage, disagreePage, waitingPage } from './agreement-pages.ts';
import { createBoards } from './board.ts';
import { calendarPage, placePage, recordLinks } from './calendar-page.ts';
import { type CalendarAnswer, type CalendarContext, type ToldReports } from './context.ts';
import { addPage, datePage } from './date-pages.ts';
import { expiringPage } from './expiring.ts';
import { donePage, historyPage, undoPage } from './history-pages.ts';
import { listEntryPage, listsPage, listsToSee } from './lists-page.ts';
import { createNewsReader } from './read-news.ts';
import { createChanges, type Changes } from './keep-changes.ts';
import { newPermanencePage, previewOf } from './new-permanence.ts';
import { pastePage, type ReadFile } from './paste-page.ts';
import { CALENDAR } from './paths.ts';
import { confirmPage, endPage, recordPage } from './record-pages.ts';

export interface CalendarOptions {
  readonly overlay: Overlay;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  /** How plannings are read. */
  readonly words: () => WordReader;
  /** Reads a file that was handed in. Throws `ImportFault`. */
  readonly readFile: ReadFile;
  /** What is reported; absent: nothing is. */
  readonly told?: ToldReports;
}

/** The calendar of a territory, as a part of the desk. */
export function createCalendar(options: CalendarOptions): DeskPart {
  const { overlay, world, now, publicUrl, words, readFile, told } = options;
  const root = rootOf(publicUrl);
  const boards = createBoards({ overlay, world, now });
  const news = createNewsReader(overlay);
  const changes = createChanges({ overlay, world, now, ...(told && { after: told.settle }) });
  return async (request) => {
    const { path, signedIn, method } = request;
    if (path !== CALENDAR.home && !path.startsWith(`${CALENDAR.home}/`)) return undefined;
    const mayChange = may(signedIn.key, 'calendar');
    if (method === 'POST' && !mayChange) return NOT_YOURS;
    const context: CalendarContext = {
      world: world(),
      root,
      now: now(),
      today: changes.today(),
      board: await boards.of(signedIn.key),
      boards,
      news,
      request,
      mayChange,
    };
    if (path === CALENDAR.preview && method === 'POST') return previewOf(context, words());
    const parts = partsOf(path);
    const reported = (await told?.html(context, parts)) ?? '';
    const means = { changes, overlay, words, readFile };
    return answerOf({ ...context, told: reported }, means, parts);
  };
}

const NOT_YOURS = {
  title: 'Rien n’est changé',
  back: CALENDAR.home,
  status: 403,
  main: '<p>Votre clé ne permet pas de changer le calendrier.</p>',
};

/** What stands after the calendar's own address, decoded; nothing of what cannot be. */
function partsOf(path: string): readonly string[] {
  const after = path.slice(CALENDAR.home.length + 1);
  try {
    return after === '' ? [] : after.split('/').map(decodeURIComponent);
  } catch {
    return ['?'];
  }
}

/** What pages that change something work with. */
interface Means {
  readonly changes: Changes;
  readonly overlay: Overlay;
  readonly words: () => WordReader;
  readonly readFile: ReadFile;
}

async function answerOf(
  context: CalendarContext,
  means: Means,
  [first = '', ...rest]: readonly string[],
): Promise<CalendarAnswer> {
  const { changes } = means;
  const isReading = context.request.method === 'GET';
  switch (first) {
    case '':
      return isReading ? calendarPage(context, await listsToSee(context, changes)) : undefined;
    case 'lieu':
      return isReading ? placePage(context, rest[0] ?? '') : undefined;
    case 'a-revoir':
      return expiringPage(context);
    case 'listes':
      return ofLists(context, means, rest);
    case 'historique':
      return historyPage(context, changes, beforeOf(rest));
    case 'fait':
      return donePage(context, changes, rest[0] ?? '');
    default:
      return context.mayChange || first === 'p'
        ? changing(context, means, [first, ...rest])
        : NOT_YOURS;
  }
}

function ofLists(
  context: CalendarContext,
  { changes, overlay }: Means,
  rest: readonly string[],
): Promise<CalendarAnswer> {
  if (rest.length === 0) return listsPage(context, changes);
  return listEntryPage(context, changes, overlay, rest);
}

async function changing(
  context: CalendarContext,
  { changes, overlay, words, readFile }: Means,
  [first = '', ...rest]: readonly string[],
): Promise<CalendarAnswer> {
  switch (first) {
    case 'p':
      return ofRecord(context, changes, rest);
    case 'accords':
      return waitingPage(context);
    case 'ajouter':
      return choosePage(context);
    case 'nouvelle':
      return rest.length === 0 ? newPermanencePage(context, changes, words()) : undefined;
    case 'coller':
      return pastePage(context, changes, { words: words(), readFile }, rest[0]);
    case 'defaire':
      return undoPage(context, changes, overlay, rest[0] ?? '');
    default:
      return undefined;
  }
}

/** One permanence, of the territory of the key: another is as if it were not there. */
async function ofRecord(
  context: CalendarContext,
  changes: Changes,
  [id = '', what, slot = '', act = '']: readonly string[],
): Promise<CalendarAnswer> {
  const kept = context.board.find(id);
  if (!kept) return undefined;
  if (what === undefined) return recordPage(context, kept);
  if (!context.mayChange) return NOT_YOURS;
  switch (what) {
    case 'ajouter':
      return addPage(context, changes, kept);
    case 'juste':
      return confirmPage(context, changes, kept);
    case 'fini':
      return endPage(context, changes, kept);
    case 'accord':
      return agreePage(context, changes, kept);
    case 'sans-accord':
      return disagreePage(context, changes, kept);
    default:
      return datePage(context, changes, { kept, date: what, slot }, act);
  }
}

/** Which permanence gets a date more. */
function choosePage(context: CalendarContext): CalendarAnswer {
  const { board } = context;
  return {
    title: 'Ajouter une date à quoi ?',
    back: CALENDAR.home,
    main:
      board.all.length === 0
        ? '<p>Aucune permanence dans votre territoire.</p>'
        : recordLinks(context, board.all.slice(0, MOST_CHOICES), CALENDAR.addTo, true) +
          (board.all.length > MOST_CHOICES
            ? '<p class="aig-calm">Il y en a d’autres : cherchez-les par lieu dans le calendrier.</p>'
            : ''),
  };
}

const MOST_CHOICES = 60;

function beforeOf([name, date = '']: readonly string[]): string | undefined {
  return name === 'avant' && readDate(date) !== undefined ? date : undefined;
}
