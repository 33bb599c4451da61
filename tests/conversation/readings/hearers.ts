import { apply } from '../../../bot/conversation/apply.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type Prompt, type State } from '../../../bot/conversation/state.ts';
import { understand } from '../../../bot/conversation/understand.ts';
import { town } from '../transcripts/town.ts';

const NOW = Date.parse('2026-11-30T10:00:00Z');
const WORLD = town();

/** A state in which a flow stands where these answers lead; a commune is known where one is given. */
function inFlow(flow: string, answers: string, commune?: string): State {
  const begun = apply(WORLD, newState(), { do: 'flow', flow });
  const state = { ...begun, ...(commune !== undefined && { commune }) };
  return answers
    .split(' ')
    .filter((answer) => answer !== '')
    .reduce((before, answer) => {
      const [step = '', options = ''] = answer.split('=');
      const [walk] = before.walks.slice(-1);
      if (!options.endsWith('*') || !walk) {
        return apply(WORLD, before, { do: 'answer', walk: 0, step, options: options.split('+') });
      }
      const heard = { step, options: [options.slice(0, -1)], heard: true as const };
      return { ...before, walks: [{ ...walk, answers: [...walk.answers, heard] }] };
    }, state);
}

const asks = (prompt: Prompt): State => ({ ...newState(), prompt });

/** Where words are typed, by a short name. */
const PLACES: Readonly<Record<string, () => State>> = {
  menu: () => newState(),
  which: () => asks({ kind: 'suggestions', ids: ['caf.dette', 'impots.payer'] }),
  paper: () => asks({ kind: 'letter', letter: 'trop-percu' }),
  danger: () =>
    asks({ kind: 'danger', dangers: ['violence'], soft: false, flows: ['impots.payer'] }),
  known: () => inFlow('caf.dette', ''),
  who: () => inFlow('caf.dette', 'known=letter'),
  papers: () => inFlow('caf.dette', 'known=letter who=caf'),
  agree: () => inFlow('caf.dette', 'known=phoned who=msa papers=rent+pay'),
  town: () => inFlow('caf.dette', 'known=letter who=caf papers=none agree=no'),
  end: () => inFlow('caf.dette', 'known=letter who=caf papers=none agree=no', '33063'),
  alone: () => inFlow('caf.dette', 'known=letter who=caf papers=none agree=yes'),
  changed: () =>
    apply(WORLD, inFlow('caf.dette', 'known=letter who=caf'), {
      do: 'change',
      walk: 0,
      step: 'known',
    }),
  heard: () => inFlow('impots.payer', 'what=house*'),
  internet: () => inFlow('caf.compte', ''),
  lost: () => inFlow('caf.compte', 'internet=yes'),
  tax: () => inFlow('impots.payer', ''),
};

/** Which hearer takes words, typed where; what it reads, and the line of a danger above it. */
export function hears(where = '', text = '', stays = ''): string {
  const state = PLACES[where]?.();
  if (!state) throw new Error(where);
  const view = screen(WORLD, state, NOW);
  const { hearer, reading, alert, isExact } = understand(WORLD, {
    state,
    view,
    text,
    stays: stays !== '',
  });
  const line = alert
    ? ` + line ${alert.dangers.join(' ')}${alert.doubtful ? ' doubtful' : ''}`
    : '';
  return `${hearer}${isExact ? '!' : ''} ${JSON.stringify(reading)}${line}`;
}
