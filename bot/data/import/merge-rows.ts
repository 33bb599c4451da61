import { Refused } from './import-fault.ts';
import { type ImportedRecord } from './imported-record.ts';
import { type Read } from './run-import.ts';

type Permanence = Extract<ImportedRecord, { readonly kind: 'permanence' }>['value'];
interface Written {
  readonly sessions?: readonly object[];
  readonly closed?: object;
  readonly extra?: readonly object[];
}

/** Rows of a spreadsheet that follow one another under one id are one permanence. */
export async function* mergeRows(reads: AsyncIterable<Read>): AsyncGenerator<Read> {
  let waiting: Read | undefined;
  for await (const read of reads) {
    const merged = waiting && merge(waiting, read);
    if (merged === undefined) {
      if (waiting) yield waiting;
      waiting = read;
    } else if (merged instanceof Refused) {
      yield { at: read.at, converted: merged };
    } else waiting = { ...waiting, at: waiting?.at ?? read.at, converted: merged };
  }
  if (waiting) yield waiting;
}

function permanenceOf({ converted }: Read): Permanence | undefined {
  if (converted instanceof Refused) return undefined;
  const [record] = converted.records;
  return record?.kind === 'permanence' ? record.value : undefined;
}

/** One permanence of two rows; a fault when they disagree; nothing when they are two. */
function merge(first: Read, second: Read): Read['converted'] | undefined {
  const [a, b] = [permanenceOf(first), permanenceOf(second)];
  if (a === undefined || b?.id !== a.id) return undefined;
  const schedule = joined(a.schedule as Written, b.schedule as Written);
  if (schedule === undefined || !isSame({ ...a, schedule: 0 }, { ...b, schedule: 0 })) {
    const message = `Les lignes de « ${a.id} » ne disent pas la même chose.`;
    return new Refused('rows-disagree', message, 'identifiant');
  }
  return { records: [{ kind: 'permanence', value: { ...a, schedule } }], notes: [] };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing when the two close on other days. */
function joined(a: Written, b: Written): Written | undefined {
  if (a.closed !== undefined && b.closed !== undefined && !isSame(a.closed, b.closed)) {
    return undefined;
  }
  const sessions = [a, b].flatMap((one) => one.sessions ?? []);
  const extra = [a, b].flatMap((one) => one.extra ?? []);
  const closed = a.closed ?? b.closed;
  return {
    ...(sessions.length > 0 ? { sessions } : {}),
    ...(closed === undefined ? {} : { closed }),
    ...(extra.length > 0 ? { extra } : {}),
  };
}
