import { type Router } from '../../bot/understanding/router.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { formatShare, shareOf } from './share.ts';

/** Table of second demands: rows `text, first, second or "-"`. Which comes first is no matter. */
export function secondDemandTable(router: Router, name: string, folder: URL): readonly string[] {
  const file = new URL(`${name}.txt`, folder);
  const rows = readColumns(file, 3).map(([text = '', first, second]) => {
    const { ranked, secondDemand: kept, perhaps = [] } = router.route(text);
    const ids = [ranked[0]?.id ?? '', kept ?? ''] as const;
    const asked = [idsIn(first), idsIn(second)] as const;
    const [one = '', other = ''] = perhaps;
    return {
      isTwo: asked[1].length > 0,
      isKept: kept !== undefined,
      isRight: isPair(asked, ids),
      isAskedAbout: perhaps.length > 0,
      isRightlyAsked: isPair(asked, [one, other]),
    };
  });
  const two = rows.filter(({ isTwo }) => isTwo);
  const one = rows.filter(({ isTwo }) => !isTwo);
  const kept = rows.filter(({ isKept }) => isKept);
  const askedAbout = rows.filter((row) => row.isAskedAbout);
  return [
    `### Second demand: ${name}`,
    '',
    `${two.length} messages that hold two demands, ${one.length} that only look so (${name}).`,
    '',
    '| | share |',
    '|---|---|',
    `| kept with the right two, of those that hold two | ${formatShare(shareOf(two, ({ isRight }) => isRight))} |`,
    `| right, of those kept | ${formatShare(shareOf(kept, ({ isRight }) => isRight))} |`,
    `| invented, of those that hold one | ${formatShare(shareOf(one, ({ isKept }) => isKept))} |`,
    `| kept, or asked about at the end, of those that hold two | ${formatShare(shareOf(two, (row) => row.isRight || row.isRightlyAsked))} |`,
    `| right, of those asked about | ${formatShare(shareOf(askedAbout, (row) => row.isRightlyAsked))} |`,
    `| asked about, of those that hold one | ${formatShare(shareOf(one, (row) => row.isAskedAbout))} |`,
  ];
}

type Pair<T> = readonly [T, T];

function isPair([first, second]: Pair<readonly string[]>, [one, other]: Pair<string>): boolean {
  const isSo = first.includes(one) && second.includes(other);
  return isSo || (first.includes(other) && second.includes(one));
}
