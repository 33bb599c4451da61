import { type Letter, type Letters, type Sender } from '../conversation/letters.ts';
import { present } from '../engine/present.ts';
import { fold } from '../territory/fold.ts';
import { type Path } from '../source/yaml-file.ts';
import { finish, type Steps } from '../source/steps.ts';
import { laidOver } from './laid-over.ts';
import { readEntries, readRecordsSteps, type Reading } from './records.ts';
import { type RawRecord, type RecordFault } from './report.ts';
import {
  letterSchema,
  senderSchema,
  type AuthoredLetter,
  type AuthoredSender,
} from './schemas/letter.ts';
import { unknown } from './to-operator.ts';
import { toText } from './to-text.ts';

type Known = ReadonlyMap<string, unknown>;

/** What letters may name. */
export interface LetterContext {
  readonly sources: ReadonlySet<string>;
  readonly deadlines: Known;
  readonly campaigns: Known;
  /** Of the folders that these are laid over. */
  readonly senders: Known | undefined;
}

/** The letters of these folders, and where each is written. */
export interface ReadLetters {
  readonly letters: Letters;
  readonly records: readonly RawRecord[];
  readonly senders: readonly RawRecord[];
}

/** Reads `senders.yaml` and `letters/*.yaml`; a letter at fault is reported and left out. */
export function readLetters(reading: Reading, context: LetterContext): ReadLetters {
  return finish(lettersSteps(reading, context));
}

/** {@link readLetters}, a file at a time. */
export function* lettersSteps(reading: Reading, context: LetterContext): Steps<ReadLetters> {
  const { report } = reading;
  const written = readEntries('senders', senderSchema, reading);
  const senders = new Map(
    written.flatMap((record) => {
      const sender = record.value as AuthoredSender;
      const sound = report.ifSound(() => {
        for (const fault of named('source', sender.source, context.sources))
          report.add(record, fault);
        return toSender(record.id, sender);
      });
      return sound ? [[record.id, sound] as const] : [];
    }),
  );
  const records = yield* readRecordsSteps('letters', letterSchema, reading);
  yield;
  const known = { ...context, senders: laidOver(context.senders, senders as Known) };
  const taken = new Map<string, string>();
  const letters = records.flatMap((record) => {
    const written = record.value as AuthoredLetter;
    const sound = report.ifSound(() => {
      for (const fault of faultsOf(written, known, taken)) report.add(record, fault);
      return toLetter(written);
    });
    return sound ? [[sound.id, sound] as const] : [];
  });
  return { letters: { senders, letters: new Map(letters) }, records, senders: written };
}

/** Both, the second over the first by id. */
export function laidLetters(under: Letters | undefined, own: Letters): Letters {
  return {
    senders: laidOver(under?.senders, own.senders),
    letters: laidOver(under?.letters, own.letters),
  };
}

function* faultsOf(
  written: AuthoredLetter,
  { senders, sources, deadlines, campaigns }: LetterContext & { readonly senders: Known },
  taken: Map<string, string>,
): Generator<RecordFault> {
  const { sender, source, deadline, campaign, uncertain } = written;
  yield* named('sender', sender, new Set(senders.keys()));
  yield* named('source', source, sources);
  yield* named('deadline', deadline, new Set(deadlines.keys()));
  yield* named('campaign', campaign, new Set(campaigns.keys()));
  if (source === undefined && uncertain === undefined) yield UNPROVEN;
  yield* wordsTaken(written, taken);
}

/** Words of a letter that another of its sender has: nothing would tell one from the other. */
function* wordsTaken(
  { id, sender, bold, words = [] }: AuthoredLetter,
  taken: Map<string, string>,
): Generator<RecordFault> {
  const listed: readonly (readonly [Path, string])[] = isList(words)
    ? words.map((word, at) => [['words', at], word])
    : Object.entries(words).flatMap(([lang, list]) =>
        list.map((word, at) => [['words', lang, at], word] as const),
      );
  for (const [path, word] of [[['bold'], toText(bold).fr] as const, ...listed]) {
    const key = `${sender} ${fold(word)}`;
    const other = taken.get(key);
    taken.set(key, id);
    if (other === undefined) continue;
    yield {
      path,
      code: 'letter-twice',
      message: `« ${word} » est déjà dans « ${other} », du même expéditeur.`,
      hint: 'On ne les distinguerait pas. Changez ces mots, ou ôtez-les de l’un des deux.',
    };
  }
}

function isList(words: NonNullable<AuthoredLetter['words']>): words is readonly string[] {
  return Array.isArray(words);
}

const UNPROVEN: RecordFault = {
  path: ['id'],
  code: 'letter-unproven',
  message: 'Il manque « source » ou « uncertain ».',
  hint: 'Nommez la page qui le dit (data/sources.yaml), ou écrivez ce qui reste à vérifier, et où.',
};

function* named(
  key: 'sender' | 'source' | 'deadline' | 'campaign',
  id: string | undefined,
  known: ReadonlySet<string>,
): Generator<RecordFault> {
  if (id !== undefined && !known.has(id)) yield unknown([key], key, id, known);
}

function toSender(id: string, written: AuthoredSender): Sender {
  const { title, hint, drawing, genuine, source, words } = written;
  return {
    id,
    title: toText(title),
    ...present({ hint: hint === undefined ? undefined : toText(hint) }),
    drawing,
    genuine: toText(genuine),
    ...present({ source }),
    words,
  };
}

function toLetter(written: AuthoredLetter): Letter {
  const { id, sender, bold, words = [], means, opens, genuine, uncertain, urgent } = written;
  const { deadline, campaign, source } = written;
  const answers = Object.entries(opens.answers ?? {});
  return {
    id,
    sender,
    bold: toText(bold),
    words: isList(words) ? words : Object.values(words).flat(),
    means: toText(means),
    ...present({ deadline, campaign, source }),
    ...present({ genuine: genuine === undefined ? undefined : toText(genuine) }),
    ...present({ uncertain: uncertain === undefined ? undefined : toText(uncertain) }),
    urgent: urgent === true,
    opens: {
      flow: opens.flow,
      step: opens.step,
      answers: answers.map(([step, option]) => ({ step, options: [option] })),
    },
  };
}
