import { request as ask } from 'node:http';
import { rmSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SheetRow, type WorkbookKind } from '../../../bot/data/import/sheets/workbook.ts';
import { writeWorkbook } from '../../../bot/data/import/sheets/write-workbook.ts';
import { createFileReader } from '../../../bot/read-file-apart.ts';
import { bundle } from '../../server/run-child.ts';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';

const PASTE = '/atelier/permanences/coller';
const OF = { of: 'demo-impots-merignac', planning: '' };
let desk: Awaited<ReturnType<typeof openCalendar>>;
let keeper: Awaited<ReturnType<typeof desk.keeper>>;
beforeAll(async () => {
  desk = await openCalendar({ now: ILL_AT });
  keeper = await desk.keeper();
});
afterAll(() => desk.close());

/** A file as people keep it. */
function sheet(kind: WorkbookKind, ...rows: readonly (readonly string[])[]): Uint8Array {
  const written = rows.map((cells, at): SheetRow => ({ line: at + 1, cells }));
  return writeWorkbook(kind, [{ name: 'Planning', head: 1, rows: written }]);
}

const PLANNING = [
  ['Commune', 'Lieu', 'Service', 'Jours', 'Horaires'],
  ['Mérignac', 'Mairie Exemple', 'Impôts', '05/12/2026', '9h-12h'],
  ['Mérignac', 'Mairie Exemple', 'Caf', '07/12/2026', '8h-9h'],
  ['Pessac', 'Mairie', 'Impôts', '08/12/2026', '8h-9h'],
];

test.each(['xlsx', 'ods', 'csv'] as const)(
  'a planning in %s proposes the dates of its rows, taken one by one',
  async (kind) => {
    const read = await keeper.upload(PASTE, OF, sheet(kind, ...PLANNING));
    expect(textOf(read.body)).toMatch(
      /Une date à la fois .*Ce que j’ai compris .*Samedi 5 décembre, de 9 h à 12 h au planning/,
    );
    expect(textOf(read.body)).not.toMatch(/[78] décembre/);
    // What was read of it comes along: nothing of it was kept.
    expect(hiddenIn(read.body, PASTE)['planning']).toBe('05/12/2026 : 9h-12h');
  },
);

test('a bare list of dates is of the permanence that was chosen', async () => {
  const rows = [
    ['Date', 'Heures'],
    ['05/12/2026', '09:00', '12:00'],
    ['12/12/2026', '09:00', '12:00'],
  ];
  const read = await keeper.upload(PASTE, OF, sheet('xlsx', ...rows));
  const fields = { ...hiddenIn(read.body, PASTE), take: 'comes/2026-12-05/0900-1200' };
  expect(textOf((await keeper.send(PASTE, fields)).body)).toMatch(
    /C’est fait\. Samedi 5 décembre, .* : ajouté\. .*Samedi 12 décembre/,
  );
});

const bomb = () => {
  const xml = new TextEncoder().encode(`<worksheet>${' '.repeat(11_000_000)}</worksheet>`);
  return zipSync({ 'xl/workbook.xml': new Uint8Array(), 'xl/worksheets/sheet1.xml': xml });
};

test.each([
  ['that is empty', () => new Uint8Array(), /Ce fichier est vide/],
  ['that is a bomb', bomb, /devient trop gros une fois ouvert/],
  ['that is a picture', () => new Uint8Array([0x89, 0x50, 0, 0, 1]), /n’est pas un tableur/],
  ['that is a PDF', () => new TextEncoder().encode('%PDF-1.7 …'), /est un PDF/],
  ['that is cut', () => sheet('xlsx', ...PLANNING).slice(0, 900), /abîmé/],
  ['of others', () => sheet('csv', ...PLANNING.slice(0, 1), ...PLANNING.slice(2)), /Rien dans ce/],
])('a file %s gets a page that says so', async (_, bytes, says) => {
  const read = await keeper.upload(PASTE, OF, bytes());
  expect([read.status, textOf(read.body)]).toEqual([422, expect.stringMatching(says)]);
  expect(textOf(read.body)).toContain('coller ses cases');
});

test('a file of 200 MB is answered before it is sent, and to nobody who is not signed in', async () => {
  const headers = {
    cookie: keeper.cookie() ?? '',
    accept: 'text/html',
    'sec-fetch-site': 'same-origin',
    'content-type': 'multipart/form-data; boundary=b',
    'content-length': String(200_000_000),
  };
  const answered = async (more: Readonly<Record<string, string>>) =>
    new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
      const sending = ask(desk.url + PASTE, { method: 'POST', headers: { ...headers, ...more } });
      sending.once('response', (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.once('end', () => {
          resolve({ status: answer.statusCode ?? 0, body });
          sending.destroy();
        });
      });
      sending.once('error', reject);
      sending.write('--b\r\n');
    });
  const large = await answered({});
  expect([large.status, textOf(large.body)]).toEqual([
    413,
    expect.stringMatching(/Rien n’est changé Ce fichier est trop gros : un mégaoctet au plus/),
  ]);
  expect(await answered({ cookie: '' })).toMatchObject({ status: 403 });
  // No other page takes files from a form that is not ours.
  const form = { ...OF, token: 'x' };
  expect((await keeper.upload(PASTE, form, new Uint8Array([1]))).status).toBe(403);
});

test('files are read in a thread of their own: what breaks it is the file’s fault', async () => {
  const program = await bundle('bot/file-worker.ts');
  const read = createFileReader(program);
  const whose = { operators: ['Impôts'], commune: 'Mérignac', place: 'Mairie Exemple' };
  const job = { whose, today: '2026-12-01', dataDirs: ['data'] };
  const [good, bad] = await Promise.allSettled([
    read({ ...job, bytes: sheet('ods', ...PLANNING) }),
    read({ ...job, bytes: bomb() }),
  ]);
  expect(good).toEqual({ status: 'fulfilled', value: '05/12/2026 : 9h-12h' });
  expect(bad).toMatchObject({ reason: { name: 'ImportFault', code: 'too-large' } });
  rmSync(program);
});
