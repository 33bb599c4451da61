/** What is written alone or as a list, as a list. */
export function listed(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}
