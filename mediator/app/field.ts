import {
  withSeen,
  withWrong,
  type Noted,
  type Outbox,
} from '../../bot/conversation/helper/outbox.ts';
import { appPhrase, type AppKey } from '../../bot/view/app/app-phrase.ts';
import { element } from '../../bot/view/html/markup.ts';
import { type ShownRecord } from '../../bot/view/shown-record.ts';
import { chanceId } from './outbox-store.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { sendOutbox } from './send-outbox.ts';
import { OWN } from './session.ts';

/** "C'est faux", "J'y étais, c'était ouvert": noted here, sent when it can be. */
export function fieldWays({ app, outbox, painter }: RoomParts): Ways {
  const note = (key: AppKey, make: (outbox: Outbox, shown: ShownRecord) => Noted): void => {
    const shown = app.at().session?.view.take?.record;
    if (!shown) return;
    let told = key;
    const lasts = outbox.change((kept) => {
      const noted = make(kept, shown);
      if (typeof noted === 'object') return noted.outbox;
      told = noted === 'known' ? 'field-known' : 'queue-full';
      return kept;
    });
    if (lasts === 'passing' && told === key) told = 'queue-passing';
    painter.tell(element('p', appPhrase(OWN, told), OWN, 'class="aig-calm"'), 'field-told');
    void sendOutbox(outbox);
  };
  return [
    [
      'wrong',
      (kind) => {
        note('field-kept', (kept, { of, record, commune }) =>
          withWrong(kept, { id: chanceId(), of, record, commune, kind }),
        );
      },
    ],
    [
      'seen',
      () => {
        note('seen-kept', (kept, { record: permanence }) =>
          withSeen(kept, { id: chanceId(), permanence, day: dayHere() }),
        );
      },
    ],
  ];
}

/** "2026-11-30", where the device is. */
function dayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
