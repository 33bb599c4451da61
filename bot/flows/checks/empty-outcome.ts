import { type AuthoredText, type AuthoredTextList } from '../schemas/parts.ts';
import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

const REQUIRED = {
  autonomy: ['goal', 'do', 'see'],
  plan: ['goal', 'see'],
  orientation: ['reason', 'ask'],
} as const;

/** An autonomy step has steps and what one sees; an orientation its reason and what to ask. */
export const emptyOutcome: Check = {
  code: 'empty-outcome',
  severity: 'error',
  *run(input) {
    for (const { at, outcome, path } of sourcesOf(input).flatMap(outcomesOf)) {
      const kind = at.step.autonomy ? 'autonomy' : at.step.plan ? 'plan' : 'orientation';
      const written = outcome as Readonly<Record<string, AuthoredText | AuthoredTextList>>;
      for (const key of REQUIRED[kind]) {
        if (!isBlank(written[key])) continue;
        yield {
          file: at.source.file,
          path: [...path, key],
          message: `« ${key} » est vide.`,
          hint: 'La personne doit savoir quoi faire, et ce qu’elle va voir ou demander.',
        };
      }
    }
  },
};

function isBlank(text: AuthoredText | AuthoredTextList | undefined): boolean {
  if (text === undefined) return true;
  if (typeof text === 'string') return text.trim() === '';
  if (Array.isArray(text))
    return text.length === 0 || text.every((line) => isBlank(line as string));
  return isBlank((text as Readonly<Record<string, string>>)['fr']);
}
