/** Most differences with a word that is still proposed. */
const MAX_DISTANCE = 3;

/** « Vouliez-vous dire « caf » ? », or what can be written when nothing is near. In French. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const all = [...known];
  const [best] = all
    .map((word) => ({ word, distance: distanceOf(written, word) }))
    .filter(({ word, distance }) => distance <= Math.min(MAX_DISTANCE, word.length / 2))
    .sort((a, b) => a.distance - b.distance);
  if (best !== undefined) return `Vouliez-vous dire « ${best.word} » ?`;
  if (all.length === 0) return 'Rien de tel n’existe encore.';
  const some = all.slice(0, 12).join(', ');
  return `Ce qui existe : ${some}${all.length > 12 ? '…' : ''}.`;
}

/** Levenshtein distance, one row at a time. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const change = (above[j - 1] ?? 0) + same;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
    }
  }
  return row[b.length] ?? 0;
}
