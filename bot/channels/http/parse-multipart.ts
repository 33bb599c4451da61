/** One part of a form. */
export interface Part {
  readonly name: string;
  /** Absent: it is a field. */
  readonly filename?: string;
  readonly bytes: Uint8Array;
}

/** Parts of a form, and bytes of what is said of each. */
const MAX_PARTS = 20;
const MAX_HEAD = 1_000;
const CRLF = '\r\n';

/**
 * The parts of a `multipart/form-data` body that is held whole (RFC 7578), as browsers write it:
 * `undefined` for anything else. Each byte is looked at once, and no part is copied. Pure.
 */
export function parseMultipart(body: Buffer, contentType: string): readonly Part[] | undefined {
  const line = lineOf(contentType);
  // What stands before the first line is nobody's.
  if (line === undefined || body.indexOf(line) !== 0) return undefined;
  const parts: Part[] = [];
  for (let at = line.length; ;) {
    const after = body.toString('latin1', at, at + CRLF.length);
    if (after === '--') return parts;
    const end = body.indexOf(CRLF + line, at);
    const part =
      after === CRLF && end >= 0 ? partIn(body.subarray(at + CRLF.length, end)) : undefined;
    if (!part || parts.length === MAX_PARTS) return undefined;
    parts.push(part);
    at = end + CRLF.length + line.length;
  }
}

/** What stands between two parts. */
function lineOf(contentType: string): string | undefined {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  return boundary === undefined ? undefined : `--${boundary}`;
}

function partIn(bytes: Buffer): Part | undefined {
  const head = bytes.subarray(0, MAX_HEAD).indexOf(CRLF + CRLF);
  if (head < 0) return undefined;
  const said = /^content-disposition:\s*form-data;(.*)$/im.exec(
    bytes.toString('utf8', 0, head),
  )?.[1];
  const name = valueIn(said, 'name');
  if (name === undefined) return undefined;
  const filename = valueIn(said, 'filename');
  const content = bytes.subarray(head + 2 * CRLF.length);
  return { name, bytes: content, ...(filename === undefined ? {} : { filename }) };
}

/** Browsers write quotes inside a name as `%22`. */
function valueIn(said = '', name: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, 'i').exec(said)?.[1];
}
