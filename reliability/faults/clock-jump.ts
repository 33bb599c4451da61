import { type Fault } from '../fault.ts';
import { type ServiceProcess } from '../service-process.ts';
import { sleep } from '../load.ts';
import { createTalk } from '../talk.ts';

/** Milliseconds that the clock is wrong: several sweeps at the speed of the trial. */
const WRONG_MS = 1500;

const LOOK_MS = 10;

let jumps = 0;

/** Said by the service whenever its clock has moved. */
const MOVED = 'clock moved';

/** The service's clock, moved by signals; its sweeps come every half second instead of minutes. */
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  const right = Date.now;
  const every = globalThis.setInterval;
  let ahead = 0;
  Date.now = () => right() + ahead;
  globalThis.setInterval = (work, ms, ...rest) => every(work, ms > 60000 ? 500 : ms, ...rest);
  const DAY = 86400000;
  const move = (by) => () => {
    ahead = ahead === 0 ? by : 0;
    process.stdout.write('${MOVED}\\n');
  };
  process.on('SIGUSR2', move(DAY));
  process.on('SIGCONT', move(-DAY));
`)}`;

export const clockJump: Fault = {
  name: 'clock-jump',
  what: 'the clock a day ahead, then a day behind: nothing is swept',
  on: 'sqlite',
  start: { preload: CLOCK },
  async strike(rig) {
    const [service] = rig.services;
    if (!service || !rig.load) return;
    jumps += 1;
    const signal = jumps % 2 === 1 ? 'SIGUSR2' : 'SIGCONT';
    // By the wrong clock their tokens are too old; others begin, and are not counted.
    await rig.load.pause();
    await move(service, signal);
    const talk = await createTalk(rig);
    if ((await talk.say('1')) !== 200) rig.fail('no one could begin under a wrong clock');
    await sleep(WRONG_MS);
    await move(service, signal);
    rig.load.resume();
  },
};

/** Sends the signal, and waits until the clock has moved. */
async function move(service: ServiceProcess, signal: NodeJS.Signals): Promise<void> {
  const moves = (): number => service.output().split(MOVED).length;
  const before = moves();
  service.signal(signal);
  while (moves() === before) await sleep(LOOK_MS);
}
