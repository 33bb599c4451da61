import { type Letter } from '../conversation/letters.ts';
import { type LoadedData } from '../data/load-data.ts';
import { type RawRecord, Report } from '../data/report.ts';
import { unknown } from '../data/to-operator.ts';
import { type Flow } from '../engine/model.ts';
import { replay } from '../engine/replay.ts';
import { start } from '../engine/start.ts';
import { isValidAnswer } from '../engine/trace.ts';
import { type Issue } from '../source/issue.ts';
import { type LoadedFlows } from './load/load-flows.ts';

/** Letters that open no flow, or whose answers do not lead to the step that they name. */
export function letterFaults(
  { data, records }: Pick<LoadedData, 'data' | 'records'>,
  { flows }: Pick<LoadedFlows, 'flows'>,
): readonly Issue[] {
  const report = new Report();
  for (const letter of data.letters.letters.values()) {
    const record = records.letters.get(letter.id);
    if (record) faultOf(letter, record, flows, report);
  }
  return report.issues;
}

function faultOf(
  { opens }: Letter,
  record: RawRecord,
  flows: LoadedFlows['flows'],
  report: Report,
): void {
  const flow = flows.get(opens.flow);
  if (!flow) {
    report.add(record, unknown(['opens', 'flow'], 'flow', opens.flow, flows.keys()));
    return;
  }
  if (!flow.steps.has(opens.step)) {
    report.add(record, unknown(['opens', 'step'], 'step', opens.step, flow.steps.keys()));
    return;
  }
  const wrong = opens.answers.find((answer) => !isValidAnswer(flow, answer));
  if (wrong) {
    report.add(record, {
      path: ['opens', 'answers', wrong.step],
      code: 'letter-answer',
      message: `« ${wrong.step}: ${wrong.options.join(', ')} » n’est pas une réponse de « ${opens.flow} ».`,
      hint: 'Écrivez l’étape d’une question, puis l’identifiant d’un de ses choix.',
    });
    return;
  }
  const reached = stepReached(flow, opens.answers);
  if (reached === opens.step) return;
  report.add(record, {
    path: ['opens', 'step'],
    code: 'letter-step',
    message: `Ces réponses mènent à « ${reached} », pas à « ${opens.step} ».`,
    hint: 'Corrigez « step », ou les réponses sous « answers ».',
  });
}

/** Where the answers lead whoever says no commune, on a day when nothing is open. */
function stepReached(flow: Flow, answers: Letter['opens']['answers']): string {
  const { at } = replay(flow, { ...start(flow), answers }, 'declined');
  return at.kind === 'commune' ? '' : at.step.address;
}
