import { type Condition, type Test, type Text, type TextList } from '../engine/model.ts';
import { type AuthoredText, type AuthoredTextList } from './schemas/parts.ts';
import { type AuthoredWhen } from './schemas/operator.ts';

export { present } from '../engine/present.ts';

/** A string is French. */
export function toText(written: AuthoredText): Text {
  return typeof written === 'string' ? { fr: written } : written;
}

/** A list is French. */
export function toTextList(written: AuthoredTextList): TextList {
  return isList(written) ? { fr: written } : written;
}

/** A `when`: a map is AND, a list of values OR, `{all: […]}` all of a set. */
export function toCondition(when: AuthoredWhen): Condition {
  return Object.entries(when).map(([fact, wanted]): Test => {
    if (typeof wanted !== 'string' && !isList(wanted)) {
      return { kind: 'all', fact, values: wanted.all };
    }
    const values = typeof wanted === 'string' ? [wanted] : wanted;
    return fact === 'territory'
      ? { kind: 'territory', codes: values }
      : { kind: 'any', fact, values };
  });
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
