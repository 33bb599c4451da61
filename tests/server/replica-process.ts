import { startReplica } from './start-replica.ts';

// Run by tests as a process of its own, to be killed: says its address and serves.
const [, , databaseUrl = ''] = process.argv;
const { url } = await startReplica(databaseUrl);
process.stdout.write(`${url}\n`);
