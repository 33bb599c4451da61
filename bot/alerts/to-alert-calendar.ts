import { toEntries } from '../data/export/to-entries.ts';
import { type Alert } from './alert.ts';

/** Alerts as a calendar: each on its day, with an alarm the day before. */
export function toAlertCalendar(alerts: readonly Alert[], publicUrl: string): string {
  return toEntries(
    alerts.map(({ id, day, since, title, says, path }) => ({
      uid: encodeURIComponent(id),
      when: { day },
      title,
      says: path === undefined ? [says] : [says, publicUrl + path],
      known: since,
    })),
  );
}
