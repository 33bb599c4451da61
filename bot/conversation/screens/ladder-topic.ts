import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { SERVICE } from '../silent-service.ts';
import { LADDER_FLOW, type Here } from '../where.ts';

/** "Personne ne répond (La Caf)", where the service is known from the result that one comes from. */
export function ladderTopic(
  { world, wording }: Pick<Scene, 'world' | 'wording'>,
  { flow, walk }: Here,
): Words | undefined {
  const named = walk.outside.find(([fact]) => fact === SERVICE)?.[1];
  const operator = typeof named === 'string' ? world.operators.get(named) : undefined;
  if (!operator || operator.discreet === true || flow.id !== LADDER_FLOW) return undefined;
  return wording.say('ladder-heading', {
    goal: wording.text(flow.title).text,
    operator: wording.text(operator.said).text,
  });
}
