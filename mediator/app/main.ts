import { type AppKey } from '../../bot/view/app/app-phrase.ts';
import { createApp } from './app.ts';
import { openWays } from './device.ts';
import { listen } from './events.ts';
import { contactsWays } from './contacts-room.ts';
import { fieldWays } from './field.ts';
import { isNewer, MOST_AHEAD, openGuide } from './guide-here.ts';
import { openOutbox } from './outbox-store.ts';
import { createPainter } from './paint.ts';
import { reportWays } from './report-rooms.ts';
import { sendOutbox } from './send-outbox.ts';
import { trainingWays } from './training-room.ts';
import { trustedScript } from './trusted.ts';

/** Where the shell is kept by a worker, it is; elsewhere the page works all the same. */
async function keepShell(): Promise<ServiceWorkerRegistration | undefined> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  try {
    return await serviceWorker?.register(trustedScript('sw.js'), { scope: './' });
  } catch {
    return undefined;
  }
}

async function start(): Promise<void> {
  const ways = openWays(() => localStorage);
  const painter = createPainter(document);
  const guide = await openGuide(ways);
  const outbox = openOutbox(() => localStorage);
  const app = createApp({ guide, ways, outbox, painter });
  /** Kept once the guide is here: a slow network brings one thing at a time. */
  let shell: Promise<ServiceWorkerRegistration | undefined> | undefined;

  /** What the service says of newer data and of the time; nothing without a network. */
  const look = async (): Promise<void> => {
    const offer = await guide.offer();
    const kept = guide.here()?.kept;
    const notes: AppKey[] = [];
    if (Math.abs(offer.ahead) > MOST_AHEAD) notes.push('clock-wrong');
    if (kept && isNewer(offer, kept)) notes.push('update-ready');
    app.note(notes);
  };
  /** Between two people only: the data first, then the program that reads them. */
  const update = async (): Promise<void> => {
    await guide.take(await guide.offer(), () => undefined);
    const waiting = (await shell)?.waiting;
    if (waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        location.reload();
      });
      waiting.postMessage('take-over');
    }
    app.note(app.notes().filter((key) => key !== 'update-ready'));
    app.renew();
  };
  const forget = async (): Promise<void> => {
    await guide.forget();
    ways.forget();
    outbox.forget();
    app.newPerson();
    app.tell('app-forgotten');
    app.paint();
  };

  const rooms = { app, outbox, painter };
  listen(document, {
    app,
    painter,
    ways,
    does: new Map<string, (rest: string) => void>([
      ['new', app.newPerson],
      ['tour', () => void app.openTour()],
      ['demand', app.showDemand],
      ['sheet', app.showSheet],
      ['keep', app.keep],
      ['show', painter.showPerson],
      ['hide', painter.showMine],
      ['turn', painter.turn],
      ['speak', app.speak],
      [
        'add',
        () => void app.addPlace(document.querySelector<HTMLSelectElement>('#tour-place')?.value),
      ],
      ['update', () => void update()],
      ['forget', () => void forget()],
      ...reportWays(rooms),
      ...fieldWays(rooms),
      ...trainingWays(rooms),
      ...contactsWays(rooms),
    ]),
  });
  // The gesture that goes back goes back here, and leaves from the first screen only.
  history.replaceState('first', '');
  history.pushState('inside', '');
  addEventListener('popstate', () => {
    if (app.isAtStart()) {
      history.back();
      return;
    }
    history.pushState('inside', '');
    app.back();
  });

  try {
    await guide.open(() => {
      app.renew();
      shell ??= keepShell();
    });
  } catch {
    app.paint(false);
  }
  addEventListener('online', () => void sendOutbox(outbox));
  await look().catch(() => undefined);
  await sendOutbox(outbox);
}

void start();
