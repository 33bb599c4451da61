import { type World } from '../../conversation/world.ts';
import { type Change } from '../../data/calendar/change.ts';
import { dayOf, readDate, toDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { type ReportKeeper } from '../../service/keep-reports.ts';
import { type Overlay } from '../../storage/overlay.ts';
import { type Rates } from '../../storage/rates.ts';
import { type Reports, type WrongReport } from '../../storage/reports.ts';
import { createBoards, type Kept } from '../atelier/calendar/board.ts';
import { createChanges } from '../atelier/calendar/keep-changes.ts';
import { isWithin, may } from '../atelier/may.ts';
import { localOf, parisOf } from '../atelier/say-when.ts';
import { type SignedIn } from '../atelier/sessions.ts';
import { createUnproven } from '../reports/keep-unproven.ts';
import { toReport } from '../reports/create-report-pages.ts';
import { recordName } from '../reports/record-name.ts';
import { kindIn } from '../reports/report-words.ts';
import { textIn, type Fields } from './json-answer.ts';

/** What became of one thing that a phone had kept; it keeps only `later`. */
export type Outcome = 'kept' | 'known' | 'refused' | 'later';

export interface FieldReportsOptions {
  readonly overlay: Overlay;
  readonly reports: Pick<Reports, 'ofRecord'>;
  readonly rates: Rates;
  readonly keeper: ReportKeeper;
  readonly world: () => World;
  readonly now: () => number;
}

/** Days that a phone may have been away. */
const MOST_DAYS = 60;
const ONCE = /^[\w-]{16}$/;
const RECORD = /^[\w./-]{1,160}$/;
const KINDS: ReadonlyMap<string, WrongReport['of']> = new Map(
  (['permanence', 'place', 'national', 'outcome'] as const).map((of) => [of, of]),
);

/** What is said from the field, kept on a phone until it comes back. */
export function createFieldReports(options: FieldReportsOptions) {
  const { overlay, keeper, world, now } = options;
  const boards = createBoards({ overlay, world, now });
  const changes = createChanges({ overlay, world, now });
  const unproven = createUnproven(options);
  const today = () => toDate(localOf(parisOf(world()), now()).day);

  return {
    /**
     * "C'est faux", of the closed list. One of a mediator, on the territory of their key, is enough;
     * without a session it is a citizen's, which proves nothing by itself.
     */
    async wrong(sent: Fields, signedIn: SignedIn | undefined): Promise<Outcome> {
      const said = saidWrong(world(), sent);
      if (!said) return 'refused';
      const { kind, ...shown } = said;
      const report = toReport(world(), { ...shown, opening: '' }, kind, today());
      const once = textIn(sent, 'id');
      if (!isOfTheirs(world(), signedIn, shown.commune) || !ONCE.test(once)) {
        return unproven(report);
      }
      const isNew = await keeper.say({ ...report, id: `m-${once}`, by: 'mediator' });
      return isNew ? 'kept' : 'known';
    },
    /** "J'y étais, c'était ouvert": who was there renews the check of a desk of their territory. */
    async open(sent: Fields, { key }: SignedIn): Promise<Outcome> {
      const [once, day] = [textIn(sent, 'id'), textIn(sent, 'day')];
      if (!ONCE.test(once) || !isOfLate(day, today())) return 'refused';
      const known = await changes.known(once);
      if (known) return 'known';
      const kept = (await boards.of(key)).find(textIn(sent, 'permanence'));
      if (!kept) return 'refused';
      const change = seenOpen(kept, day);
      if (!change) return 'known';
      const author = { key: { ...key, role: key.role } };
      const said = 'Vu ouvert sur place, par la médiation.';
      const { kind } = await changes.make(author, kept, { once, change, said });
      return kind === 'done' ? 'kept' : 'later';
    },
  };
}

/** What is said to be wrong of what; nothing for what is not of the list, or not there. */
function saidWrong(
  world: World,
  sent: Fields,
): (Pick<WrongReport, 'kind' | 'of' | 'record'> & { readonly commune: string }) | undefined {
  const [record, commune] = [textIn(sent, 'record'), textIn(sent, 'commune')];
  const kind = kindIn(textIn(sent, 'kind'));
  const of = KINDS.get(textIn(sent, 'of'));
  if (kind === undefined || of === undefined || !RECORD.test(record)) return undefined;
  return recordName(world, { of, record }, commune) && { kind, of, record, commune };
}

/** Whether a mediator says it of their territory. */
function isOfTheirs(world: World, signedIn: SignedIn | undefined, insee: string): boolean {
  const commune = world.communes.byInsee.get(insee);
  if (!signedIn || !commune) return false;
  return may(signedIn.key, 'report') && isWithin(signedIn.key, commune);
}

/** A day that has been, and not long ago. */
function isOfLate(day: string, today: LocalDate): boolean {
  const at = readDate(day);
  return at !== undefined && at <= dayOf(today) && at >= dayOf(today) - MOST_DAYS;
}

/** It was checked that day; until when it is known stays as its keepers said. */
function seenOpen({ permanence }: Kept, day: LocalDate): Change | undefined {
  const { checked, knownUntil, reported } = permanence;
  if (checked.date >= day) return undefined;
  const before = { checked, knownUntil, reported };
  return { kind: 'check', before, after: { ...before, checked: { date: day, by: SEEN_BY } } };
}

const SEEN_BY = 'une personne de la médiation, sur place';
