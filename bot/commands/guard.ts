import { danger as readDanger } from '../data/read-danger.ts';
import { doItForMe as readDoItForMe } from '../data/read-do-it-for-me.ts';
import { nameOf, type DangerHearing } from '../understanding/danger.ts';
import { type DoItForMe } from '../understanding/do-it-for-me.ts';
import { guard as mask, type GuardOptions } from '../understanding/guard.ts';
import { type CommandDefinition } from './command.ts';
import { readDirectory } from '../data/read-directory.ts';
import { dataFolders } from './data-folders.ts';
import { answerLines, textOf } from './ndjson.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage guard`: what a text holds that is personal, dangerous, or asks to do instead. */
export const guard: CommandDefinition = {
  name: 'guard',
  summary: 'Masque les données personnelles d’un texte et dit ce qui alerte',
  usage: `Usage : aiguillage guard <texte>
        aiguillage guard --json

Avec --json, lit une ligne JSON par texte sur l'entrée standard, et en écrit une, dans le même ordre.
  reçoit  {"text"}
  écrit   {"text","flags":["do-it-for-me","distress:<sorte>","pii:<sorte>"…],"redacted"},
          ou {"error":{"line","message"}} pour une ligne qui ne peut pas être lue.
Les numéros publics de nos opérateurs restent.
Options : --data <dossiers> (sinon DATA_DIR, sinon data).`,
  run(args, io) {
    const options = { json: { type: 'boolean' }, data: { type: 'string' } } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      if ((values.json === true) === positionals.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const folders = dataFolders(values.data, io.env);
      const looking = {
        directory: readDirectory(folders),
        danger: readDanger(folders),
        doItForMe: readDoItForMe(folders),
      };
      if (values.json === true) {
        await answerLines(io, (value) => answer(value, looking));
        return 0;
      }
      const { flags, redacted } = look(positionals.join(' '), looking);
      io.out(`${redacted}\n${flags.map((flag) => `${flag}\n`).join('')}`);
      return 0;
    });
  },
};

interface Looking extends GuardOptions {
  readonly danger: DangerHearing;
  readonly doItForMe: DoItForMe;
}

function answer(value: unknown, looking: Looking): object {
  const text = textOf(value);
  return { text, ...look(text, looking) };
}

/** Danger and "do it for me" are heard, as in a conversation, on the masked text. */
function look(
  text: string,
  { danger, doItForMe, ...options }: Looking,
): { readonly flags: readonly string[]; readonly redacted: string } {
  const { redacted, flags } = mask(text, options);
  const kinds = danger.hear(redacted)?.heard.map(({ kind }) => `distress:${nameOf(kind)}`) ?? [];
  return {
    flags: [...(doItForMe.isAsked(redacted) ? ['do-it-for-me'] : []), ...new Set(kinds), ...flags],
    redacted,
  };
}
