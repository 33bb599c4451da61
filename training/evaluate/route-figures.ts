import { type Router } from '../../bot/understanding/router.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { formatShare, shareOf } from './share.ts';

/** Most flows that "did you mean" shows. */
const MOST_SHOWN = 3;

/** Table of where first messages are sent: rows `text, right flows or "-"`. */
export function routeTable(router: Router, name: string, folder: URL): readonly string[] {
  const file = new URL(`${name}.txt`, folder);
  const all = readColumns(file, 2).map(([text = '', flows]) => ({
    right: idsIn(flows),
    routed: router.route(text),
  }));
  type Row = (typeof all)[number];
  const isWithin =
    (most: number) =>
    ({ right, routed }: Row) =>
      routed.ranked.slice(0, most).some(({ id }) => right.includes(id));
  const is = (decision: string) => (row: Row) => row.routed.decision === decision;
  const inScope = all.filter(({ right }) => right.length > 0);
  const outside = all.filter(({ right }) => right.length === 0);
  const isWrong = (row: Row) => is('route')(row) && !isWithin(1)(row);
  return [
    `### Routing: ${name}`,
    '',
    `${inScope.length} first messages that a flow answers, ${outside.length} that none does (${name}).`,
    '',
    '| | share |',
    '|---|---|',
    `| first is right | ${formatShare(shareOf(inScope, isWithin(1)))} |`,
    `| right among three | ${formatShare(shareOf(inScope, isWithin(MOST_SHOWN)))} |`,
    `| right, of those sent at once | ${formatShare(shareOf(inScope.filter(is('route')), isWithin(1)))} |`,
    `| sent wrong | ${formatShare(shareOf(inScope, isWrong))} |`,
    `| asked among three | ${formatShare(shareOf(inScope, is('ask')))} |`,
    `| got nothing | ${formatShare(shareOf(inScope, is('none')))} |`,
    `| out of scope: left alone | ${formatShare(shareOf(outside, is('none')))} |`,
    `| out of scope: sent to a flow | ${formatShare(shareOf(outside, is('route')))} |`,
  ];
}
