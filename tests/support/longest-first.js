import { relative, sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The files that take longest, longest first: by the clock of a whole run on two cores. */
const LONGEST = [
  'every-path/every-path',
  'server/start',
  'browser/pages/result-heights',
  'widget/same-html',
  'mediator/app',
  'browser/pages/kept',
  'server/canary',
  'storage/postgres',
  'webchat/webchat',
  'server/canary-postgres',
  'browser/pages/quit',
  'flows/checks/checks',
  'browser/atelier/calendar',
  'flows/check-flows',
  'commands/flows',
  'data/import/import',
  'conversation/packs',
  'conversation/progress',
  'browser/pages/whole-walk',
  'widget/every-screen',
  'commands/import-export',
  'server/under-a-path',
  'widget/back',
  'feeds/download',
  'server/replicas',
  'source/hostile-keys',
];

/**
 * Jest knows how long a file takes where it ran before. On a clean checkout it begins with the
 * largest: a small file that walks for a minute is then begun last, and ends alone.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const others = super.sort(tests);
    return others.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ path, context: { config } }) {
  const name = relative(`${config.rootDir}/tests`, path).split(sep).join('/');
  const at = LONGEST.indexOf(name.replace(/\.test\.ts$/, ''));
  return at === -1 ? LONGEST.length : at;
}
