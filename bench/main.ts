import { pathToFileURL } from 'node:url';
import { attack } from './attack.ts';
import { calendar } from './calendar.ts';
import { costs } from './costs.ts';
import { country } from './country.ts';
import { dashboard } from './dashboard.ts';
import { desk } from './desk.ts';
import { engine } from './engine.ts';
import { type Bench, tableOf } from './harness.ts';
import { importing } from './import.ts';
import { reload } from './reload.ts';
import { routing } from './routing.ts';
import { start } from './start.ts';
import { territory } from './territory.ts';
import { service } from './service.ts';
import { streaming } from './streaming.ts';
import { understanding } from './understanding.ts';
import { web } from './web.ts';

const benches: readonly Bench[] = [
  engine,
  calendar,
  start,
  country,
  reload,
  service,
  attack,
  costs,
  routing,
  understanding,
  streaming,
  territory,
  importing,
  desk,
  dashboard,
  web,
];

/** Runs the benches named (all without a name); gives the exit code: 1 when a goal is missed. */
export async function runBenches(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = benches.map(({ name }) => name).join(', ');
    process.stderr.write(`No bench called ${unknown.join(', ')}. There are: ${known}.\n`);
    return 2;
  }
  let missed = false;
  for (const bench of benches) {
    if (names.length > 0 && !names.includes(bench.name)) continue;
    for (const result of await bench.run()) {
      process.stdout.write(`${tableOf(result)}\n`);
      missed ||= result.goals.some(({ met }) => !met);
    }
  }
  return missed ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await runBenches(process.argv.slice(2));
}
