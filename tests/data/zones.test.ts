import { expect, test } from '@jest/globals';
import { IANAZone } from 'luxon';
import { UnknownZoneError, zoneTable, zoneTableBetween } from '../../bot/data/zones.ts';
import { offsetAt } from '../../bot/permanences/offset-at.ts';

test.each(['Europe/Paris', 'America/Miquelon', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Gaza'])(
  'the table of %s agrees with luxon before, at and after each change',
  (name) => {
    const zone = zoneTable(name);
    const iana = IANAZone.create(name);
    for (const { from } of zone.offsets.slice(1)) {
      for (const at of [from - 1, from, from + 1, from + 86_400_000 * 9]) {
        expect(offsetAt(zone, at)).toBe(iana.offset(at));
      }
    }
  },
);

test('a zone without changes has one offset for ever', () => {
  expect(zoneTable('Indian/Reunion').offsets).toEqual([{ from: -Infinity, minutes: 240 }]);
});

test('is made once', () => {
  expect(zoneTable('Europe/Paris')).toBe(zoneTable('Europe/Paris'));
});

test('other years may be asked', () => {
  const zone = zoneTableBetween('Europe/Paris', 2070, 2071);
  expect(offsetAt(zone, Date.UTC(2070, 6, 1))).toBe(120);
  expect(offsetAt(zone, Date.UTC(2071, 0, 1))).toBe(60);
});

test.each(['Europe/Nowhere', '', '+02:00', 'Paris'])('refuses %j', (name) => {
  expect(() => zoneTable(name)).toThrow(UnknownZoneError);
});
