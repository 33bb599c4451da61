import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ImportFault } from '../../bot/data/import/import-fault.ts';
import { openWorkbook } from '../../bot/data/import/sheets/open-workbook.ts';
import { type Workbook } from '../../bot/data/import/sheets/workbook.ts';
import { writeWorkbook } from '../../bot/data/import/sheets/write-workbook.ts';
import { type LoadedFlows } from '../../bot/flows/load/load-flows.ts';
import { frenchMark } from '../../bot/flows/texts/french-mark.ts';
import { planImport, type FlowPlan } from '../../bot/flows/translate/plan-import.ts';
import { readTranslationSheet } from '../../bot/flows/translate/read-translation-sheet.ts';
import { COLUMNS } from '../../bot/flows/translate/sheet-words.ts';
import { toSkeleton } from '../../bot/flows/translate/to-skeleton.ts';
import { toTranslationSheets } from '../../bot/flows/translate/to-translation-sheets.ts';
import { readYaml } from '../../bot/source/read-yaml.ts';
import { shippedFlows } from '../support/shipped-folders.ts';
import { changed, loadWith } from './support/folders.ts';

const EN = 'caf/essai.en.yaml';
const CELLS = { lines: 4, state: 5, mark: 7 } as const;
type Cells = Partial<Record<keyof typeof CELLS, string>>;

/** What a translator wrote in the rows of some keys. */
type Given = Readonly<Record<string, string | Cells>>;

const base = loadWith({});

function sheetOf(loaded: LoadedFlows, given: Given, lang = 'en'): Workbook {
  const [sheet] = toTranslationSheets([...loaded.sources.values()], lang);
  const rows = (sheet?.rows ?? []).map(({ line, cells }) => {
    const own = given[`${cells[0] ?? ''} ${cells[1] ?? ''}`] ?? given[cells[1] ?? ''] ?? {};
    const written: Cells = typeof own === 'string' ? { lines: own } : own;
    const edited = [...cells];
    for (const [cell, text] of Object.entries(written)) edited[CELLS[cell as 'lines']] = text;
    return { line, cells: edited };
  });
  return { kind: 'csv', hidden: [], sheets: [{ name: '', rows }] };
}

function planned(given: Given, loaded = base, lang = 'en'): readonly FlowPlan[] {
  const rows = readTranslationSheet(sheetOf(loaded, given, lang), lang);
  return planImport(rows, { loaded, lang, names: new Set(['msa', 'rsa']) });
}

const planOf = (id: string, plans: readonly FlowPlan[]) => plans.find(({ flow }) => flow === id);
const faultsOf = (plans: readonly FlowPlan[]) => plans.flatMap(({ faults }) => faults);

test.each(['csv', 'xlsx', 'ods'] as const)(
  'a %s that nobody touched changes nothing',
  async (kind) => {
    const written = writeWorkbook(kind, toTranslationSheets([...base.sources.values()], 'en'));
    const rows = readTranslationSheet(await openWorkbook(written), 'en');
    const plans = planImport(rows, { loaded: base, lang: 'en', names: new Set() });
    expect(plans.map(({ flow }) => flow)).toEqual([...base.sources.keys()]);
    expect(plans.flatMap(({ changes, faults }) => [...changes, ...faults])).toEqual([]);
  },
);

test.each(['en', 'ar'])('nor does one of all shipped flows (%s)', (lang) => {
  const plans = planned({}, shippedFlows(), lang);
  expect(plans.length).toBeGreaterThan(80);
  expect(plans.flatMap(({ changes, faults }) => [...changes, ...faults])).toEqual([]);
});

test('writes what was filled in, where the flow has it, and keeps comments and order', () => {
  const loaded = loadWith({ [EN]: changed(EN, 'words:', '# Said at the desk.\nwords:') });
  const given = {
    'steps.payer.question': 'Who pays this help?',
    'steps.payer.options.msa.label': 'MSA (farmers)',
    'steps.payer.options.unsure.label': "I don't know: yes",
    'steps.submit-alone.do': '- Open {site}.\nPress "Valider".',
    'caf.essai words': 'trial\ntest run',
  };
  expect(planOf('caf.essai', planned(given, loaded))?.text).toBe(`title:
  text: A flow to try
  of: 'c18d6ce94c11'
# Said at the desk.
words:
  text:
    - trial
    - test run
steps.payer.question:
  text: Who pays this help?
  of: '06f3f19a00e0'
steps.payer.options.caf.label:
  same: true
  of: '7f304c5bec55'
steps.payer.options.msa.label:
  text: MSA (farmers)
  of: "c039a7ac1926"
steps.payer.options.unsure.label:
  text: "I don't know: yes"
  of: "2fa28673e508"
steps.submit-alone.do:
  text:
    - "- Open {site}."
    - Press "Valider".
  of: 'ce77c2cfa2cb'
`);
});

test('a new file names its schema, and says that nobody has read it', () => {
  const given = { 'impots.bientot title': 'A topic to come', 'impots.bientot words': 'soon' };
  const plan = planOf('impots.bientot', planned(given));
  expect(plan?.path).toMatch(/impots\/bientot\.en\.yaml$/);
  const title = { text: 'A topic to come', of: '71348753eabc' };
  expect(parse(plan?.text ?? '')).toEqual({ reviewed: false, title, words: { text: ['soon'] } });
  expect(plan?.text).toMatch(/^reviewed|^# yaml-language-server: \S+translation\.schema\.json\n/);
});

test.each<[string, Given, RegExp]>([
  ['copied', { 'steps.which.question': 'Quelles aides avez-vous ?' }, /^Copié, pas traduit/],
  [
    'without its braces',
    { 'steps.submit-alone.do': 'Open it.\nPress.' },
    /^À garder tel quel : \{site\}/,
  ],
  ['with other braces', { 'steps.payer.question': 'Who, {phone:caf}?' }, /rien entre accolades/],
  ['a line too many', { 'steps.payer.question': 'Who\npays?' }, /1 ligne\(s\), cette case en a 2/],
  [
    'a line too few',
    { 'steps.submit-alone.do': 'Open {site}.' },
    /2 ligne\(s\), cette case en a 1/,
  ],
  [
    'from an older French',
    { 'steps.payer.question': { lines: 'Who pays?', mark: 'fr-0123456789ab' } },
    /^Le français a changé depuis l’export/,
  ],
  ['without its mark', { 'steps.payer.question': { lines: 'Who pays?', mark: '' } }, /est vide/],
  ['hidden signs', { 'steps.payer.question': 'Who \u202epays?' }, /./],
  ['words that are the same', { 'caf.essai words': '(pareil)' }, /pas « \(pareil\) »/],
])('a row is refused at its place: %s', (_, given, message) => {
  const plans = planned({ ...given, 'steps.which.options.rsa.label': 'RSA (income)' });
  const faults = faultsOf(plans);
  expect(faults.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
  const key = Object.keys(given)[0]?.split(' ').at(-1);
  const row = sheetOf(base, {}).sheets[0]?.rows.find(({ cells }) => cells[1] === key);
  expect(faults[0]).toMatchObject({ key, line: row?.line });
  expect(planOf('caf.essai', plans)?.text).toBeUndefined();
});

test('a flow at fault holds back no other', () => {
  const plans = planned({
    'steps.which.question': 'Quelles aides avez-vous ?',
    'impots.bientot title': 'A topic to come',
  });
  expect(planOf('caf.essai', plans)?.text).toBeUndefined();
  expect(planOf('impots.bientot', plans)?.text).toContain('A topic to come');
});

test('names are no copy, and a word that is the same is marked so', () => {
  const given = { 'steps.which.options.rsa.label': 'RSA', 'steps.which.question': '(Pareil)' };
  const plan = planOf('caf.essai', planned(given));
  expect(plan?.faults).toEqual([]);
  const { 'steps.which.question': question } = parse(plan?.text ?? '') as Record<string, unknown>;
  expect(question).toEqual({ same: true, of: '87751a6401aa' });
});

test('spaces that a spreadsheet made one are no change', () => {
  const loaded = loadWith({ [EN]: changed(EN, 'Who pays you?', 'Who  pays you?') });
  const plan = planOf('caf.essai', planned({ 'steps.payer.question': 'Who pays you?' }, loaded));
  expect(plan?.changes).toEqual([]);
});

test('a stale text stays so until a translator changes it, or says that it stands', () => {
  const loaded = loadWith({ [EN]: changed(EN, '06f3f19a00e0', '0123456789ab') });
  const key = 'steps.payer.question';
  expect(planOf('caf.essai', planned({}, loaded))).toMatchObject({ changes: [], stale: 1 });
  for (const given of [{ state: 'Fait' }, { lines: 'Who pays it?' }]) {
    const plan = planOf('caf.essai', planned({ [key]: given }, loaded));
    expect(plan).toMatchObject({ changes: [{ key, kind: 'read-again' }], stale: 0 });
    expect(plan?.text).toContain("of: '06f3f19a00e0'");
  }
});

test('rows of no text, of no flow, or twice the same are refused', () => {
  const [sheet] = sheetOf(base, { 'steps.payer.question': 'Who pays?!' }).sheets;
  const rows = readTranslationSheet(
    { kind: 'csv', hidden: [], sheets: sheet ? [sheet] : [] },
    'en',
  );
  const [row] = rows.filter(({ key }) => key === 'steps.payer.question');
  if (row === undefined) throw new Error('no row');
  const strange = { ...row, key: '__proto__' };
  const plans = planImport([row, row, strange, { ...row, flow: 'caf.nothing' }], {
    loaded: base,
    lang: 'en',
    names: new Set(),
  });
  expect(faultsOf(plans).map(({ message }) => message.split(' ').slice(0, 6).join(' '))).toEqual([
    'Ce texte est traduit deux fois',
    'Ce texte n’est plus dans le',
    '« caf.nothing » n’est pas un',
  ]);
});

test('a translation at fault is not written over', () => {
  const loaded = loadWith({ [EN]: 'title: wrong\n' });
  const rows = readTranslationSheet(sheetOf(base, { title: 'Else' }), 'en');
  const plans = planImport(rows, { loaded, lang: 'en', names: new Set() });
  expect(planOf('caf.essai', plans)).toMatchObject({ changes: [], faults: [{ key: 'title' }] });
});

test('a sheet of another language, or without our columns, is none', () => {
  expect(() => readTranslationSheet(sheetOf(base, {}, 'ar'), 'en')).toThrow(ImportFault);
  const rows = [{ line: 1, cells: [COLUMNS.key, COLUMNS.flow] }];
  const bare = { kind: 'csv', hidden: [], sheets: [{ name: '', rows }] } as const;
  expect(() => readTranslationSheet(bare, 'en')).toThrow(/manque/);
  expect(() => readTranslationSheet({ ...bare, sheets: [] }, 'en')).toThrow(ImportFault);
});

test('whatever is typed is refused, or is what the file then says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const plan = planOf('caf.essai', planned({ 'steps.payer.options.msa.label': typed }));
      if (plan?.text === undefined) return;
      const { value } = readYaml('x', plan.text) as { value: Record<string, { text: string }> };
      expect(value['steps.payer.options.msa.label']?.text).toBe(typed.trim());
    }),
    { numRuns: 40 },
  );
});

test('a skeleton says what is missing or stale, with its mark, and cannot be served as it is', () => {
  const loaded = loadWith({ [EN]: changed(EN, '06f3f19a00e0', '0123456789ab') });
  const source = loaded.sources.get('caf.essai');
  const yaml = source === undefined ? undefined : toSkeleton(source, 'en');
  expect(yaml).toContain(
    '# À RELIRE : le français a changé. Remplacez l’entrée de ce nom.\n# FR : Qui vous verse cette aide ?\n# FR simple : Qui paie ?\n# Avant : Who pays you?\nsteps.payer.question:\n  text: ""\n  of: "06f3f19a00e0"\n',
  );
  expect(yaml).toContain('# À TRADUIRE.\n# FR : La MSA\nsteps.payer.options.msa.label:\n');
  expect(yaml).not.toMatch(/^title:/m);
  const mark = frenchMark({ lines: { fr: ['La MSA'] } });
  expect(parse(yaml ?? '')).toMatchObject({
    'steps.payer.options.msa.label': { text: '', of: mark },
  });
  expect(loadWith({ [EN]: yaml ?? '' }).faulty).toContain('caf.essai');
});

test('of a flow that is all translated there is no skeleton', () => {
  const source = shippedFlows().sources.get('caf.attestation');
  expect(source && toSkeleton(source, 'en')).toBeUndefined();
});
