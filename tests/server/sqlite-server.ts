import { type State } from '../../bot/conversation/state.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { startServer } from './start-server.ts';

// Run by tests as a process of its own, to be killed: says its address and serves.
const [, , folder = ''] = process.argv;
const store = openSqliteStore<State>({ folder, now: Date.now });
const { url } = await startServer({ store });
process.stdout.write(`${url}\n`);
