import { toCondition as ofFacts } from '../../data/to-text.ts';
import { type Condition, type Test } from '../../engine/model.ts';
import { campaignsOf, factsOf } from '../graph/conditions.ts';
import { type AuthoredWhen } from '../schemas/parts.ts';

/** The `when` of a row: its campaigns, then its facts and its territory. All hold at once. */
export function toCondition(when: AuthoredWhen): Condition {
  const campaigns = Object.entries(campaignsOf(when)).map(([campaign, states]): Test => {
    return { kind: 'campaign', campaign, states: [states].flat() };
  });
  return [...campaigns, ...ofFacts(factsOf(when))];
}
