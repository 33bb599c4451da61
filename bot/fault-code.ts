/** What kind of fault it is: names and codes alone, never what the fault says. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
