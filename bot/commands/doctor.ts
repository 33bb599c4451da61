import { loadData } from '../data/load-data.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { type LaidOut } from '../service/overlay-folder.ts';
import { StoreError } from '../storage/store-error.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { counted } from './counted.ts';
import { EXAMS } from './doctor/exams.ts';
import { type Finding, type Patient } from './doctor/finding.ts';
import { FOLDER_OPTIONS, readFolders, type FolderValues } from './folders.ts';
import { withArgs } from './read-args.ts';
import { foldersWith, withOverlay } from './with-overlay.ts';

/** `aiguillage doctor`: what is missing or at fault, as it stands now. */
export const doctor: CommandDefinition = {
  name: 'doctor',
  summary: "Dit ce qui manque avant d'ouvrir au public, et ce qui vieillit",
  usage: `Usage : aiguillage doctor [--strict] [--json]

Regarde les pages de la loi, la démonstration, les réglages (noms mal écrits), l'âge des données, ce
qui se termine dans 30 jours, les sauvegardes, les clés, le disque, et le certificat vu de dehors.
Sort avec 1 s'il y a quelque chose à corriger, 0 sinon. Rien n'est changé.
  --strict   ce qui est « à regarder » compte aussi
  --json     { "findings": [{ severity, code, says, todo }] }
Donnez les mêmes réglages qu'au service (.env, ou l'environnement).`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      if (positionals.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const found = await examine(values, io);
      if (values.json === true) io.out(`${JSON.stringify({ findings: found }, null, 2)}\n`);
      else say(found, io);
      const stops = values.strict === true ? ['error', 'warning'] : ['error'];
      return found.some(({ severity }) => stops.includes(severity)) ? 1 : 0;
    });
  },
};

/** As the service reads it: unset or empty, its default. */
function varDirOf({ env }: CommandIo): string {
  const written = env['VAR_DIR']?.trim() ?? '';
  return written === '' ? 'var' : written;
}

async function examine(values: FolderValues, io: CommandIo): Promise<readonly Finding[]> {
  const settingFaults = (await io.settingFaults?.()) ?? [];
  const patient = (laid?: LaidOut) => ({ ...patientOf(values, io, laid), settingFaults });
  try {
    return await withOverlay(io, (laid) => examineOn(patient(laid)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return examineOn({ ...patient(), keptFault: error.message });
  }
}

function patientOf(
  values: FolderValues,
  io: CommandIo,
  laid: LaidOut | undefined,
): Omit<Patient, 'settingFaults'> {
  const { data, today, now, demonstration, cache } = readFolders(values, io);
  const national = nationalFolder(data);
  return {
    env: io.env,
    now,
    today,
    production: io.env['NODE_ENV'] === 'production',
    demonstration,
    varDir: varDirOf(io),
    read: loadData(foldersWith(data, laid), { today, demonstration, national, cache }),
    ...(laid && { kept: { files: laid.files.size } }),
  };
}

async function examineOn(patient: Patient): Promise<readonly Finding[]> {
  const found = await Promise.all(EXAMS.map(async (exam) => exam(patient)));
  return found.flat();
}

const TITLES = { error: 'À corriger', warning: 'À regarder', fine: 'En ordre' } as const;

function say(found: readonly Finding[], io: CommandIo): void {
  for (const severity of ['error', 'warning', 'fine'] as const) {
    const ones = found.filter((one) => one.severity === severity);
    if (ones.length === 0) continue;
    io.out(`${TITLES[severity]}\n`);
    for (const { says, todo } of ones) {
      io.out(`- ${says}\n`);
      if (todo !== undefined) io.out(`  → ${todo}\n`);
    }
    io.out('\n');
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  io.out(
    errors + warnings === 0
      ? 'Rien à signaler.\n'
      : `${counted(errors, 'chose')} à corriger, ${counted(warnings, 'chose')} à regarder.\n`,
  );
}
