import { type TripKey } from './fr.ts';

/** Two receptions in one trip, in English. */
export const TRIP_EN: Record<TripKey, string> = {
  'plan-heading': 'Your {count} steps, in order',
  'plan-result': 'Step {number}',
  'trip-title': 'In one trip',
  'trip-says': '{day} in {where}: {first}, {second}.',
  'trip-both': '{day} in {where}: {first}, for both of your requests.',
  'trip-at': '{who} at {time}',
  'trip-until': '{who} until {time}',
  'trip-same-at': '{who} in the same place at {time}',
  'trip-same-until': '{who} in the same place until {time}',
  'trip-near-at': '{who} next to it at {time}',
  'trip-near-until': '{who} next to it until {time}',
  'trip-walk-at': '{who} about {minutes} minutes away on foot, at {time}',
  'trip-walk-until': '{who} about {minutes} minutes away on foot, until {time}',
  'trip-place': '{who}: {place}',
  'trip-ask-first': 'Before you leave, answer the questions of your other request: {title}.',
};
