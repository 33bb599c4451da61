import { type NetworkKey } from './fr.ts';

/** What is said while the network is away, in English. */
export const NETWORK_EN: Record<NetworkKey, string> = {
  'no-network': 'No network for now. Nothing is lost. Try again.',
  'no-network-danger': 'If someone is in danger: call 112',
  offline: 'No connection for now. Your answer will go by itself as soon as possible.',
  'back-online': 'The connection is back.',
  'not-taken': 'Your answer was not sent. Please try again.',
};
