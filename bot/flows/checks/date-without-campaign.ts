import { ownValue } from '../../engine/own-value.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';
import { DATE_PLACEHOLDERS, placeholdersIn } from '../texts/placeholders.ts';

/** A text that says `{closes}` stands on a step that names its campaign: else nobody knows whose. */
export const dateWithoutCampaign: Check = {
  code: 'date-without-campaign',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { file, path, text, of } of linesOf(source)) {
        const dated = placeholdersIn(text).find((one) => DATE_PLACEHOLDERS.includes(one));
        const step = ownValue(source.flow.steps, of.step ?? '');
        if (dated === undefined || step?.campaign !== undefined) continue;
        yield {
          file,
          path,
          message: `« ${dated} » : cette étape ne dit pas de quoi c’est la date.`,
          hint: 'Ajoutez « campaign: … » à l’étape, un identifiant de data/campaigns.yaml.',
        };
      }
    }
  },
};
