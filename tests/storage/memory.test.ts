import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Small, testStoreContract } from './contract.ts';

testStoreContract('memory', () => {
  const clock = { now: 0 };
  const store = createMemoryStore<Small>({ now: () => clock.now });
  return Promise.resolve({ store, clock, close: () => store.close().catch(() => undefined) });
});
