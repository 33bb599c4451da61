import { fileURLToPath } from 'node:url';
import { publicNumbers } from '../bot/conversation/public-numbers.ts';
import { screen } from '../bot/conversation/screen.ts';
import { newState } from '../bot/conversation/start-state.ts';
import { understand } from '../bot/conversation/understand.ts';
import { worldOn } from '../bot/conversation/world-on.ts';
import { loadWorld } from '../bot/service/load-world.ts';
import { guard } from '../bot/understanding/guard.ts';

const ROOT = new URL('../..', import.meta.url);
/** The day that messages are of: nothing depends on the clock. */
const TODAY = '2026-12-02';

/** Reads a first message with everything: guarded, its danger weighed, its answers heard. */
export function heardWhole(): (text: string) => unknown {
  const folder = (name: string) => fileURLToPath(new URL(name, ROOT));
  const { world: given } = loadWorld({
    flowsDirs: [folder('flows')],
    dataDirs: [folder('data')],
    today: TODAY,
  });
  if (!given) throw new Error('flows or data are at fault: aiguillage check tells where');
  const now = Date.parse(TODAY);
  const world = worldOn(given, now);
  const state = newState();
  const view = screen(world, state, now);
  const directory = publicNumbers(world);
  return (text) => {
    const { redacted } = guard(text, { directory });
    return understand(world, { state, view, text: redacted, stays: false });
  };
}
