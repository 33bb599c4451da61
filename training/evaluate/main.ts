import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { danger } from '../../bot/data/read-danger.ts';
import { loadWorld } from '../../bot/service/load-world.ts';
import { dangerTables } from './danger-figures.ts';
import { doItTable } from './do-it-figures.ts';
import { faqTable } from './faq-figures.ts';
import { heardTable } from './heard-figures.ts';
import { HOW_THEY_WERE_LOOKED_AT } from './how-they-were-looked-at.ts';
import { elseTable, replyTable } from './reply-figures.ts';
import { routeTable } from './route-figures.ts';
import { secondDemandTable } from './second-demand-figures.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const ROWS = new URL('training/evaluate/rows/', ROOT);
const SAID = new URL('tests/conversation/rows/', ROOT);
/** The day that figures are of: nothing depends on the clock. */
const TODAY = '2026-12-02';

const folder = (name: string) => fileURLToPath(new URL(name, ROOT));
const { world } = loadWorld({
  flowsDirs: [folder('flows')],
  dataDirs: [folder('data')],
  today: TODAY,
});
if (!world) throw new Error('flows or data are at fault: aiguillage check tells where');

const today = worldOn(world, Date.parse(TODAY));

writeFileSync(
  new URL('docs/evaluation.md', ROOT),
  `${[
    '# How well people are heard',
    '',
    ...HOW_THEY_WERE_LOOKED_AT,
    ...dangerTables(danger([folder('data')]), new URL('training/danger/rows/', ROOT)),
    '',
    ...routeTable(world.router, 'route-held-3', ROWS),
    '',
    ...routeTable(world.router, 'route-held-5', ROWS),
    '',
    ...routeTable(world.router, 'route-held-7', ROWS),
    '',
    ...routeTable(world.router, 'route-held-8', ROWS),
    '',
    ...routeTable(world.router, 'route-held-9', ROWS),
    '',
    ...routeTable(world.router, 'route-held-10', ROWS),
    '',
    ...routeTable(world.router, 'route-held-11', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-5', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-7', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-8', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-9', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-10', ROWS),
    '',
    ...secondDemandTable(world.router, 'two-demands-held-11', ROWS),
    '',
    ...doItTable(world, 'do-it-held', ROWS, Date.parse(TODAY)),
    '',
    ...doItTable(world, 'do-it-held-2', ROWS, Date.parse(TODAY)),
    '',
    ...faqTable(world, 'faq-held', ROWS, Date.parse(TODAY)),
    '',
    ...faqTable(world, 'faq-held-2', ROWS, Date.parse(TODAY)),
    '',
    ...faqTable(world, 'faq-held-3', ROWS, Date.parse(TODAY)),
    '',
    ...faqTable(world, 'faq-held-4', ROWS, Date.parse(TODAY)),
    '',
    ...faqTable(world, 'faq-held-5', ROWS, Date.parse(TODAY)),
    '',
    ...replyTable(today, SAID, Date.parse(TODAY)),
    '',
    ...elseTable(today, SAID, Date.parse(TODAY)),
    '',
    ...heardTable(today, SAID),
  ].join('\n')}\n`,
);
