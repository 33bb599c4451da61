import { contactsWays } from './contacts-room.ts';
import { fieldWays } from './field.ts';
import { reportWays } from './report-rooms.ts';
import { type RoomParts } from './rooms.ts';
import { sheetWays } from './sheet-here.ts';
import { tourWays } from './tour-room.ts';
import { trainingWays } from './training-room.ts';

/** All that stands beside the demand. */
export function openRooms(parts: RoomParts): ReadonlyMap<string, (rest: string) => void> {
  return new Map([
    ...tourWays(parts),
    ...sheetWays(parts),
    ...reportWays(parts),
    ...fieldWays(parts),
    ...trainingWays(parts),
    ...contactsWays(parts),
  ]);
}
