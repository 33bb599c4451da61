import { readFileSync, writeFileSync } from 'node:fs';
import { begin } from '../../../bot/conversation/begin.ts';
import { replayActions } from '../../../bot/conversation/replay-actions.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { type Message, type State } from '../../../bot/conversation/state.ts';
import { type Turn } from '../../../bot/conversation/tap.ts';
import { turn } from '../../../bot/conversation/turn.ts';
import { worldFor } from '../../../bot/conversation/world-for.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { phrase } from '../../../bot/view/phrases.ts';
import { toPlain } from '../../../bot/view/to-plain.ts';
import { type Action, type View } from '../../../bot/view/view.ts';
import { debt, FLOWS } from './town-flows.ts';
import { town } from './town.ts';

/** Worlds that a conversation may be moved to: `@world later`. */
const WORLDS: Readonly<Record<string, () => World>> = {
  town: () => town(),
  /** An answer of the debt is gone. */
  later: () => town(FLOWS.map((flow) => (flow.id === 'caf.dette' ? debt(true) : flow))),
  /** The debt is gone, and its letters lead nowhere. */
  without: () => town(FLOWS.filter(({ id }) => id !== 'caf.dette')),
};

interface Told {
  readonly world: World;
  readonly state: State;
  readonly now: number;
  readonly shown: View | undefined;
}

const NEWLINE = /\n/;
const ASKED = /^[>@#=]/;

const worlds = new Map<string, World>();

function worldOf(name: string): World {
  const world = worlds.get(name) ?? WORLDS[name]?.();
  if (!world) throw new Error(name);
  worlds.set(name, world);
  return world;
}

/**
 * A conversation again as its transcript tells it: `>` is typed, `=` is tapped by its label (or is an
 * action as JSON), `@` begins, moves the clock or changes the World. All that is answered stands
 * indented.
 */
export function retold(transcript: string, world = worldOf('town')): string {
  let told: Told = begun(world, {});
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const line of transcript.split(NEWLINE).filter((one) => ASKED.test(one))) {
    if (line.startsWith('#')) {
      lines.push(...(lines.length > 0 ? [''] : []), line);
      continue;
    }
    lines.push('', line);
    const rest = line.slice(1).trim();
    if (line.startsWith('@')) {
      told = directed(told, rest);
      if (rest.startsWith('begin'))
        lines.push(...(told.shown ? shownOf(told.shown, seen) : []), stateLine(told.state));
      if (rest === 'again')
        lines.push(...replayActions(told.state).map((one) => `    ${JSON.stringify(one)}`));
      continue;
    }
    const message: Message = line.startsWith('>')
      ? { kind: 'text', text: rest }
      : { kind: 'action', action: actionOf(told, rest) };
    const { world, state: before, now } = told;
    const own = worldFor(world, before.structure, now);
    const done = turn(own, { state: before, message, now });
    lines.push(...shownOf(done.screen, seen), ...logged(done), stateLine(done.state));
    told = { ...told, state: done.state, shown: done.screen };
  }
  return `${lines.join('\n')}\n`;
}

/** The same, held to the file; `TRANSCRIPTS=write` writes what is answered today. */
export function retoldFile(path: string): { readonly written: string; readonly again: string } {
  const written = readFileSync(path, 'utf8');
  const again = retold(written);
  if (process.env['TRANSCRIPTS'] === 'write') writeFileSync(path, again);
  return { written, again };
}

const NOW = Date.UTC(2026, 10, 30, 9);

function begun(world: World, beginning: Parameters<typeof begin>[1], now = NOW): Told {
  const own = worldFor(world, beginning?.structure, now);
  const state = begin(own, beginning);
  return { world, state, now, shown: screen(own, state, now) };
}

/** `begin structure=mairie lang=en`, `now 2026-12-05`, `world later`, `again`. */
function directed(told: Told, rest: string): Told {
  const [what, ...words] = rest.split(' ');
  const [first = ''] = words;
  if (what === 'begin') {
    const pairs = words.map((word) => word.split('=') as [string, string]);
    return begun(told.world, Object.fromEntries(pairs), told.now);
  }
  if (what === 'now') return { ...told, now: Date.parse(first) };
  if (what === 'world') return { ...told, world: worldOf(first) };
  return told;
}

/** What is tapped: an action as JSON, ticks by their ids, else whatever on the screen bears the label. */
function actionOf({ shown }: Told, label: string): Action {
  if (label.startsWith('{')) return JSON.parse(label) as Action;
  if (label.startsWith('[')) return ticked(shown, label);
  const [name = '', nth = '1'] = label.split(' #');
  const found = labelled(shown).filter(([text]) => text === name)[Number(nth) - 1];
  if (!found)
    throw new Error(
      `${label}: ${labelled(shown)
        .map(([text]) => text)
        .join(' | ')}`,
    );
  return found[1];
}

function ticked(shown: View | undefined, label: string): Action {
  if (shown?.body.kind !== 'several') throw new Error(label);
  const options = label
    .slice(1, -1)
    .split(' ')
    .filter((id) => id !== '');
  return { do: 'answer', walk: shown.body.walk, step: shown.body.step, options };
}

function labelled(value: unknown): readonly (readonly [text: string, action: Action])[] {
  if (typeof value !== 'object' || value === null) return [];
  const { label, action } = value as { label?: { text?: string }; action?: Action };
  const own = label?.text !== undefined && action ? [[label.text, action] as const] : [];
  return [...own, ...Object.values(value).flatMap(labelled)];
}

/** What stands on a screen; of one that was shown before, only its name and what is told above it. */
function shownOf(view: View, seen: Set<string>): readonly string[] {
  const body = bodyOf(view);
  const key = [headOf(view), ...body].join('\n');
  const isSeen = seen.has(key);
  seen.add(key);
  const lines = linesOf(view);
  const shown = isSeen
    ? [
        `${headOf(view)} as above: ${view.heading.text}`,
        ...lines.slice(0, lines.length - body.length),
      ]
    : [headOf(view), ...lines];
  return shown.map((line) => `    ${line}`);
}

function headOf({ body, sensitive, lang }: View): string {
  return `[${body.kind}${sensitive ? ', sensitive' : ''}${lang === 'fr' ? '' : `, ${lang}`}]`;
}

function bodyOf(view: View): readonly string[] {
  return linesOf({ ...view, notices: [] });
}

/** Its text, without the ways that every screen ends with. */
function linesOf(view: View): readonly string[] {
  const lines = toPlain(view)
    .split(NEWLINE)
    .filter((line) => line !== '');
  const isWays = lines.at(-1)?.startsWith(phrase(view.lang, false, 'plain-ways').text);
  return isWays ? lines.slice(0, -1) : lines;
}

/** What the log keeps, what is counted, what is echoed. */
function logged({ understood, counts, erased, said }: Turn): readonly string[] {
  const { kind, label } = understood;
  return [
    `  log: ${kind}${label === undefined ? '' : ` « ${label} »`}${erased ? ', erased' : ''}${said === undefined ? '' : ` (${said})`}`,
    ...counts.map(
      ({ what, month, epci, flow, family, structure, step, to, audience, lang }) =>
        `  count: ${[what, flow, step, to, family, epci, structure, month, audience, lang].map((one) => one || '-').join(' ')}`,
    ),
  ];
}

/** What is remembered; `*`: an answer that was heard, not tapped. */
function stateLine({ walks, told, counted, notices, lang, audience, ...state }: State): string {
  const path = walks.map(({ flow, answers, outside }) =>
    [
      flow,
      ...answers.map(
        ({ step, options, heard }) => `${step}=${options.join('+')}${heard ? '*' : ''}`,
      ),
      ...outside.map(([fact, value]) => `{${fact}=${String(value)}}`),
    ].join(' '),
  );
  const rest = {
    ...state,
    ...(lang === 'fr' ? {} : { lang }),
    ...(audience === 'citizen' ? {} : { audience }),
  };
  const { misses, simple, ...shown } = rest;
  const more = {
    ...shown,
    ...(misses > 0 && { misses }),
    ...(simple && { simple }),
    ...(told.length > 0 && { told }),
  };
  const kept = Object.keys(more).length === 0 ? '' : ` ${JSON.stringify(more)}`;
  return `  state: ${path.length === 0 ? 'nothing' : path.join(' > ')}${kept} (${notices.map(({ code }) => code).join(' ') || '-'}; ${counted.length})`;
}
