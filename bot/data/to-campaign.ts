import { type Campaign, type CampaignWords, type Window } from '../campaigns/model.ts';
import { present } from '../engine/present.ts';
import { type AuthoredCampaign, type AuthoredWindow } from './schemas/campaign.ts';

import { listed } from './listed.ts';
import { toText } from './to-text.ts';

/** Two weeks: long enough to ask for help. */
const CLOSING_DAYS = 14;

/** A campaign that passed its schema, as the rest of the program reads it. Pure. */
export function toCampaign(id: string, written: AuthoredCampaign): Campaign {
  const { title, rule, says = {}, flows = [], zones = {}, may, prepare } = written;
  const words = Object.entries(says).flatMap(([state, text]) =>
    text === undefined ? [] : [[state, toText(text)]],
  );
  return {
    id,
    title: toText(title),
    flows,
    rule: toText(rule),
    says: Object.fromEntries(words) as CampaignWords,
    closingDays: written['closing-days'] ?? CLOSING_DAYS,
    lateDays: written['late-days'] ?? 0,
    ...present({ may, prepare }),
    zones: new Map(Object.entries(zones).map(([zone, ranges]) => [zone, ranges.map(toRange)])),
    windows: written.windows.map(toWindow),
  };
}

function toRange(written: string): { readonly from: string; readonly to: string } {
  const [from = '', to = from] = written.split('-');
  return { from, to };
}

function toWindow(written: AuthoredWindow): Window {
  const { closes } = written;
  return {
    repeats: written.every ?? 'once',
    closes: typeof closes === 'string' ? closes : new Map(Object.entries(closes)),
    sources: listed(written.source),
    seen: written.seen,
    toCheck: written.confidence === 'to-check',
    ...present({
      opens: written.opens,
      opensInFebruary: written['opens-in-february'],
      zones: written.zones,
      reviewBy: written['review-by'],
    }),
  };
}
