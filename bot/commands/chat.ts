import { parseArgs } from 'node:util';
import { play } from '../channels/terminal/play.ts';
import { newState } from '../conversation/start-state.ts';
import { type CommandDefinition } from './command.ts';
import { nowOf } from './now-of.ts';
import { FOLDER_OPTIONS, worldFor } from './world-for.ts';

/** `aiguillage chat`: the same conversation as on the web, in the terminal. */
export const chat: CommandDefinition = {
  name: 'chat',
  summary: 'Parler avec le guide dans le terminal',
  usage: `Usage : aiguillage chat [--as mediator] [--lang fr|en] [--now DATE]

Répondez par un numéro ou avec vos mots. « retour », « recommencer », « effacer »,
« parler à quelqu'un », « plus simple », « english » marchent partout. « quitter » pour finir.`,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...FOLDER_OPTIONS,
        as: { type: 'string' },
        lang: { type: 'string' },
        now: { type: 'string' },
      },
    });
    const world = worldFor(values, io);
    if (!world) return 1;
    const began = newState({
      lang: values.lang ?? 'fr',
      audience: values.as === 'mediator' ? 'mediator' : 'citizen',
    });
    const fixed = values.now === undefined ? undefined : nowOf(values.now, io);
    if (values.now !== undefined && fixed === undefined) return 2;
    const now = () => fixed ?? Date.now();
    await play(world, began, {
      input: io.stdin,
      out: (text) => {
        io.out(text);
      },
      now,
    });
    return 0;
  },
};
