import {
  openingsAhead,
  type Calendar,
  type DatedOpening,
} from '../../data/calendar/dated-openings.ts';
import { readWhen, type When } from '../../data/calendar/read-when.ts';
import { type Shown } from '../../data/calendar/say-change.ts';
import { type Data } from '../../data/data.ts';
import { type DataCache } from '../../data/data-cache.ts';
import { isDemonstrationOn } from '../../data/demonstration.ts';
import { loadData, type LoadedData } from '../../data/load-data.ts';
import { type AuthoredPermanence } from '../../data/schemas/permanence.ts';
import { type Permanence } from '../../permanences/model.ts';
import { parseSchedule } from '../../permanences/parse-schedule.ts';
import { defaultKnownUntil, permanenceState } from '../../permanences/permanence-state.ts';
import { type CommandIo } from '../command.ts';
import { dataFolders } from '../data-folders.ts';
import { readMoment, toInstantIn, zoneAround } from '../opening/instants.ts';
import { foldersWith, type LaidOverlay } from '../with-overlay.ts';

/** What this process has read: an unchanged file is not read anew. */
const known: DataCache = new Map<string, unknown>();

/** Openings shown of one permanence, and looked through for a date. */
const MOST = 400;

/** The calendar as the service has it, at a moment. */
export interface Kept {
  readonly data: Data;
  readonly records: LoadedData['records'];
  readonly now: number;
  /** In Paris. */
  readonly today: string;
  readonly readWhen: (words: string) => When;
  readonly openingsOf: (permanence: Permanence) => readonly DatedOpening[];
}

/** Reads the files of the service, with the overlay that it serves. */
export function loadKept(
  asked: { readonly now?: string | undefined; readonly data?: string | undefined },
  laid: LaidOverlay,
  io: CommandIo,
): Kept {
  const now = asked.now === undefined ? io.now : instantOf(asked.now);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
  const folders = foldersWith(dataFolders(asked.data, io.env), laid);
  const { data, records } = loadData(folders, {
    today,
    cache: known,
    demonstration: isDemonstrationOn(io.env),
  });
  return {
    data,
    records,
    now,
    today,
    readWhen: (words) => readWhen(words, today),
    openingsOf: (permanence) => {
      const calendar = calendarOf(permanence, data);
      return calendar ? openingsAhead(calendar, now, MOST) : [];
    },
  };
}

/** What people will see of a permanence once its record is this one. */
export function shownAfter(record: AuthoredPermanence, before: Permanence, kept: Kept): Shown {
  const until = record['known-until'] ?? defaultKnownUntil(record.checked.date);
  const permanence: Permanence = {
    ...before,
    schedule: parseSchedule(record.schedule).schedule,
    checked: record.checked,
    reported: record.reported ?? false,
    knownUntil: until,
  };
  const zone = kept.data.zones.get(permanence.zone);
  return {
    today: kept.today,
    mode: record.mode,
    isSure: zone !== undefined && permanenceState(permanence, zone, kept.now) === 'sure',
    next: kept.openingsOf(permanence).find(({ mode }) => mode !== 'appointment'),
  };
}

function calendarOf(permanence: Permanence, { zones }: Data): Calendar | undefined {
  const zone = zones.get(permanence.zone);
  const { schedule, holidays, mode, knownUntil } = permanence;
  return zone && { schedule, holidays, mode, knownUntil, zone };
}

function instantOf(written: string): number {
  const moment = readMoment(written);
  return toInstantIn(zoneAround('Europe/Paris', moment), moment);
}
