import { stringify } from 'yaml';
import { type World } from '../../conversation/world.ts';
import { dataTerritory } from '../../data/data.ts';
import { readStructureText } from '../../data/read-structures.ts';
import { type Structure } from '../../conversation/structure.ts';
import { valueOf, type Pairs } from '../pages/query.ts';

/** Colours that the page asks for; a file may set every role. */
export const ASKED_COLORS = ['action', 'action-text', 'page', 'surface', 'text'] as const;

/** What a structure wants, as a file of `data/structures/`, or why it cannot be one yet. */
export type Wanted =
  | { readonly structure: Structure; readonly yaml: string }
  /** In French, one sentence each. */
  | { readonly faults: readonly string[] };

/** Reads the form of /integrer. The same schema and checks as for a file. */
export function readWanted(world: World, fields: Pairs): Wanted {
  const text = (name: string) => (valueOf(fields, name) ?? '').trim();
  const commune = communeOf(world, text('commune'));
  if (commune === null) {
    return {
      faults: [
        'Je n’ai pas trouvé cette commune, ou plusieurs ont ce nom. Écrivez son code postal ou son code INSEE.',
      ],
    };
  }
  const flow = text('flow');
  const languages = world.wanted.filter((lang) => valueOf(fields, `lang-${lang}`) === 'on');
  const written = present({
    id: idOf(text('name'), world),
    name: text('name'),
    origins: wordsOf(text('origins')),
    territory: wordsOf(text('territory')),
    commune,
    flow: world.flows.has(flow) ? flow : '',
    languages,
    device: valueOf(fields, 'device') === 'shared' ? 'shared' : '',
    contact: present({ phone: text('phone'), url: text('url') }) ?? {},
    theme: present({
      light: present(Object.fromEntries(ASKED_COLORS.map((role) => [role, text(role)]))),
    }),
    legal: text('legal')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  });
  const yaml = stringify(
    { origins: [], contact: {}, ...written },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  const context = { communes: world.communes, territory: dataTerritory(world), folder: '' };
  const { structure, issues } = readStructureText('demande.yaml', yaml, context);
  if (structure) return { structure, yaml };
  return { faults: issues.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')) };
}

/** Without what was left empty; nothing when all was. */
function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const kept = Object.entries(values).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined,
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function wordsOf(written: string): readonly string[] {
  return written.split(/[\s,;]+/).filter((word) => word !== '');
}

/** INSEE code; `null` when it is not known which. */
function communeOf(world: World, typed: string): string | null {
  if (typed === '' || world.communes.byInsee.has(typed)) return typed;
  const { decision, matches } = world.communes.find(typed);
  const [first] = matches;
  return decision === 'found' && first ? first.insee : null;
}

/** `Mairie de Mérignac` → `mairie-de-merignac`, with a number when it is taken. */
function idOf(name: string, { structures }: World): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 36);
  const base = plain === '' ? 'structure' : plain;
  let id = base;
  for (let at = 2; structures.has(id); at++) id = `${base}-${at}`;
  return id;
}
