import { type TripKey } from './fr.ts';

/** Two receptions in one trip, in Arabic; see `phrases/ar.ts`. */
export const TRIP_AR: Record<TripKey, string> = {
  'plan-heading': 'خطواتك الـ{count} بالترتيب',
  'plan-result': 'الإجراء {number}',
  'trip-title': 'في مشوار واحد',
  'trip-says': '{day} في {where}: {first}، {second}.',
  'trip-both': '{day} في {where}: {first}، لطلبيك الاثنين.',
  'trip-at': '{who} على الساعة {time}',
  'trip-until': '{who} حتى الساعة {time}',
  'trip-same-at': '{who} في المكان نفسه على الساعة {time}',
  'trip-same-until': '{who} في المكان نفسه حتى الساعة {time}',
  'trip-near-at': '{who} بجانبه على الساعة {time}',
  'trip-near-until': '{who} بجانبه حتى الساعة {time}',
  'trip-walk-at': '{who} على بعد حوالي {minutes} دقيقة مشيًا، على الساعة {time}',
  'trip-walk-until': '{who} على بعد حوالي {minutes} دقيقة مشيًا، حتى الساعة {time}',
  'trip-place': '{who} في {place}',
  'trip-ask-first': 'قبل أن تذهب، أجب عن أسئلة طلبك الآخر: {title}.',
};
