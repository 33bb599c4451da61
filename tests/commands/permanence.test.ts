import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { permanence } from '../../bot/commands/permanence.ts';
import { readLog } from '../../bot/data/calendar/change-log.ts';
import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { openSqliteReports } from '../../bot/storage/sqlite-reports.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { writeFiles } from '../service/own-files.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-permanence-'));
  writeFiles(folder, { 'data/permanences/own.yaml': OWN });
  await openSqliteStore({ folder: join(folder, 'var'), now: Date.now }).close();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const desk = (id: string, name: string, commune: string, days: string) => `- id: ${id}
  operator: impots
  place: { name: ${name}, address: 1 rue du Test, commune: "${commune}", source: demonstration }
  serves: departement
  mode: walk-in
  schedule:
    sessions: [{ days: [${days}], nth: [1, 3], start: "09:00", end: "12:00" }]
    closed: { public-holidays: true, school-holidays: false }
  checked: { date: 2026-11-20, by: mairie }
  known-until: 2027-06-30
`;
const OWN = [
  desk('impots-merignac', 'Mairie de Mérignac', '33281', 'mardi'),
  desk('impots-talence', 'Mairie de Talence', '33522', 'mardi'),
  desk('impots-talence-2', 'Maison du quartier', '33522', 'jeudi'),
].join('');

async function run(args: readonly string[], input = '') {
  let said = '';
  const io = {
    stdin: Readable.from([input]),
    out: (text: string) => void (said += text),
    err: (text: string) => void (said += text),
    env: {
      VAR_DIR: join(folder, 'var'),
      DATA_DIR: `data:${join(folder, 'data')}`,
      DEMONSTRATION: 'off',
    },
    now: Date.parse('2026-11-28T07:15:00Z'),
    isTty: false,
  };
  return { code: await permanence.run(args, io), said };
}

const overlayFiles = async () => {
  const overlay = openSqliteOverlay(join(folder, 'var'));
  const { files } = await overlay.read();
  await overlay.close();
  return files;
};

test('cancels by words: says what people will see, asks, writes the whole record, undoes', async () => {
  const asked = ['cancel', 'impots', 'mérignac', 'mardi'];
  const says =
    'Mardi 1er décembre, Mairie de Mérignac, Service des impôts : annulé. Les gens verront le mardi 15 décembre.';
  const no = await run(asked, 'non\n');
  expect([no.code, no.said]).toEqual([1, expect.stringContaining(`${says}\nC’est bien cela ?`)]);
  expect((await overlayFiles()).size).toBe(0);
  expect(await run(asked, 'oui\n')).toMatchObject({ code: 0 });
  const file = (await overlayFiles()).get('permanences/impots-merignac.yaml');
  expect(file?.text).toContain('- "2026-12-01"');
  // The next command sees what the first wrote.
  expect((await run([...asked, '--yes'])).said).toContain('n’a lieu le mardi 1er décembre');
  const moved = await run([
    'move',
    'impots',
    'mérignac',
    '15/12',
    '--to',
    'jeudi 17 décembre',
    '--yes',
  ]);
  expect(moved.said).toContain('déplacé au jeudi 17 décembre, de 9 h à 12 h');
  const undone = await run(['--undo'], 'oui\n');
  expect(undone).toMatchObject({ code: 0, said: expect.stringMatching(/^Défait : Mardi 15 déc/) });
  expect((await overlayFiles()).get('permanences/impots-merignac.yaml')?.text).toBe(file?.text);
});

test('moves by words: to another day, to other hours, and nowhere that is taken or past', async () => {
  const move = (words: string, ...more: readonly string[]) =>
    run(['move', ...words.split(' '), '--now', '2026-11-30T08:15', '--yes', ...more]);
  const refused = async (words: string, ...to: readonly string[]) => {
    const { code, said } = await move(words, ...to);
    expect(code).toBe(1);
    return said;
  };
  expect(await refused('impots mérignac demain', '--to', '14h-17h')).toContain(
    'Il manque le nouveau jour',
  );
  expect(await refused('impots mérignac demain', '--to', '15/12')).toContain('Il y a déjà');
  expect(await refused('impots mérignac demain', '--to', '27/11/2026')).toContain('passé');
  expect((await overlayFiles()).size).toBe(0);
  const moved = await move('impots mérignac demain', '--to', 'jeudi 14h-17h');
  expect(moved).toMatchObject({
    code: 0,
    said: expect.stringContaining(
      'Mardi 1er décembre, Mairie de Mérignac, Service des impôts : déplacé au jeudi 3 décembre, de 14 h à 17 h. Les gens verront le jeudi 3 décembre.',
    ),
  });
  const text = (await overlayFiles()).get('permanences/impots-merignac.yaml')?.text;
  expect(text).toMatch(/dates:\n +- "2026-12-01"/);
  expect(text).toMatch(/date: "2026-12-03"\n +start: "14:00"\n +end: "17:00"/);
  // What was moved may be moved again, by the id alone.
  const again = await move('impots-merignac 3 décembre', '--to', 'vendredi 4 décembre');
  expect(again.said).toContain('Les gens verront le vendredi 4 décembre.');
});

test('one history: a command undoes what the desk did, by its mark, and the last of its own', async () => {
  await run(['cancel', 'impots', 'mérignac', 'mardi', '--yes']);
  const overlay = openSqliteOverlay(join(folder, 'var'));
  const path = 'changes/2026-11-28.ndjson';
  const [log] = (await overlay.files([path])).values();
  const [made] = readLog(log?.text ?? '');
  expect(made).toMatchObject({
    by: { role: 'command', label: 'ligne de commande' },
    permanence: 'impots-merignac',
    commune: '33281',
    said: 'Mardi 1er décembre, Mairie de Mérignac, Service des impôts : annulé.',
  });
  // As if the desk had made it: the same line by another.
  const text = `${JSON.stringify({ ...made, by: { role: 'calendar', label: 'accueil' } })}\n`;
  await overlay.write([{ path, text, ifVersion: log?.version ?? 0 }]);
  await overlay.close();
  const listed = await run(['history']);
  expect(listed.said).toMatch(
    /^[\da-f]{6} {2}samedi 28 novembre à 8 h 15, accueil \(calendrier\)\n +Mardi 1er/,
  );
  // It is none of the command's own.
  expect(await run(['--undo', '--yes'])).toMatchObject({ code: 1 });
  expect(await run(['--undo', listed.said.slice(0, 6), '--yes'])).toMatchObject({ code: 0 });
  expect((await overlayFiles()).get('permanences/impots-merignac.yaml')?.text).not.toContain(
    '2026-12-01',
  );
  expect((await run(['history'])).said).toMatch(
    /ligne de commande[^]*accueil \(calendrier\) \(défait\)/,
  );
  expect(await run(['--undo', listed.said.slice(0, 6), '--yes'])).toMatchObject({ code: 1 });
});

test('an answer to a report, and a review, are undone by a command too: what they settled is open again', async () => {
  const at = Date.parse('2026-11-28T07:00:00Z');
  const base = { kind: 'closed', territory: ['33281', '33'], day: '2026-11-27' } as const;
  const report = { ...base, opening: '', by: 'mediator' } as const;
  const door = { ...report, id: 'd', of: 'national', record: 'caf/33281/x' } as const;
  const date = { ...report, id: 'p', of: 'permanence', record: 'impots-merignac' } as const;
  const reports = openSqliteReports(join(folder, 'var'));
  for (const one of [door, date]) {
    await reports.add(one);
    await reports.settle(one, { how: 'right', role: 'reviewer', at });
  }
  const answer = {
    id: 'aaaaaa0123456789',
    at,
    by: { structure: 's', role: 'calendar', label: 'accueil' },
    permanence: door.record,
    commune: '33281',
    said: 'Caf, Mérignac : signalement réglé, c’est juste.',
    change: { kind: 'settled', of: door.of, record: door.record },
  };
  const review = { structure: 's', role: 'reviewer', date: '2026-11-28', verdict: 'right' };
  const what = `permanence/${date.record}`;
  const read = { id: 'bbbbbb0123456789', at, what, label: 'relecture', said: 'Les impôts' };
  const overlay = openSqliteOverlay(join(folder, 'var'));
  await overlay.write([
    { path: 'changes/2026-11-28.ndjson', text: `${JSON.stringify(answer)}\n`, ifVersion: 0 },
    { path: 'reviews.yaml', text: JSON.stringify({ [what]: [review] }), ifVersion: 0 },
    {
      path: 'reviews/2026-11-28.ndjson',
      text: `${JSON.stringify({ ...read, ...review })}\n`,
      ifVersion: 0,
    },
  ]);
  await overlay.close();
  for (const [mark, id] of [
    ['aaaaaa', 'd'],
    ['bbbbbb', 'p'],
  ] as const) {
    expect(await run(['--undo', mark, '--yes'])).toMatchObject({ code: 0 });
    expect((await reports.open({ limit: 9 })).map((one) => one.id)).toContain(id);
  }
  const files = await overlayFiles();
  expect(files.get('reviews.yaml')?.text).toBe('{}\n');
  expect(JSON.parse(files.get('reported.yaml')?.text ?? '')).toEqual({
    'national/caf/33281/x': 'all',
    'permanence/impots-merignac': 'all',
  });
  const { said } = await run(['history']);
  expect(said).toMatch(/aaaaaa .*accueil \(calendrier\) \(défait\)/);
  expect(said).toMatch(/bbbbbb .*relecture \(relecture\) \(défait\)/);
  expect(said).toContain('Défait : Caf, Mérignac : signalement réglé');
  // What a command changes answers reports too.
  await run(['confirm', 'impots-merignac', '--yes']);
  const [settled] = await reports.ofRecord(date);
  expect(settled?.settled).toMatchObject({ how: 'right', role: 'command' });
  await reports.close();
});

test('several are listed and nothing is done; nothing found says what was looked for', async () => {
  const several = await run(['confirm', 'impôts', 'talence', '--yes']);
  expect(several.code).toBe(1);
  expect(several.said).toMatch(
    /1\. Mairie de Talence.*\n.*impots-talence\n.*2\. Maison du quartier/,
  );
  const none = await run(['cancel', 'caf', 'talence', 'mardi', '--yes']);
  expect(none.said).toContain('Aucune permanence trouvée pour « caf talence » (caf ; Talence)');
  const day = await run(['cancel', 'impots-merignac', 'jeudi', '--yes']);
  expect(day.said).toContain('Aucune de ces permanences n’a lieu le jeudi 3 décembre');
  expect((await overlayFiles()).size).toBe(0);
  // The day tells the two of Talence apart.
  expect(await run(['cancel', 'impôts', 'talence', 'jeudi', '9h', '--yes'])).toMatchObject({
    code: 0,
  });
  expect([...(await overlayFiles()).keys()].sort()).toEqual([
    'changes/2026-11-28.ndjson',
    'permanences/impots-talence-2.yaml',
  ]);
});

test('adds and confirms; hours are asked, and no date after what is known', async () => {
  const hours = await run(['add', 'impots-merignac', '18 décembre', '--yes']);
  expect(hours.said).toContain('Il manque les heures');
  const late = await run(['add', 'impots-merignac', '1/7/2027', '9h-12h', '--yes']);
  expect(late.said).toContain('n’est connu que jusqu’au 2027-06-30');
  expect(await run(['add', 'impots-merignac', '30 novembre', '9h-12h', '--yes'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('de 9 h à 12 h : ajouté. Les gens verront le lundi 30 novembre.'),
  });
  expect(await run(['confirm', 'impots-merignac', '--by', 'Jeanne Dupont', '--yes'])).toMatchObject(
    {
      code: 2,
      said: expect.stringContaining('jamais une personne'),
    },
  );
  expect(await run(['confirm', 'impots-merignac', '--by', 'ccas', '--yes'])).toMatchObject({
    code: 0,
  });
  const text = (await overlayFiles()).get('permanences/impots-merignac.yaml')?.text;
  expect(text).toContain('date: "2026-11-28"\n  by: "ccas"');
});

test('what another keeper changed meanwhile is never written over', async () => {
  const overlay = openSqliteOverlay(join(folder, 'var'));
  const path = 'permanences/impots-merignac.yaml';
  // Between the question and the answer.
  const slow = new Readable({
    read() {
      const other = { path, text: 'id: impots-merignac\n', ifVersion: 0 };
      void overlay.write([other]).then(() => {
        this.push('oui\n');
        this.push(null);
      });
    },
  });
  let said = '';
  const code = await permanence.run(['cancel', 'impots', 'mérignac', 'mardi'], {
    stdin: slow,
    out: (text) => void (said += text),
    err: (text) => void (said += text),
    env: {
      VAR_DIR: join(folder, 'var'),
      DATA_DIR: `data:${join(folder, 'data')}`,
      DEMONSTRATION: 'off',
    },
    now: Date.parse('2026-11-28T07:15:00Z'),
    isTty: false,
  });
  expect([code, said]).toEqual([1, expect.stringContaining('Quelqu’un vient de changer')]);
  expect((await overlay.read()).files.get(path)?.text).toBe('id: impots-merignac\n');
  await overlay.close();
});

test('without a service there is nothing to write to', async () => {
  rmSync(join(folder, 'var'), { recursive: true });
  expect(await run(['confirm', 'impots-merignac'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('Aucune base de service ici'),
  });
});
