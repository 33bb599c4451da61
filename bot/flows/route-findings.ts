import { type Data } from '../data/data.ts';
import { openRouter } from './open-router.ts';
import { type Path } from '../source/yaml-file.ts';
import { type FlowSource } from './authored.ts';
import { type FindingAt } from './check.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { UNROUTED } from '../conversation/other-errand.ts';
import { routeDocuments } from '../conversation/route-documents.ts';

type RouteFinding = FindingAt & { readonly code: string };

/** A text, and the flow that it leads to first, if any. */
type FirstFlow = readonly [text: string, id: string | null];

type Routed = Pick<LoadedFlows, 'flows' | 'stubs' | 'sources'>;

/** Every title and every word that a person may type for a topic. */
export function routedTexts(loaded: Routed): readonly string[] {
  return topicsOf(loaded).flatMap(([, source]) => saidFor(source).map(({ text }) => text));
}

/** Where each of those leads. */
export function firstFlows(
  loaded: Routed,
  { language, routeModel }: Pick<Data, 'language' | 'routeModel'>,
): readonly FirstFlow[] {
  const router = openRouter(routeDocuments(loaded), language, routeModel);
  return routedTexts(loaded).map((text) => [text, router.route(text).ranked[0]?.id ?? null]);
}

/** Titles and words that, typed by a person, lead first to another topic than their own. */
export function routeFindings(
  loaded: Routed,
  leads: readonly FirstFlow[],
): readonly RouteFinding[] {
  const first = new Map(leads);
  return topicsOf(loaded).flatMap(([id, source]) =>
    saidFor(source).flatMap(({ text, path }) => {
      const other = first.get(text) ?? undefined;
      return other === id ? [] : [elsewhere(source, text, path, other)];
    }),
  );
}

function topicsOf({ sources, flows, stubs }: Routed): readonly (readonly [string, FlowSource])[] {
  // Nobody is routed to the flow of what no flow answers.
  return [...sources].filter(([id]) => (flows.has(id) || stubs.has(id)) && !UNROUTED.has(id));
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
