import {
  type DangerHearing,
  type HeardDanger,
  DANGERS,
  nameOf,
} from '../../bot/understanding/danger.ts';
import { type Batch } from '../danger/batch.ts';
import { BATCHES } from '../danger/batches.ts';
import { readRows, type Row } from '../danger/read-rows.ts';
import { formatShare, shareOf } from './share.ts';

const HEADS = ['grave', 'doubtful', 'soft'];

/** Tables of what is heard in the batches that nothing was trained or tuned on. */
export function dangerTables(danger: DangerHearing, folder: URL): readonly string[] {
  const held = BATCHES.filter(({ split }) => split === 'held');
  const hear = (text: string): readonly HeardDanger[] => danger.hear(text)?.heard ?? [];
  const rowsOf = (batch: Batch) => readRows(folder, batch);
  const dangers = held.filter((batch) => rowsOf(batch).some(({ kinds }) => kinds.length > 0));
  return [
    '### Danger, by set',
    '',
    '| set | rows | heard (screen or line) | of the right kind | violence and suicide: screen | screen or line |',
    '|---|---|---|---|---|---|',
    ...dangers.map((batch) => setLine(batch, rowsOf(batch), hear)),
    '',
    '### Danger, by kind (all those sets together)',
    '',
    '| kind | rows | heard | of the right kind |',
    '|---|---|---|---|',
    ...DANGERS.map((kind) => {
      const rows = dangers.flatMap(rowsOf).filter(({ kinds }) => kinds[0] === kind);
      return `| ${kind} | ${rows.length} | ${formatShare(shareOf(rows, isHeard(hear)))} | ${formatShare(shareOf(rows, isRight(hear)))} |`;
    }),
    '',
    '### Where there is no danger',
    '',
    `| set | rows | a screen of grave danger | any line or screen | ${HEADS.join(' | ')} |`,
    '|---|---|---|---|---|---|---|',
    ...held
      .map((batch) => [batch, rowsOf(batch).filter(({ kinds }) => kinds.length === 0)] as const)
      .filter(([, rows]) => rows.length > 0)
      .map(([batch, rows]) => harmlessLine(batch, rows, hear)),
  ];
}

type Hear = (text: string) => readonly HeardDanger[];

const isHeard = (hear: Hear) => (row: Row) => hear(row.text).length > 0;

function isRight(hear: Hear): (row: Row) => boolean {
  return ({ kinds, text }) => {
    const names = hear(text).map(({ kind }) => nameOf(kind));
    return kinds.some((kind) => names.includes(nameOf(kind)));
  };
}

function isScreen(hear: Hear): (row: Row) => boolean {
  return ({ kinds, text }) => hear(text).some(({ kind, isSure }) => isSure && kinds.includes(kind));
}

function setLine({ name }: Batch, all: readonly Row[], hear: Hear): string {
  const rows = all.filter(({ kinds }) => kinds.length > 0);
  const worst = rows.filter(({ kinds }) => kinds[0] === 'violence' || kinds[0] === 'suicide');
  const cells = [
    name,
    rows.length,
    formatShare(shareOf(rows, isHeard(hear))),
    formatShare(shareOf(rows, isRight(hear))),
    formatShare(shareOf(worst, isScreen(hear))),
    formatShare(shareOf(worst, isRight(hear))),
  ];
  return `| ${cells.join(' | ')} |`;
}

function harmlessLine({ name }: Batch, rows: readonly Row[], hear: Hear): string {
  const isGraveScreen = ({ text }: Row) => hear(text).some(({ strength }) => strength === 'grave');
  const cells = [
    name,
    rows.length,
    formatShare(shareOf(rows, isGraveScreen)),
    formatShare(shareOf(rows, isHeard(hear))),
    ...HEADS.map((head) =>
      formatShare(
        shareOf(rows, ({ text }) => hear(text).some(({ strength }) => strength === head)),
      ),
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}
