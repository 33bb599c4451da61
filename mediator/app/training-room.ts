import { exerciseAt, type Chosen } from '../../bot/conversation/helper/exercise.ts';
import { TONES, type Situation } from '../../bot/conversation/helper/training.ts';
import { type World } from '../../bot/conversation/world.ts';
import { exerciseScreen, noTraining, trainingScreen } from '../../bot/view/app/training-screen.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type Words } from '../../bot/view/view.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { OWN } from './session.ts';

/** Where the set for a group stands, from here. */
const PAPER = 'mise-en-situation/papier';

/** "S'entraîner": nothing of it is counted, kept or sent. */
export function trainingWays({ app }: RoomParts): Ways {
  let [family, tone] = ['', ''];
  let exercise: { readonly id: string; readonly chosen: Chosen } | undefined;

  const chosen = (all: readonly Situation[]): readonly Situation[] =>
    all.filter(
      (one) => (family === '' || one.family === family) && (tone === '' || one.tone === tone),
    );
  const room = (): string => {
    const { world, helper } = app.at();
    if (!world || !helper) return noTraining(OWN);
    const { training } = helper;
    if (exercise) {
      const { id, chosen } = exercise;
      const shown = exerciseAt(world, training, id, { now: Date.now(), chosen });
      if (shown) return exerciseScreen(OWN, shown);
    }
    const families = familiesIn(world, training.situations);
    return trainingScreen({
      lang: OWN,
      families: families.map((one) => ({ ...one, chosen: one.id === family })),
      tones: TONES.map((id) => ({ id, name: toneSaid(id), chosen: id === tone })),
      situations: chosen(training.situations).map((one) => ({
        id: one.id,
        family: one.family,
        tone: toneSaid(one.tone),
        says: { text: one.says, lang: OWN },
      })),
      paper: PAPER + paperQuery(family, tone),
    });
  };
  const show = (id?: string, chosen: Chosen = {}): void => {
    exercise = id === undefined ? undefined : { id, chosen };
    app.show(room);
  };
  /** The next one of those that are chosen, after the last the first. */
  const next = (): void => {
    const all = chosen(app.at().helper?.training.situations ?? []);
    const at = all.findIndex(({ id }) => id === exercise?.id);
    show(all[(at + 1) % Math.max(1, all.length)]?.id);
  };
  return [
    [
      'trainings',
      () => {
        show();
      },
    ],
    [
      'train',
      (id) => {
        show(id);
      },
    ],
    [
      'said',
      (at) => {
        show(exercise?.id, { said: Number(at) });
      },
    ],
    [
      'sent',
      (sent) => {
        show(exercise?.id, { ...exercise?.chosen, sent });
      },
    ],
    ['train-next', next],
    [
      'train-family',
      (id) => {
        family = id;
        app.paint(false);
      },
    ],
    [
      'train-tone',
      (id) => {
        tone = id;
        app.paint(false);
      },
    ],
    [
      'flow',
      (flow) => {
        app.newPerson();
        void app.act({ do: 'flow', flow });
      },
    ],
  ];
}

function toneSaid(tone: Situation['tone']): Words {
  return phrase(OWN, false, `tone-${tone}`);
}

function familiesIn(
  { families }: World,
  situations: readonly Situation[],
): readonly { readonly id: string; readonly name: Words }[] {
  const used = new Set(situations.map(({ family }) => family));
  return [...families.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => ({ id, name: { text: title.fr, lang: OWN } }));
}

/** The same choice, of a set on paper. */
function paperQuery(family: string, tone: string): string {
  const pairs = [
    ...(family === '' ? [] : [`famille=${family}`]),
    ...(tone === '' ? [] : [`ton=${tone}`]),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
