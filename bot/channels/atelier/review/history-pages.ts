import { type World } from '../../../conversation/world.ts';
import { type LoggedReview, type Verdict } from '../../../data/reviews.ts';
import { toDate } from '../../../permanences/days.ts';
import { type Instant, type LocalDate } from '../../../permanences/model.ts';
import { outward } from '../../http/root.ts';
import { newOnce } from '../calendar/keep-changes.ts';
import { SAID } from '../calendar/said-back.ts';
import { begin, sayDate } from '../calendar/say-calendar.ts';
import { deskForm, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { sayAuthor } from '../say-author.ts';
import { localOf, parisOf, sayTime } from '../say-when.ts';

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
  readonly now: Instant;
}

/** What was read, by day, the newest first, each with the way to take it back. */
export function historyPage(
  around: Around,
  lines: readonly LoggedReview[],
  earlier: LocalDate | undefined,
): DeskPage {
  const today = dateOf(around, around.now);
  const undone = new Map(lines.flatMap((one) => (one.undoes ? [[one.undoes, one]] : [])));
  const sections = [...new Set(lines.map(({ at }) => dateOf(around, at)))].map((date) => {
    const said = sayDate(date, today);
    const rows = lines
      .filter(({ at }) => dateOf(around, at) === date)
      .map((one) => rowHtml(around, one, undone.get(one.id)));
    return `<section><h2 class="aig-part">${french(date === today ? `Aujourd’hui, ${said}` : begin(said))}</h2><ul class="aig-slots aig-log">${rows.join('\n')}</ul></section>`;
  });
  const more =
    earlier === undefined
      ? ''
      : `<nav class="aig-ways" aria-label="Autres jours"><a class="aig-link" href="${outward(around.root, HISTORY_PATHS.before(earlier))}">Avant le ${french(sayDate(earlier, today))}</a></nav>`;
  return {
    title: 'Ce qui a été relu',
    back: DESK_PATHS.review,
    main:
      lines.length === 0
        ? `<p>Rien n’a été relu ces derniers jours.</p>${more}`
        : `<p>Chaque réponse peut être défaite.</p>\n${sections.join('\n')}${more}`,
  };
}

function rowHtml(around: Around, line: LoggedReview, undoneBy: LoggedReview | undefined): string {
  const said = saidOf(line);
  const state = undoneBy
    ? `<p class="aig-state"><span>Défait le ${french(momentOf(around, undoneBy.at))}</span></p>`
    : '';
  const acts =
    undoneBy || line.undoes !== undefined
      ? ''
      : `<p class="aig-acts"><a class="aig-link" href="${outward(around.root, HISTORY_PATHS.undo(line.id))}">Défaire<span class="aig-vh"> : ${french(said)}</span></a></p>`;
  return `<li><p class="aig-time">${timeOf(around, line.at)}</p><div><p>${french(said)}</p><p class="aig-small">${french(sayAuthor(line))}</p>${state}${acts}</div></li>`;
}

/** What was answered, before it is taken back. */
export function undoPage(around: Around, token: string, line: LoggedReview): DeskPage {
  const { root } = around;
  const button = `<input type="hidden" name="${SAID.once}" value="${newOnce()}"><button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-btn aig-main-btn aig-big">Oui, défaire</button>`;
  return {
    title: 'Défaire cette réponse ?',
    back: HISTORY_PATHS.home,
    main: `<p class="aig-say">${french(saidOf(line))}</p><p class="aig-small">${french(`${sayAuthor(line)}, le ${momentOf(around, line.at)}`)}</p>
<p>Ce sera de nouveau à relire. Ce qui était signalé revient.</p>
${deskForm({ root, token }, HISTORY_PATHS.undo(line.id), button, ' data-cut')}`,
  };
}

/** Somebody read it again since, or took it back. */
export function overPage(line: LoggedReview): DeskPage {
  return {
    title: 'Ce n’est plus à faire',
    back: HISTORY_PATHS.home,
    main: `<p>${french(saidOf(line))}</p><p>Une autre réponse est venue depuis, ou celle-ci est défaite.</p>`,
  };
}

/** "Le titre de séjour. Réponse : juste." */
function saidOf({ said, verdict, undoes }: LoggedReview): string {
  return `${undoes === undefined ? '' : 'Défait : '}${said}. Réponse : ${VERDICTS[verdict]}.`;
}

function dateOf({ world }: Pick<Around, 'world'>, at: Instant): LocalDate {
  return toDate(localOf(parisOf(world), at).day);
}

function timeOf({ world }: Pick<Around, 'world'>, at: Instant): string {
  return sayTime(localOf(parisOf(world), at).minutes);
}

function momentOf(around: Around, at: Instant): string {
  return `${sayDate(dateOf(around, at), dateOf(around, around.now))} à ${timeOf(around, at)}`;
}
