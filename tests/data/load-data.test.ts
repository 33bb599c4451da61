import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dataTerritory } from '../../bot/data/data.ts';
import { loadData } from '../../bot/data/load-data.ts';
import {
  cache,
  data,
  folder,
  overlay,
  permanence,
  read,
  shipped,
  today,
} from './support/overlays.ts';

test('the data shipped with the program holds no fault', () => {
  expect(shipped.issues).toEqual([]);
  for (const id of ['caf', 'impots', 'france-travail', 'france-services']) {
    expect(data.operators.has(id)).toBe(true);
  }
  expect(data.postures.size).toBe(3);
  expect(data.schoolUntil).toBe('2027-07-03');
});

test('the demonstration covers 40 communes of 6 départements, overseas included', () => {
  const demonstration = data.permanences.filter((one) => one.demonstration);
  const communes = new Set(demonstration.map((one) => one.place?.commune));
  const departements = new Set(
    [...communes].map((insee) => data.communes.byInsee.get(insee ?? '')?.departement),
  );
  expect(communes.size).toBeGreaterThanOrEqual(40);
  expect(departements.size).toBeGreaterThanOrEqual(6);
  expect([...departements]).toEqual(expect.arrayContaining(['971', '972', '973', '974', '976']));
  for (const insee of ['33281', '33544', '17306', '33058', '33146']) {
    expect(communes).toContain(insee);
  }
  for (const id of ['caf', 'impots', 'france-travail', 'france-services']) {
    expect(demonstration.some((one) => one.operator === id)).toBe(true);
  }
});

test('whatever is made for the demonstration says so', () => {
  const real = data.permanences.filter((one) => !one.demonstration);
  // Only the published hours of phone lines are real.
  expect(real.map((one) => one.id)).toContain('impots-telephone');
  expect(real.every((one) => one.mode === 'phone' && one.place === undefined)).toBe(true);
  expect([...data.places.values()].every((one) => one.demonstration)).toBe(true);
});

test('the demonstration meets each rule of a calendar', () => {
  const all = data.permanences.filter((one) => one.demonstration);
  const sessions = all.flatMap((one) => one.schedule.sessions);
  const rules: Readonly<Record<string, boolean>> = {
    nth: sessions.some((one) => one.nth?.includes(2)),
    last: sessions.some((one) => one.nth?.includes(-1)),
    odd: sessions.some((one) => one.isoWeek === 'odd'),
    even: sessions.some((one) => one.isoWeek === 'even'),
    every: sessions.some((one) => one.every === 2),
    months: sessions.some((one) => one.months !== undefined),
    term: sessions.some((one) => one.from !== undefined && one.until !== undefined),
    skip: sessions.some((one) => one.schoolHolidays === 'skip'),
    'last arrival': sessions.some((one) => one.lastArrival !== undefined),
    'own mode': sessions.some((one) => one.mode === 'appointment'),
    'closed in school holidays': all.some((one) => one.schedule.closed.schoolHolidays),
    'closed ranges': all.some((one) => one.schedule.closed.ranges.length > 0),
    'dates alone': all.some((one) => one.schedule.sessions.length === 0),
    appointment: all.some((one) => one.mode === 'appointment'),
    mediators: all.some((one) => one.for === 'mediators'),
    old: all.some((one) => one.checked.date < '2026-08-27' && one.knownUntil > today),
    expired: all.some((one) => one.knownUntil < today),
  };
  expect(Object.entries(rules).filter(([, isMet]) => !isMet)).toEqual([]);
});

test('the clock and the holidays of a permanence come from its département', () => {
  const of = (departement: string) =>
    data.permanences.find(
      (one) => data.communes.byInsee.get(one.place?.commune ?? '')?.departement === departement,
    );
  expect(of('33')?.zone).toBe('Europe/Paris');
  expect(of('33')?.holidays.schoolUntil).toBe('2027-07-03');
  expect(of('67')?.holidays.public.has('2026-12-26')).toBe(true);
  expect(of('33')?.holidays.public.has('2026-12-26')).toBe(false);
  expect(of('974')?.zone).toBe('Indian/Reunion');
  expect(of('974')?.holidays.public.has('2026-12-20')).toBe(true);
  expect(of('974')?.holidays.school).toBeUndefined();
  expect(of('2A')?.holidays.school).toBeUndefined();
  expect([...data.zones.keys()]).toEqual(
    expect.arrayContaining(['Europe/Paris', 'Indian/Reunion', 'America/Cayenne']),
  );
});

test('the three school zones differ, and the same zones are the same table', () => {
  const of = (id: string) => data.permanences.find((one) => one.id === id)?.holidays;
  expect(of('demo-caf-merignac')).toBe(of('demo-impots-merignac'));
  expect(of('demo-caf-merignac')?.school).toContainEqual(['2027-02-13', '2027-02-28']);
  expect(of('demo-caf-rennes')?.school).toContainEqual(['2027-02-20', '2027-03-07']);
  expect(of('demo-caf-sevran')?.school).toContainEqual(['2027-02-06', '2027-02-21']);
});

test('a phone line without a place keeps the hours of Paris and an old check', () => {
  const line = data.permanences.find((one) => one.id === 'impots-telephone');
  expect(line).toMatchObject({ mode: 'phone', zone: 'Europe/Paris', serves: 'anywhere' });
  expect(line?.place).toBeUndefined();
  expect(data.operators.get('impots')?.phones[0]?.hours).toBe('impots-telephone');
});

test('territory codes are those of communes, EPCI and départements', () => {
  const codes = dataTerritory(data);
  for (const code of ['33281', '243300316', '33', '2A', '974']) expect(codes.has(code)).toBe(true);
  expect(codes.has('33700')).toBe(false);
});

test('a later folder overrides by id and adds the rest', () => {
  const {
    byId,
    faults,
    data: laid,
  } = read({
    'permanences/ours.yaml': [
      permanence('demo-caf-merignac', ['serves: commune']),
      permanence('caf-merignac-ours'),
    ].join('\n'),
    'deadlines.yaml': 'caf-retard: Demain.\n',
  });
  expect(faults).toEqual([]);
  expect(byId.get('demo-caf-merignac')?.serves).toBe('commune');
  expect(byId.get('demo-caf-merignac')?.knownUntil).toBe('2027-08-31');
  expect(byId.has('caf-merignac-ours')).toBe(true);
  expect(byId.size).toBe(data.permanences.length + 1);
  expect(laid.deadlines.get('caf-retard')?.says.fr).toBe('Demain.');
  expect(laid.deadlines.size).toBe(data.deadlines.size);
});

test('a place may be written inside its permanence', () => {
  const { byId, faults } = read({
    'permanences/ours.yaml': permanence('caf-inside', [
      'place: { name: Salle des fêtes, address: "1 place du Bourg", commune: "33544" }',
      'public-holidays: alsace-moselle',
    ]),
  });
  expect(faults).toEqual([]);
  expect(byId.get('caf-inside')?.place).toMatchObject({ id: 'caf-inside', commune: '33544' });
  expect(byId.get('caf-inside')?.holidays.public.has('2026-12-26')).toBe(true);
});

test('a broken record is named, with its line, and the rest is served', () => {
  const { faults, byId, issues } = read({
    'permanences/ours.yaml': [
      permanence('caf-sound'),
      permanence('caf-broken', ['operator: cfa']),
      permanence('caf-late', ['schedule: { sessions: [{ days: [LU], start: "9", end: "8" }] }']),
    ].join('\n'),
  });
  expect(byId.has('caf-sound')).toBe(true);
  expect(byId.has('caf-broken')).toBe(false);
  expect(byId.has('caf-late')).toBe(false);
  expect(byId.size).toBe(data.permanences.length + 1);
  expect(faults[0]).toEqual(['unknown-operator', 15]);
  expect(issues[0]?.hint).toContain('caf');
});

test('tells what is wrong with a record, on its lines, whatever else is wrong', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['unknown-place', ['place: mairie-merignak']],
    ['unknown-need', ['needs: [peche]']],
    ['unknown-zone', ['zone: Europe/Pariss']],
    ['unknown-holiday-zone', ['public-holidays: bretagne']],
    ['unknown-territory', ['serves: ["33999"]']],
    ['bad-value', ['serves: ville']],
    ['bad-date', ['known-until: 2027-02-30']],
    ['bad-date', ['checked: { date: 2026-02-30, by: mairie }']],
    ['range-reversed', ['known-until: 2026-11-01']],
    ['future-date', ['checked: { date: 2026-12-20, by: mairie }']],
    ['unknown-key', ['plase: demo-mairie-merignac']],
    ['unknown-value', ['mode: marche']],
    ['bad-value', ['booking: { how: Appelez., phone: "appelez" }']],
    ['bad-value', ['booking: { how: En ligne., url: "http://caf.fr" }']],
    ['unknown-commune', ['place: { name: Mairie, address: "33700 Mérignac", commune: "33700" }']],
    ['half-point', ['place: { name: Mairie, address: Bourg, commune: "33281", lon: -0.68 }']],
    ['bad-value', ['booking: { how: Appelez., phone: "055600000" }']],
  ];
  const texts = wrong.map(([, lines], at) => permanence(`caf-ours-${at}`, lines).split('\n'));
  const { faults } = read({ 'permanences/ours.yaml': texts.flat().join('\n') });
  let first = 1;
  for (const [at, [code, lines]] of wrong.entries()) {
    const last = first + (texts[at]?.length ?? 0);
    const here = faults.filter(([, line]) => line >= first && line < last).map(([one]) => one);
    expect([lines, here]).toEqual([lines, expect.arrayContaining([code])]);
    first = last;
  }
});

test('tells a line that serves a need its operator does not have', () => {
  const { faults, issues } = read({
    'operators/ours.yaml': [
      'id: ours',
      'names: { now: Chez nous }',
      'role: Nous aidons.',
      'needs: [dettes]',
      'phones: [{ number: "0556000000", needs: [dette] }]',
      'fallback: { phone: "0556000000" }',
      'sources: [service-public-site]',
      'verified: { date: 2026-11-24, by: operators, review-by: 2027-05-24 }',
    ].join('\n'),
  });
  expect(faults).toEqual([['unknown-need', 5]]);
  expect(issues[0]?.hint).toContain('dettes');
});

test('tells a walk-in without a place, and the same id twice', () => {
  const walkIn = permanence('caf-nowhere').replace('  place: demo-mairie-merignac\n', '');
  const { faults } = read({
    'permanences/ours.yaml': [walkIn, permanence('caf-twice'), permanence('caf-twice')].join('\n'),
  });
  const codes = faults.map(([code]) => code);
  expect(codes).toContain('missing-place');
  expect(codes).toContain('duplicate-id');
});

test('a place at fault says so in the permanences that name it', () => {
  const { faults } = read({
    'places/ours.yaml':
      '- { id: salle, name: Salle, address: Bourg, commune: "33700", source: caf-site, checked: 2026-11-20 }\n',
    'permanences/ours.yaml': permanence('caf-salle', ['place: salle']),
  });
  expect(faults.map(([code]) => code).sort()).toEqual(['faulty-place', 'unknown-commune']);
});

test('a line whose hours are not known loses them, and the operator stays', () => {
  const { faults, data: laid } = read({
    'operators/ours.yaml': [
      'id: essai',
      'names: { now: Essai }',
      'role: Sert à essayer.',
      'needs: [aide]',
      'phones: [{ number: "3230", hours: essai-telephone }]',
      'instead: [{ when: { regime: msa, territory: ["33"] }, operator: caf }]',
      'fallback: { phone: "3230" }',
      'sources: [caf-site]',
      'verified: { date: 2026-11-20, by: operators, review-by: 2027-05-20 }',
      '',
    ].join('\n'),
  });
  expect(faults.map(([code]) => code)).toEqual(['unknown-hours']);
  const essai = laid.operators.get('essai');
  expect(essai?.phones).toEqual([{ number: '3230' }]);
  expect(essai?.said).toEqual({ fr: 'Essai' });
  expect(essai?.instead[0]?.when).toEqual([
    { kind: 'any', fact: 'regime', values: ['msa'] },
    { kind: 'territory', codes: ['33'] },
  ]);
});

test('a folder that is not there is told', () => {
  const { issues } = loadData(['data', join(folder, 'nowhere')], { today, cache });
  expect(issues.map((one) => one.code)).toEqual(['no-folder']);
});

test.each([
  ['holidays/school.yaml', 'until: {'],
  ['holidays/school.yaml', 'until: 2027-07-03\nzones: {}\n'],
  ['communes.tsv', ''],
])('a table that cannot be read, or without those beside it, is told: %s', (file, text) => {
  const { issues, data: served } = read({ [file]: text });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['broken-table', 'error']]);
  expect(served.communes.byInsee.size).toBe(data.communes.byInsee.size);
  expect(served.schoolUntil).toBe(data.schoolUntil);
});

test('a file that YAML cannot read is told, and the other files are served', () => {
  const { issues, byId } = read({ 'permanences/ours.yaml': '- id: a: b\n' });
  expect(issues).toHaveLength(1);
  expect(byId.size).toBe(data.permanences.length);
});

test('a second start reads the same from its cache, and a changed file anew', () => {
  let kept = '{}';
  const ours = overlay('cached', { 'permanences/ours.yaml': permanence('caf-ours') });
  const start = () => {
    const remembered = new Map(Object.entries(JSON.parse(kept) as object));
    const loaded = loadData(['data', ours], { today, cache: remembered });
    kept = JSON.stringify(Object.fromEntries(remembered));
    return loaded;
  };
  const first = start();
  const again = start();
  expect(again.data.permanences).toEqual(first.data.permanences);
  expect(again.data.zones).toEqual(first.data.zones);
  overlay('cached', { 'permanences/ours.yaml': permanence('caf-ours', ['operator: cfa']) });
  const [issue] = start().issues;
  expect(issue).toMatchObject({ code: 'unknown-operator', line: 5 });
  expect(start().issues).toHaveLength(1);
});
