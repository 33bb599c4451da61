import { type Data } from '../data/data.ts';
import { createRouter } from '../understanding/create-router.ts';
import { type Path } from '../source/yaml-file.ts';
import { type FlowSource } from './authored.ts';
import { type FindingAt } from './check.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { routeDocuments } from './world-of.ts';

type RouteFinding = FindingAt & { readonly code: string };

/** Titles and words that, typed by a person, lead first to another topic than their own. */
export function routeFindings(
  loaded: Pick<LoadedFlows, 'flows' | 'stubs' | 'sources'>,
  { language, routeModel }: Pick<Data, 'language' | 'routeModel'>,
): readonly RouteFinding[] {
  const router = createRouter(routeDocuments(loaded), language, routeModel);
  return [...loaded.sources].flatMap(([id, source]) => {
    if (!loaded.flows.has(id) && !loaded.stubs.has(id)) return [];
    return saidFor(source).flatMap(({ text, path }) => {
      const first = router.route(text).ranked[0]?.id;
      return first === id ? [] : [elsewhere(source, text, path, first)];
    });
  });
}

function saidFor({ flow }: FlowSource): readonly { readonly text: string; readonly path: Path }[] {
  const title = typeof flow.title === 'string' ? flow.title : (flow.title['fr'] ?? '');
  const words = (flow.words ?? []).map((text, index) => ({ text, path: ['words', index] }));
  return [{ text: title, path: ['title'] }, ...words];
}

function elsewhere(
  { file }: FlowSource,
  text: string,
  path: Path,
  first: string | undefined,
): RouteFinding {
  return {
    file,
    path,
    code: 'words-lead-elsewhere',
    severity: path[0] === 'title' ? 'error' : 'warning',
    message:
      first === undefined
        ? `« ${text} » ne mène à aucun sujet.`
        : `« ${text} » mène d’abord à « ${first} ».`,
    hint: 'Précisez ces mots, ou ajoutez-les aux « not-words » de l’autre parcours.',
  };
}
