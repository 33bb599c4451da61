import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { openWorkbook } from '../../../../bot/data/import/sheets/open-workbook.ts';
import { writeWorkbook } from '../../../../bot/data/import/sheets/write-workbook.ts';
import { kindOfFormat, readableNumber } from '../../../../bot/data/import/sheets/cell-numbers.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/sheets/${name}`);
const textOf = async (bytes: Uint8Array) => {
  const { sheets } = await openWorkbook(bytes);
  return sheets.map(({ rows }) => rows.map(({ cells }) => cells.join('|')));
};

// Both made by LibreOffice: a title over merged cells, blank rows, a formula, a note, a hidden sheet.
test.each(['planning.ods', 'planning.xlsx'])('reads %s as one sees it', async (name) => {
  const { sheets, hidden } = await openWorkbook(fixture(name));
  expect(hidden).toEqual(['Ancien']);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Permanences', 'Contacts']);
  expect(sheets[0]?.rows).toEqual([
    { line: 1, cells: ['Planning des permanences 2026-2027'] },
    { line: 4, cells: ['Commune', 'Lieu', 'Service', 'Jours', 'Début', 'Fin', 'RDV', 'Public'] },
    {
      line: 5,
      cells: [
        'Mérignac 33700',
        'Mairie',
        'impôts',
        '02/12/2026',
        '09:00',
        '12:00',
        'sans RDV',
        'tous',
      ],
    },
    {
      line: 6,
      cells: [
        'Mérignac 33700',
        'Médiathèque',
        'Caf',
        '1er et 3e mardis,\nhors vacances scolaires',
        '14:30',
        '17:00',
        // A yes, under a format that shows it as a number.
        '1',
        'habitants de la commune',
      ],
    },
  ]);
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** A workbook of one sheet, as small as Excel takes it. */
function xlsx(sheet: string, more: { workbook?: string; parts?: Zippable } = {}): Uint8Array {
  const workbook =
    more.workbook ??
    `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`;
  return zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...more.parts,
  });
}

test('reads dates and times from the numbers that a workbook keeps', async () => {
  const row =
    '<row r="3"><c r="A3" s="1"><v>46358</v></c><c r="B3" s="2"><v>0.375</v></c><c r="C3" s="3"><v>46358.5</v></c><c r="E3"><v>0.30000000000000004</v></c><c r="F3" t="b"><v>1</v></c><c r="G3"><f>1+1</f><v>2</v></c><c r="H3"><f>A1</f></c></row>';
  expect(await textOf(xlsx(row))).toEqual([['02/12/2026|09:00|02/12/2026 12:00||0,3|oui|2']]);
  const from1904 = `<workbook ${MAIN} xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`;
  const old = '<row r="1"><c r="A1" s="1"><v>44896</v></c></row>';
  expect(await textOf(xlsx(old, { workbook: from1904 }))).toEqual([['02/12/2026']]);
  expect(readableNumber(1, { kind: 'date', is1904: false })).toBe('01/01/1900');
  expect(readableNumber(61, { kind: 'date', is1904: false })).toBe('01/03/1900');
  expect(readableNumber(0.999999, { kind: 'time', is1904: false })).toBe('24:00');
  expect(
    ['General', '0.00', '[$-40C]d mmmm yyyy', 'h"h"mm', '"jours" 0', '[h]:mm', 'mmm'].map((code) =>
      kindOfFormat(200, code),
    ),
  ).toEqual(['number', 'number', 'date', 'time', 'number', 'time', 'date']);
});

test('a file that is damaged, cut anywhere or changed anywhere is refused, and nothing else happens', async () => {
  const whole = new Uint8Array(fixture('planning.xlsx'));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut
        ? whole.slice(0, at)
        : Uint8Array.from(whole, (one, i) => (i === at ? byte : one));
      const read = await openWorkbook(bytes).catch((error: unknown) => error);
      expect((read as { name?: string }).name ?? 'Workbook').toMatch(/^(?:ImportFault|Workbook)$/);
    }),
    { numRuns: 40 },
  );
});

const bomb = () => {
  const zeros = new Uint8Array(30_000_000).fill(32);
  const parts = Object.fromEntries(
    [2, 3, 4, 5].map((n) => [`xl/worksheets/sheet${n}.xml`, [zeros, { level: 9 }] as const]),
  );
  return xlsx('', { parts: parts as Zippable });
};

test.each([
  ['no byte', () => new Uint8Array(), 'empty'],
  ['120 MB in a few kilobytes', bomb, 'too-large'],
  ['macros', () => xlsx('', { parts: { 'xl/vbaProject.bin': strToU8('x') } }), 'macros'],
  [
    'macros of LibreOffice',
    () =>
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
        'Basic/Standard/Module1.xml': strToU8('<a/>'),
      }),
    'macros',
  ],
  [
    'entities of its own',
    () =>
      xlsx('', {
        workbook: '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><workbook>&d;</workbook>',
      }),
    'entities',
  ],
  ['entities that nothing defines', () => xlsx('<row><c><v>&e;</v></c></row>'), 'broken-file'],
  ['elements inside one another', () => xlsx('<a>'.repeat(200) + '</a>'.repeat(200)), 'too-deep'],
  [
    'two parts of one name',
    () => {
      const one = xlsx('');
      // The second local header follows the first archive: a reader that trusts the last would differ.
      return Uint8Array.from([...one.subarray(0, one.length - 200), ...one]);
    },
    'broken-file',
  ],
  ['a text document', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-sheet'],
  [
    'an old .xls',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'old-office',
  ],
  ['bytes of no text', () => Uint8Array.from([1, 0, 2, 0, 3]), 'not-a-sheet'],
  ['20,001 rows', () => strToU8('a;b\n'.repeat(20_001)), 'too-many'],
  ['300 columns', () => strToU8(`${'a;'.repeat(300)}a\n`), 'too-many-fields'],
])('refuses %s', async (_, bytes, code) => {
  await expect(openWorkbook(bytes())).rejects.toMatchObject({ name: 'ImportFault', code });
});

const TEXT = 'Commune;Lieu\nMérignac;Médiathèque\n';
test.each([
  ['UTF-8', strToU8(TEXT)],
  ['UTF-8 with its mark', strToU8(`\uFEFF${TEXT}`)],
  ['Windows-1252', Uint8Array.from(TEXT, (sign) => sign.charCodeAt(0))],
  ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
  ['commas', strToU8(TEXT.replaceAll(';', ','))],
  ['tabs', strToU8(TEXT.replaceAll(';', '\t'))],
  ['a title above', strToU8(`Planning 2026\n\n${TEXT.replaceAll(';', ',')}`)],
  ['ends of lines of Windows', strToU8(TEXT.replaceAll('\n', '\r\n'))],
])('reads CSV in %s', async (_, bytes) => {
  const [rows = []] = await textOf(bytes);
  expect(rows.slice(-2)).toEqual(['Commune|Lieu', 'Mérignac|Médiathèque']);
});

test.each(['xlsx', 'ods', 'csv'] as const)(
  'what is written as %s is read back the same',
  async (kind) => {
    const rows = [
      { line: 2, cells: ['Titre', 'à & "b" <c>', ''] },
      { line: 5, cells: ['', 'deux\nlignes', '02/12/2026', '05 56 00 00 00'] },
    ];
    const { sheets } = await openWorkbook(writeWorkbook(kind, [{ name: 'Été', head: 2, rows }]));
    expect(
      sheets[0]?.rows.map(({ line, cells }) => ({ line, cells: cells.filter(Boolean) })),
    ).toEqual(rows.map(({ line, cells }) => ({ line, cells: cells.filter(Boolean) })));
  },
);
