import { addDate, cancelDate, type Change } from '../../../data/calendar/change.ts';
import { namesOf } from '../../../data/calendar/permanences-meant.ts';
import { type Whose } from '../../../data/import/formats/planning/planning-in-file.ts';
import { ImportFault } from '../../../data/import/import-fault.ts';
import { dayOf, toDate } from '../../../permanences/days.ts';
import { hoursOn, isSameHours, type DayHours } from '../../../permanences/day-hours.ts';
import { type LocalDate, type Schedule } from '../../../permanences/model.ts';
import {
  MAX_PLANNING,
  readPlanning,
  saysWhen,
} from '../../../permanences/planning/read-planning.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { type WordReader } from '../../../permanences/planning/word-readers.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { valueOf } from '../../pages/query.ts';
import { deskForm, french } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { newOnce, readOnce, type Changes } from './keep-changes.ts';
import { CALENDAR, slotOf } from './paths.ts';
import { SAID } from './said-back.ts';
import { sayChange } from './say-change.ts';
import {
  begin,
  sayDate,
  sayDayHours,
  sayRegularly,
  shortName,
  whereOf,
  whoOf,
} from './say-calendar.ts';

/** Days that a planning is held against the calendar, and dates that one page proposes. */
const AHEAD_DAYS = 92;
const MOST_PROPOSED = 30;
/** Permanences to choose from. */
const MOST_CHOICES = 60;
/** Signs of when a permanence receives, in a list to choose from. */
const MOST_SAID = 60;

/** Reads a file as a planning in text, for a permanence. Throws {@link ImportFault}. */
export type ReadFile = (file: {
  readonly bytes: Uint8Array;
  readonly whose: Whose;
  readonly today: LocalDate;
}) => Promise<string>;

/** One date that the planning has and the calendar has not, or the other way round. */
interface Proposed {
  readonly date: LocalDate;
  readonly hours: DayHours;
  readonly what: 'comes' | 'goes';
}

/** A planning is pasted, read, and its dates are taken one by one. `of`: of the permanence one came from. */
export async function pastePage(
  context: CalendarContext,
  changes: Changes,
  means: Means,
  of?: string,
): Promise<CalendarAnswer> {
  const { request, board } = context;
  if (of !== undefined) return board.find(of) && askPage({ ...context, pasted: of }, '');
  const typed = valueOf(request.fields, 'planning') ?? '';
  const kept = board.find(valueOf(request.fields, 'of') ?? '');
  if (request.method === 'GET') return askPage(context, typed);
  if (!kept) return askPage(context, typed, WHICH);
  const read = await readFor(context, kept, means);
  if ('fault' in read) return askPage(context, read.text ?? typed, read.fault);
  const told = await take(context, changes, kept, read.schedule);
  const now = (await context.boards.of(request.signedIn.key)).find(kept.permanence.id) ?? kept;
  return proposedPage(context, now, { ...read, told });
}

interface Means {
  readonly words: WordReader;
  readonly readFile: ReadFile;
}

/** What was handed in, read; or why it is not, with what then stands in the field. */
async function readFor(
  context: CalendarContext,
  kept: Kept,
  { words, readFile }: Means,
): Promise<Omit<ReadPlanning, 'told'> | { readonly fault: string; readonly text?: string }> {
  const written = await writtenIn(context, kept, readFile);
  if ('fault' in written) return written;
  const { text } = written;
  if (text.trim() === '') return { text, fault: EMPTY };
  if (text.length > MAX_PLANNING) return { text: text.slice(0, MAX_PLANNING), fault: LONG };
  const { when, rest } = linesOf(text.replaceAll('\t', ' '), words);
  const { asked, schedule } = readPlanning(when, { now: context.today, words });
  if (asked.length === 0) return { text, rest, schedule };
  const unread = asked.map((one) =>
    one.text === '' ? 'les jours ou les heures' : `« ${one.text} »`,
  );
  const said = [...new Set(unread)].slice(0, 3).join(', ');
  return { text, fault: `Je ne comprends pas ${said}. Enlevez-le, ou dites-le autrement.` };
}

/** Lines that say when; those that do not (a greeting, a signature) are left out, and told. */
function linesOf(text: string, words: WordReader) {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const when = lines.filter((line) => saysWhen(line, words));
  return when.length === 0
    ? { when: text, rest: [] }
    : { when: when.join('\n'), rest: lines.filter((line) => !when.includes(line)) };
}

const MANY =
  '<span class="aig-small">Elle n’est pas dans la liste ? Dans le calendrier, touchez le nom de qui reçoit, puis « Coller un planning ».</span>';
const WHICH = 'Choisissez de quelle permanence parle ce planning.';
const EMPTY = 'Choisissez un fichier, ou collez le planning dans le cadre.';
const LONG = 'C’est trop long. Gardez ce qui parle de cette permanence, quelques mois à la fois.';

/** The file that was handed in, as text; without one, what was pasted. */
async function writtenIn(
  { world, today, request }: CalendarContext,
  { permanence, commune }: Kept,
  readFile: ReadFile,
): Promise<{ readonly text: string } | { readonly fault: string }> {
  const { file: bytes, fields } = request;
  if (!bytes) return { text: valueOf(fields, 'planning') ?? '' };
  const operator = world.operators.get(permanence.operator);
  const whose = {
    operators: operator ? [shortName(operator), ...namesOf(operator)] : [permanence.operator],
    commune: commune.name,
    place: permanence.place.name,
  };
  try {
    return { text: await readFile({ bytes, whose, today }) };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return { fault: `${error.message} Vous pouvez aussi coller ses cases dans le cadre.` };
  }
}

function askPage(
  context: CalendarContext & { readonly pasted?: string },
  text: string,
  fault?: string,
): CalendarAnswer {
  const { root, world, board, request, pasted } = context;
  const wanted = valueOf(request.fields, 'of') ?? pasted;
  const isMany = board.all.length > MOST_CHOICES;
  const shown = board.all.filter(
    ({ permanence }, at) => at < MOST_CHOICES || permanence.id === wanted,
  );
  const options = shown.map(({ permanence }) => {
    const is = permanence.id === wanted ? ' selected' : '';
    // The same service may receive more than once in a place.
    const when = sayRegularly(permanence).slice(0, MOST_SAID);
    const says = `${whoOf(world, permanence)}, ${whereOf(permanence)} – ${when}`;
    return `<option value="${escapeHtml(permanence.id)}"${is}>${french(says)}</option>`;
  });
  const inner = `<p class="aig-field"><label for="of">De quelle permanence ?</label>${isMany ? MANY : ''}<select id="of" name="of" required><option value="">Choisissez</option>${options.join('')}</select></p>
<p class="aig-field"><label for="planning">Le planning</label><span class="aig-small" id="h-planning">Les lignes d’un mail, d’une affiche ou d’un tableau qui disent quand : « les 5, 12 et 19 décembre de 9 h à 12 h ».</span><textarea id="planning" name="planning" rows="6" maxlength="${MAX_PLANNING}" aria-describedby="h-planning">${escapeHtml(text)}</textarea></p>
<p class="aig-field"><label for="file">Ou un fichier</label><span class="aig-small" id="h-file">Un tableau .xlsx, .ods ou .csv. Rien n’en est gardé.</span><input id="file" name="file" type="file" accept=".xlsx,.ods,.csv" aria-describedby="h-file"></p>
<button type="submit" class="aig-btn aig-main-btn aig-big">Lire ce planning</button>`;
  const said = fault === undefined ? '' : `<p class="aig-calm" role="alert">${french(fault)}</p>`;
  return {
    title: 'Coller un planning',
    back: CALENDAR.home,
    status: fault === undefined ? 200 : 422,
    main: `${said}<p>Rien ne change sans vous : les dates vous sont proposées une par une.</p>
${deskForm({ root, token: request.signedIn.token }, CALENDAR.paste, inner, ' class="aig-stack" enctype="multipart/form-data" data-cut')}`,
  };
}

/** Does what a proposal's button asks; what is said of it. */
async function take(
  { request, world, today }: CalendarContext,
  changes: Changes,
  kept: Kept,
  schedule: Schedule,
): Promise<string> {
  const { fields, signedIn } = request;
  const asked = valueOf(fields, 'take');
  if (asked === undefined) return '';
  const once = readOnce(valueOf(fields, SAID.once));
  const known = await changes.known(once);
  if (known) return known.said;
  const one = proposedFor(kept, schedule, today).find((proposed) => nameOf(proposed) === asked);
  const change = one && changeOf(kept, one);
  if (!one || !change || valueOf(fields, SAID.version) !== String(kept.version)) return CHANGED;
  const said = sayChange(world, kept.permanence, change, today);
  const written = await changes.make(signedIn, kept, { once, change, said });
  return written.kind === 'done' ? `C’est fait. ${said}` : CHANGED;
}

const CHANGED = 'Entre-temps, cette permanence a changé. Rien n’est fait. Regardez ce qui reste.';

/** What was handed in, and what was understood of it. */
interface ReadPlanning {
  readonly text: string;
  /** Its lines that say nothing of when. */
  readonly rest: readonly string[];
  readonly schedule: Schedule;
  /** What was just done. */
  readonly told: string;
}

function proposedPage(
  context: CalendarContext,
  kept: Kept,
  { text, rest, schedule, told }: ReadPlanning,
): CalendarAnswer {
  const { root, request, today, world } = context;
  const { permanence, version } = kept;
  const all = proposedFor(kept, schedule, today);
  const rows = all.slice(0, MOST_PROPOSED).map((one) => {
    const [says, why] =
      one.what === 'comes' ? ['Ajouter', 'au planning'] : ['Annuler', 'plus au planning'];
    const when = `${sayDate(one.date, today)}, ${sayDayHours(one.hours)}`;
    const hidden = [
      ['of', permanence.id],
      ['planning', text],
      [SAID.once, newOnce()],
      [SAID.version, String(version)],
    ].map(
      ([name = '', value = '']) =>
        `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
    );
    const button = `${hidden.join('')}<button type="submit" name="take" value="${nameOf(one)}" class="aig-btn">${says}<span class="aig-vh"> : ${french(when)}</span></button>`;
    const form = deskForm(
      { root, token: request.signedIn.token },
      CALENDAR.paste,
      button,
      ' data-cut',
    );
    return `<li class="aig-stack"><p><b>${french(begin(when))}</b><br><span class="aig-small">${why}</span></p>${form}</li>`;
  });
  const said = told === '' ? '' : `<p class="aig-calm" role="status">${french(told)}</p>`;
  return {
    title:
      all.length === 0 ? (told === '' ? 'Rien à changer' : 'Tout est pris') : 'Une date à la fois',
    back: CALENDAR.paste,
    main: `${said}<p><b>${french(whoOf(world, permanence))}</b>, ${french(whereOf(permanence))}<br><span class="aig-small">${french(sayRegularly(permanence))}</span></p>
<section class="aig-stack"><h2>Ce que j’ai compris</h2><p class="aig-say">${french(begin(saySchedule(schedule)))}.</p>${restHtml(rest)}</section>
${all.length === 0 ? '<p>Le calendrier dit déjà la même chose pour trois mois.</p>' : `<ul class="aig-rows">${rows.join('\n')}</ul>`}`,
  };
}

function restHtml(rest: readonly string[]): string {
  if (rest.length === 0) return '';
  const said = rest.map((line) => `« ${line.trim().slice(0, MOST_SAID)} »`).join(', ');
  return `<p class="aig-small">${french(`Je n’ai pas lu ce qui ne dit ni jour ni heure : ${said}.`)}</p>`;
}

/** What differs, in order of dates. A list of dates says nothing of others: it takes none away. */
function proposedFor(kept: Kept, schedule: Schedule, today: LocalDate): readonly Proposed[] {
  const { holidays, schedule: known } = kept.permanence;
  const isWhole = schedule.sessions.length > 0;
  const [from, to] = spanOf(schedule, today);
  const dates = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => toDate(from + at));
  return dates.flatMap((date) => {
    const [before, after] = [hoursOn(known, holidays, date), hoursOn(schedule, holidays, date)];
    const lacks = (all: readonly DayHours[], one: DayHours) =>
      !all.some((other) =>
        isSameHours({ start: other.start, end: other.end }, { start: one.start, end: one.end }),
      );
    return [
      ...before
        .filter((one) => isWhole && lacks(after, one))
        .map((hours): Proposed => ({ date, hours, what: 'goes' })),
      ...after
        .filter((one) => lacks(before, one))
        .map((hours): Proposed => ({ date, hours, what: 'comes' })),
    ];
  });
}

function spanOf({ sessions, extra }: Schedule, today: LocalDate): readonly [number, number] {
  const first = dayOf(today);
  const dates = extra.map(({ date }) => dayOf(date)).filter((day) => day >= first);
  if (sessions.length > 0 || dates.length === 0) return [first, first + AHEAD_DAYS];
  return [Math.min(...dates), Math.min(Math.max(...dates), first + AHEAD_DAYS)];
}

function changeOf({ permanence }: Kept, { date, hours, what }: Proposed): Change | undefined {
  if (what === 'goes') return cancelDate(permanence, date, hours);
  return date <= permanence.knownUntil ? addDate(permanence, date, hours) : undefined;
}

function nameOf({ date, hours, what }: Proposed): string {
  return `${what}/${date}/${slotOf(hours)}`;
}
