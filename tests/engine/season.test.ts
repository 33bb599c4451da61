import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Around } from '../../bot/engine/walk.ts';
import { CAMPAIGN_STATES, type CampaignState } from '../../bot/engine/model.ts';
import { branch, buildFlow, option, orientation, question } from './build-flow.ts';
import { moved } from './taps.ts';

const nowhere = (state: CampaignState): Around => ({
  territory: 'declined',
  season: new Map([['tax', { state }]]),
});

const flow = buildFlow([
  question('ready', [option('yes', 'sort')]),
  branch(
    'sort',
    [
      { when: [{ kind: 'campaign', campaign: 'tax', states: ['open', 'closing'] }], go: 'declare' },
      { when: [{ kind: 'campaign', campaign: 'tax', states: ['unknown'] }], go: 'look' },
    ],
    'wait',
  ),
  orientation('declare'),
  orientation('look'),
  orientation('wait'),
]);

const chosen = { step: 'ready', options: ['yes'] };

test.each(CAMPAIGN_STATES.map((state) => [state] as const))(
  'a branch on a campaign that is %s',
  (state) => {
    const expected = { open: 'declare', closing: 'declare', unknown: 'look' };
    const { position } = moved(answer(flow, start(flow), chosen, nowhere(state)));
    expect(position.at.step.address).toBe(
      (expected as Partial<Record<CampaignState, string>>)[state] ?? 'wait',
    );
  },
);

test('a campaign that nobody knows is unknown', () => {
  const { walk } = moved(answer(flow, start(flow), chosen, 'declined'));
  expect(replay(flow, walk, 'declined').at.step.address).toBe('look');
});

test('a walk goes on in the season of its next turn, and no digest knows of it', () => {
  const { walk } = moved(answer(flow, start(flow), chosen, nowhere('closing')));
  expect(replay(flow, walk, nowhere('closing')).at.step.address).toBe('declare');
  expect(replay(flow, walk, nowhere('closed')).at.step.address).toBe('wait');
  expect(walk.digest).toBe(flow.digest);
});
