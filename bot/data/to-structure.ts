import { statSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { ownValue } from '../engine/own-value.ts';
import { type Structure, type StructureAlerts } from '../conversation/structure.ts';
import { type Communes } from '../territory/model.ts';
import { readableRole } from '../view/readable-colors.ts';
import { OWN_COLORS, themeFaults, type Theme, type ThemePair } from '../view/theme.ts';
import { type RawRecord, type Report } from './report.ts';

/** A file of `data/structures/` as it is written. */
export interface AuthoredStructure {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly languages?: readonly string[];
  readonly flow?: string;
  readonly commune?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly device?: Structure['device'];
  readonly contact: Structure['contact'];
  readonly territory?: readonly string[];
  readonly 'require-validated'?: boolean;
  readonly alerts?: StructureAlerts;
  /** Folders beside the file. */
  readonly flows?: readonly string[];
  readonly data?: readonly string[];
  readonly theme?: Theme;
  readonly legal?: readonly string[];
}

/** The structure as a World holds it; `folder`: where its file stands. */
export function toStructure(written: AuthoredStructure, folder: string): Structure {
  const { languages = [], facts = {}, device = 'own', flows = [], data = [], ...others } = written;
  const { 'require-validated': requireValidated = false, ...rest } = others;
  const inside = (names: readonly string[]) => names.map((name) => join(folder, name));
  const overlay = { flows: inside(flows), data: inside(data) };
  return {
    ...rest,
    languages,
    device,
    ...(requireValidated && { requireValidated }),
    facts: new Map(Object.entries(facts)),
    ...(flows.length + data.length === 0 ? {} : { overlay }),
  };
}

/** What a structure may name. */
export interface StructureContext {
  readonly communes: Communes;
  /** INSEE, département and EPCI codes. */
  readonly territory: ReadonlySet<string>;
  /** Where the file stands. */
  readonly folder: string;
}

/**
 * What the schema cannot say: an origin is https, unless it is this machine; the commune and the
 * territory exist; the theme can be read.
 */
export function checkStructure(
  record: RawRecord,
  { communes, territory, folder }: StructureContext,
  report: Report,
): void {
  const { commune, origins, territory: served = [], theme } = record.value as AuthoredStructure;
  if (commune !== undefined && !communes.byInsee.has(commune)) {
    report.add(record, {
      path: ['commune'],
      code: 'unknown-commune',
      message: `Aucune commune n’a le code INSEE « ${commune} ».`,
      hint: 'Le code INSEE n’est pas le code postal.',
    });
  }
  served.forEach((code, at) => {
    if (territory.has(code)) return;
    report.add(record, {
      path: ['territory', at],
      code: 'unknown-territory',
      message: `Aucun territoire n’a le code « ${code} ».`,
      hint: 'Écrivez le code INSEE d’une commune, celui d’un département ou d’un EPCI.',
    });
  });
  checkOrigins(record, origins, report);
  checkFolders(record, folder, report);
  for (const { scheme, role, on, ratio, needed } of theme ? themeFaults(theme) : []) {
    report.add(record, {
      path: ['theme'],
      code: 'theme-contrast',
      message: `Couleurs trop proches (${scheme}) : « ${role} » sur « ${on} », ${said(ratio)} pour 1.`,
      hint: `Il faut au moins ${said(needed)} pour 1.${tried(theme ?? {}, { scheme, role, on })} Voir : aiguillage theme check.`,
    });
  }
}

function checkFolders(record: RawRecord, folder: string, report: Report): void {
  const written = record.value as AuthoredStructure;
  for (const key of ['flows', 'data'] as const) {
    (written[key] ?? []).forEach((name, at) => {
      const path = join(folder, name);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
      report.add(record, {
        path: [key, at],
        code: 'no-folder',
        message: `Le dossier « ${name} » n’existe pas à côté de ce fichier.`,
        hint: `Créez « ${path} », ou enlevez cette ligne.`,
      });
    });
  }
}

/** The same hue, moved until it can be read: of the two roles, the one that the theme sets. */
function tried(theme: Theme, { scheme, role, on }: Pick<ThemePair, 'scheme' | 'role' | 'on'>) {
  const own = theme[scheme] ?? {};
  const moved = ownValue(own, role) === undefined ? on : role;
  const color = readableRole({ ...OWN_COLORS[scheme], ...own }, moved);
  return color === undefined ? '' : ` Essayez ${moved}: "${color}".`;
}

function said(ratio: number): string {
  return String(ratio).replace('.', ',');
}

function checkOrigins(record: RawRecord, origins: readonly string[], report: Report): void {
  origins.forEach((origin, at) => {
    const host = URL.canParse(origin) ? new URL(origin).hostname : '';
    const isLoopback = host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.'));
    if (host !== '' && new URL(origin).origin === origin && isSafe(origin, isLoopback)) return;
    report.add(record, {
      path: ['origins', at],
      code: 'structure-origin',
      message: `« ${origin} » n’est pas une origine sûre.`,
      hint: 'Écrivez https:// puis le nom du site, sans chemin : https://www.ma-commune.fr',
    });
  });
}

function isSafe(origin: string, isLoopback: boolean): boolean {
  return origin.startsWith('https:') || isLoopback;
}
