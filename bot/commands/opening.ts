import { nextOpening } from '../permanences/next-opening.ts';
import { type CommandDefinition } from './command.ts';
import { answerLines } from './ndjson.ts';
import { readOpeningLine } from './opening/read-line.ts';
import { writeInstant } from './opening/instants.ts';

/** `aiguillage opening --json`: the next opening of each calendar given on standard input. */
export const opening: CommandDefinition = {
  name: 'opening',
  summary: 'Donne la prochaine ouverture de calendriers (une ligne JSON par calendrier)',
  usage: `Usage : aiguillage opening --json

Lit une ligne JSON par calendrier sur l'entrée standard, et en écrit une, dans le même ordre.
  reçoit  {"id","zone","now","schedule","holidays":{"public":[dates],"school":[[du,au]…]},"mode"}
          « now » sans décalage est l'heure du lieu ; « school » : [] aucunes, null inconnues ;
          « mode » : null ou walk-in, appointment, phone, video.
  écrit   {"id","openNow","start","end"}, null si rien dans les 400 jours,
          ou {"error":{"line","message"}} pour une ligne qui ne peut pas être lue.`,
  async run(args, io) {
    if (args.length !== 1 || args[0] !== '--json') {
      io.err(`${this.usage}\n`);
      return 2;
    }
    await answerLines(io, answerOpening);
    return 0;
  },
};

function answerOpening(value: unknown): object {
  const { id, zone, schedule, ...options } = readOpeningLine(value);
  const found = nextOpening(schedule, { ...options, zone, permanenceMode: 'walk-in' });
  return {
    id,
    openNow: found?.openNow ?? false,
    start: found === undefined ? null : writeInstant(zone, found.start),
    end: found === undefined ? null : writeInstant(zone, found.end),
  };
}
