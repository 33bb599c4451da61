/**
 * Stands for `AsyncLocalStorage` where jest follows a test with it, to tell which one an error is of
 * that nobody caught: here tests run one after the other, so the one that runs is the one. The real
 * one counts every promise on Node 20 and 22, and jest makes one more for each file, which a worker
 * that is kept never loses: some 6 % of all that the tests cost.
 */
export class OneContext {
  #store;

  getStore() {
    return this.#store;
  }

  async run(store, work) {
    const before = this.#store;
    this.#store = store;
    try {
      return await work();
    } finally {
      this.#store = before;
    }
  }
}
