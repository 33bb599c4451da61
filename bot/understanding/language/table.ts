/** Lines `from: to to`, as a map; nothing after the colon: nothing is meant. */
export function table(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [from = '', to = ''] = line.split(':');
      return [from, to.split(' ').filter((word) => word !== '')];
    }),
  );
}
