import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phraseBook } from '../../bot/conversation/phrase-book.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { danger } from '../../bot/data/read-danger.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { dangerTables } from './danger-figures.ts';
import { countHeardAnswers, heardLine, readHeardRows } from './heard-figures.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const HEARD = new URL('tests/conversation/rows/', ROOT);

const { flows } = loadFlows([fileURLToPath(new URL('flows', ROOT))]);
const hearing = danger([fileURLToPath(new URL('data', ROOT))]);
const { data } = loadData([fileURLToPath(new URL('data', ROOT))], {
  today: '2026-11-27',
  cache: new Map(),
});
const later = phraseBook(data.heard.get('nothing-yet') ?? []);
const saysNothing = (text: string) => later.saidIn(text).size > 0;
const heardLines = ['said-held-2', 'said-held', 'said-a', 'said-b'].map((name) => {
  const rows = readHeardRows(new URL(`${name}.txt`, HEARD));
  const kept = name === 'said-held-2' ? `${name} (held out)` : `${name} (mended with)`;
  return heardLine(kept, rows.length, countHeardAnswers(rows, flows, saysNothing));
});

writeFileSync(
  new URL('docs/evaluation.md', ROOT),
  `${[
    '# How well people are heard',
    '',
    'Written by `npm run evaluate`; do not edit. Each figure is a share, with the bounds that hold it 95 times in 100 (Wilson). Sets named `held` trained nothing (`training/danger/batches.ts` says who wrote each, and when), and the thresholds of screens were chosen without them; the share of lines was raised after a look at their totals, so that those figures flatter a little. Still, one small group of authors wrote them all, so that other people may be heard less well. Routing has a bench of its own: `npm run bench -- routing understanding`.',
    '',
    ...dangerTables(hearing, new URL('training/danger/rows/', ROOT)),
    '',
    '### Answers that a first message holds',
    '',
    '| set | messages | answers held | right, of those heard | heard, of those held |',
    '|---|---|---|---|---|',
    ...heardLines,
  ].join('\n')}\n`,
);
