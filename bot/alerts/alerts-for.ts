import { type Structure } from '../conversation/structure.ts';
import { type WaitingRequest } from '../data/structure-requests.ts';
import { toDate } from '../permanences/days.ts';
import { isExpiring, lastSeenDay, soonestDay } from '../permanences/expiring.ts';
import { type LocalDate, type Operator, type Permanence } from '../permanences/model.ts';
import { type PlacesById } from '../permanences/permanences.ts';
import { EVERYWHERE, type KeptReport } from '../storage/reports.ts';
import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { formatDate, readDay } from '../view/dates.ts';
import { type Alert, type Reach } from './alert.ts';
import { reportSaid } from './report-said.ts';

/** What alerts are made from. */
export interface Known {
  readonly permanences: readonly Permanence[];
  readonly operators: ReadonlyMap<string, Operator>;
  readonly places?: PlacesById;
  readonly communes: { readonly byInsee: ReadonlyMap<string, Commune> };
  /** Those that nobody settled. */
  readonly reports: readonly KeptReport[];
  /** Of this machine. */
  readonly requests: readonly WaitingRequest[];
}

/** Alerts told at most: a calendar or a reader holds no more. */
export const MOST_ALERTS = 200;
/** Days that a request of `/integrer` waits. */
const REQUEST_DAYS = 30;
const DAY_MS = 86_400_000;

/** What expires or was reported in a territory, and what waits at `/integrer`; what is due first. */
export function alertsFor(reach: Reach, known: Known, today: LocalDate): readonly Alert[] {
  const all = [
    ...reported(reach, known),
    ...(reach.requests ? known.requests.map(requestAlert) : []),
    ...expiring(reach, known, today),
  ];
  // Made in this order: what was reported is not lost behind many that expire.
  return all
    .slice(0, MOST_ALERTS)
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

function expiring(reach: Reach, known: Known, today: LocalDate): readonly Alert[] {
  return known.permanences
    .filter((one) => isWithin(reach, known, one.place?.commune) && isExpiring(one, today))
    .sort((a, b) => lastSeenDay(a).localeCompare(lastSeenDay(b)))
    .map((one): Alert => {
      const last = lastSeenDay(one);
      const isOver = last < today;
      return {
        id: `expires/${one.id}/${last}`,
        kind: 'expires',
        day: last,
        since: soonestDay(one),
        title: `${isOver ? 'Sans date' : 'À revoir'} : ${nameOf(known, one)}`,
        says: isOver
          ? `Les gens n’y voient plus de date depuis le ${saidDay(last)}. Vérifiez, puis dites si c’est juste.`
          : `Les gens y voient des dates jusqu’au ${saidDay(last)}. Vérifiez, puis dites si c’est juste.`,
        path: `/atelier/permanences/p/${one.id}`,
      };
    });
}

/**
 * Where the alerts of a structure reach, or of a key of it. What is of no commune is told to who owns
 * the installation, as requests are, and to a structure that serves everywhere.
 */
export function reachOf(
  structure: Pick<Structure, 'alerts' | 'territory'> | undefined,
  territory = structure?.territory,
): Reach {
  const requests = structure?.alerts?.requests === true;
  const country = requests || (structure !== undefined && structure.territory === undefined);
  return { territory, country, requests };
}

/** Each record once, as it was reported last, by the id of its alert. */
export function reportsTold(
  reach: Reach,
  reports: readonly KeptReport[],
): ReadonlyMap<string, KeptReport> {
  const newest = new Map<string, KeptReport>();
  for (const one of reports) {
    const key = `${one.of}/${one.record}`;
    const before = newest.get(key);
    if (isTold(reach, one) && (before === undefined || before.day < one.day)) newest.set(key, one);
  }
  return new Map([...newest].map(([key, one]) => [`reported/${key}/${one.day}`, one]));
}

function reported(reach: Reach, known: Known): readonly Alert[] {
  return [...reportsTold(reach, known.reports)].map(([id, one]): Alert => ({
    id,
    kind: 'reported',
    day: one.day,
    since: one.day,
    title: `Signalé : ${recordName(known, one)}`,
    says: `${reportSaid(one)}, le ${saidDay(one.day)}. Appelez, puis dites si c’est juste.`,
    path: one.of === 'permanence' ? `/atelier/permanences/p/${one.record}` : '/atelier/relire',
  }));
}

/** What is of no commune reaches who looks after the whole country. */
function isTold({ territory, country }: Reach, one: KeptReport): boolean {
  if (one.territory.includes(EVERYWHERE)) return country;
  return one.territory.some((code) => isIn(territory, code));
}

function isIn(territory: Reach['territory'], code: string): boolean {
  return territory === undefined || territory.includes(code);
}

function requestAlert({ name, until }: WaitingRequest): Alert {
  const day = toDate(Math.floor(until / DAY_MS) - REQUEST_DAYS);
  return {
    id: `request/${name}`,
    kind: 'request',
    day,
    since: day,
    title: `Une demande pour mettre le guide sur un site : ${name}`,
    says: `Elle est effacée après trente jours. Pour la lire : aiguillage structure show ${name}`,
  };
}

function isWithin({ territory }: Reach, { communes }: Known, insee: string | undefined): boolean {
  const commune = communes.byInsee.get(insee ?? '');
  return commune !== undefined && territoryCodes(commune).some((code) => isIn(territory, code));
}

/** "Service des impôts, Mairie de Mérignac" */
function nameOf({ operators }: Known, { operator, place }: Permanence): string {
  const who = operators.get(operator)?.names.now ?? operator;
  return place === undefined ? who : `${who}, ${place.name}`;
}

type Named = Pick<KeptReport, 'record'>;

/** Whatever was reported, by its name as people know it. */
function recordName(known: Known, { of, record }: Pick<KeptReport, 'of' | 'record'>): string {
  return NAMES[of](known, { record });
}

const NAMES: Readonly<Record<KeptReport['of'], (known: Known, named: Named) => string>> = {
  permanence: (known, { record }) => {
    const found = known.permanences.find(({ id }) => id === record);
    return found ? nameOf(known, found) : record;
  },
  place: ({ places }, { record }) => places?.get(record)?.name ?? record,
  outcome: (_, { record }) => `la fin d’un guide (${record})`,
  national: ({ operators, communes }, { record }) => {
    const [operator = '', insee = ''] = record.split('/');
    const who = operators.get(operator)?.names.now ?? operator;
    const commune = communes.byInsee.get(insee)?.name;
    return commune === undefined ? who : `${who}, ${commune} (liste publique)`;
  },
};

/** With its year: it may be read later. */
function saidDay(day: LocalDate): string {
  return formatDate('fr', readDay(day), 0);
}
