import { stringify } from 'yaml';
import { type World } from '../../conversation/world.ts';
import { dataTerritory } from '../../data/data.ts';
import { readStructureText } from '../../data/read-structures.ts';
import { darkColors } from '../../view/readable-colors.ts';
import { type Structure } from '../../conversation/structure.ts';
import { valueOf, type Pairs } from '../pages/query.ts';
import { ASKED_COLORS } from './asked-colors.ts';
import { colorFaults, formFaults, personalFaults, type FormFault } from './form-faults.ts';

/** What a structure wants, as a file of `data/structures/`, or why it cannot be one yet. */
export type Wanted =
  | { readonly structure: Structure; readonly yaml: string }
  | { readonly faults: readonly FormFault[] };

/** Reads the form of /integrer. The same schema and checks as for a file. */
export function readWanted(world: World, fields: Pairs): Wanted {
  const text = (name: string) => (valueOf(fields, name) ?? '').trim();
  const commune = communeOf(world, text('commune'));
  const flow = text('flow');
  const languages = world.wanted.filter((lang) => valueOf(fields, `lang-${lang}`) === 'on');
  const written = present({
    id: idOf(text('name'), world),
    // What is missing is told below: something in its place lets the rest be read.
    name: text('name') || 'Structure',
    origins: wordsOf(text('origins')),
    territory: wordsOf(text('territory')),
    commune: commune ?? '',
    flow: world.flows.has(flow) ? flow : '',
    languages,
    device: valueOf(fields, 'device') === 'shared' ? 'shared' : '',
    contact: present({ phone: text('phone'), url: text('url') }) ?? { phone: '3939' },
    theme: present({
      light: present(Object.fromEntries(ASKED_COLORS.map((role) => [role, text(role)]))),
      dark: valueOf(fields, 'dark') === 'on' ? present(darkColors(colorsOf(text))) : '',
    }),
    legal: text('legal')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  });
  const yaml = stringify(
    { origins: [], ...written },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  const context = { communes: world.communes, territory: dataTerritory(world), folder: '' };
  const { structure, issues } = readStructureText('demande.yaml', yaml, context);
  const missing = [...personalFaults(text), ...missingIn(text, commune)];
  if (structure && missing.length === 0) return { structure, yaml };
  return {
    faults: [...missing, ...formFaults(issues, yaml), ...colorFaults({ light: colorsOf(text) })],
  };
}

type Field = (name: string) => string;

function missingIn(text: Field, commune: string | null): readonly FormFault[] {
  return [
    ...(text('name') === '' ? [NO_NAME] : []),
    ...(text('phone') === '' && text('url') === '' ? [NO_CONTACT] : []),
    ...(commune === null ? [NO_COMMUNE] : []),
  ];
}

/** Those asked for that are colours. */
export function colorsOf(text: Field): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ASKED_COLORS.map((role) => [role, text(role)] as const).filter(([, color]) =>
      COLOR.test(color),
    ),
  );
}

const COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

const NO_NAME: FormFault = { field: 'name', says: 'Écrivez le nom de la structure.' };
const NO_CONTACT: FormFault = {
  field: 'phone',
  says: 'Écrivez un numéro de contact, ou une page de contact.',
};
const NO_COMMUNE: FormFault = {
  field: 'commune',
  says: 'Je n’ai pas trouvé cette commune, ou plusieurs ont ce nom. Écrivez son code postal ou son code INSEE.',
};

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

/** A number in a name may be a phone's: it stands in no address, and in no name of a file. */
function withoutNumbers(name: string): string {
  return name.replace(/\d(?:[\s./-]?\d){5,}/g, ' ');
}

/** `Mairie de Mérignac` → `mairie-de-merignac`, with a number when it is taken. */
function idOf(name: string, { structures }: World): string {
  const plain = withoutNumbers(name)
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
