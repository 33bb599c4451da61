import { zoneTable } from './zones.ts';

/** Whether a name is an IANA time zone. */
export function isZone(name: string): boolean {
  try {
    zoneTable(name);
    return true;
  } catch {
    return false;
  }
}
