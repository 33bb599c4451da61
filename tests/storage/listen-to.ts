import { type Store } from '../../bot/storage/store.ts';
import { type Small } from './contract.ts';

/** Counts wakes, and waits for the next. */
export function listenTo(store: Store<Small>, id: string) {
  let count = 0;
  let next: () => void = () => undefined;
  store.subscribe(id, () => {
    count += 1;
    next();
  });
  const changed = () =>
    new Promise<void>((resolve) => {
      next = resolve;
    });
  return {
    until: async (wanted: number) => {
      while (count < wanted) await changed();
    },
  };
}
