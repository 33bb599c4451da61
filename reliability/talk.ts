import { randomBytes } from 'node:crypto';
import { type Client } from './direct-line-client.ts';
import { sleep } from './load.ts';
import { type Rig } from './rig.ts';

/** Tries at a message that a fault may well refuse, a moment apart. */
const TRIES = 40;
const AGAIN_MS = 100;

/** One conversation of a fault's own, beside the load. Statuses are given as they came. */
export interface Talk {
  readonly conversation: string;
  say(text: string, replica?: number): Promise<number>;
  read(replica?: number): Promise<number>;
  /** Insists: an erasing may meet a store that is busy. */
  erase(replica?: number): Promise<number>;
}

/** Begun, with one turn taken. */
export async function createTalk(rig: Rig): Promise<Talk> {
  const clientOf = (replica: number): Client => {
    const client = rig.clients[replica % rig.clients.length];
    if (!client) throw new Error('no replica');
    return client;
  };
  const insist = async (work: () => Promise<number>): Promise<number> => {
    let status = 0;
    for (let tries = 0; tries < TRIES && (status === 0 || status === 503); tries++) {
      status = await work();
      if (status === 0 || status === 503) await sleep(AGAIN_MS);
    }
    return status;
  };
  let conversation = '';
  let token = '';
  await insist(async () => {
    const { status, body } = await clientOf(0).call('POST', '/tokens/generate', rig.secret, {});
    conversation = String(body['conversationId']);
    token = String(body['token']);
    return status;
  });
  const path = `/conversations/${conversation}/activities`;
  const post = async (activity: object, replica: number): Promise<number> => {
    const channelData = { clientActivityID: randomBytes(8).toString('hex') };
    const body = { type: 'message', channelData, ...activity };
    return (await clientOf(replica).call('POST', path, token, body)).status;
  };
  await insist(() => post({ text: '1' }, 0));
  return {
    conversation,
    say: (text, replica = 0) => post({ text }, replica),
    read: async (replica = 0) => (await clientOf(replica).call('GET', path, token)).status,
    erase: (replica = 0) =>
      insist(() => post({ text: '', value: { do: 'command', command: 'erase' } }, replica)),
  };
}
