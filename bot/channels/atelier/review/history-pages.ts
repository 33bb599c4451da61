import { type World } from '../../../conversation/world.ts';
import { type LoggedReview, type Verdict } from '../../../data/reviews.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { newOnce } from '../calendar/keep-changes.ts';
import { SAID } from '../calendar/said-back.ts';
import { type DaysOfLog } from '../days-of-log.ts';
import { deskForm, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { historyByDay, sayDone } from '../history-by-day.ts';
import { sayAuthor } from '../say-role.ts';

const BASE = `${DESK_PATHS.review}/historique`;

/** Addresses of what was read. */
export const HISTORY_PATHS = {
  home: BASE,
  before: (date: LocalDate) => `${BASE}/avant/${date}`,
  undo: (id: string) => `${DESK_PATHS.review}/defaire/${id}`,
} as const;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  right: 'juste',
  wrong: 'à corriger',
  'to-check': 'à vérifier',
};

interface Around {
  readonly world: World;
  readonly root: string;
  readonly today: LocalDate;
}

/** What was read, by day, the newest first, each with the way to undo it. */
export function historyPage(
  around: Around,
  { lines, undoneBy, earlier }: DaysOfLog<LoggedReview>,
): DeskPage {
  const shown = lines.map((line) => ({
    at: line.at,
    said: sayReview(line),
    by: line,
    undoneAt: undoneBy.get(line.id)?.at,
    undo: line.undoes === undefined ? HISTORY_PATHS.undo(line.id) : undefined,
  }));
  const before =
    earlier === undefined ? undefined : { date: earlier, href: HISTORY_PATHS.before(earlier) };
  const says =
    lines.length === 0
      ? 'Rien n’a été relu ces derniers jours.'
      : 'Chaque réponse peut être défaite.';
  return {
    title: 'Ce qui a été relu',
    back: DESK_PATHS.review,
    main: `<p>${says}</p>\n${historyByDay(around, shown, before)}`,
  };
}

/** What was answered, before it is undone. */
export function undoPage(around: Around, token: string, line: LoggedReview): DeskPage {
  const { root } = around;
  const button = `<input type="hidden" name="${SAID.once}" value="${newOnce()}"><button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-btn aig-main-btn aig-big">Oui, défaire</button>`;
  return {
    title: 'Défaire cette réponse ?',
    back: HISTORY_PATHS.home,
    main: `<p class="aig-say">${french(sayReview(line))}</p><p class="aig-small">${french(`${sayAuthor(line)}, ${sayDone(around, line.at)}`)}</p>
<p>Ce sera de nouveau à relire. Ce qui était signalé revient.</p>
${deskForm({ root, token }, HISTORY_PATHS.undo(line.id), button, ' data-cut')}`,
  };
}

/** Somebody reviewed it again since, or undid it. */
export function overPage(line: LoggedReview): DeskPage {
  return {
    title: 'Ce n’est plus à faire',
    back: HISTORY_PATHS.home,
    main: `<p>${french(sayReview(line))}</p><p>Une autre réponse est venue depuis, ou celle-ci est défaite.</p>`,
  };
}

/** "Le titre de séjour. Réponse : juste." */
export function sayReview({ said, verdict, undoes }: LoggedReview): string {
  return `${undoes === undefined ? '' : 'Défait : '}${said}. Réponse : ${VERDICTS[verdict]}.`;
}
