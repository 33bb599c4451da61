import { dayOf } from '../../permanences/days.ts';
import { toInstant } from '../../permanences/local-time.ts';
import { type Permanence, type Session, type Zone } from '../../permanences/model.ts';
import { nextOpening } from '../../permanences/next-opening.ts';
import { type DataCheck } from './data-check.ts';

/** A session that no day meets, or a date that is beyond what is known. */
export const neverHappens: DataCheck = {
  code: 'never-happens',
  severity: 'warning',
  *run({ data: { permanences, zones }, records, today }) {
    for (const one of permanences) {
      const record = records.permanences.get(one.id);
      const zone = zones.get(one.zone);
      if (!record || !zone) continue;
      const { sessions, extra } = one.schedule;
      for (const [at, session] of sessions.entries()) {
        if (happens(session, one, zone)) continue;
        const path = ['schedule', 'sessions', at];
        const message = 'Aucun jour de l’année ne remplit ces conditions.';
        yield { record, path, message, hint: hintFor(session, one) };
      }
      for (const [at, { date }] of extra.entries()) {
        if (date <= one.knownUntil || one.knownUntil < today) continue;
        const path = ['schedule', 'extra', at, 'date'];
        const message = `Cette date est après « known-until » (${one.knownUntil}) : elle n’est jamais donnée.`;
        yield { record, path, message };
      }
    }
  },
};

/** Looked for from the day it was checked: one that is past was true, one of next summer will be. */
function happens(session: Session, one: Permanence, zone: Zone): boolean {
  const first = [one.checked.date, session.from ?? '', session.anchor ?? ''].sort().at(-1) ?? '';
  const schedule = { sessions: [session], closed: one.schedule.closed, extra: [] };
  const { holidays, mode: permanenceMode } = one;
  const now = toInstant(zone, dayOf(first), 0);
  return nextOpening(schedule, { zone, holidays, permanenceMode, now }) !== undefined;
}

function hintFor({ schoolHolidays }: Session, { schedule, holidays }: Permanence): string {
  const isSchool = schoolHolidays !== undefined || schedule.closed.schoolHolidays;
  if (isSchool && holidays.school === undefined) {
    return 'Il n’y a pas de table des vacances ici : écrivez les dates sous « extra ».';
  }
  return 'Regardez ensemble days, nth, iso-week, months, from, until et closed.';
}
