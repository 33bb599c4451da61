import { type IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { createCountOnce } from '../../../bot/channels/http/count-once.ts';
import { type KeptPages } from '../../../bot/channels/pages/keep-screens.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { visit, type Form, type Visitor } from './visitor.ts';

/** Replicas of the pages, each on its store. */
interface Opened {
  readonly now: () => number;
  readonly stores: readonly Pick<Store<unknown>, 'countOnce' | 'counters'>[];
  readonly replicas: readonly KeptPages[];
}

const MS = 7_200_000;

/** What is sent again to another replica counts once, on each kind of store. */
export function testCountsOnce(
  names: readonly string[],
  open: (name: string) => Promise<Opened>,
  walk: (person: Visitor) => Promise<{ readonly forms: readonly Form[] }>,
): void {
  test.each(names)('%s: what is sent again to another replica counts once', async (name) => {
    const opened = await open(name);
    const { replicas, counters } = counting(opened);
    const person = visit(replicas);
    const { forms } = await walk(person);
    const once = await counters();
    expect(once?.size).toBeGreaterThan(0);
    // At each replica again: the same forms, by the same browser and by one that keeps no cookies.
    for (const who of [person, visit(replicas, { cookies: false })]) {
      for (const form of forms) await who.send(form);
      await who.ask('GET', '/');
      for (const form of forms) await who.send(form);
    }
    expect(await counters()).toEqual(once);
  });
}

/** The same replicas, which count, and their counters once all was counted. */
function counting({ stores, replicas, now }: Opened) {
  const waited: Promise<unknown>[] = [];
  const req = { socket: {}, headers: { 'user-agent': 'a' } } as unknown as IncomingMessage;
  const watched = replicas.map((pages, at): KeptPages => {
    const countOnce: Store<unknown>['countOnce'] = (...given) => {
      const counted = stores[at]?.countOnce(...given) ?? Promise.resolve([]);
      waited.push(counted);
      return counted;
    };
    const count = createCountOnce({
      store: { countOnce },
      secret: () => new Uint8Array(32),
      now,
      ms: MS,
      trustProxy: undefined,
      failed: () => {
        throw new Error('not counted');
      },
    });
    return {
      async handle(request, mayKeep) {
        const answer = await pages.handle(request, mayKeep);
        count(answer.counts ?? [], { req, visitor: answer.visitor });
        return answer;
      },
    };
  });
  const counters = async () => {
    await Promise.all(waited);
    return stores[0]?.counters('t|');
  };
  return { replicas: watched, counters };
}
