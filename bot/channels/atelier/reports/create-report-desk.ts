import { createHash } from 'node:crypto';
import { type World } from '../../../conversation/world.ts';
import { toDate } from '../../../permanences/days.ts';
import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import {
  EVERYWHERE,
  type KeptReport,
  type Reported,
  type Reports,
} from '../../../storage/reports.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward, rootOf } from '../../http/root.ts';
import { valueOf } from '../../pages/query.ts';
import { toReport } from '../../reports/create-report-pages.ts';
import { recordName } from '../../reports/record-name.ts';
import { kindButtons, kindIn } from '../../reports/report-words.ts';
import { type SheetTokens } from '../../reports/sheet-tokens.ts';
import { CALENDAR } from '../calendar/paths.ts';
import { createChanges, newOnce, readOnce } from '../calendar/keep-changes.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { deskForm, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { isWithin, may } from '../may.ts';
import { localOf, parisOf } from '../say-when.ts';
import { reportLines } from './report-lines.ts';

/** Reports that one page shows, and the records that they are of. */
const MOST_SHOWN = 300;
const MOST_RECORDS = 60;

export interface ReportDeskOptions {
  readonly reports: Reports;
  readonly overlay: Overlay;
  readonly keeper: ReportKeeper;
  readonly tokens: SheetTokens;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

type Answer = Awaited<ReturnType<DeskPart>>;

/** What is reported, for those who keep it true, and what a mediator reports. */
export function createReportDesk(options: ReportDeskOptions): DeskPart {
  const { reports, overlay, keeper, tokens, world, now, publicUrl } = options;
  const root = rootOf(publicUrl);
  const changes = createChanges({ overlay, world, now });
  const today = () => toDate(localOf(parisOf(world()), now()).day);

  const list = async ({ signedIn }: DeskRequest): Promise<DeskPage> => {
    const { key } = signedIn;
    const all = await openFor(reports, key);
    const records = byRecord(all);
    const rows = records.slice(0, MOST_RECORDS).map((of) => rowHtml(of, key));
    return {
      title: all.length === 0 ? 'Rien n’est signalé' : 'Ce qui est signalé',
      back: DESK_PATHS.calendar,
      main:
        all.length === 0
          ? '<p>Personne n’a dit que quelque chose était faux, ou tout est réglé.</p>'
          : `<p>Dit par le lieu, par un médiateur ou par deux habitants : jusqu’à votre réponse, les gens voient « à confirmer ». Rien n’est fermé sans vous.</p>
<ul class="aig-rows">${rows.join('\n')}</ul>`,
    };
  };

  const rowHtml = (of: readonly KeptReport[], key: DeskKey): string => {
    const [first] = of;
    if (!first) return '';
    const name = nameFor(world(), first);
    return `<li class="aig-stack"><p><b>${french(name)}</b></p>${reportLines(world(), of, today())}${actsHtml(first, name, key)}</li>`;
  };

  const actsHtml = (one: KeptReport, name: string, key: DeskKey): string => {
    const hidden = `<span class="aig-vh"> : ${french(name)}</span>`;
    const link = (href: string, says: string, classes: string) =>
      `<a class="${classes}" href="${escapeHtml(outward(root, href))}">${says}${hidden}</a>`;
    // What is of no commune is read, and answered, where guides are.
    if (one.territory.includes(EVERYWHERE)) {
      return `<p class="aig-acts">${link(DESK_PATHS.review, 'Relire', 'aig-btn')}</p>`;
    }
    if (!may(key, 'calendar')) return '';
    const acts = isInCalendar(world(), one)
      ? link(CALENDAR.confirm(one.record), 'Toujours juste', 'aig-btn') +
        link(CALENDAR.record(one.record), 'Corriger', 'aig-link')
      : link(settlePath(one), 'Toujours juste', 'aig-btn');
    return `<p class="aig-acts">${acts}</p>`;
  };

  /** A record that is no permanence: said back, then settled. */
  const settle = async (request: DeskRequest, id: string): Promise<Answer> => {
    const { signedIn, method, fields } = request;
    const { key } = signedIn;
    const found = byRecord(await openFor(reports, key)).find(
      ([one]) => one && settleId(one) === id,
    );
    const [first] = found ?? [];
    if (!found || !first || first.territory.includes(EVERYWHERE)) return undefined;
    if (!may(key, 'calendar')) return notYours();
    const how = valueOf(fields, 'how');
    if (method === 'POST' && (how === 'right' || how === 'corrected')) {
      const at = await logSettled(signedIn, first, how, readOnce(valueOf(fields, 'once')));
      const ids = found.map((one) => one.id);
      if (at !== undefined) await keeper.settle(first, { how, role: key.role, at }, ids);
      return { goTo: DESK_PATHS.reports };
    }
    const buttons =
      `<input type="hidden" name="once" value="${newOnce()}">` +
      '<button type="submit" name="how" value="right" class="aig-btn aig-main-btn aig-big">Oui, toujours juste</button><button type="submit" name="how" value="corrected" class="aig-btn aig-big">C’est corrigé</button>';
    return {
      title: 'Toujours juste ?',
      back: DESK_PATHS.reports,
      main: `<p><b>${french(nameFor(world(), first))}</b></p>${reportLines(world(), found, today())}
<div class="aig-stack">${deskForm({ root, token: signedIn.token }, settlePath(first), buttons)}</div>`,
    };
  };

  /** It stands in the history of the calendar, to be undone there; when it was. */
  const logSettled = async (
    signedIn: DeskRequest['signedIn'],
    { of, record, territory }: KeptReport,
    how: 'right' | 'corrected',
    once: string,
  ): Promise<number | undefined> => {
    const change = { kind: 'settled', of, record } as const;
    const said = `${nameFor(world(), { of, record, territory })} : signalement réglé, ${how === 'right' ? 'c’est juste' : 'corrigé'}.`;
    const [insee = ''] = territory;
    const about = { id: record, commune: world().communes.byInsee.get(insee) };
    const done = await changes.keep(signedIn, about, { once, change, said }, []);
    return done.kind === 'done' ? done.logged.at : undefined;
  };

  /** A mediator says it with their key: one is enough. */
  const say = async (request: DeskRequest, token: string): Promise<Answer> => {
    const { signedIn, method, fields } = request;
    const shown = tokens.read(token, today());
    const commune = world().communes.byInsee.get(typeof shown === 'object' ? shown.commune : '');
    if (typeof shown !== 'object' || !commune || !isWithin(signedIn.key, commune)) return undefined;
    if (!may(signedIn.key, 'report')) return notYours();
    const kind = method === 'POST' ? kindIn(valueOf(fields, 'kind')) : undefined;
    const report = toReport(world(), { ...shown, opening: '' }, kind ?? 'closed', today());
    const name = nameFor(world(), report);
    if (kind === undefined) return askKind(name, token, signedIn.token);
    await keeper.say({ ...report, id: `m-${readOnce(valueOf(fields, 'once'))}`, by: 'mediator' });
    return {
      title: 'C’est noté',
      back: DESK_PATHS.calendar,
      main: `<p class="aig-lead">${french(name)}</p><p>Les gens verront d’appeler d’abord. Ceux qui tiennent ce calendrier sont prévenus.</p>`,
    };
  };

  const askKind = (name: string, address: string, token: string): DeskPage => {
    const once = `<input type="hidden" name="once" value="${newOnce()}">`;
    const inner = once + kindButtons();
    return {
      title: 'Qu’est-ce qui est faux ?',
      back: DESK_PATHS.calendar,
      main: `<p><b>${french(name)}</b></p>${deskForm({ root, token }, sayPath(address), inner, ' class="aig-stack"')}
<p class="aig-small">Les gens verront tout de suite « à confirmer » : le téléphone d’abord. Une personne du calendrier vérifie ensuite.</p>`,
    };
  };

  return async (request) => {
    const [, , part = '', after = '', ...rest] = request.path.split('/');
    if (rest.length > 0) return undefined;
    if (part === 'signaler') return say(request, after);
    if (part !== 'signales') return undefined;
    if (after !== '') return settle(request, after);
    return request.method === 'GET' ? list(request) : undefined;
  };
}

/** What is open in the territory of a key; what is of no commune, for who may read guides again. */
export function openFor(
  reports: Pick<Reports, 'open'>,
  key: Pick<DeskKey, 'territory' | 'role'>,
): Promise<readonly KeptReport[]> {
  const country = may(key, 'review') ? [EVERYWHERE] : [];
  return reports.open({ territory: [...key.territory, ...country], limit: MOST_SHOWN });
}

function byRecord(all: readonly KeptReport[]): readonly (readonly KeptReport[])[] {
  const records = new Map<string, KeptReport[]>();
  for (const one of all) {
    const key = settleId(one);
    records.set(key, [...(records.get(key) ?? []), one]);
  }
  return [...records.values()];
}

function nameFor(world: World, one: Reported & Pick<KeptReport, 'territory'>): string {
  const [insee = ''] = one.territory;
  const name = recordName(world, one, insee);
  if (!name) return one.record;
  return name.where === '' ? name.who : `${name.who}, ${name.where}`;
}

/** Whether the calendar can check it: neither a line nor what a structure keeps in its own folder. */
function isInCalendar({ permanences }: World, { of, record }: Reported): boolean {
  if (of !== 'permanence') return false;
  return permanences.all.get(record)?.place !== undefined;
}

/** Names a record in an address. */
function settleId({ of, record }: Reported): string {
  return createHash('sha256').update(`${of}/${record}`).digest('hex').slice(0, 16);
}

function settlePath(one: Reported): string {
  return `${DESK_PATHS.reports}/${settleId(one)}`;
}

function sayPath(token: string): string {
  return `/atelier/signaler/${token}`;
}

function notYours(): DeskPage {
  return {
    title: 'Rien n’est changé',
    back: DESK_PATHS.calendar,
    status: 403,
    main: '<p>Votre clé ne permet pas cela.</p>',
  };
}
