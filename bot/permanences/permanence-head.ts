import { type Mode, type Permanence } from './model.ts';

/** What is known of a permanence before it is read whole. */
export interface PermanenceHead extends Pick<
  Permanence,
  'id' | 'operator' | 'needs' | 'for' | 'mode' | 'demonstration'
> {
  /** INSEE code of its place. */
  readonly commune: string | undefined;
  /** Whether public holidays other than its département's hold. */
  readonly hasOwnHolidays: boolean;
  /** Modes of its sessions and dates, its own where they name none. */
  readonly modes: ReadonlySet<Mode>;
  /** The whole of it: one of a packed list is read anew at each call. */
  readonly permanence: Permanence;
}

/** Modes of its sessions and dates, and its own. */
export function modesOf({ mode, schedule }: Permanence): readonly Mode[] {
  return [mode, ...[...schedule.sessions, ...schedule.extra].map((one) => one.mode ?? mode)];
}

/** The head of a permanence that is at hand whole. */
export function headOf(permanence: Permanence): PermanenceHead {
  const { id, operator, needs, for: whom, mode, demonstration, place } = permanence;
  const modes = new Set(modesOf(permanence));
  return {
    id,
    operator,
    needs,
    for: whom,
    mode,
    demonstration,
    commune: place?.commune,
    hasOwnHolidays: permanence.ownHolidays !== undefined,
    modes,
    permanence,
  };
}
