import { apply } from '../../conversation/apply.ts';
import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { hereOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { fold } from '../../territory/fold.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { type Action, type View } from '../../view/view.ts';

/** What a line typed in `aiguillage walk` did. */
export interface WalkTurn {
  readonly state: State;
  /** In French: why nothing changed. */
  readonly said?: string;
  readonly quit?: true;
}

const QUIT = /^(?:q|quit|quitter|exit)$/i;
const BACK = /^(?:r|retour|back)$/i;
const CHANGE = /^(?:c|changer|change)\s+(\S+)(?:\s+(.+))?$/i;

/** Reads one line: a number, option ids, a commune, or one of the commands. Pure. */
export function walkTurn(world: World, state: State, now: number, line: string): WalkTurn {
  const typed = line.trim();
  const view = screen(world, state, now);
  if (QUIT.test(typed)) return { state, quit: true };
  if (BACK.test(typed)) return { state: apply(world, state, { do: 'command', command: 'back' }) };
  const change = CHANGE.exec(typed);
  if (change) return changed(world, state, now, change);
  if (view.body.kind === 'commune') return communeTyped(world, view, state, typed);
  const action = actionOf(world, view, state, typed);
  return action ? taken(world, state, action) : { state, said: `${notPossible(typed)} ${NUMBERS}` };
}

/** The screen itself invites to one's own words, which it takes anywhere but here. */
const NUMBERS =
  'Tapez un numéro ou un mot de la dernière ligne. Vos propres mots : aiguillage hear "…"';

function notPossible(typed: string): string {
  return `« ${typed} » : ce n'est pas possible ici.`;
}

/** `c payer msa`, `c 1 2`: another answer to an earlier question; alone, the question again. */
function changed(world: World, state: State, now: number, change: RegExpExecArray): WalkTurn {
  const [, which = '', reply] = change;
  const path = hereOf(world, state)?.position.path ?? [];
  const at = path[Number(which) - 1] ?? path.find(({ step }) => step.address === which);
  if (at?.step.kind !== 'question') {
    return { state, said: `« ${which} » : aucune question répondue ne s'appelle ainsi.` };
  }
  const asked = apply(world, state, { do: 'change', walk: 0, step: at.step.address });
  return reply === undefined ? { state: asked } : walkTurn(world, asked, now, reply);
}

function taken(world: World, state: State, action: Action): WalkTurn {
  const next = apply(world, { ...state, notices: [] }, action);
  const isStale = next.notices.length > 0;
  return isStale
    ? { state, said: "Cette réponse n'est pas possible ici." }
    : { state: { ...next, notices: [] } };
}

function actionOf(world: World, view: View, state: State, typed: string): Action | undefined {
  const parts = typed.split(/[\s,+]+/).filter((part) => part !== '');
  if (view.body.kind === 'several') {
    const { walk, step, ticks } = view.body;
    const ids = parts.map((part) => ticks[Number(part) - 1]?.id ?? part);
    const isKnown = ids.length > 0 && ids.every((id) => ticks.some((tick) => tick.id === id));
    return isKnown ? { do: 'answer', walk, step, options: ids } : undefined;
  }
  const numbered = playable(view)[Number(typed) - 1];
  return numbered ?? named(world, view, state, typed);
}

/** Actions of the numbered choices; those that leave the flow are none. */
function playable(view: View): readonly (Action | undefined)[] {
  return choicesOf(view).map(({ action }) => (action.do === 'answer' ? action : undefined));
}

/** An option by its id; the buttons of an outcome by theirs. */
function named(world: World, view: View, state: State, typed: string): Action | undefined {
  const shown = playable(view).find((action) => {
    return action?.do === 'answer' && action.options.length === 1 && action.options[0] === typed;
  });
  const step = hereOf(world, state)?.position.at.step.address;
  const isButton = ['then', 'if-stuck', 'if-that-fails'].includes(typed);
  if (shown || !isButton || step === undefined) return shown;
  return { do: 'answer', walk: 0, step, options: [typed] };
}

/** A number of the list, a name, a code, or « non »; a shared name is asked, never guessed. */
function communeTyped(world: World, view: View, state: State, typed: string): WalkTurn {
  const listed = choicesOf(view)[Number(typed) - 1]?.action;
  if (listed?.do === 'commune') return taken(world, state, listed);
  if (/^(?:non|)$/.test(fold(typed))) {
    return taken(world, state, { do: 'commune', commune: 'declined' });
  }
  const { decision, matches } = world.communes.find(typed);
  const [first] = matches;
  if (decision === 'none' || !first) return { state, said: notPossible(typed) };
  if (decision === 'found') return taken(world, state, { do: 'commune', commune: first.insee });
  const among = matches.map(({ insee }) => insee);
  return { state: { ...state, prompt: { kind: 'commune', among } } };
}
