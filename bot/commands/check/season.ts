import { campaignAt } from '../../campaigns/campaign-at.ts';
import { type Campaign } from '../../campaigns/model.ts';
import { type LoadedData } from '../../data/load-data.ts';
import { type CampaignState } from '../../engine/model.ts';
import { type LoadedFlows } from '../../flows/load/load-flows.ts';
import { targetOf } from '../../flows/graph/edges.ts';
import { campaignIn, testsOf } from '../../flows/graph/conditions.ts';
import { type FlowSource } from '../../flows/authored.ts';
import { fileMarks } from '../../flows/file-marks.ts';
import { kept, noSnapshot, type Snapshot } from '../../flows/snapshot.ts';
import { valueMark } from '../../flows/value-mark.ts';
import { dayOf, toDate, type DayNumber } from '../../permanences/days.ts';
import { type Issue } from '../../source/issue.ts';
import { finish } from '../../source/steps.ts';

const YEAR_DAYS = 365;

/** By campaign, the states that it goes through. */
type States = ReadonlyMap<string, readonly CampaignState[]>;

/**
 * What the coming twelve months lack: campaigns without a window in them, and rows of branches that
 * no day of them takes. Warnings: a year that nobody announced is no fault.
 */
export function seasonFindings(
  { data, records }: Pick<LoadedData, 'data' | 'records'>,
  flows: Pick<LoadedFlows, 'sources'>,
  { today, snapshot = noSnapshot }: { readonly today: string; readonly snapshot?: Snapshot },
): readonly Issue[] {
  const from = dayOf(today);
  const key = snapshot.key('season', today, valueMark(data.campaigns));
  const found = kept(key, snapshot, function* () {
    return [...data.campaigns.values()].map((one) => [one.id, [...statesFrom(one, from)]] as const);
  });
  const states: States = new Map(finish(found));
  const unannounced = [...data.campaigns.values()].flatMap((campaign): Issue[] => {
    const record = records.campaigns.get(campaign.id);
    if (!record || hasWindow(campaign, from)) return [];
    const { line, column } = record.file.at(record.path, 'key');
    return [
      {
        file: record.file.name,
        line,
        column,
        code: 'campaign-unannounced',
        severity: 'warning',
        message: `${campaign.title.fr} : aucune date d’ici au ${toDate(from + YEAR_DAYS)}.`,
        hint: 'On dit la règle en mots. Ajoutez la date sous « windows » dès qu’elle est annoncée, avec sa source.',
      },
    ];
  });
  const unreached = [...flows.sources.values()].flatMap((source) => {
    const ofFlow = snapshot.key(key, source.flow.id, ...fileMarks([source]));
    return finish(
      kept(ofFlow, snapshot, function* () {
        return unreachedIn(source, states, from);
      }),
    );
  });
  return [...unannounced, ...unreached];
}

/** The states that a campaign goes through, in every zone, from a day on. */
function statesFrom(campaign: Campaign, from: DayNumber): ReadonlySet<CampaignState> {
  const states = new Set<CampaignState>();
  const somewhere = [...campaign.zones.values()].map(([range]) => range?.from);
  for (const departement of [undefined, ...somewhere]) {
    for (let day = from; day <= from + YEAR_DAYS; day += 1) {
      states.add(campaignAt(campaign, day, departement).state);
    }
  }
  return states;
}

/** A window that is still to open, or under way: past ones tell of no day to come. */
function hasWindow({ windows }: Campaign, from: DayNumber): boolean {
  return windows.some(({ repeats, closes }) => {
    if (repeats !== 'once') return true;
    const ends = typeof closes === 'string' ? [closes] : [...closes.values()];
    return ends.some((end) => dayOf(end) >= from);
  });
}

function unreachedIn(source: FlowSource, states: States, from: DayNumber): readonly Issue[] {
  return Object.entries(source.flow.steps ?? {}).flatMap(([id, step]) =>
    (step.branch ?? []).flatMap((row, index): Issue[] => {
      if (!('when' in row)) return [];
      const never = testsOf(row.when).find(({ fact, values, denied }) => {
        const known = states.get(campaignIn(fact) ?? '');
        return (
          !denied &&
          known !== undefined &&
          !values.some((value) => known.includes(value as CampaignState))
        );
      });
      if (never === undefined) return [];
      const path = ['steps', id, 'branch', index, 'when', ...never.path];
      return [
        {
          file: source.file.name,
          ...source.file.at(path, 'key'),
          code: 'season-unreached',
          severity: 'warning',
          message: `Du ${toDate(from)} au ${toDate(from + YEAR_DAYS)}, « ${targetOf(row.go)} » n’est atteint aucun jour : ${campaignIn(never.fact) ?? ''} n’est jamais ${never.values.join(' ni ')}.`,
          hint: 'Ce n’est pas une faute si l’année n’est pas annoncée. Sinon, ajoutez sa date dans data/campaigns.yaml.',
        },
      ];
    }),
  );
}
