import { expect, test } from '@jest/globals';
import { createInOrder } from '../../bot/service/in-order.ts';
import { oneAtATime } from '../../bot/service/one-at-a-time.ts';

interface Held {
  readonly work: () => Promise<string>;
  readonly let: (how: 'go' | 'fail') => void;
}

/** Work that ends when it is let. */
function held(name: string, began: string[]): Held {
  let settle: (how: 'go' | 'fail') => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    settle = (how) => {
      if (how === 'go') resolve(name);
      else reject(new Error(name));
    };
  });
  return {
    work: () => {
      began.push(name);
      return ended;
    },
    let: (how) => {
      settle(how);
    },
  };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('work of one key begins when the one before has ended, well or badly; another key waits for none', async () => {
  const inOrder = createInOrder();
  const began: string[] = [];
  const [one, two, three, other] = ['one', 'two', 'three', 'other'].map((name) =>
    held(name, began),
  ) as [Held, Held, Held, Held];
  const done = [one, two, three].map(({ work }) => inOrder('a', work));
  const apart = inOrder('b', other.work);
  await soon();
  expect(began).toEqual(['one', 'other']);
  one.let('fail');
  await expect(done[0]).rejects.toThrow('one');
  await soon();
  expect(began).toEqual(['one', 'other', 'two']);
  other.let('go');
  expect(await apart).toBe('other');
  two.let('go');
  three.let('go');
  expect(await Promise.all(done.slice(1))).toEqual(['two', 'three']);
  expect(began).toEqual(['one', 'other', 'two', 'three']);
});

test('what comes once a key has ended begins at once', async () => {
  const inOrder = createInOrder();
  const began: string[] = [];
  const first = held('first', began);
  const before = inOrder('a', first.work);
  first.let('go');
  await before;
  const second = held('second', began);
  const after = inOrder('a', second.work);
  expect(began).toEqual(['first', 'second']);
  second.let('go');
  expect(await after).toBe('second');
});

test('the same work never runs twice at once: asked again meanwhile, it is done once more', async () => {
  const began: string[] = [];
  const [first, second] = ['first', 'second'].map((name) => held(name, began)) as [Held, Held];
  const runs = [first, second];
  const run = oneAtATime(async () => {
    await runs.shift()?.work();
  });
  const [one, again, more] = [run(), run(), run()];
  await soon();
  expect([began, more === again]).toEqual([['first'], true]);
  first.let('fail');
  await expect(one).rejects.toThrow('first');
  await soon();
  expect(began).toEqual(['first', 'second']);
  second.let('go');
  await again;
  expect(runs).toEqual([]);
});
