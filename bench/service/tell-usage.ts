// Loaded before a server that is measured: answers each message of the bench with what the
// process has spent and holds. What is held is read after garbage was collected, which costs by
// the size of the heap: a measure of CPU that ends must not be charged with it.
process.on('message', (asked) => {
  if (asked !== 'cpu') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(0));
