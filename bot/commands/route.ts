import { loadFlows } from '../flows/load/load-flows.ts';
import { openSnapshot } from '../flows/snapshot.ts';
import { language } from '../data/read-language.ts';
import { routeModel } from '../data/read-route-model.ts';
import { routeDocuments } from '../conversation/route-documents.ts';
import { openRouter } from '../flows/open-router.ts';
import { explain } from '../understanding/explain.ts';
import { type ExplainingRouter } from '../understanding/router.ts';
import { type CommandDefinition } from './command.ts';
import { dataFolders, flowFolders } from './data-folders.ts';
import { answerLines, textOf } from './ndjson.ts';
import { withArgs } from './read-args.ts';
import { reasonsInWords } from './route/reasons.ts';
import { snapshotFolder } from './snapshot-folder.ts';

/** `aiguillage route`: which flow a typed demand leads to, and why. */
export const route: CommandDefinition = {
  name: 'route',
  summary: 'Dit à quel parcours mène une demande, et pourquoi',
  usage: `Usage : aiguillage route --explain "<demande>"
        aiguillage route --json

--explain montre les mots lus, les parcours les plus proches et ce qui pèse pour chacun.
Avec --json, lit une ligne JSON par demande sur l'entrée standard, et en écrit une, dans le même ordre.
  reçoit  {"text"}
  écrit   {"text","ranked":[10 parcours au plus],"scores":[…],"decision":"route"|"ask"|"none"},
          "learnt" : ce qui pèse le plus pour le premier dans ce qui a été appris, le plus lourd d'abord
          ("=mot", "=deux mots" au son, "#<deb" morceaux de mots),
          "second" quand la demande en tient deux, "perhaps" quand elle en tient peut-être deux,
          ou {"error":{"line","message"}} pour une ligne qui ne peut pas être lue.
Options : --flows <dossiers> (sinon FLOWS_DIR, sinon flows)
          --data <dossiers> (sinon DATA_DIR, sinon data).`,
  run(args, io) {
    const options = {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      flows: { type: 'string' },
      data: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      const text = positionals.join(' ');
      if ((values.json === true) === (text !== '')) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const documents = routeDocuments(
        loadFlows(flowFolders(values.flows, io.env), openSnapshot(snapshotFolder(io))),
      );
      const folders = dataFolders(values.data, io.env);
      const router = openRouter(documents, language(folders), routeModel(folders));
      if (values.json === true) {
        await answerLines(io, (value) => answer(router, value));
        return 0;
      }
      io.out(reasonsInWords(router.route(text), explain(router, text), values.explain === true));
      return 0;
    });
  },
};

function answer(router: ExplainingRouter, value: unknown): object {
  const text = textOf(value);
  const { ranked, decision, secondDemand, perhaps } = router.route(text);
  return {
    text,
    ranked: ranked.map(({ id }) => id),
    scores: ranked.map(({ score }) => Number(score.toFixed(4))),
    decision,
    learnt: router.learnt(text, ranked[0]?.id ?? ''),
    ...(secondDemand === undefined ? {} : { second: secondDemand }),
    ...(perhaps && { perhaps }),
  };
}
