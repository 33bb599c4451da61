import { type Recourse } from '../permanences/model.ts';
import { type AuthoredRecourse } from './schemas/operator.ts';
import { type AuthoredText } from './schemas/parts.ts';
import { present, toText } from './to-text.ts';

/** A ladder that passed its schema, as the rest of the program reads it. Pure. */
export function toRecourse(written: AuthoredRecourse): Recourse {
  const { as, other, write, answer, mediator, page, defender = true, sources = [] } = written;
  const text = (one: AuthoredText | undefined) => (one === undefined ? undefined : toText(one));
  return present({
    as,
    other: text(other),
    write: text(write),
    answer,
    mediator: text(mediator),
    page,
    defender,
    sources,
    reviewBy: written.verified?.['review-by'],
    toCheck: written.confidence === 'to-check',
  });
}
