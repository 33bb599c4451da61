import { type Reading } from '../../bot/understanding/demands/readings.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { type Fold } from './folds.ts';

/** A message as the judge meets it: read as one demand, or as any two. */
export interface Choice {
  readonly batch: string;
  readonly isTwo: boolean;
  readonly readings: readonly Weighed[];
}

export interface Weighed extends Pick<Reading, 'pair' | 'signs' | 'told'> {
  /** Both flows are those that were asked for. */
  readonly isRight: boolean;
}

/** All messages of a fold in order, as a router reads them that has not learnt them. */
export function readChoices(
  { two, one, own }: Fold,
  { rows, ownRows }: { readonly rows: URL; readonly ownRows: URL },
  read: (text: string) => readonly Reading[],
): readonly Choice[] {
  const from = (folder: URL) => (batch: string) => ({
    batch,
    file: new URL(`${batch}.txt`, folder),
  });
  const ofTwo = [...two.map(from(rows)), ...own.map(from(ownRows))].flatMap(({ batch, file }) =>
    readColumns(file, 3).map(([text = '', first, second]) => {
      const asked = [idsIn(first), idsIn(second)] as const;
      const readings = read(text).map((reading) => ({
        ...reading,
        isRight: isPair(asked, reading.flows),
      }));
      return { batch, isTwo: asked[1].length > 0, readings };
    }),
  );
  const ofOne = one.map(from(rows)).flatMap(({ batch, file }) =>
    readColumns(file, 2).map(([text = '']) => {
      const readings = read(text).map((reading) => ({ ...reading, isRight: false }));
      return { batch, isTwo: false, readings };
    }),
  );
  return [...ofTwo, ...ofOne];
}

type Asked = readonly [first: readonly string[], second: readonly string[]];

/** Whichever comes first. */
function isPair([first, second]: Asked, [one, other]: Reading['flows']): boolean {
  const isSo = first.includes(one) && second.includes(other);
  return isSo || (first.includes(other) && second.includes(one));
}
