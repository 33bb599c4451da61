import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundle, run, type Child } from './run-child.ts';

const FLOW = join('caf', 'declaration-trimestrielle.yaml');
const DECLARATION = '/guide/caf.declaration-trimestrielle';

/** A first start reads and checks everything; a busy machine takes its time. */
const LIMIT_MS = 180_000;

const children: Child[] = [];

let folder: string;
let main: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-start-'));
  main = await bundle('bot/main.ts');
});

afterAll(() => {
  // A test that ran out of time must not leave its service behind: jest would wait for it.
  for (const child of children) child.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  rmSync(main, { force: true });
});

/** A copy of the shipped flows, and ways to break and mend it. */
function copyFlows(name: string) {
  const flows = join(folder, name);
  cpSync('flows', flows, { recursive: true });
  const file = join(flows, FLOW);
  const sound = readFileSync(file, 'utf8');
  return {
    flows,
    break: () => {
      writeFileSync(file, sound.replace('go: see-msa', 'go: nowhere'));
    },
    mend: () => {
      writeFileSync(file, sound);
    },
  };
}

/** The service as it starts, on these flows. */
function startOn(flows: string, args: readonly string[] = [], own: Record<string, string> = {}) {
  const child = run(main, args, { ...settings(flows), ...own });
  children.push(child);
  return child;
}

function settings(flows: string) {
  return { FLOWS_DIR: flows, VAR_DIR: join(folder, 'var'), PORT: '0' };
}

test(
  'does not start on a faulty flow folder, and says where the fault is',
  async () => {
    const copy = copyFlows('faulty');
    copy.break();
    const child = startOn(copy.flows);
    expect(await child.ended).toBe(1);
    const said = child.output();
    expect(said).toMatch(/declaration-trimestrielle\.yaml:\d+:\d+ unknown-target/);
    expect(said).toContain('^^^');
  },
  LIMIT_MS,
);

test(
  'tells every wrong setting and does not start',
  async () => {
    const child = startOn('flows', [], { PORT: 'x', CONVERSATION_MINUTES: '0' });
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(/PORT[\s\S]*CONVERSATION_MINUTES/);
  },
  LIMIT_MS,
);

test(
  'refuses a faulty version at reload, serves the old one on, then takes a sound one',
  async () => {
    const copy = copyFlows('watched');
    const child = startOn(copy.flows, ['--watch']);
    try {
      const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
      copy.break();
      await child.line(/^Version refusée/);
      expect(child.output()).toContain('unknown-target');
      const served = await fetch(url + DECLARATION);
      expect(served.status).toBe(200);
      expect(await served.text()).toContain('Qui vous verse cette aide');
      copy.mend();
      await child.line(/^Parcours et données relus/);
    } finally {
      child.process.kill('SIGKILL');
      await child.ended;
    }
  },
  LIMIT_MS,
);
