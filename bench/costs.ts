import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf, costOfHearing } from '../bot/channels/http/costs.ts';
import { ask } from './attack/ask.ts';
import { ATTACKS, type Attack } from './attack/attacks.ts';
import { figuresOf, type Bench, type Result } from './harness.ts';
import { startProgram, type Side } from './service/side.ts';
import { begin } from './service/talk.ts';
import { compileFlows, varFolder } from './service/var-folder.ts';

const ROUNDS = 5;
/** Requests in one measure, and before all: by then Node has made its code ready. */
const COUNT = 40;
/** What is estimated may be so many times too low: an address then takes as many times its share. */
const MOST_TIMES = 2;

/**
 * What requests cost in the service, beside what the gate takes them for before it knows: see
 * `bot/channels/http/costs.ts`, which is corrected from here.
 */
export const costs: Bench = {
  name: 'costs',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-costs-'));
    compileFlows(folder);
    const side = await startProgram({ VAR_DIR: varFolder(folder, 'costs') });
    const agent = new Agent({ keepAlive: true });
    try {
      const results: Result[] = [];
      for (const [name, kind] of Object.entries({ ...ATTACKS, ...(await others(side.port)) })) {
        results.push(await resultOf(name, kind, side, agent));
      }
      return results;
    } finally {
      agent.destroy();
      side.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function resultOf(name: string, kind: Attack, side: Side, agent: Agent): Promise<Result> {
  const { port } = side;
  const measure = async (): Promise<void> => {
    for (let each = 0; each < COUNT; each += 1) {
      const { headers, ...asked } = kind(port);
      const address = { 'x-forwarded-for': `10.${randomBytes(3).join('.')}` };
      await ask({ port, from: '127.0.0.1', agent, ...asked, headers: { ...headers, ...address } });
    }
  };
  await measure();
  const measured: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push((await side.spent(measure)) / COUNT);
  }
  const estimate = 1000 * estimateOf(kind(port));
  const ours = figuresOf('measured', measured);
  const met = ours.median <= MOST_TIMES * estimate;
  return {
    title: `Cost of ${name}`,
    ours,
    peer: figuresOf('estimated', [estimate]),
    ratio: figuresOf(
      'estimated / measured',
      measured.map((one) => estimate / one),
    ),
    goals: [
      {
        goal: { kind: 'figure', words: `at most ${MOST_TIMES} times what is estimated`, met },
        met,
      },
    ],
  };
}

function estimateOf({ method = 'GET', path, body = '' }: ReturnType<Attack>): number {
  const typed = new URLSearchParams(body).get('q') ?? textIn(body);
  return costOf(method, path) + (typed === '' ? 0 : costOfHearing(typed.length));
}

function textIn(body: string): string {
  if (!body.startsWith('{')) return '';
  const { text = '' } = JSON.parse(body) as { readonly text?: string };
  return text;
}

/** What people ask for, and the API. */
async function others(port: number): Promise<Readonly<Record<string, Attack>>> {
  const sentence = 'je narrive pas a me connecter a mon compte caf';
  const conversation = await begin(port);
  const headers = { authorization: `Bearer ${conversation.token}` };
  const activities = `/directline/conversations/${conversation.conversationId}/activities`;
  return {
    'a guide': () => ({ path: '/guide/caf.mot-de-passe' }),
    'a short sentence': () => ({
      method: 'POST',
      path: '/',
      body: `q=${sentence.replaceAll(' ', '+')}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    'reading in the chat': () => ({ path: activities, headers }),
    'permanences for programs': () => ({ path: '/api/v1/permanences' }),
    'the script': () => ({ path: '/widget.js' }),
    'a long address': () => ({ path: `/guide/caf.mot-de-passe?${'a=b&'.repeat(1900)}` }),
  };
}
