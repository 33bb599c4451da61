import { begin, type Beginning } from '../../conversation/begin.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { addressOf, hrefOf } from './write-address.ts';

/**
 * The page that begins as a conversation would have: for its structure, at its flow, in its language.
 * A whole address, for who is told to go on there.
 */
export function wayOut(world: World, beginning: Beginning, publicUrl: string): string {
  const own = worldIn(world, beginning.structure);
  const address = addressOf(own, begin(own, beginning));
  return publicUrl + (address ? hrefOf(address) : '/');
}
