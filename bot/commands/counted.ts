/** « 0 erreur », « 1 erreur », « 2 erreurs »: plural from two, as in French. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count < 2 ? singular : plural}`;
}
