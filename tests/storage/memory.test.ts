import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Small, testStoreContract } from './contract.ts';
import { testScreensContract } from './screens-contract.ts';
import { testTicketsContract } from './tickets-contract.ts';

const openOne = () => {
  const clock = { now: 0 };
  const store = createMemoryStore<Small>({ now: () => clock.now });
  return Promise.resolve({ store, clock, close: () => store.close().catch(() => undefined) });
};
testStoreContract('memory', openOne);
testTicketsContract('memory', openOne);
testScreensContract('memory', openOne);
