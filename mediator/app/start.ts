import { type AppKey } from '../../bot/view/app/app-phrase.ts';
import { createApp } from './app.ts';
import { checkContacts, openContacts } from './contacts-store.ts';
import { openWays } from './device.ts';
import { listen } from './events.ts';
import { type FirstTaps } from './first-taps.ts';
import { isNewer, MOST_AHEAD, openGuide } from './guide-here.ts';
import { openOutbox } from './outbox-store.ts';
import { createPainter } from './paint.ts';
import { openParts } from './parts.ts';
import type * as Beside from './rooms-here.ts';
import { sendOutbox } from './send-outbox.ts';
import { takeSentences } from './sentences.ts';
import { OWN } from './session.ts';
import { trustedScript } from './trusted.ts';
import { TYPED } from '../../bot/view/link-maker.ts';

/** Where the shell is kept by a worker, it is; elsewhere the page works all the same. */
async function keepShell(): Promise<ServiceWorkerRegistration | undefined> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  serviceWorker?.addEventListener('message', ({ data }) => {
    if (data === 'stopped') location.reload();
  });
  try {
    return await serviceWorker?.register(trustedScript('sw.js'), { scope: './' });
  } catch {
    return undefined;
  }
}

/** The application itself, over what the first taps led to. `addresses`: of what comes behind it. */
export async function start(first: FirstTaps, addresses: DOMStringMap): Promise<void> {
  const parts = openParts(addresses);
  const ways = openWays(() => localStorage);
  const painter = createPainter(document);
  const [guide] = await Promise.all([openGuide(ways, parts), takeSentences(OWN)]);
  const outbox = openOutbox(() => localStorage);
  const contacts = openContacts(() => localStorage);
  const app = createApp({ guide, ways, outbox, painter, first, parts });
  /** Kept once the guide is here: a slow network brings one thing at a time. */
  let shell: Promise<ServiceWorkerRegistration | undefined> | undefined;

  /** What the service says of newer data and of the time; without a network, of a newer program alone. */
  const look = async (): Promise<void> => {
    const offer = await guide.offer().catch(() => undefined);
    const kept = guide.here()?.kept;
    const program = (await shell)?.waiting;
    const notes: AppKey[] = [];
    if (offer && Math.abs(offer.ahead) > MOST_AHEAD) notes.push('clock-wrong');
    if (program || (offer && kept && isNewer(offer, kept))) notes.push('update-ready');
    app.note(notes);
  };
  /** Between two people only: the data first, then the program that reads them. */
  const update = async (): Promise<void> => {
    // Data that did not come leave those before in their place: they are offered again.
    const isWhole = await guide
      .offer()
      .then((offer) => guide.take(offer, () => undefined))
      .then(
        () => true,
        () => false,
      );
    const waiting = (await shell)?.waiting;
    if (waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        location.reload();
      });
      waiting.postMessage('take-over');
      return;
    }
    if (isWhole) app.note(app.notes().filter((key) => key !== 'update-ready'));
    else app.tell('tour-cut');
    app.renew();
  };
  const forget = async (): Promise<void> => {
    await guide.forget();
    ways.forget();
    outbox.forget();
    contacts.forget();
    app.newPerson();
    app.tell('app-forgotten');
    app.paint();
  };

  const own = new Map<string, (rest: string) => void>([
    ['new', app.newPerson],
    ['demand', app.showDemand],
    ['keep', app.keep],
    ['show', painter.showPerson],
    ['hide', painter.showMine],
    ['turn', painter.turn],
    ['for-you', painter.showForYou],
    ['speak', app.speak],
    ['update', () => void update()],
    ['forget', () => void forget()],
  ]);
  let rooms: Promise<ReadonlyMap<string, (rest: string) => void>> | undefined;
  const bringRooms = async () => {
    const { openRooms } = (await parts.bring('beside')) as typeof Beside;
    return openRooms({ app, outbox, painter, guide, ways, contacts });
  };
  const doesBeside = async (word: string, rest: string): Promise<void> => {
    try {
      rooms ??= bringRooms();
      (await rooms).get(word)?.(rest);
    } catch {
      rooms = undefined;
      app.tell('tour-cut');
      app.paint(false);
    }
  };
  const does = (word: string, rest: string): void => {
    const does = own.get(word);
    if (does) does(rest);
    else void doesBeside(word, rest);
  };
  listen(document, { app, painter, ways, does });
  const { pressed, typed } = first.listening();
  if (pressed !== undefined) {
    const [word = '', ...rest] = pressed.split(' ');
    does(word, rest.join(' '));
  }
  const words = typed?.get(TYPED);
  if (typeof words === 'string') void app.say({ kind: 'text', text: words });
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
      shell ??= keepShell().then((kept) => {
        if (kept) whenReady(kept, () => void look());
        return kept;
      });
      void otherSentences().then(() => {
        app.paint(false);
      });
    });
  } catch {
    app.paint(false);
  }
  const meet = async (): Promise<void> => {
    await Promise.all([sendOutbox(outbox), checkContacts(contacts)]);
  };
  addEventListener('online', () => void meet());
  await look();
  await meet();
  // Where no worker keeps the rest of the program, this page does.
  if (!isKept()) await parts.bring('beside').catch(() => undefined);
}

/** Whether a worker gives what this page asks for. */
function isKept(): boolean {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return Boolean(serviceWorker?.controller);
}

/** A newer program is kept whole, and waits. */
function whenReady(kept: ServiceWorkerRegistration, tell: () => void): void {
  kept.addEventListener('updatefound', () => {
    const { installing } = kept;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) tell();
    });
  });
}

/** Those that the person may read, once what answers is here. */
async function otherSentences(): Promise<void> {
  await Promise.allSettled([takeSentences('en'), takeSentences('ar')]);
}
