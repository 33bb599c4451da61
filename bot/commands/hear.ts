import { newState } from '../conversation/start-state.ts';
import { type World } from '../conversation/world.ts';
import { type CommandDefinition } from './command.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders } from './folders.ts';
import { allHearers, hearText, type HeardText } from './hear/hear-text.ts';
import { standingAt } from './hear/standing-at.ts';
import { answerLines, LineError, textOf } from './ndjson.ts';
import { withArgs } from './read-args.ts';
import { worldFor } from './world-for.ts';

/** `aiguillage hear`: what is heard in a sentence, by which hearer, and what the others would say. */
export const hear: CommandDefinition = {
  name: 'hear',
  summary: 'Dit ce qui est entendu dans une phrase, et pourquoi',
  usage: `Usage : aiguillage hear [--at <parcours>/<étape>] "<phrase>"
        aiguillage hear --json

--at : comme réponse à cette étape ; sinon, comme premier message.
Avec --json, lit une ligne JSON par phrase sur l'entrée standard, et en écrit une, dans le même ordre.
  reçoit  {"text"} ou {"text","at":"<parcours>/<étape>"}
  écrit   {"text","hearer","demands":[parcours],"among":[parcours à choisir],"facts":{…},
          "answers":[{"step","option"}],"dangers":[{"kind","strength"}],"why":[…]},
          ou {"error":{"line","message"}} pour une ligne qui ne peut pas être lue.
${FOLDER_HELP}`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      json: { type: 'boolean' },
      at: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      const text = positionals.join(' ');
      if ((values.json === true) === (text !== '')) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const folders = readFolders(values, io);
      const world = worldFor(folders, io);
      if (!world) return 1;
      if (values.json === true) {
        await answerLines(io, (value) => answer(world, value, folders.now));
        return 0;
      }
      const state = values.at === undefined ? newState() : standingAt(world, values.at);
      if (!state) {
        io.err(`« ${values.at ?? ''} » n'est pas une étape d'un parcours.\n`);
        return 1;
      }
      const others = allHearers(world, state, text, folders.now).map(([name]) => name);
      io.out(inWords(hearText(world, state, text, folders.now), others));
      return 0;
    });
  },
};

function answer(world: World, value: unknown, now: number): object {
  const text = textOf(value);
  const { at } = value as { at?: unknown };
  if (at !== undefined && typeof at !== 'string') {
    throw new LineError('« at » doit être "parcours/étape".');
  }
  const state = at === undefined ? newState() : standingAt(world, at);
  if (!state) throw new LineError(`« ${at ?? ''} » n'est pas une étape d'un parcours.`);
  return { text, ...hearText(world, state, text, now) };
}

function inWords(heard: HeardText, hearers: readonly string[]): string {
  const facts = Object.entries(heard.facts).map(([name, value]) => `${name} = ${String(value)}`);
  const others = hearers.filter((name) => name !== heard.hearer);
  const lines = [
    `Entendu par : ${heard.hearer}`,
    listed('Autres qui auraient répondu', others),
    listed('Demandes', heard.demands),
    listed('À choisir parmi', heard.among),
    listed(
      'Réponses déjà dites',
      heard.answers.map(({ step, option }) => `${step} = ${option}`),
    ),
    listed('Faits', facts),
    listed(
      'Dangers',
      heard.dangers.map(({ kind, strength }) => `${kind} (${strength})`),
    ),
    listed('Pourquoi', heard.why),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function listed(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title} : ${items.join(' · ')}`;
}
