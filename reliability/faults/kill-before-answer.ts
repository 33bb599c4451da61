import { type Fault } from '../fault.ts';
import { type Rig } from '../rig.ts';

/** Services reached through a proxy, which keeps one answer to a message for itself. */
const BEHIND_PROXY = { clientProxy: true } as const;

export const killBeforeAnswer: Fault = {
  name: 'kill-before-answer',
  what: 'kill -9 between commit and answer (SQLite)',
  on: 'sqlite',
  start: BEHIND_PROXY,
  strike: killOnAnswer,
};

export const killReplicaBeforeAnswer: Fault = {
  name: 'kill-replica-before-answer',
  what: 'kill -9 of a replica between commit and answer',
  on: 'postgres',
  replicas: 2,
  start: BEHIND_PROXY,
  strike: killOnAnswer,
};

/**
 * The answer has left the service, so the turn is committed; it never comes to the client, and the
 * service dies. The client sends the same message again: it must be given the very same id.
 */
async function killOnAnswer(rig: Rig): Promise<void> {
  const { id, replica } = await keepOneAnswer(rig);
  const service = rig.services[replica];
  await service?.kill();
  rig.clientProxies[replica]?.cut();
  await service?.start();
  await rig.startLoad().until(rig.ledger.count() + 100);
  const given = rig.ledger.entries.some(({ acknowledged }) =>
    [...acknowledged.values()].includes(id),
  );
  if (!given) rig.fail('a retry was given another id');
}

function keepOneAnswer(rig: Rig): Promise<{ readonly id: string; readonly replica: number }> {
  return new Promise((resolve) => {
    rig.onAnswered = (bytes, replica) => {
      const [, id] = /\r\n\r\n\{"id":"([^"|]+\|\d{7})"/.exec(bytes.toString('latin1')) ?? [];
      if (id === undefined) return true;
      rig.onAnswered = () => true;
      resolve({ id, replica });
      return false;
    };
  });
}
