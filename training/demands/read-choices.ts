import { type Reading } from '../../bot/understanding/demands/readings.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { type Fold } from './folds.ts';

/** A message as the judge meets it: read as one demand, or as any two. */
export interface Choice {
  readonly batch: string;
  readonly isTwo: boolean;
  readonly readings: readonly Weighed[];
}

export interface Weighed extends Pick<Reading, 'pair' | 'signs'> {
  /** Both flows are those that were asked for. */
  readonly isRight: boolean;
}

/** All messages of a fold in order, as a router reads them that has not learnt them. */
export function readChoices(
  { two, one }: Fold,
  rows: URL,
  read: (text: string) => readonly Reading[],
): readonly Choice[] {
  const columnsOf = (batch: string, columns: number) =>
    readColumns(new URL(`${batch}.txt`, rows), columns);
  const ofTwo = two.flatMap((batch) =>
    columnsOf(batch, 3).map(([text = '', first, second]) => {
      const asked = [idsIn(first), idsIn(second)] as const;
      const readings = read(text).map(({ flows, pair, signs }) => ({
        pair,
        signs,
        isRight: isPair(asked, flows),
      }));
      return { batch, isTwo: asked[1].length > 0, readings };
    }),
  );
  const ofOne = one.flatMap((batch) =>
    columnsOf(batch, 2).map(([text = '']) => {
      const readings = read(text).map(({ pair, signs }) => ({ pair, signs, isRight: false }));
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
