import { Agent } from 'node:http';
import { ask, type Asked } from './ask.ts';
import { ATTACKS, type AttackName } from './attacks.ts';

// One address that asks as much as it can, in a process of its own. Says what it was answered, by
// status, whenever it is asked to stop.

const [, , port = '', name = '', connections = ''] = process.argv;
const FROM = '127.66.6.6';

const attack = ATTACKS[name as AttackName];
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const answered = new Map<number, number>();

const lane = async (): Promise<never> => {
  for (;;) {
    const asked: Asked = { port: Number(port), from: FROM, agent, ...attack(Number(port)) };
    const { status } = await ask(asked);
    answered.set(status, (answered.get(status) ?? 0) + 1);
  }
};
for (let each = 0; each < Number(connections); each++) void lane();
process.on('message', () => {
  process.send?.([...answered], () => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
