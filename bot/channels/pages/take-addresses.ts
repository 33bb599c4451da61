import { worldIn } from '../../conversation/world-in.ts';
import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type Take } from '../../view/view.ts';
import { type TakeAddresses } from '../botframework/to-chat-blocks.ts';
import { embeddedTakeLinks } from './take-links.ts';

/** Where the end of a path is carried to from a chat: whole addresses, none of which tells an answer. */
export function takeAddresses(
  world: World,
  state: State,
  take: Take,
  publicUrl: string,
): TakeAddresses {
  const links = embeddedTakeLinks(worldIn(world, state.structure), state, take, {
    publicUrl,
  });
  const { sheet, calendar } = links;
  return {
    ...(sheet && 'href' in sheet ? { sheet: sheet.href } : {}),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
