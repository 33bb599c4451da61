import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { formatShare, shareOf } from './share.ts';

/** Table of plain questions as first messages: rows `text, entry of data/faq or "-"` of `<folder>/<name>.txt`. */
export function faqTable(world: World, name: string, folder: URL, now: number): readonly string[] {
  const rows = readColumns(new URL(`${name}.txt`, folder), 2).map(([text = '', entry]) => {
    const { state } = turn(world, {
      state: newState(),
      message: { kind: 'text', text },
      now,
    });
    return {
      right: idsIn(entry),
      said: state.notices.flatMap((one) => (one.code === 'faq' ? [one.entry] : [])),
      isDanger: state.prompt?.kind === 'danger',
    };
  });
  type Row = (typeof rows)[number];
  const isRight = ({ right, said }: Row) => said.some((id) => right.includes(id));
  const isAnswered = ({ said }: Row) => said.length > 0;
  const asked = rows.filter(({ right }) => right.length > 0);
  const others = rows.filter(({ right }) => right.length === 0);
  return [
    `### Plain questions: ${name}`,
    '',
    `${asked.length} messages that an entry of the FAQ answers, ${others.length} that none does (${name}).`,
    '',
    '| | share |',
    '|---|---|',
    `| answered by the right entry | ${formatShare(shareOf(asked, isRight))} |`,
    `| right, of those answered | ${formatShare(shareOf(rows.filter(isAnswered), isRight))} |`,
    `| numbers of a danger first | ${formatShare(shareOf(asked, ({ isDanger }) => isDanger))} |`,
    `| answered, where no entry does | ${formatShare(shareOf(others, isAnswered))} |`,
  ];
}
