import { type Campaign } from '../campaigns/model.ts';
import { readDate } from '../permanences/days.ts';
import { type Path } from '../source/yaml-file.ts';
import { listed } from './listed.ts';
import { readEntries, type Reading } from './records.ts';
import { type RawRecord, type RecordFault } from './report.ts';
import { campaignSchema, type AuthoredCampaign, type AuthoredWindow } from './schemas/campaign.ts';
import { toCampaign } from './to-campaign.ts';
import { unknown } from './to-operator.ts';

/** What opens and closes in the year, and where each campaign is written. */
export interface ReadCampaigns {
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly records: readonly RawRecord[];
}

/** Reads `campaigns.yaml`; a campaign at fault is reported and left out. */
export function readCampaigns(reading: Reading, sources: ReadonlySet<string>): ReadCampaigns {
  const { report } = reading;
  const records = readEntries('campaigns', campaignSchema, reading);
  const campaigns = records.flatMap((record) => {
    const written = record.value as AuthoredCampaign;
    const sound = report.ifSound(() => {
      for (const fault of faultsOf(written, sources)) report.add(record, fault);
      return toCampaign(record.id, written);
    });
    return sound === undefined ? [] : [[record.id, sound] as const];
  });
  return { campaigns: new Map(campaigns), records };
}

function* faultsOf(
  written: AuthoredCampaign,
  sources: ReadonlySet<string>,
): Generator<RecordFault> {
  const zones = new Set(Object.keys(written.zones ?? {}));
  for (const [index, window] of written.windows.entries()) {
    const path: Path = ['windows', index];
    yield* sourceFaults(window, path, sources);
    for (const zone of zonesNamed(window)) {
      if (!zones.has(zone)) yield unknown([...path, 'closes'], 'zone', zone, zones);
    }
    yield* dayFaults(window, path);
  }
  const isDated = written.windows.some(({ every }) => every === undefined);
  const isAnnounced = isDated || written.windows.length === 0;
  if (isAnnounced && written.may === undefined) {
    yield {
      path: ['windows'],
      part: 'key',
      code: 'campaign-may',
      message: 'Il manque « may » : les jours de l’année hors desquels ce n’est jamais ouvert.',
      hint: 'may: { from: "04-01", until: "06-30" }. Sans date annoncée, ces jours-là sont « à vérifier ».',
    };
  }
}

function* sourceFaults(
  { source }: AuthoredWindow,
  path: Path,
  sources: ReadonlySet<string>,
): Generator<RecordFault> {
  for (const [at, page] of listed(source).entries()) {
    if (sources.has(page)) continue;
    const within = typeof source === 'string' ? [] : [at];
    yield unknown([...path, 'source', ...within], 'source', page, sources);
  }
}

function zonesNamed({ closes, zones = [] }: AuthoredWindow): readonly string[] {
  return typeof closes === 'string' ? zones : [...Object.keys(closes), ...zones];
}

/** How a day is written, by how often the window comes round. */
const WRITTEN = {
  once: { pattern: /^\d{4}-/, example: '2026-05-21' },
  year: { pattern: /^\d{2}-\d{2}$/, example: '10-15' },
  month: { pattern: /^\d{2}$/, example: '28' },
} as const;

function* dayFaults(window: AuthoredWindow, path: Path): Generator<RecordFault> {
  const { every = 'once', closes, opens } = window;
  const { pattern, example } = WRITTEN[every];
  for (const [at, day] of daysOf(window)) {
    const isRight = pattern.test(day) && (every !== 'once' || readDate(day) !== undefined);
    if (isRight) continue;
    yield {
      path: [...path, ...at],
      code: 'campaign-day',
      message: `« ${day} » n’est pas un jour possible ici.`,
      hint: `Écrivez-le ainsi : "${example}".`,
    };
  }
  const ends = typeof closes === 'string' ? [closes] : Object.values(closes);
  if (every === 'once' && opens !== undefined && ends.some((end) => end < opens)) {
    yield {
      path: [...path, 'closes'],
      code: 'campaign-order',
      message: 'Le dernier jour vient avant le premier.',
    };
  }
}

function daysOf(window: AuthoredWindow): readonly (readonly [Path, string])[] {
  const { closes, opens, 'opens-in-february': february } = window;
  const ends: readonly (readonly [Path, string])[] =
    typeof closes === 'string'
      ? [[['closes'], closes]]
      : Object.entries(closes).map(([zone, end]) => [['closes', zone], end]);
  return [
    ...ends,
    ...(opens === undefined ? [] : [[['opens'], opens] as const]),
    ...(february === undefined ? [] : [[['opens-in-february'], february] as const]),
  ];
}
