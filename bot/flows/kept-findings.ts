import { type Issue } from '../source/issue.ts';
import { type Steps } from '../source/steps.ts';
import { type FlowSource } from './authored.ts';
import { kept, type Snapshot } from './snapshot.ts';

/** What findings are kept by, and of which files they speak. */
export interface FindingsOf {
  readonly sources: Iterable<FlowSource>;
  /** All else that the rules read. */
  readonly marks: readonly string[];
}

/**
 * What was found before in files of these very texts, or what is found now. Where the files stand
 * changes nothing that rules find: it is said of the files as they stand today, so that a copy of a
 * folder is not read anew.
 */
export function* keptFindings(
  { sources, marks }: FindingsOf,
  snapshot: Snapshot,
  find: () => Steps<readonly Issue[]>,
): Steps<readonly Issue[]> {
  const files = [...sources].flatMap((source) => [
    { id: source.flow.id, file: source.file },
    ...source.translations.map(({ lang, file }) => ({ id: `${source.flow.id}.${lang}`, file })),
  ]);
  const key = snapshot.key(...marks, ...files.flatMap(({ id, file }) => [id, file.text]));
  const stems = files.map(({ file }) => file.name.replace(/\.yaml$/, ''));
  const found = yield* kept(key, snapshot, function* () {
    return (yield* find()).map((issue) => withTexts(issue, (text) => withoutStems(text, stems)));
  });
  return found.map((issue) => withTexts(issue, (text) => withStems(text, stems)));
}

/** Stands on both sides of a file's number, in place of its name. */
const MARK = '\u0000';

function withoutStems(text: string, stems: readonly string[]): string {
  // The longest first: `caf/aide` also begins `caf/aide-au-logement`.
  const longest = [...stems.entries()].sort(([, one], [, other]) => other.length - one.length);
  return longest.reduce((said, [at, stem]) => said.replaceAll(stem, `${MARK}${at}${MARK}`), text);
}

function withStems(text: string, stems: readonly string[]): string {
  const parts = text.split(MARK);
  return parts.map((part, at) => (at % 2 === 0 ? part : stems[Number(part)])).join('');
}

function withTexts(issue: Issue, change: (text: string) => string): Issue {
  const { file, message, hint } = issue;
  return {
    ...issue,
    file: change(file),
    message: change(message),
    ...(hint === undefined ? {} : { hint: change(hint) }),
  };
}
