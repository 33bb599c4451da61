import { schemaOf, type Admitted } from '../../source/schema-of.ts';
import { closed, date, flag, https, id, ids, line, oneOf, phone, serves } from './parts.ts';
import { inlinePlaceSchema, type AuthoredPlace } from './place.ts';

/** A record of `data/permanences/*.yaml`. `schedule` has a reader of its own. */
export const permanenceSchema = closed(
  ['id', 'operator', 'serves', 'mode', 'schedule', 'checked'],
  {
    id,
    operator: id,
    needs: ids,
    place: schemaOf<string | AuthoredPlace>({
      if: { type: 'string' },
      then: id,
      else: inlinePlaceSchema,
    }),
    room: line,
    serves: { ...serves, minItems: 1 },
    for: oneOf('public', 'mediators'),
    mode: oneOf('walk-in', 'appointment', 'phone', 'video'),
    booking: closed(['how'], {
      how: line,
      url: https,
      phone,
      'needs-account': flag,
    }),
    schedule: {},
    checked: closed(['date', 'by'], { date, by: line }),
    'known-until': date,
    validated: closed(['by', 'date'], { by: line, date }),
    reported: flag,
    zone: line,
    'public-holidays': id,
    demonstration: flag,
  },
);

export type AuthoredPermanence = Admitted<typeof permanenceSchema>;
