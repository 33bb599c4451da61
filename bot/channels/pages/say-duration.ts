/** Minutes as people say them, in French: `2 heures`, `1 heure`, `90 minutes`. */
export function sayDuration(minutes: number): string {
  const hours = minutes / 60;
  if (!Number.isInteger(hours)) return `${minutes} minutes`;
  return `${hours} ${hours > 1 ? 'heures' : 'heure'}`;
}
