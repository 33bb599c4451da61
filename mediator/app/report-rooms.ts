import { craScreen } from '../../bot/view/app/cra-screen.ts';
import { appPhrase, type AppKey } from '../../bot/view/app/app-phrase.ts';
import { plusOneScreen, type PlusOneParts } from '../../bot/view/app/plus-one-screen.ts';
import { element } from '../../bot/view/html/markup.ts';
import { draftCra, familyCra } from '../../bot/conversation/helper/cra.ts';
import { withCell } from '../../bot/conversation/helper/outbox.ts';
import { monthOf } from './outbox-store.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { sendOutbox } from './send-outbox.ts';
import { OWN } from './session.ts';

/** "Compte rendu à copier", "+1 sans parcours". */
export function reportWays({ app, outbox, painter }: RoomParts): Ways {
  const cra = (): string => {
    const { world, session, helper } = app.at();
    const draft = world && session && helper?.cra;
    return craScreen({ lang: OWN, text: draft && draftCra(draft, world, session.state)?.text });
  };
  let done: PlusOneParts['done'];
  const plusOne = (): string => {
    const families = [...(app.at().world?.families.values() ?? [])];
    return plusOneScreen({
      lang: OWN,
      families: families.map(({ id, title }) => ({ id, title: { text: title.fr, lang: OWN } })),
      done,
    });
  };
  /** A demand without a walk: its family, and where one is, nothing. */
  const count = (flow: string): void => {
    const { world, helper } = app.at();
    const family = world?.families.get(flow)?.title.fr;
    if (family === undefined) return;
    const cell = { month: monthOf(Date.now()), epci: '', lang: OWN, flow, step: '', by: 1 };
    const before = outbox.current();
    const lasts = outbox.change((kept) => withCell(kept, cell));
    const isFull = lasts === 'kept' && outbox.current().cells === before.cells;
    const told: AppKey =
      lasts === 'passing' ? 'queue-passing' : isFull ? 'queue-full' : 'plus-one-done';
    const text = helper?.cra && familyCra(helper.cra, flow).text;
    done = { told: appPhrase(OWN, told, { family }), text };
    app.show(plusOne);
    void sendOutbox(outbox);
  };
  const copy = async (): Promise<void> => {
    const field = document.querySelector<HTMLTextAreaElement>('#cra-text');
    let told: AppKey = 'cra-copied';
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
    } catch {
      // Not allowed, or not there: what is selected may be copied by hand.
      field?.select();
      told = 'cra-by-hand';
    }
    painter.tell(element('p', appPhrase(OWN, told), OWN, 'class="aig-calm"'), 'cra-told');
  };
  return [
    [
      'cra',
      () => {
        app.show(cra);
      },
    ],
    ['copy', () => void copy()],
    [
      'plus-one',
      () => {
        done = undefined;
        app.show(plusOne);
      },
    ],
    ['plus', count],
  ];
}
