import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkFlows } from '../../bot/flows/check-flows.ts';
import { exampleFindings, runExamples } from '../../bot/flows/examples/run-examples.ts';
import { loadFlows, type LoadedFlows } from '../../bot/flows/load/load-flows.ts';
import { openSnapshot } from '../../bot/flows/snapshot.ts';
import { BASE, changed, folderWith, loadChanged, loadWith } from './support/folders.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

const today = '2026-12-02';
const { data } = shippedData(today);
const FLOW = 'caf/essai.yaml';

function examplesOf(loaded: LoadedFlows) {
  const flows = [...loaded.flows].flatMap(([id, flow]) => {
    const source = loaded.sources.get(id);
    return source ? [[source, flow] as const] : [];
  });
  return runExamples(flows, loaded, data);
}

function exampleCodes(loaded: LoadedFlows): readonly string[] {
  return [...exampleFindings(examplesOf(loaded))]
    .filter(({ severity }) => severity !== 'warning')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}

const codesOf = (loaded: LoadedFlows, strict = false) =>
  checkFlows(loaded, data, { today, strict }).map(({ code, severity }) => `${severity} ${code}`);

test('finds nothing to say of the flows that are shipped, not even a warning', () => {
  const loaded = shippedFlows();
  expect(checkFlows(loaded, data, { today })).toEqual([]);
  expect(loaded.flows.size).toBeGreaterThanOrEqual(56);
});

test('plays every example of the flows that are shipped, and reaches every outcome', () => {
  for (const { flow, examples, outcomes, reached } of examplesOf(shippedFlows())) {
    expect([flow, examples.filter(({ fault }) => fault)]).toEqual([flow, []]);
    expect([flow, outcomes.filter((address) => !reached.has(address))]).toEqual([flow, []]);
  }
});

test('plays examples: one answer, several, a subflow, a branch', () => {
  expect(exampleCodes(loadFlows([BASE]))).toEqual([]);
});

test.each([
  ['an answer that is none', '[caf, open]', '[caf, opne]', 'example-pick examples.0.picks.1'],
  ['an answer after the end', '[caf, open]', '[caf, open, caf]', 'example-pick examples.0.picks.2'],
  ['another end', 'step: submit-alone', 'step: see-caf', 'example-end examples.0.ends.step'],
  ['an end that is no step', 'step: submit-alone', 'step: x', 'example-end examples.0.ends.step'],
  ['a walk cut short', '[caf, open]', '[caf]', 'example-end examples.0.ends.step'],
  ['a part that lacks', '[say, second-door]', '[say, bring]', 'example-has examples.0.ends.has.1'],
  [
    'words of the mediator',
    'audience: mediator',
    'audience: citizen',
    'example-has examples.0.ends.has.0',
  ],
  ['an answer that excludes', '- [rsa, apl]', '- [rsa, unsure]', 'example-pick examples.1.picks.1'],
])('refuses an example with %s', (_, from, to, fault) => {
  expect(exampleCodes(loadChanged(FLOW, from, to))).toEqual([fault]);
});

test('takes the buttons of an outcome for answers', () => {
  const again = loadChanged(FLOW, '[caf, open]', '[caf, open, then, caf, open]');
  expect(exampleCodes(again)).toEqual([]);
  const stuck = changed(FLOW, '[caf, open]', '[caf, open, if-stuck]')
    .replace('step: submit-alone', 'step: help/someone')
    .replace('[say, second-door]', '[place, ask, second-door]');
  expect(exampleCodes(loadWith({ [FLOW]: stuck }))).toEqual([]);
});

test('plays an example that asks for an appointment where one cannot just walk in', () => {
  expect(exampleCodes(loadChanged(FLOW, '[place, ask,', '[place, appointment,'))).toEqual([]);
});

test('plays the examples of a subflow in the flows that enter it', () => {
  const withExample = (step: string) =>
    loadChanged(
      'shared/compte.yaml',
      'renamed:',
      `examples:\n  - name: ouvert\n    picks: [open]\n    ends:\n      step: ${step}\nrenamed:`,
    );
  expect(exampleCodes(withExample('exit.connected'))).toEqual([]);
  expect(exampleCodes(withExample('exit.locked'))).toEqual(['example-end examples.0.ends.step']);
});

test('warns of an outcome that no example reaches', () => {
  const unreached = [...exampleFindings(examplesOf(loadFlows([BASE])))].map(
    ({ code, path, severity }) => [code, path.at(-1), severity],
  );
  expect(unreached).toEqual([['outcome-not-reached', 'see-last', 'warning']]);
});

test('runs the rules, each finding at its place', () => {
  const text = changed(FLOW, 'if-stuck: help', 'if-stuck: nowhere');
  const folder = folderWith({ [FLOW]: text });
  const [issue, ...more] = checkFlows(loadFlows([BASE, folder]), data, { today }).filter(
    ({ code }) => code === 'unknown-target',
  );
  const line = text.split('\n').findIndex((one) => one.includes('if-stuck')) + 1;
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ line, column: 17, severity: 'error' });
  expect(issue?.file).toBe(`${folder}/${FLOW}`);
});

test('knows each flow that another goes on in, whatever it is checked beside', () => {
  const folder = folderWith({
    'caf/autre.yaml': changed(FLOW, 'id: caf.essai', 'id: caf.autre'),
    [FLOW]: changed(FLOW, 'go: which', 'go: { flow: caf.autre }'),
  });
  expect(codesOf(loadFlows([BASE, folder]))).not.toContain('error unknown-jump');
});

test('brings no cascade in the flows that enter a faulty subflow', () => {
  const faulty = loadChanged('shared/compte.yaml', 'owner:', 'ownr:');
  expect(codesOf(faulty).filter((one) => one.startsWith('error'))).toEqual(['error unknown-key']);
});

test('brings no cascade beside a faulty translation', () => {
  const faulty = loadChanged('caf/essai.en.yaml', 'same: true', 'same: tru');
  expect(codesOf(faulty).filter((one) => one.startsWith('error'))).toEqual(['error wrong-type']);
});

test('says that a title leads elsewhere than to its own flow', () => {
  const stub = changed('impots/bientot.yaml', 'Un sujet pas encore écrit', "Un parcours d'essai");
  expect(codesOf(loadWith({ 'impots/bientot.yaml': stub }))).toContain(
    'error words-lead-elsewhere',
  );
});

test('reads the findings of unchanged files back, and finds anew on another day', () => {
  const folder = folderWith();
  const found = (day: string) => {
    const snapshot = openSnapshot(folder);
    const loaded = loadFlows([BASE], snapshot);
    const issues = checkFlows(loaded, data, { today: day, snapshot });
    snapshot.save();
    return issues;
  };
  const first = found(today);
  expect(found(today)).toEqual(first);
  expect(first).toEqual(checkFlows(loadFlows([BASE]), data, { today }));
  const overdue = (day: string) => found(day).some(({ code }) => code === 'review-overdue');
  expect([overdue(today), overdue('2027-12-01')]).toEqual([false, true]);
});

test('finds of a flow that changed what a check without a snapshot finds', () => {
  const kept = folderWith();
  const flow = changed(FLOW, 'caf.essai', 'caf.essai');
  const folder = folderWith({ [FLOW]: flow });
  const found = (text: string) => {
    writeFileSync(join(folder, FLOW), text);
    const loaded = loadFlows([BASE, folder]);
    const snapshot = openSnapshot(kept);
    const issues = checkFlows(loaded, data, { today, snapshot });
    snapshot.save();
    expect(issues).toEqual(checkFlows(loaded, data, { today }));
    return issues;
  };
  const sound = found(flow);
  for (const [from, to] of [
    ['step: submit-alone', 'step: see-caf'],
    ['[caf, open]', '[caf, opne]'],
    ['submit-alone:', '# a line more\n  submit-alone:'],
  ] as const) {
    expect(found(changed(FLOW, from, to))).not.toEqual(sound);
  }
  expect(found(flow)).toEqual(sound);
});

test('what was found in a file is said again of its copy, by the name of that', () => {
  const kept = folderWith();
  const faulty = changed(FLOW, '[caf, open]', '[caf, opne]');
  const found = [folderWith({ [FLOW]: faulty }), folderWith({ [FLOW]: faulty })].map((folder) => {
    const loaded = loadFlows([BASE, folder]);
    const snapshot = openSnapshot(kept);
    const issues = checkFlows(loaded, data, { today, snapshot });
    snapshot.save();
    expect(issues).toEqual(checkFlows(loaded, data, { today }));
    const own = issues.filter(({ file }) => file === join(folder, FLOW));
    expect(own.length).toBeGreaterThan(0);
    return JSON.stringify(issues).replaceAll(folder, '');
  });
  expect(found[0]).toBe(found[1]);
});

test('words of another language carry no mark, and one that is left goes stale with nothing', () => {
  const words = 'words:\n  text:\n    - trial\n';
  const marked = changed('caf/essai.en.yaml', words, `${words}  of: '0123456789ab'\n`);
  for (const text of [changed('caf/essai.en.yaml', words, words), marked]) {
    const loaded = loadWith({ 'caf/essai.en.yaml': text });
    expect(loaded.issues).toEqual([]);
    expect(codesOf(loaded).filter((one) => one.includes('stale'))).toEqual([]);
    expect(loaded.flows.get('caf.essai')?.words).toContain('trial');
  }
});
