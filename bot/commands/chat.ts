import { play } from '../channels/terminal/play.ts';
import { newState } from '../conversation/start-state.ts';
import { type CommandDefinition } from './command.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { worldFor } from './world-for.ts';

/** `aiguillage chat`: the same conversation as on the web, in the terminal. */
export const chat: CommandDefinition = {
  name: 'chat',
  summary: 'Parle avec le guide dans le terminal',
  usage: `Usage : aiguillage chat [options]

Répondez par un numéro ou avec vos mots. « retour », « recommencer », « effacer »,
« parler à quelqu'un », « plus simple », « english » marchent partout. « quitter » pour finir.
Options :
  --as mediator        montre aussi les mots du médiateur
  --lang <langue>      fr, en
${FOLDER_HELP}`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      as: { type: 'string' },
      lang: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values }) => {
      const folders = readFolders(values, io);
      const world = worldFor(folders, io);
      if (!world) return 1;
      const began = newState({
        lang: values.lang ?? 'fr',
        audience: values.as === 'mediator' ? 'mediator' : 'citizen',
      });
      // Without --now the clock goes on while the person reads.
      const now = values.now === undefined ? Date.now : () => folders.now;
      const out = (text: string): void => {
        io.out(text);
      };
      await play(world, began, { input: io.stdin, out, now });
      return 0;
    });
  },
};
