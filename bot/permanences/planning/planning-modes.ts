import { type Mode } from '../model.ts';
import { type Asked } from './asked.ts';
import { type ModeEvent } from './planning-walk.ts';

type ModeSaid = Extract<ModeEvent, { mode: Mode }>;
type SlotSaid = Exclude<ModeEvent, ModeSaid>;

/** The mode of all, after those of some hours are written to them; and what is not clear. */
export function modeOf(events: readonly ModeEvent[]): {
  readonly mode: Mode | undefined;
  readonly asked: readonly Asked[];
} {
  const said = events.filter(isMode);
  const [first] = said;
  if (first === undefined) return { mode: undefined, asked: [] };
  if (said.every(({ mode }) => mode === first.mode)) return ofAll(first, said, events);
  const inOrder = fromMode(events);
  if (inOrder === undefined) {
    return { mode: undefined, asked: said.map(({ text }) => ({ code: 'whose-mode', text })) };
  }
  let now: Mode | undefined;
  for (const event of inOrder) {
    if (isMode(event)) now = event.mode;
    else if (now !== undefined) event.slot.mode = now;
  }
  return common(events.filter((event): event is SlotSaid => !isMode(event)));
}

/** The way in which each mode stands before its hours; nothing where it is not the same for all. */
function fromMode(events: readonly ModeEvent[]): readonly ModeEvent[] | undefined {
  const isFirst = isModeAt(events, 0);
  if (isFirst === isModeAt(events, events.length - 1)) return undefined;
  return isFirst ? events : [...events].reverse();
}

function ofAll(first: ModeSaid, said: readonly ModeSaid[], events: readonly ModeEvent[]) {
  const clauses = new Set(events.map((event) => ('clause' in event ? event.clause : undefined)));
  clauses.delete(undefined);
  // "Mardi 9h-12h, jeudi 14h-16h sur RDV": is Tuesday by appointment too?
  const isUnclear =
    clauses.size > 1 &&
    said.length < clauses.size &&
    !isModeAt(events, 0) &&
    !(isModeAt(events, events.length - 1) && said.at(-1)?.apart === true);
  const asked: readonly Asked[] = isUnclear ? [{ code: 'whose-mode', text: first.text }] : [];
  return { mode: first.mode, asked };
}

/** The commonest stands once for all; the others stay with their hours. */
function common(slots: readonly SlotSaid[]) {
  const [first] = slots;
  const mode = first?.slot.mode;
  for (const { slot } of slots) if (slot.mode === mode) delete slot.mode;
  return { mode, asked: [] };
}

function isModeAt(events: readonly ModeEvent[], at: number): boolean {
  const event = events[at];
  return event !== undefined && isMode(event);
}

function isMode(event: ModeEvent): event is ModeSaid {
  return 'mode' in event;
}
