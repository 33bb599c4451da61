import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Milliseconds that a service is given to listen. */
const LISTEN_MS = 90_000;

export interface ServiceSettings {
  /** The program that is run, and what it is told. */
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly preload?: string | undefined;
}

/** One service, as a process that may be killed and started again on its own port. */
export interface ServiceProcess {
  port(): number;
  pid(): number;
  /** Resolves once it listens. */
  start(): Promise<void>;
  /** Starts it without waiting; resolves with its exit code. */
  launch(): Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
  /** Kills it and resolves when it is gone. */
  kill(): Promise<void>;
  /** What it wrote so far. */
  output(): string;
}

export function createServiceProcess(settings: ServiceSettings): ServiceProcess {
  let child: ChildProcess | undefined;
  // 0: chosen by the system at the first start, the same from then on.
  let port = 0;
  let output = '';

  const spawnIt = (): ChildProcess => {
    const { program, args, env, preload } = settings;
    const node = [...(preload === undefined ? [] : ['--import', preload]), program, ...args];
    const own = { PATH: process.env['PATH'] ?? '', ...env, PORT: String(port) };
    const started = spawn(process.execPath, node, { env: own, stdio: ['ignore', 'pipe', 'pipe'] });
    started.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child = started;
    return started;
  };
  const listening = (started: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`a service does not listen: ${output}`));
      }, LISTEN_MS);
      started.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`a service ended with ${code ?? 'a signal'}: ${output}`));
      });
      if (!started.stdout) return;
      createInterface({ input: started.stdout }).on('line', (line) => {
        output += `${line}\n`;
        const [, found] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
        if (found === undefined) return;
        port = Number(found);
        clearTimeout(late);
        resolve();
      });
    });

  return {
    port: () => port,
    pid: () => child?.pid ?? 0,
    start: () => listening(spawnIt()),
    async launch() {
      const [code] = (await once(spawnIt(), 'exit')) as [number | null];
      return code;
    },
    signal(signal) {
      child?.kill(signal);
    },
    async kill() {
      if (!child || hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    output: () => output,
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
