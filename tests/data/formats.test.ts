import { expect, test } from '@jest/globals';
import { isHttps, isPhone } from '../../bot/data/formats.ts';

test('a number that can be dialled, an address that can be followed', () => {
  for (const phone of ['15', '3230', '116 117', '26 71 00', '40 54 45 00', '0 809 401 401']) {
    expect([phone, isPhone(phone)]).toEqual([phone, true]);
  }
  for (const phone of ['05 56 00 00 00', '0556000000', '+33 5 56 00 00 00']) {
    expect([phone, isPhone(phone)]).toEqual([phone, true]);
  }
  for (const phone of [
    '1',
    '055600000',
    '05560000000',
    '556000000',
    '0012',
    '+0556',
    '05.56',
    'appelez',
  ]) {
    expect([phone, isPhone(phone)]).toEqual([phone, false]);
  }
  for (const url of ['https://caf.fr', 'https://www.caf.fr/a?b=c', 'https://rdv.example:8443/x']) {
    expect([url, isHttps(url)]).toEqual([url, true]);
  }
  for (const url of [
    'http://caf.fr',
    'https://caf',
    'https://',
    'https://moi@caf.fr',
    'https:// caf.fr',
    'https://caf..fr',
  ]) {
    expect([url, isHttps(url)]).toEqual([url, false]);
  }
});
