import { createInterface } from 'node:readline';
import { newState } from '../conversation/start-state.ts';
import { screen } from '../conversation/screen.ts';
import { type State } from '../conversation/state.ts';
import { hereOf } from '../conversation/where.ts';
import { worldOn } from '../conversation/world-on.ts';
import { type World } from '../conversation/world.ts';
import { loadData } from '../data/load-data.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { start } from '../engine/index.ts';
import { type AuthoredExample } from '../flows/schemas/flow-schema.ts';
import { type Stage } from '../flows/examples/play-example.ts';
import { stagesFor } from '../flows/examples/run-examples.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { worldOf } from '../flows/world-of.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { toPlain } from '../view/to-plain.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { notPlayable } from './test.ts';
import { exampleOf, toYaml } from './walk/repro.ts';
import { walkTurn } from './walk/walk-turn.ts';

/** `aiguillage walk <flow>`: plays a flow in the terminal, with what its author needs to see. */
export const walk: CommandDefinition = {
  name: 'walk',
  summary: 'Joue un parcours dans le terminal',
  usage: `Usage : aiguillage walk <parcours> [options]

Répondez par le numéro ou par le nom de la réponse ; plusieurs à la fois : 1,3.
  r                    retour
  c <étape> [réponse]  changer une réponse donnée (c payer msa, ou c 1 2)
  q                    finir
Options :
  --as mediator        montre aussi les mots du médiateur
  --commune <code>     code INSEE ; sinon elle est demandée quand il la faut (« non » : sans)
  --lang <langue>      fr, en
  --repro              à la fin, écrit ce parcours comme un exemple à coller sous « examples: »
${FOLDER_HELP}`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      as: { type: 'string' },
      commune: { type: 'string' },
      lang: { type: 'string' },
      repro: { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      const [id, ...more] = positionals;
      if (id === undefined || more.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const opened = open(id, readFolders(values, io));
      if (typeof opened === 'string') {
        io.err(opened);
        return 2;
      }
      const repro = values.repro === true;
      const began = begin(opened.state, values);
      const last = await play({ ...opened, state: began }, io, (text) => {
        // With --repro and a pipe, standard output holds the example alone.
        if (repro && !io.isTty) io.err(text);
        else io.out(text);
      });
      const example = exampleOf(opened.world, last, opened.moment, opened.stageOf);
      if (repro && example) io.out(toYaml(example));
      return 0;
    });
  },
};

function begin(
  { walks }: State,
  values: {
    readonly lang?: string | undefined;
    readonly as?: string | undefined;
    readonly commune?: string | undefined;
  },
): State {
  const { lang = 'fr', as: role, commune } = values;
  return {
    ...newState({ lang, audience: role === 'mediator' ? 'mediator' : 'citizen' }),
    walks,
    ...(commune === undefined ? {} : { commune }),
  };
}

interface Opened {
  readonly world: World;
  readonly state: State;
  readonly now: number;
  /** `2026-12-03T10:00`, in Paris. */
  readonly moment: string;
  readonly stageOf: (example: AuthoredExample) => Stage;
}

/** The World with the flow just begun, or why it cannot be played. */
function open(id: string, folders: Folders): Opened | string {
  const { data } = loadData(folders.data, {
    ...folders,
    national: nationalFolder(folders.data),
  });
  const loaded = loadFlows(folders.flows, folders.cache);
  const flow = loaded.flows.get(id);
  const source = loaded.sources.get(id);
  if (!flow || !source) {
    return notPlayable(id, source !== undefined || loaded.faulty.has(id));
  }
  const index = createPermanenceIndex({
    ...data,
    communes: data.communes.byInsee,
    departements: data.communes.departements,
  });
  const world = worldOn(worldOf(loaded, data, index), folders.now);
  return {
    world,
    state: { ...newState(), walks: [start(flow)] },
    now: folders.now,
    moment: momentOf(folders.now),
    stageOf: stagesFor(loaded, data),
  };
}

function momentOf(now: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(now)
    .replace(' ', 'T');
}

async function play(
  { world, state: began, now }: Opened,
  io: CommandIo,
  show: (text: string) => void,
): Promise<State> {
  let state = began;
  show(shown(world, state, now));
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    // A pipe shows no typing: the line is written where a person would have typed it.
    if (!io.isTty) show(`${line}\n`);
    const turn = walkTurn(world, state, now, line);
    if (turn.quit) break;
    state = turn.state;
    show(turn.said === undefined ? shown(world, state, now) : `${turn.said}\n> `);
  }
  show('\n');
  return state;
}

/** The screen as people see it, then the ids that its author knows. */
function shown(world: World, state: State, now: number): string {
  // Back and the like have letters of their own here.
  const view = { ...screen(world, state, now), ways: [], languages: [] };
  delete view.back;
  delete view.simpler;
  const text = toPlain(view);
  return `\n${text}\n\n${codesOf(world, state)}\n> `;
}

function codesOf(world: World, state: State): string {
  const here = hereOf(world, state);
  if (!here) return '';
  const { at, facts, path } = here.position;
  const step = state.prompt?.kind === 'change' ? here.flow.steps.get(state.prompt.step) : at.step;
  const options = step?.kind === 'question' ? step.options.map(({ id }) => id).join(' · ') : '';
  const known = [...facts].map(([fact, value]) => `${fact}: ${[value].flat().join('+')}`);
  const given = path.map(
    ({ step: { address }, options: chosen }) => `${address} = ${chosen.join('+')}`,
  );
  return [
    `[${step?.address ?? ''}] ${options}`.trimEnd(),
    ...(given.length > 0 ? [`  réponses : ${given.join(', ')}`] : []),
    ...(known.length > 0 ? [`  faits : ${known.join(', ')}`] : []),
  ].join('\n');
}
