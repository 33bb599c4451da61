import { loadData, type LoadedData } from '../../bot/data/load-data.ts';
import { loadFlows, type LoadedFlows } from '../../bot/flows/load/load-flows.ts';
import { sharedSnapshot } from './shared-snapshot.ts';

/** The flows that ship. */
export function shippedFlows(): LoadedFlows {
  return loadFlows(['flows'], sharedSnapshot());
}

/** The data that ship, as of a day (ISO). */
export function shippedData(today: string): LoadedData {
  return loadData(['data'], { today, cache: sharedSnapshot() });
}
