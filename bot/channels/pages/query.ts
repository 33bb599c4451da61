/** Names and values in order, decoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Reads the query of an address. `+` is itself (it joins options), unlike in a form. What cannot
 * be decoded is left out. Never throws.
 */
export function readQuery(raw: string): Pairs {
  return readPairs(raw, false);
}

/** Reads the body of a form: `+` is a space. Never throws. */
export function readForm(raw: string): Pairs {
  return readPairs(raw, true);
}

/** Writes a query with its `?`; nothing for no pairs. `,` `+` `/` stay readable. */
export function writeQuery(pairs: Pairs): string {
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

/** The value of a name, if it is there once or more: the first. */
export function valueOf(pairs: Pairs, name: string): string | undefined {
  return pairs.find(([one]) => one === name)?.[1];
}

function readPairs(raw: string, plusIsSpace: boolean): Pairs {
  return raw.split('&').flatMap((part) => {
    if (part === '') return [];
    const at = part.indexOf('=');
    const decoded = [at < 0 ? part : part.slice(0, at), at < 0 ? '' : part.slice(at + 1)].map(
      (text) => decode(plusIsSpace ? text.replaceAll('+', ' ') : text),
    );
    const [name, value] = decoded;
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2C|%2B|%2F/g, decodeURIComponent);
}
