import { ownValue } from '../engine/own-value.ts';
import { jsonFault } from '../source/json-shape.ts';
import { MAX_NESTING } from '../source/limits.ts';
import { isDangerKind } from '../understanding/danger.ts';
import { type Action, type Command } from '../view/view.ts';

/** Longest id or address in an action; `account/know-password` nested three deep fits well. */
const MAX_ID = 200;
/** Most options ticked at once. */
const MAX_OPTIONS = 20;

const COMMANDS: ReadonlySet<string> = new Set<Command>([
  'back',
  'restart',
  'erase',
  'human',
  'change-commune',
  'danger-child',
  'danger-other',
  'others',
  'not-so',
  'return',
]);

type Fields = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<Action['do'], (fields: Fields) => Action | undefined>> = {
  answer: ({ walk, step, options: given }) => {
    const options = optionsOf(given);
    return isIndex(walk) && isId(step) && isOptions(options)
      ? { do: 'answer', walk, step, options }
      : undefined;
  },
  change: ({ walk, step }) =>
    isIndex(walk) && isId(step) ? { do: 'change', walk, step } : undefined,
  flow: ({ flow }) => (isId(flow) ? { do: 'flow', flow } : undefined),
  menu: ({ menu }) => (isId(menu) ? { do: 'menu', menu } : undefined),
  family: ({ family, page }) => {
    if (!isId(family)) return undefined;
    return { do: 'family', family, ...(isIndex(page) && page > 1 ? { page } : {}) };
  },
  letters: ({ sender, page }) => ({
    do: 'letters',
    ...(isId(sender) ? { sender } : {}),
    ...(isIndex(page) && page > 1 ? { page } : {}),
  }),
  letter: ({ letter, opens }) =>
    isId(letter) ? { do: 'letter', letter, ...(opens === true ? { opens } : {}) } : undefined,
  commune: ({ commune }) => (isId(commune) ? { do: 'commune', commune } : undefined),
  language: ({ lang }) => (isId(lang) ? { do: 'language', lang } : undefined),
  simple: ({ on }) => (typeof on === 'boolean' ? { do: 'simple', on } : undefined),
  // What is kept for who helps opens by a command of a channel alone.
  audience: () => undefined,
  urgent: ({ dangers }) =>
    Array.isArray(dangers) && dangers.length > 0 && dangers.every(isDanger)
      ? { do: 'urgent', dangers: [...new Set(dangers)] }
      : undefined,
  unsaid: ({ said }) => {
    const { kind, operator } = (said ?? {}) as Fields;
    if (!isId(kind)) return undefined;
    return { do: 'unsaid', said: isId(operator) ? { kind, operator } : { kind } };
  },
  helped: ({ said }) => (said === 'yes' || said === 'no' ? { do: 'helped', said } : undefined),
  command: ({ command }) => (isCommand(command) ? { do: 'command', command } : undefined),
};

/**
 * The action that a button carries, read field by field from what a client sent (an object, or
 * its JSON); `undefined` for anything else. Fields that an action does not have are dropped.
 */
export function toAction(value: unknown): Action | undefined {
  const fields = typeof value === 'string' ? parsed(value) : value;
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { do: kind } = fields as Fields;
  if (typeof kind !== 'string') return undefined;
  return ownValue<(fields: Fields) => Action | undefined>(READERS, kind)?.(fields as Fields);
}

function parsed(json: string): unknown {
  if (!json.startsWith('{') || json.length > 10 * MAX_ID) return undefined;
  if (jsonFault(json, MAX_NESTING) !== undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w./-]+$/.test(value) && value.length <= MAX_ID;
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 10;
}

function isOptions(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MAX_OPTIONS && value.every(isId);
}

/** A card sends its ticks as one text: `rsa,apl`; none at all is no answer yet. */
function optionsOf(given: unknown): unknown {
  if (typeof given !== 'string') return given ?? [];
  return given.length > MAX_OPTIONS * MAX_ID ? undefined : given.split(',').filter(Boolean);
}

function isDanger(value: unknown): value is string {
  return typeof value === 'string' && isDangerKind(value);
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'string' && COMMANDS.has(value);
}
