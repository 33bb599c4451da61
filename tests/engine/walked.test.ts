import { expect, test } from '@jest/globals';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { NO_SEASON, type Territory } from '../../bot/engine/walk.ts';
import { knownPosition, walkOn } from '../../bot/engine/walked.ts';
import { buildFlow, option, orientation, question } from './build-flow.ts';

const STEPS = [question('payer', [option('caf', 'see')]), orientation('see')];
const flow = buildFlow(STEPS);
const HERE = ['33281', '33'];

function walkIn(territory: Territory) {
  const position = replay(flow, start(flow), territory);
  const around = { territory, season: NO_SEASON };
  return { position, walk: walkOn(flow, { answers: [], outside: [] }, around, position) };
}

test.each<[Territory, Territory]>([
  [undefined, undefined],
  ['declined', 'declined'],
  [HERE, HERE],
  [HERE, [...HERE]],
])('a walk made in %j knows where it stands in %j', (made, asked) => {
  const { walk, position } = walkIn(made);
  expect(knownPosition(flow, walk, { territory: asked, season: NO_SEASON })).toBe(position);
});

test.each<[Territory, Territory]>([
  [HERE, ['33281', '17']],
  [HERE, ['17306', '33']],
  [HERE, ['33281']],
  [HERE, [...HERE, '75']],
  [[], HERE],
  [HERE, 'declined'],
  ['declined', HERE],
  [undefined, HERE],
  [HERE, undefined],
])('a walk made in %j does not know where it stands in %j', (made, asked) => {
  const around = { territory: asked, season: NO_SEASON };
  expect(knownPosition(flow, walkIn(made).walk, around)).toBeUndefined();
});

test('a walk knows nothing of another flow, and none once it was stored', () => {
  const { walk } = walkIn(HERE);
  const around = { territory: HERE, season: NO_SEASON };
  expect(knownPosition(buildFlow(STEPS), walk, around)).toBeUndefined();
  const stored = JSON.parse(JSON.stringify(walk)) as typeof walk;
  expect(stored).toEqual({ flow: flow.id, digest: flow.digest, answers: [], outside: [] });
  expect(knownPosition(flow, stored, around)).toBeUndefined();
});

test('a walk of yesterday does not know where it stands in the season of today', () => {
  const { walk } = walkIn(HERE);
  expect(knownPosition(flow, walk, { territory: HERE, season: new Map() })).toBeUndefined();
});
