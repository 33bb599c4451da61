import { DOUBTS_FILE, doubtKey, parseDoubts } from '../data/doubts.ts';
import { type Doubt, type LocalDate } from '../permanences/model.ts';
import { type Overlay } from '../storage/overlay.ts';
import { type Reported, type Reports, type Settled, type WrongReport } from '../storage/reports.ts';
import { weighReports } from './weigh-reports.ts';

/** Times that a file which others write meanwhile is read again. */
const MAX_TRIES = 8;
/** Reports that one look takes in. */
const MOST_LOOKED_AT = 2000;

export interface KeepReportsOptions {
  readonly reports: Reports;
  readonly overlay: Overlay;
  readonly today: () => LocalDate;
}

/** Reports, and what follows from them for those who look for a door. */
export interface ReportKeeper {
  /** Keeps one; false where the same was kept before. */
  readonly say: (report: WrongReport) => Promise<boolean>;
  /** Settles those of a record, or only some by their ids. */
  readonly settle: (
    reported: Reported,
    settled: Settled,
    only?: readonly string[],
  ) => Promise<number>;
  /** What was settled of a record at that instant is open again. */
  readonly reopen: (reported: Reported, at: number) => Promise<void>;
  /** Weighs everything again: what a fault, or another program, left undone. */
  readonly lookAgain: () => Promise<void>;
}

/**
 * Each report that counts is written to `reported.yaml` of the overlay, so that every replica shows
 * the record to confirm as it takes in any other change. The reports themselves are the truth.
 */
export function keepReports({ reports, overlay, today }: KeepReportsOptions): ReportKeeper {
  const weigh = async (reported: Reported): Promise<void> => {
    if (reported.of === 'outcome') return;
    const key = doubtKey(reported.of, reported.record);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      // Read first: what is written then is not older than the file.
      const file = (await overlay.files([DOUBTS_FILE])).get(DOUBTS_FILE);
      const doubts = parseDoubts(file?.text);
      const doubt = weighReports(await reports.ofRecord(reported), today());
      if (JSON.stringify(doubts.get(key)) === JSON.stringify(doubt)) return;
      if (doubt === undefined) doubts.delete(key);
      else doubts.set(key, doubt);
      const change = { path: DOUBTS_FILE, text: toText(doubts), ifVersion: file?.version ?? 0 };
      if ((await overlay.write([change])) === 'written') return;
    }
  };
  return {
    async say(report) {
      const isNew = await reports.add(report);
      // Also where it was kept: the program may have stopped between the two.
      await weigh(report);
      return isNew;
    },
    async settle(reported, settled, only) {
      const count = await reports.settle(reported, settled, only);
      await weigh(reported);
      return count;
    },
    async reopen(reported, at) {
      await reports.reopen(reported, at);
      await weigh(reported);
    },
    async lookAgain() {
      const text = (await overlay.files([DOUBTS_FILE])).get(DOUBTS_FILE)?.text;
      const open = await reports.open({ limit: MOST_LOOKED_AT });
      const all = [...[...parseDoubts(text).keys()].flatMap(fromKey), ...open];
      const byKey = new Map(all.map((one) => [`${one.of}/${one.record}`, one] as const));
      for (const one of byKey.values()) await weigh(one);
    },
  };
}

function fromKey(key: string): readonly Reported[] {
  const [of = '', ...record] = key.split('/');
  return of === 'permanence' || of === 'place' || of === 'national'
    ? [{ of, record: record.join('/') }]
    : [];
}

function toText(doubts: ReadonlyMap<string, Doubt>): string | undefined {
  if (doubts.size === 0) return undefined;
  const sorted = [...doubts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}
