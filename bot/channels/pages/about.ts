import { conformityOf, isHome, type AboutBlock, type Audit } from '../../conversation/about.ts';
import { type Structure } from '../../conversation/structure.ts';
import { type World } from '../../conversation/world.ts';
import { type PageHead } from '../../view/page.ts';
import { aboutHtml } from './about-html.ts';
import { sayDuration } from './say-duration.ts';

export interface AboutParts {
  /** Whose guide one comes from. */
  readonly structure: Structure | undefined;
  readonly head: PageHead;
  /** The path that addresses of ours stand under. */
  readonly root: string;
  readonly conversationMinutes: number;
}

/** The document of a page about the guide; nothing where no file is behind the path. */
export function aboutPage(
  world: World,
  path: string,
  { structure, head, root, conversationMinutes }: AboutParts,
): string | undefined {
  const id = path.slice(1);
  const page = isHome(id) ? undefined : world.pages?.get(id);
  const more = structure && page?.id === 'mentions-legales' ? structureBlocks(structure) : [];
  const values = { ...auditValues(world.audit), durée: [sayDuration(conversationMinutes)] };
  return page && aboutHtml(page, { head, root }, values, more);
}

const CONFORMITY = {
  none: 'non conforme',
  partial: 'partiellement conforme',
  full: 'totalement conforme',
} as const;

/** What a statement says of an audit, or of its absence. */
function auditValues(audit: Audit | undefined) {
  return {
    conformité: [CONFORMITY[conformityOf(audit)]],
    audit: audit === undefined ? NO_AUDIT : auditSays(audit),
  };
}

const NO_AUDIT = [
  "Ce site n'a pas encore été audité selon le RGAA (audit non réalisé). La loi demande alors d'écrire : non conforme.",
];

function auditSays({ date, by, rate, failing }: Audit): readonly string[] {
  const found = `Un audit selon le RGAA a été fait le ${date.split('-').reverse().join('/')} par ${by} : ${String(rate).replace('.', ',')} % des critères sont respectés.`;
  if (failing.length === 0) return [found];
  return [found, `Ce qui ne va pas encore : ${failing.join(' ; ')}.`];
}

/** Who put the guide on its site: what it wrote of itself. */
function structureBlocks({ name, contact, legal = [] }: Structure): readonly AboutBlock[] {
  const ways = [
    ...(contact.phone === undefined
      ? []
      : [[{ text: contact.phone, href: `tel:${contact.phone.replace(/\s/g, '')}` }]]),
    ...(contact.url === undefined ? [] : [[{ text: contact.url, href: contact.url }]]),
  ];
  return [
    { kind: 'title', text: [{ text: `Le guide sur le site de : ${name}` }] },
    ...legal.map((text): AboutBlock => ({ kind: 'paragraph', text: [{ text }] })),
    ...(ways.length === 0 ? [] : [{ kind: 'list', items: ways } as const]),
  ];
}
