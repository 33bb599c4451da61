import { type App } from './app.ts';
import { type ContactsStore } from './contacts-store.ts';
import { type DeviceWays } from './device.ts';
import { type Guide } from './guide-here.ts';
import { type OutboxStore } from './outbox-store.ts';
import { type Painter } from './paint.ts';

/** What the screens beside the demand stand on. */
export interface RoomParts {
  readonly app: App;
  readonly outbox: OutboxStore;
  readonly painter: Painter;
  readonly guide: Guide;
  readonly ways: DeviceWays;
  readonly contacts: ContactsStore;
}

/** What buttons do, by the first word of their value. */
export type Ways = readonly (readonly [word: string, does: (rest: string) => void])[];
