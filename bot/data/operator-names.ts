import { fold } from '../territory/fold.ts';
import { withShipped } from './data-folder.ts';
import { readEntries, type Reading } from './records.ts';
import { type AuthoredOperator } from './schemas/operator.ts';
import { operatorNamesSchema } from './schemas/lists.ts';

/** Public lists that have codes of their own for operators. */
export type CodeList = 'dila' | 'lamednum' | 'data-inclusion';

/** Which operator is meant by a name or a code of others. */
export interface OperatorNames {
  /** By its id or any usual name, with or without its article; nothing for an unknown one. */
  find(written: string): string | undefined;
  /** By the code of a public list. */
  of(list: CodeList, code: string): string | undefined;
  /** All names, to propose the nearest one. */
  readonly all: readonly string[];
}

const NAME = 'operator-names';
const ARTICLE = /^(?:la|le|les|l|du|de la|des) /;
/** "Caf – Caisse d'allocations familiales" is two names. */
const DASH = / [–—-] /;

type Named = Pick<AuthoredOperator, 'id' | 'names' | 'words'>;
type Written = Partial<Record<CodeList | 'said', readonly string[]>>;

/**
 * Names of operators: those of their records, and `operator-names.yaml` of all folders laid over.
 * Folders that hold none are laid over what ships.
 */
export function readOperatorNames(operators: readonly Named[], reading: Reading): OperatorNames {
  const folders = withShipped(reading.folders, `${NAME}.yaml`);
  const ids = new Set(operators.map(({ id }) => id));
  const entries = readEntries(NAME, operatorNamesSchema, { ...reading, folders }).filter(({ id }) =>
    ids.has(id),
  );
  const said = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const operator of operators) {
    for (const name of ownNames(operator)) said.set(bare(name), operator.id);
  }
  for (const { id, value } of entries) {
    const { said: names = [], ...lists } = value as Written;
    for (const name of names) said.set(bare(name), id);
    for (const [list, written = []] of Object.entries(lists)) {
      for (const code of written) codes.set(`${list} ${code}`, id);
    }
  }
  // An id is never another one's name.
  for (const id of ids) said.set(bare(id), id);
  return {
    find: (written) => said.get(bare(written)),
    of: (list, code) => codes.get(`${list} ${fold(code)}`),
    all: [...said.keys()],
  };
}

function ownNames({ names, words = [] }: Named): readonly string[] {
  const { now, before = [], said } = names;
  const french = typeof said === 'string' ? said : said?.fr;
  return [now, ...now.split(DASH), ...before, ...words, ...(french === undefined ? [] : [french])];
}

function bare(name: string): string {
  return fold(name).replace(ARTICLE, '');
}
