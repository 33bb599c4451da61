import { allHearers, hearText } from '../../bot/commands/hear/hear-text.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { readColumns } from '../read-columns.ts';
import { formatShare, shareOf } from './share.ts';

/** The hearer of `conversation/hearers.ts`. */
const HEARER = 'do-it-for-me';

/** Table of "do it for me" as a first message: rows `text, yes or no` of `<folder>/<name>.txt`. */
export function doItTable(world: World, name: string, folder: URL, now: number): readonly string[] {
  const rows = readColumns(new URL(`${name}.txt`, folder), 2).map(([text = '', answer]) => ({
    isOrder: answer === 'yes',
    isHeard: allHearers(world, newState(), text, now).some(([name]) => name === HEARER),
    isAnswered: hearText(world, newState(), text, now).hearer === HEARER,
  }));
  type Row = (typeof rows)[number];
  const orders = rows.filter(({ isOrder }) => isOrder);
  const line = (what: string, is: (row: Row) => boolean) => {
    const precision = shareOf(rows.filter(is), ({ isOrder }) => isOrder);
    return `| ${what} | ${formatShare(shareOf(orders, is))} | ${formatShare(precision)} |`;
  };
  return [
    `### Do it for me: ${name}`,
    '',
    `${orders.length} messages ask for it, ${rows.length - orders.length} ask for help of another kind (${name}).`,
    '',
    '| | recall | precision |',
    '|---|---|---|',
    line('heard, whatever else is', ({ isHeard }) => isHeard),
    line('answered so', ({ isAnswered }) => isAnswered),
  ];
}
