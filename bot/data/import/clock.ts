import { type LocalTime } from '../../permanences/model.ts';

/** Minutes since midnight of `9:00`, `09:00`, `24:00`; `undefined` for a time that is none. */
export function readTime(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  const total = hours * 60 + minutes;
  return minutes > 59 || total > 24 * 60 ? undefined : total;
}

/** `09:00` of minutes since midnight. */
export function toTime(minutes: number): LocalTime {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
