import { type CommandDefinition } from './command.ts';
import { alerts } from './alerts.ts';
import { chat } from './chat.ts';
import { check } from './check.ts';
import { commune } from './commune.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { find } from './find.ts';
import { guard } from './guard.ts';
import { hear } from './hear.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { key } from './key.ts';
import { keys } from './keys.ts';
import { link } from './link.ts';
import { opening } from './opening.ts';
import { permanence } from './permanence.ts';
import { report } from './report.ts';
import { route } from './route.ts';
import { structure } from './structure.ts';
import { sync } from './sync.ts';
import { test } from './test.ts';
import { theme } from './theme.ts';
import { translate } from './translate.ts';
import { walk } from './walk.ts';
import { watch } from './watch.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandDefinition[] = [
  check,
  test,
  walk,
  chat,
  find,
  hear,
  guard,
  route,
  commune,
  opening,
  permanence,
  translate,
  importCommand,
  sync,
  watch,
  alerts,
  exportCommand,
  init,
  doctor,
  key,
  keys,
  link,
  report,
  structure,
  theme,
];
