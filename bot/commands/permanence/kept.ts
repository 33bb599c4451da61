import { createChanges, type Changes } from '../../channels/atelier/calendar/keep-changes.ts';
import { pathOf } from '../../channels/atelier/calendar/board.ts';
import { seenBy, type Seen } from '../../channels/atelier/calendar/say-calendar.ts';
import { settleByChange } from '../../channels/atelier/reports/settle-by-change.ts';
import { keepReviews, type ReviewsKeeper } from '../../channels/atelier/review/keep-reviews.ts';
import { parisOf } from '../../channels/atelier/say-when.ts';
import { readWhen, type When } from '../../data/calendar/read-when.ts';
import { type Data } from '../../data/data.ts';
import { type DataCache } from '../../data/data-cache.ts';
import { isDemonstrationOn } from '../../data/demonstration.ts';
import { loadData } from '../../data/load-data.ts';
import { toDate } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import { type Instant, type LocalDate, type Permanence } from '../../permanences/model.ts';
import { keepReports, type ReportKeeper } from '../../service/keep-reports.ts';
import { type Overlay } from '../../storage/overlay.ts';
import { type Reports } from '../../storage/reports.ts';
import { type CommandIo } from '../command.ts';
import { dataFolders } from '../data-folders.ts';
import { readMoment, toInstantIn, zoneAround } from '../opening/instants.ts';
import { foldersWith, type LaidOverlay } from '../with-overlay.ts';

/** What this process has read: an unchanged file is not read anew. */
const known: DataCache = new Map<string, unknown>();

/** The calendar as the service has it, at a moment, and the way to change it. */
export interface Kept {
  readonly data: Data;
  readonly now: Instant;
  /** In Paris. */
  readonly today: LocalDate;
  readonly overlay: Pick<Overlay, 'files'>;
  readonly changes: Changes;
  readonly reviews: ReviewsKeeper;
  readonly keeper: ReportKeeper;
  readonly readWhen: (words: string) => When;
  readonly seenBy: (permanence: Permanence) => Seen;
  /** Of its file in the overlay; 0: it has none. */
  readonly versionOf: (permanence: Permanence) => number;
}

/** Reads the files of the service, with the overlay that it serves. */
export function loadKept(
  asked: { readonly now?: string | undefined; readonly data?: string | undefined },
  { reports, ...laid }: LaidOverlay & { readonly reports: Reports },
  io: CommandIo,
): Kept {
  const now = asked.now === undefined ? io.now : instantOf(asked.now);
  const { data } = loadData(foldersWith(dataFolders(asked.data, io.env), laid), {
    today: new Date(now).toISOString().slice(0, 10),
    cache: known,
    demonstration: isDemonstrationOn(io.env),
  });
  const paris = parisOf(data);
  const today = toDate(localDayAt(paris, now));
  const { overlay } = laid;
  const keeper = keepReports({ reports, overlay, today: () => today });
  return {
    data,
    now,
    today,
    overlay,
    changes: createChanges({
      overlay,
      world: () => data,
      now: () => now,
      after: (logged, undone) => settleByChange({ reports, keeper }, logged, undone),
    }),
    reviews: keepReviews(overlay, { today: () => today }),
    keeper,
    readWhen: (words) => readWhen(words, today),
    seenBy: (permanence) => {
      const zone = data.zones.get(permanence.zone) ?? paris;
      return seenBy(data, { permanence, zone }, now);
    },
    versionOf: ({ id }) => laid.files.get(pathOf(id) ?? '')?.version ?? 0,
  };
}

function instantOf(written: string): number {
  const moment = readMoment(written);
  return toInstantIn(zoneAround('Europe/Paris', moment), moment);
}
