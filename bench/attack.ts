import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from './attack/ask.ts';
import { ATTACKS, type AttackName } from './attack/attacks.ts';
import { figuresOf, type Bench, type Result } from './harness.ts';
import { percentile } from './service/delivery.ts';
import { MESSAGES } from './service/messages.ts';
import { SECRET, startProgram } from './service/side.ts';
import { compileFlows, varFolder } from './service/var-folder.ts';

const ATTACKER = fileURLToPath(new URL('./attack/attacker.js', import.meta.url));
const CONNECTIONS = 50;
const ROUNDS = 3;
/** Others who ask in one measure, one after the other, and milliseconds between two. */
const OTHERS = 60;
const PAUSE_MS = 5;
/** Fewer of them where they wait long. */
const PATIENCE_MS = 10_000;
/** Before the first measure: by then Node has made its code ready. */
const BEFORE = 200;
/** Milliseconds of an attack before others are measured, and after it before the next. */
const BEGUN_MS = 500;
const OVER_MS = 5000;
/** Within which an attacker says what it was answered. */
const STOP_MS = 30_000;
const MOST_TIMES = 2;

/** Asks once as one of many people, and resolves when it is answered. */
type Other = (port: number) => Promise<void>;

/**
 * One address asks as much as it can over fifty connections; others, each from an address of its own,
 * open the guide and answer a question. What they wait, beside what they wait at rest.
 */
export const attack: Bench = {
  name: 'attack',
  run: () => underAttack(Object.keys(ATTACKS) as AttackName[]),
};

/** The same for some attacks. */
export async function underAttack(names: readonly AttackName[]): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-attack-'));
  compileFlows(folder);
  const results: Result[] = [];
  try {
    for (const [at, name] of names.entries()) {
      // The pauses alone take over twenty seconds an attack.
      process.stderr.write(`attack ${at + 1} of ${names.length}: ${name}\n`);
      results.push(...(await resultsOf(name, varFolder(folder, name))));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

async function resultsOf(name: AttackName, folder: string): Promise<readonly Result[]> {
  // No proxy is trusted: the address that a connection comes from is the one that counts.
  const side = await startProgram({ VAR_DIR: folder, TRUST_PROXY: '' });
  try {
    const others = { 'GET /': home, 'next question': nextQuestion() };
    await measure(side.port, Object.values(others), BEFORE);
    const rest: Measured[] = [];
    const attacked: Measured[] = [];
    const answered = new Map<number, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      rest.push(await measure(side.port, Object.values(others), OTHERS));
      const stop = startAttack(side.port, name, answered);
      await sleep(BEGUN_MS);
      attacked.push(await measure(side.port, Object.values(others), OTHERS));
      await stop();
      await sleep(OVER_MS);
    }
    const told = [...answered].map(([status, times]) => `${status}: ${times}`).join(', ');
    return Object.keys(others).map((other, at) =>
      resultOf(`${other} of others, one address asks for ${name} (${told})`, at, attacked, rest),
    );
  } finally {
    side.close();
  }
}

/** Milliseconds of each answer, for each kind of other. */
type Measured = readonly (readonly number[])[];

async function measure(port: number, others: readonly Other[], count: number): Promise<Measured> {
  const took = others.map((): number[] => []);
  const began = performance.now();
  for (let each = 0; each < count && performance.now() - began < PATIENCE_MS; each += 1) {
    for (const [at, other] of others.entries()) {
      const from = performance.now();
      await other(port);
      took[at]?.push(performance.now() - from);
      await sleep(PAUSE_MS);
    }
  }
  return took;
}

function resultOf(
  title: string,
  at: number,
  attacked: readonly Measured[],
  rest: readonly Measured[],
): Result {
  const of = (measured: readonly Measured[], share: number) =>
    measured.map((round) => 1000 * percentile([...(round[at] ?? [])], share));
  const ratios = (share: number) => {
    const calm = of(rest, share);
    return of(attacked, share).map((one, round) => one / (calm[round] ?? Number.NaN));
  };
  const half = figuresOf('under attack / at rest', ratios(0.5)).median;
  const late = figuresOf('', ratios(0.95)).median;
  const met = half <= MOST_TIMES && late <= MOST_TIMES;
  const words = `one in two at most ${MOST_TIMES} times later: ${half.toFixed(2)}; 95 in 100: ${late.toFixed(2)}`;
  return {
    title,
    ours: figuresOf('under attack, one in two', of(attacked, 0.5)),
    peer: figuresOf('at rest, one in two', of(rest, 0.5)),
    ratio: figuresOf('under attack / at rest', ratios(0.5)),
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

/** Attacks until the promise that the function gives is resolved; adds what it was answered. */
function startAttack(port: number, name: AttackName, answered: Map<number, number>) {
  const attacker = fork(ATTACKER, [String(port), name, String(CONNECTIONS)]);
  const isOver = (): boolean => attacker.exitCode !== null;
  return async (): Promise<void> => {
    // One that died says nothing.
    if (isOver()) throw new Error(`the attacker of ${name} ended by itself`);
    attacker.send('stop');
    const [said] = (await once(attacker, 'message', { signal: AbortSignal.timeout(STOP_MS) })) as [
      readonly [number, number][],
    ];
    for (const [status, times] of said) answered.set(status, (answered.get(status) ?? 0) + times);
    if (!isOver()) await once(attacker, 'exit');
  };
}

let people = 0;

/** An address that nobody asked from yet. */
function someone(): string {
  people += 1;
  return `127.1.${(people >> 8) & 255}.${people & 255}`;
}

async function home(port: number): Promise<void> {
  await ask({ port, from: someone(), path: '/' });
}

/** A conversation that goes on; begun by a server with a secret, which is no part of the measure. */
function nextQuestion(): Other {
  let turn = 0;
  let token = '';
  let conversation = '';
  const begin = async (port: number): Promise<void> => {
    const authorization = `Bearer ${SECRET}`;
    const path = '/directline/tokens/generate';
    const { text } = await ask({
      port,
      from: someone(),
      method: 'POST',
      path,
      headers: { authorization },
    });
    const begun = JSON.parse(text) as { token: string; conversationId: string };
    token = begun.token;
    conversation = begun.conversationId;
  };
  return async (port) => {
    if (turn % TURNS === 0) await begin(port);
    const body = JSON.stringify({ type: 'message', ...MESSAGES[turn % MESSAGES.length] });
    turn += 1;
    await ask({
      port,
      from: someone(),
      method: 'POST',
      path: `/directline/conversations/${conversation}/activities`,
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
  };
}

/** Turns of a conversation: within what one may have in a minute. */
const TURNS = 40;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
