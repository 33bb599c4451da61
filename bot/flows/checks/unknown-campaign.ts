import { type Check, type FindingAt } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { campaignIn } from '../graph/conditions.ts';
import { testsIn } from '../graph/facts-used.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { type Path } from '../../source/yaml-file.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `campaign`, on a step or in a `when`, is an id of data/campaigns.yaml. */
export const unknownCampaign: Check = {
  code: 'unknown-campaign',
  severity: 'error',
  *run(input) {
    const { campaigns } = input.catalog;
    for (const source of sourcesOf(input)) {
      for (const { id, path, part } of namedIn(source)) {
        if (campaigns.has(id)) continue;
        yield {
          file: source.file,
          path,
          part,
          message: `« ${id} » n’existe pas dans data/campaigns.yaml.`,
          hint: didYouMean(id, campaigns.keys()),
        };
      }
    }
  },
};

interface Named {
  readonly id: string;
  readonly path: Path;
  readonly part: NonNullable<FindingAt['part']>;
}

function namedIn(source: FlowSource): readonly Named[] {
  const tested = testsIn(source).flatMap(({ fact, path }): readonly Named[] => {
    const id = campaignIn(fact);
    return id === undefined ? [] : [{ id, path, part: 'key' }];
  });
  const spokenOf = stepsOf(source).flatMap(({ step, path }): readonly Named[] =>
    [step.campaign ?? []].flat().map((id) => ({ id, path: [...path, 'campaign'], part: 'value' })),
  );
  return [...tested, ...spokenOf];
}
