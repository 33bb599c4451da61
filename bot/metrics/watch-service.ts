import { type Incoming, type Received, type Service } from '../service/service.ts';
import { StoreError } from '../storage/store-error.ts';
import { type Metrics, type TurnSeen } from './create-metrics.ts';

/** The same service, each message measured. */
export function watchService(service: Service, { turn }: Pick<Metrics, 'turn'>): Service {
  return {
    ...service,
    async receive(incoming) {
      const began = performance.now();
      const tell = (seen: Pick<TurnSeen, 'outcome' | 'heard' | 'shown'>) => {
        turn({
          channel: channelOf(incoming),
          seconds: (performance.now() - began) / 1000,
          ...seen,
        });
      };
      try {
        const received = await service.receive(incoming);
        tell(seenOf(received));
        return received;
      } catch (error) {
        tell({ outcome: error instanceof StoreError ? 'store' : 'failed' });
        throw error;
      }
    },
  };
}

function channelOf({ channel }: Incoming): TurnSeen['channel'] {
  return channel === 'botframework' ? channel : 'chat';
}

function seenOf(received: Received): Pick<TurnSeen, 'outcome' | 'heard' | 'shown'> {
  if (received.kind === 'refused') return { outcome: received.why };
  if (received.kind !== 'taken') return { outcome: received.kind };
  const { understood, screen } = received.turn;
  return { outcome: 'taken', heard: understood.kind, shown: screen.body.kind };
}
