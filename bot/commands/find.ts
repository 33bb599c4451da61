import { type DataCache } from '../data/data-cache.ts';
import { isDemonstrationOn } from '../data/demonstration.ts';
import { type Data } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { agreedOnly } from '../permanences/agreed-only.ts';
import { type Instant, type Operator } from '../permanences/model.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { oneOutcomeView } from '../service/one-outcome-view.ts';
import { formatIssue } from '../source/code-frame.ts';
import { nearestWord } from '../source/nearest-word.ts';
import { fold } from '../territory/fold.ts';
import { type Commune } from '../territory/model.ts';
import { phrase } from '../view/phrases.ts';
import { toPlain } from '../view/to-plain.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { shown } from './commune.ts';
import { dataFolders } from './data-folders.ts';
import { oneOutcomeWorld } from './find/one-outcome-world.ts';
import { readMoment, toInstantIn, zoneAround } from './opening/instants.ts';
import { withArgs } from './read-args.ts';
import { foldersWith, withOverlay, type LaidOverlay } from './with-overlay.ts';

/** `aiguillage find`: who receives, where and when, as the conversation's last screen says it. */
export const find: CommandDefinition = {
  name: 'find',
  summary: 'Dit où aller et qui appeler : un organisme, une commune',
  usage: `Usage : aiguillage find <organisme> <commune> [options]

  aiguillage find caf Mérignac 33
  aiguillage find impots 33544 --need declaration --now 2026-12-03T10:00

La commune : son nom, son code postal ou son code INSEE. Un nom partagé est demandé, jamais deviné.
Options :
  --need <besoin>   un besoin de l'organisme ; sinon le premier de sa fiche
  --now <date>      au lieu de maintenant : 2026-12-03T10:00 (heure du lieu)
  --as mediator     montre aussi ce qui est réservé aux personnes qui aident
  --structure <id>  comme dans le guide de cette structure : ses données, et ce qu'elle publie
  --data <dossiers> sinon DATA_DIR, sinon data`,
  run(args, io) {
    const options = {
      need: { type: 'string' },
      now: { type: 'string' },
      as: { type: 'string' },
      structure: { type: 'string' },
      data: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [operator, ...commune] = positionals;
      if (operator === undefined || commune.length === 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const asked = { ...values, operator, commune: commune.join(' ') };
      return withOverlay(io, (laid) => answer(asked, laid, io));
    });
  },
};

/** What was asked, as typed. */
interface Asked {
  readonly operator: string;
  readonly commune: string;
  readonly need?: string | undefined;
  readonly now?: string | undefined;
  readonly as?: string | undefined;
  readonly structure?: string | undefined;
  readonly data?: string | undefined;
}

function answer(asked: Asked, laid: LaidOverlay | undefined, io: CommandIo): number {
  const guide = guideFor(asked, laid, io);
  if (guide === undefined) return 1;
  const { data, index } = guide;
  const operator = operatorFor(asked.operator, data, io);
  const commune = operator && communeFor(asked.commune, data, io);
  const need = operator && commune && needFor(operator, asked.need, io);
  if (!operator || !commune || need === undefined) return 1;
  const now = asked.now === undefined ? io.now : momentIn(asked.now, commune, data);
  const view = oneOutcomeView(oneOutcomeWorld(data, index()), {
    operator,
    need,
    commune,
    audience: asked.as === 'mediator' ? 'mediator' : 'citizen',
    now,
  });
  io.out(`${shown(commune, data.communes)}\n\n${toPlain(view)}\n`);
  return 0;
}

/** What this process has read: an unchanged file is not read anew. */
const known: DataCache = new Map<string, unknown>();

/** What is read and told: everyone's, or a structure's; nothing where there is no such structure. */
interface Guide {
  readonly data: Data;
  readonly index: () => PermanenceIndex;
}

function guideFor(asked: Asked, laid: LaidOverlay | undefined, io: CommandIo): Guide | undefined {
  const forAll = dataFor(asked, laid, io);
  if (asked.structure === undefined) return { data: forAll, index: () => indexOf(forAll) };
  const structure = forAll.structures.get(asked.structure);
  if (structure === undefined) {
    const known = [...forAll.structures.keys()].join(', ');
    io.err(`Pas de structure « ${asked.structure} ». Connues : ${known || 'aucune'}.\n`);
    return undefined;
  }
  const own = structure.overlay?.data ?? [];
  const data = own.length === 0 ? forAll : dataFor(asked, laid, io, own);
  const wants = structure.requireValidated === true;
  return { data, index: () => (wants ? agreedOnly(indexOf(data)) : indexOf(data)) };
}

/** Faults of the data are told, and what is sound serves; `more`: folders laid over the others. */
function dataFor(
  asked: Asked,
  laid: LaidOverlay | undefined,
  io: CommandIo,
  more: readonly string[] = [],
): Data {
  const today = new Date(io.now).toISOString().slice(0, 10);
  const own = dataFolders(asked.data, io.env);
  const folders = [...foldersWith(own, laid), ...more];
  const { data, issues, texts } = loadData(folders, {
    today,
    national: nationalFolder(own),
    cache: known,
    demonstration: isDemonstrationOn(io.env),
  });
  for (const issue of issues.filter((one) => one.severity === 'error')) {
    io.err(`${formatIssue(issue, texts.get(issue.file) ?? '')}\n`);
  }
  return data;
}

function indexOf(data: Data): PermanenceIndex {
  const { byInsee, departements } = data.communes;
  return createPermanenceIndex({ ...data, communes: byInsee, departements });
}

function operatorFor(wanted: string, data: Data, io: CommandIo): Operator | undefined {
  const folded = fold(wanted);
  const operator =
    data.operators.get(wanted) ??
    [...data.operators.values()].find((one) =>
      [one.names.now, one.said.fr, ...one.names.before].some((name) => fold(name) === folded),
    );
  if (operator !== undefined) return operator;
  const ids = [...data.operators.keys()];
  const near = nearestWord(wanted, ids);
  const hint = near === undefined ? `Connus : ${ids.join(', ')}.` : `Vouliez-vous dire ${near} ?`;
  io.err(`Aucun organisme ne s'appelle « ${wanted} ». ${hint}\n`);
  return undefined;
}

function communeFor(typed: string, data: Data, io: CommandIo): Commune | undefined {
  const { decision, matches, lacking } = data.communes.find(typed);
  const [first] = matches;
  if (decision === 'found' && first !== undefined) return first;
  if (first === undefined) {
    io.err(`Aucune commune trouvée pour « ${typed} ».\n`);
    if (lacking) io.err(`${phrase('fr', false, `commune-lacks-${lacking}`).text}\n`);
    return undefined;
  }
  io.err(`« ${typed} » peut être :\n`);
  for (const one of matches) io.err(`  ${shown(one, data.communes)}\n`);
  const { name, departement, insee } = first;
  io.err(
    `Écrivez le nom avec le département ou le code : ${name} ${departement}, ${insee} ${name}.\n`,
  );
  return undefined;
}

function needFor(
  operator: Operator,
  wanted: string | undefined,
  io: CommandIo,
): string | undefined {
  const need = wanted ?? operator.needs[0];
  if (need !== undefined && operator.needs.includes(need)) return need;
  io.err(`${operator.said.fr} n'a pas ce besoin. Connus : ${operator.needs.join(', ')}.\n`);
  return undefined;
}

/** A moment without an offset is as a clock of the commune shows it. Throws on none. */
function momentIn(given: string, commune: Commune, data: Data): Instant {
  const zone = data.communes.departements.get(commune.departement)?.zone ?? 'Europe/Paris';
  const moment = readMoment(given);
  return toInstantIn(zoneAround(zone, moment), moment);
}
