import { closed, date, https, id, ids, line, phone } from './parts.ts';
import { inlinePlaceSchema } from './place.ts';

/** A record of `data/permanences/*.yaml`. `schedule` has a reader of its own. */
export const permanenceSchema = closed(
  ['id', 'operator', 'serves', 'mode', 'schedule', 'checked'],
  {
    id,
    operator: id,
    needs: ids,
    place: {
      if: { type: 'string' },
      then: id,
      else: inlinePlaceSchema,
    },
    room: line,
    serves: { type: ['string', 'array'], items: line, minItems: 1 },
    for: { enum: ['public', 'mediators'] },
    mode: { enum: ['walk-in', 'appointment', 'phone', 'video'] },
    booking: closed(['how'], {
      how: line,
      url: https,
      phone,
      'needs-account': { type: 'boolean' },
    }),
    schedule: {},
    checked: closed(['date', 'by'], { date, by: line }),
    'known-until': date,
    validated: closed(['by', 'date'], { by: line, date }),
    reported: { type: 'boolean' },
    zone: line,
    'public-holidays': id,
    demonstration: { type: 'boolean' },
  },
);
