import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tests/support/postgres.ts';
import { type Result, type Bench } from './harness.ts';
import { badDay } from './service/bad-day.ts';
import { delivery } from './service/delivery.ts';
import { idleSockets } from './service/idle-sockets.ts';
import { liveConversations } from './service/live-conversations.ts';
import { turns } from './service/turns.ts';
import { compileFlows } from './service/var-folder.ts';

/** The whole service, as `npm start` runs it, on each store and under many people. */
export const service: Bench = {
  name: 'service',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-service-'));
    compileFlows(folder);
    const postgres = await startPostgres();
    try {
      return [
        ...(await turns(folder, postgres)),
        ...(await delivery(folder, postgres)),
        ...(await idleSockets(folder)),
        ...(await liveConversations(folder)),
        ...(await badDay(folder, postgres)),
      ];
    } finally {
      await postgres.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
