import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createOverlayFolder } from '../../bot/service/overlay-folder.ts';
import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { begin, listen, say } from '../channels/directline/client.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { DESK } from './desk-record.ts';
import { copyFlow } from './copy-flow.ts';
import { bundle, run, type Child } from './run-child.ts';
import { type Started } from './start-server.ts';

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
});

/** The service as it starts, on these flows. */
function startOn(flows: string, args: readonly string[] = [], own: Record<string, string> = {}) {
  const child = run(main, args, { ...settings(flows), ...own });
  children.push(child);
  return child;
}

function settings(flows: string) {
  return { FLOWS_DIR: flows, VAR_DIR: warmed(join(folder, 'var')), PORT: '0' };
}

test(
  'starts without a faulty flow, says where the fault is, and tells it to who looks after it',
  async () => {
    const copy = copyFlow(join(folder, 'faulty'));
    copy.break();
    const child = startOn(copy.flows);
    const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    const said = child.output();
    expect(said).toMatch(/declaration-trimestrielle\.yaml:\d+:\d+ unknown-target/);
    expect(said).toContain('^^^');
    expect(said).toContain('« caf.declaration-trimestrielle » n’est pas proposé');
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        overlay: { version: 0, sha256: expect.any(String) },
        degraded: {
          faults: 1,
          flows: [{ id: 'caf.declaration-trimestrielle', instead: 'nothing' }],
        },
      },
    ]);
    expect((await fetch(url + DECLARATION)).status).toBe(404);
    expect((await fetch(`${url}/guide/caf.mot-de-passe`)).status).toBe(200);
    child.process.kill('SIGKILL');
    await child.ended;
  },
  LIMIT_MS,
);

test(
  'does not start without its lists, and says where the fault is',
  async () => {
    const copy = copyFlow(join(folder, 'no-menu'));
    writeFileSync(join(copy.flows, 'menu.yaml'), 'first: {');
    const child = startOn(copy.flows);
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(/menu\.yaml:\d+:\d+ [^]*le service ne démarre pas/);
  },
  LIMIT_MS,
);

test(
  'in production, --strict refuses a page of the law that is still to be written, and says which',
  async () => {
    const child = startOn('flows', ['--strict'], { NODE_ENV: 'production' });
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(/« mentions-legales »[^]*--strict : le service ne démarre pas/);
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
  'says which setting keeps it from starting, by the code of the system alone',
  async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const other = {
      PUBLIC_URL: 'https://guide.example',
      VAR_DIR: warmed(join(folder, 'var-of-host')),
    };
    for (const [own, says] of [
      [{ VAR_DIR: file }, /^Le fichier .* ne peut pas être ouvert \(EEXIST\)\. .* VAR_DIR\.$/],
      [{ HOST: '192.0.2.1', ...other }, /^Cette machine .* \(EADDRNOTAVAIL\)\. Changez HOST\.$/],
    ] as const) {
      const child = startOn('flows', [], own);
      expect(await child.ended).toBe(1);
      expect(child.output().trim()).toMatch(says);
      expect(child.output()).not.toMatch(/not a directory|file already|not available|192\.0\.2/);
    }
  },
  2 * LIMIT_MS,
);

test(
  'an error that nothing catches is one line of the log, and says nothing of its own',
  async () => {
    const thrown = 'setTimeout(() => { throw new TypeError("kanari") }, 100)';
    const late = `data:text/javascript,process.on("SIGUSR2", () => ${thrown})`;
    const child = startOn('flows', [], { NODE_OPTIONS: `--import="${late.replaceAll('"', "'")}"` });
    await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    child.process.kill('SIGUSR2');
    expect(await child.ended).toBe(1);
    const rest = child
      .output()
      .split('\n')
      .filter((line) => !/^(?:Aiguillage écoute.*)?$/.test(line));
    expect(rest.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ level: 'error', event: 'uncaught', code: 'TypeError' }),
    ]);
    expect(child.output()).not.toContain('kanari');
  },
  LIMIT_MS,
);

test(
  'refuses a faulty version at reload, serves the old one on, then takes a sound one',
  async () => {
    const copy = copyFlow(join(folder, 'watched'));
    const child = startOn(copy.flows, ['--watch']);
    try {
      const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
      copy.break();
      await child.line(/^Parcours et données relus, sauf 1 fichier/);
      expect(child.output()).toContain('unknown-target');
      expect(child.output()).toContain('Version refusée de « caf.declaration-trimestrielle »');
      const ready = (await (await fetch(`${url}/health/ready`)).json()) as { degraded?: unknown };
      expect(ready.degraded).toMatchObject({ flows: [{ instead: 'older' }] });
      const served = await fetch(url + DECLARATION);
      expect(served.status).toBe(200);
      expect(await served.text()).toContain('Qui vous verse cette aide');
      copy.mend();
      await child.line(/^Parcours et données relus\.$/);
    } finally {
      child.process.kill('SIGKILL');
      await child.ended;
    }
  },
  LIMIT_MS,
);

test(
  'reads its files anew on SIGHUP, in production too: a sound version is taken, a faulty one is not',
  async () => {
    const copy = copyFlow(join(folder, 'hangup'));
    const child = startOn(copy.flows, [], { NODE_ENV: 'production' });
    try {
      const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
      const title = async () => (await fetch(url + DECLARATION)).text();
      // The pages of the law are those that ship, and the demonstration is not read.
      const ready = (await (await fetch(`${url}/health/ready`)).json()) as { degraded?: unknown };
      expect(ready.degraded).toEqual({ pages: ['mentions-legales', 'schema-pluriannuel'] });
      expect(child.output()).toContain('La page « mentions-legales » est celle du modèle');
      // The lists of the whole country are read all the same.
      expect(child.output()).not.toContain('Aucun lieu d’accueil n’est connu');
      expect(await (await fetch(`${url}/permanences/17306/caf`)).text()).not.toMatch(
        /démonstration/i,
      );
      copy.change('Qui vous verse cette aide', 'Qui donc vous verse cette aide');
      expect(await title()).not.toContain('Qui donc');
      child.process.kill('SIGHUP');
      await child.line(/^Parcours et données relus\.$/);
      expect(await title()).toContain('Qui donc vous verse');
      copy.break();
      child.process.kill('SIGHUP');
      await child.line(/^Parcours et données relus, sauf 1/);
      expect(child.output()).toContain('unknown-target');
      expect(await title()).toContain('Qui donc vous verse');
    } finally {
      child.process.kill('SIGKILL');
      await child.ended;
    }
  },
  LIMIT_MS,
);

test(
  'takes what is written in the overlay and in its files while it runs, in production too',
  async () => {
    const varDir = join(folder, 'var-overlay');
    const data = join(folder, 'data-overlay');
    mkdirSync(join(data, 'permanences'), { recursive: true });
    const overlay = openSqliteOverlay(varDir);
    const path = 'permanences/caf-merignac-essai.yaml';
    await overlay.write([{ path, text: DESK, ifVersion: 0 }]);
    const own = { NODE_ENV: 'production', VAR_DIR: warmed(varDir), DATA_DIR: `data:${data}` };
    const child = startOn('flows', [], own);
    try {
      const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
      const page = async () => (await fetch(`${url}/permanences/33281/caf`)).text();
      const served = async () => {
        const told = (await (await fetch(`${url}/health/ready`)).json()) as Ready;
        return told.overlay?.version;
      };
      const until = async (holds: () => Promise<boolean>) => {
        while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
      };
      // What was written before is served from the first answer on.
      expect(await served()).toBe(1);
      expect(await page()).toContain('Maison du test');
      const faulty = DESK.replaceAll('caf-merignac-essai', 'faulty').replace('caf', 'nobody');
      await overlay.write([
        { path, text: DESK.replace('Maison du test', 'Maison changée'), ifVersion: 1 },
        { path: 'permanences/faulty.yaml', text: faulty, ifVersion: 0 },
      ]);
      await until(async () => (await served()) === 2);
      expect(await page()).toContain('Maison changée');
      expect(child.output()).toMatch(/faulty\.yaml:\d+:\d+ unknown-operator/);
      const ready = (await (await fetch(`${url}/health/ready`)).json()) as Ready;
      // What it serves has the sum of what is stored, as whoever lays it out finds it.
      const laid = await createOverlayFolder(overlay, join(folder, 'laid-beside')).lay();
      expect([ready.degraded?.faults, ready.overlay?.sha256]).toEqual([1, laid.sha256]);
      const other = DESK.replace('caf-merignac-essai', 'caf-essai-fichier');
      writeFileSync(join(data, 'permanences', 'x.yaml'), other.replace('du test', 'du fichier'));
      await until(async () => (await page()).includes('Maison du fichier'));
    } finally {
      await overlay.close();
      child.process.kill('SIGKILL');
      await child.ended;
    }
  },
  LIMIT_MS,
);

interface Ready {
  readonly overlay?: { readonly version: number; readonly sha256: string };
  readonly degraded?: { readonly faults?: number };
}

test(
  'asked to stop, takes no one more, gives the answers under way and tells the streams',
  async () => {
    const child = startOn('flows');
    const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    const server = { url, domain: `${url}/directline` } as Started;
    const began = await begin(server);
    const stream = await listen(began.streamUrl);
    // Begun, its end still to come: an answer under way when the signal is.
    const late = request(`${server.domain}/conversations/${began.conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${began.token}`, 'content-type': 'application/json' },
    });
    const answered = once(late, 'response') as Promise<[IncomingMessage]>;
    late.write('{"type":"message",');
    await say(server, began, { text: '1' });
    // Open and idle, as a proxy keeps them: what comes over it next is on its way already.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const over = async () => {
      const asked = request(`${url}/health/live`, { agent }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      await once(answer, 'end');
      return [answer.statusCode, answer.headers.connection];
    };
    expect(await over()).toEqual([200, 'keep-alive']);
    child.process.kill('SIGTERM');
    expect(await stream.closed()).toBe(1012);
    const anew = request(`${url}/health/live`, { agent: false }).end();
    await expect(once(anew, 'response')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(await over()).toEqual([200, 'close']);
    late.end('"text":"1"}');
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(200);
    expect(await child.ended).toBe(0);
  },
  LIMIT_MS,
);
