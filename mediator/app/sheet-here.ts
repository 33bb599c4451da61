import { handOver } from '../../bot/conversation/helper/hand-over.ts';
import { type World } from '../../bot/conversation/world.ts';
import { APP } from '../../bot/view/app/app-links.ts';
import { directionOf } from '../../bot/view/phrases.ts';
import { drawQr } from './draw-qr.ts';
import { type Painted } from './paint.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { type Session } from './session.ts';

/** The sheet that is handed over. */
export function sheetWays({ app }: RoomParts): Ways {
  const show = (): void => {
    const { world, session } = app.at();
    const sheet = world && session && sheetHere(world, session, Date.now());
    if (sheet) app.show(() => sheet);
  };
  return [['sheet', show]];
}

/** What is handed over at the end of a walk: the sheet, and the message; nothing before an end. */
function sheetHere(world: World, session: Session, now: number): Painted | undefined {
  const made = handOver(world, session.state, {
    now,
    lang: session.their,
    // The guide stands one step above.
    publicUrl: new URL('..', location.href).href.replace(/\/$/, ''),
    drawQr,
    back: { name: APP, value: 'demand' },
  });
  if (!made) return undefined;
  const { their } = session;
  const sheet = `<div class="aig-col" lang="${their}" dir="${directionOf(their)}">${made.sheet}</div>`;
  return { mine: sheet, paper: made.size, isNew: true };
}
