import {
  type Situation,
  type Training,
  type TrainingRule,
} from '../conversation/helper/training.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readEntries, readRecords, type Reading } from './records.ts';
import { Report, type RawRecord } from './report.ts';
import { situationSchema, trainingRuleSchema } from './schemas/training.ts';
import { unknown } from './to-operator.ts';

const RULES = 'training-rules';

/** The situations, and where they and their rules are written. */
export interface ReadTraining {
  readonly training: Training;
  readonly situations: readonly RawRecord[];
  readonly rules: readonly RawRecord[];
}

/**
 * Reads `training/*.yaml` and `training-rules.yaml`, of all folders laid over; folders without rules
 * are laid over what ships. A situation at fault is reported and left out.
 */
export function readTraining(reading: Reading): ReadTraining {
  const { report } = reading;
  const within = { ...reading, folders: withShipped(reading.folders, `${RULES}.yaml`) };
  const rules = readEntries(RULES, trainingRuleSchema, within);
  const known = rules.map(({ id }) => id);
  const records = readRecords('training', situationSchema, within);
  const situations = records.flatMap((record) => {
    const situation = record.value as Situation;
    const sound = report.ifSound(() => {
      sayFaults(record, situation, known, report);
      return situation;
    });
    return sound ? [sound] : [];
  });
  return {
    training: {
      situations,
      rules: Object.fromEntries(rules.map(({ id, value }) => [id, value as TrainingRule])),
    },
    situations: records,
    rules,
  };
}

/** The same for who reads nothing else. */
export function trainingIn(folders: readonly string[]): Training {
  return readTraining({ folders, report: new Report(), cache: noCache }).training;
}

function sayFaults(
  record: RawRecord,
  { replies }: Situation,
  rules: readonly string[],
  report: Report,
): void {
  for (const [at, { rule }] of replies.entries()) {
    if (!rules.includes(rule))
      report.add(record, unknown(['replies', at, 'rule'], 'rule', rule, rules));
  }
  if (replies.filter(({ worth }) => worth === 'good').length !== 1) {
    report.add(record, {
      path: ['replies'],
      code: 'training-one-good',
      message: 'Une réponse, et une seule, est « good ».',
      hint: 'Les autres sont « less » (vraie, mais elle laisse seul) ou « never ».',
    });
  }
}
