/** Where a national list is from. */
export interface NationalSource {
  readonly id: string;
  /** As said in a sentence. */
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly date: string;
  /** Of its hours, where they are older than the list. */
  readonly hours?: string;
  /** When its numbers were last looked for in a newer list. */
  readonly phones?: string;
}

/** Sources of the national lists, by id. */
export function readSources(bytes: Buffer): ReadonlyMap<string, NationalSource> {
  const [, ...lines] = bytes.toString().trimEnd().split('\n');
  return new Map(lines.map((line) => [line.split('\t')[0] ?? '', toSource(line)]));
}

function toSource(line: string): NationalSource {
  const [id = '', title = '', url = '', licence = '', date = '', hours = '', phones = ''] =
    line.split('\t');
  return {
    id,
    title,
    url,
    licence,
    date,
    ...(hours === '' ? {} : { hours }),
    ...(phones === '' ? {} : { phones }),
  };
}
