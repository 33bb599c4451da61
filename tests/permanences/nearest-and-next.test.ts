import { describe, expect, test } from '@jest/globals';
import { find, idsOf, operator, permanence, WEDNESDAYS } from './support/territory.ts';

describe('who serves whom comes before distance', () => {
  test('the other bank of an estuary is another département', () => {
    const royan = permanence('royan', '17306', { serves: 'departement' });
    expect(idsOf(find([royan], '33544'))).toEqual([undefined, undefined, undefined]);
    expect(idsOf(find([royan], '17306'))).toEqual(['royan', 'royan', undefined]);
  });

  test('the other bank of a river in the same département is near', () => {
    const blaye = permanence('blaye', '33058', { serves: 'departement' });
    const found = find([blaye], '33146');
    expect(idsOf(found)).toEqual(['blaye', 'blaye', undefined]);
    expect(found?.nearest?.km).toBeGreaterThan(5);
    expect(found?.nearest?.km).toBeLessThan(7);
  });

  test('its own EPCI or commune only', () => {
    const both = [
      permanence('metropole', '33063', { serves: 'epci' }),
      permanence('bordeaux', '33063', { serves: 'commune' }),
    ];
    expect(idsOf(find(both, '33281'))).toEqual(['metropole', 'metropole', undefined]);
    expect(idsOf(find(both, '33063'))).toEqual(['bordeaux', 'bordeaux', undefined]);
    expect(idsOf(find(both, '33058'))).toEqual([undefined, undefined, undefined]);
  });

  test('a list of communes, départements or EPCI', () => {
    for (const code of ['33544', '33', '200070720']) {
      const listed = permanence('listed', '17306', { serves: [code] });
      expect(idsOf(find([listed], '33544'))[0]).toBe('listed');
      expect(idsOf(find([listed], '17306'))[0]).toBeUndefined();
    }
  });

  test('a commune without EPCI counts as its own', () => {
    const own = permanence('own', '97502', { serves: 'epci' });
    expect(idsOf(find([own], '97502'))[0]).toBe('own');
    expect(idsOf(find([own], '97501'))[0]).toBeUndefined();
  });

  test('an operator that does not serve the commune has no place for it', () => {
    const operators = [operator('caf', { serves: ['17'] })];
    expect(idsOf(find([permanence('a', '33063')], '33063', { operators }))[0]).toBeUndefined();
  });

  test('what is for mediators is never shown to a citizen', () => {
    const desk = permanence('desk', '33281', { for: 'mediators' });
    const open = permanence('open', '33063');
    expect(idsOf(find([desk, open], '33281'))[0]).toBe('open');
    expect(idsOf(find([desk, open], '33281', { audience: 'mediator' }))[0]).toBe('desk');
  });

  test('one that does not take the need is passed over', () => {
    const pays = permanence('pays', '33281', { needs: ['pay'] });
    const all = permanence('all', '33063');
    expect(idsOf(find([pays, all], '33281'))[0]).toBe('all');
    expect(idsOf(find([pays, all], '33281', { need: 'pay' }))[0]).toBe('pays');
    expect(idsOf(find([pays, all], '33281', { need: 'other' }))[0]).toBeUndefined();
  });
});

describe('reach', () => {
  test('is 10 km from a town, 30 from a village', () => {
    const east = (km: number): [number, number] => [-0.678 + km / 78.9, 44.838];
    const near = permanence('near', '33063', { at: east(9.5) });
    const far = permanence('far', '33063', { at: east(10.5) });
    expect(idsOf(find([far, near], '33281'))[0]).toBe('near');
    expect(idsOf(find([far], '33281'))[0]).toBeUndefined();
    expect(idsOf(find([permanence('blaye', '33058')], '33544'))[0]).toBeUndefined();
    expect(idsOf(find([permanence('royan', '17306')], '33544'))[0]).toBe('royan');
  });

  test('overseas and Corsica stay within themselves', () => {
    const at: [number, number] = [55.45, -20.93];
    const elsewhere = permanence('elsewhere', '97502', { at });
    const here = permanence('here', '97411');
    expect(idsOf(find([elsewhere, here], '97411'))[0]).toBe('here');
    expect(idsOf(find([elsewhere], '97411'))[0]).toBeUndefined();
    const bastia = permanence('bastia', '2B033', { at: [9.3, 41.6] });
    expect(idsOf(find([bastia], '2A247'))[0]).toBe('bastia');
    const marseille = permanence('mainland', '33063', { at: [9.3, 41.6] });
    expect(idsOf(find([marseille], '2A247'))[0]).toBeUndefined();
  });

  test('without a known centre, only one’s own commune', () => {
    const own = permanence('own', '97501');
    const other = permanence('other', '97502');
    const found = find([own, other], '97501');
    expect(idsOf(found)[0]).toBe('own');
    expect(found?.nearest?.km).toBeUndefined();
    expect(idsOf(find([other], '97501'))[0]).toBeUndefined();
  });

  test('one’s own commune is always within reach', () => {
    const wide = permanence('wide', '33281', { at: [-0.4, 44.838] });
    expect(idsOf(find([wide], '33281'))[0]).toBe('wide');
  });
});

describe('order', () => {
  test('is rank, then distance, then id', () => {
    const around = [
      permanence('c-departement', '33058', { at: [-0.678, 44.839] }),
      permanence('b-epci', '33063', { at: [-0.62, 44.84] }),
      permanence('a-epci', '33063', { at: [-0.62, 44.84] }),
      permanence('z-commune', '33281', { at: [-0.7, 44.85] }),
      permanence('d-commune', '33281', { at: [-0.76, 44.85] }),
    ];
    const order: (string | undefined)[] = [];
    for (let left = around; left.length > 0;) {
      const id = idsOf(find(left, '33281'))[0];
      order.push(id);
      left = left.filter((one) => one.id !== id);
    }
    expect(order).toEqual(['z-commune', 'd-commune', 'a-epci', 'b-epci', 'c-departement']);
  });

  test('only the first 20 count', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      permanence(`near-${String(i)}`, '33281', { raw: WEDNESDAYS }),
    );
    const sooner = permanence('sooner', '33063');
    expect(idsOf(find([...many, sooner], '33281'))[1]).toBe('near-0');
    expect(idsOf(find([...many.slice(1), sooner], '33281'))[1]).toBe('sooner');
  });
});

describe('nearest and soonest', () => {
  test('are two when the nearest is later', () => {
    const near = permanence('near', '33281', { raw: WEDNESDAYS });
    const soon = permanence('soon', '33063');
    const found = find([near, soon], '33281');
    expect(idsOf(found)).toEqual(['near', 'soon', undefined]);
    expect(found?.nearest?.reasons).toEqual(['nearest', 'same-commune']);
    expect(found?.soonest?.reasons).toEqual(['soonest']);
    expect(found?.soonest?.opening?.start).toBe(Date.parse('2026-12-01T09:00+01:00'));
    expect(found?.nearest?.usually).toEqual([3]);
  });

  test('are the same when it is the only one', () => {
    const found = find([permanence('one', '33063')], '33281');
    expect(found?.nearest?.reasons).toEqual(['soonest', 'nearest', 'only-one']);
  });

  test('by appointment only: how to ask, and no date', () => {
    const only = permanence('only', '33281', { mode: 'appointment' });
    const found = find([only], '33281');
    expect(idsOf(found)).toEqual(['only', undefined, 'only']);
    expect(found?.nearest?.opening).toBeUndefined();
    expect(found?.appointment).toMatchObject({ openNow: false });
    expect(found?.appointment?.opening).toBeUndefined();
  });

  test('a session by appointment makes it one that may be asked', () => {
    const sessions = [
      { days: ['TU'], start: '09:00', end: '12:00' },
      { days: ['MO'], start: '14:00', end: '17:00', mode: 'appointment' },
    ];
    const both = permanence('both', '33281', { raw: { sessions } });
    const found = find([both], '33281');
    expect(idsOf(found)).toEqual(['both', 'both', 'both']);
    expect(found?.soonest?.opening?.start).toBe(Date.parse('2026-12-01T09:00+01:00'));
    expect(found?.soonest?.usually).toEqual([2]);
    expect(found?.appointment?.opening).toBeUndefined();
  });

  test('an expired calendar is not where to ask for an appointment', () => {
    const old = permanence('old', '33281', { mode: 'appointment', knownUntil: '2026-11-29' });
    const kept = permanence('kept', '33063', { mode: 'appointment' });
    expect(idsOf(find([old], '33281'))).toEqual(['old', undefined, undefined]);
    expect(idsOf(find([old, kept], '33281'))).toEqual(['old', undefined, 'kept']);
  });

  test('an expired calendar gives no hours and is never the soonest', () => {
    const old = permanence('old', '33281', { knownUntil: '2026-11-29' });
    const found = find([old, permanence('new', '33063')], '33281');
    expect(idsOf(found)).toEqual(['old', 'new', undefined]);
    expect(found?.nearest?.state).toBe('expired');
    expect(found?.nearest?.opening).toBeUndefined();
  });

  test('one checked long ago is to confirm', () => {
    const old = permanence('old', '33281', { checked: { date: '2026-06-01', by: 'mairie' } });
    expect(find([old], '33281')?.soonest?.state).toBe('to-confirm');
  });
});

describe('open now', () => {
  const tuesday = (time: string) => Date.parse(`2026-12-01T${time}+01:00`);
  const here = permanence('here', '33281');

  test('with time enough before the last arrival', () => {
    const found = find([here], '33281', { now: tuesday('10:45') });
    expect(found?.soonest).toMatchObject({
      openNow: true,
      reasons: ['open-now', 'soonest', 'nearest', 'same-commune', 'only-one'],
    });
    expect(found?.soonest?.opening?.start).toBe(tuesday('09:00'));
  });

  test('ten minutes before the last arrival, the following one is told', () => {
    for (const time of ['10:46', '11:20']) {
      const found = find([here], '33281', { now: tuesday(time) });
      expect(found?.soonest?.openNow).toBe(false);
      expect(found?.soonest?.opening?.start).toBe(Date.parse('2026-12-08T09:00+01:00'));
    }
  });

  test('two minutes more for each kilometre', () => {
    const away = permanence('away', '33063', { at: [-0.678 + 7 / 78.9, 44.838] });
    expect(find([away], '33281', { now: tuesday('10:30') })?.soonest?.openNow).toBe(true);
    expect(find([away], '33281', { now: tuesday('10:32') })?.soonest?.openNow).toBe(false);
  });

  test('another opening under way that one can still reach', () => {
    const sessions = [
      { days: ['TU'], start: '09:00', end: '12:00', 'last-arrival': '11:30' },
      { days: ['TU'], start: '10:00', end: '17:00' },
    ];
    const both = permanence('both', '33281', { raw: { sessions } });
    const found = find([both], '33281', { now: tuesday('11:20') });
    expect(found?.soonest).toMatchObject({ openNow: true, opening: { start: tuesday('10:00') } });
  });
});

describe('without a commune', () => {
  test('only what serves anywhere without a place', () => {
    const desk = permanence('desk', '33281');
    const video = permanence('video', undefined, { mode: 'video' });
    const local = permanence('local', undefined, { mode: 'video', serves: ['33'] });
    expect(idsOf(find([desk, local], undefined))[0]).toBeUndefined();
    expect(idsOf(find([desk, local, video], undefined))[0]).toBe('video');
    expect(idsOf(find([local, video, desk], '33281'))[0]).toBe('desk');
  });
});

describe('instead', () => {
  const operators = [
    operator('caf', {
      instead: [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], operator: 'msa' }],
    }),
    operator('msa', {
      instead: [{ when: [{ kind: 'territory', codes: ['974'] }], operator: 'cgss' }],
    }),
    operator('cgss', { toCheck: true }),
  ];
  const all = [
    permanence('caf', '33281'),
    permanence('msa', '33281', { operator: 'msa' }),
    permanence('cgss', '97411', { operator: 'cgss' }),
  ];
  const facts = new Map([['regime', 'msa']]);

  test('replaces the operator when it holds, and only then', () => {
    expect(idsOf(find(all, '33281', { operators }))[0]).toBe('caf');
    const found = find(all, '33281', { operators, facts });
    expect(found?.operator.id).toBe('msa');
    expect(idsOf(found)[0]).toBe('msa');
  });

  test('is followed from one to the next', () => {
    const found = find(all, '97411', { operators, facts });
    expect(found).toMatchObject({ operator: { id: 'cgss' }, toCheck: true });
    expect(find(all, undefined, { operators, facts })?.operator.id).toBe('msa');
  });

  test('replaces it for some needs only, where the row names them', () => {
    const when = [{ kind: 'territory' as const, codes: ['974'] }];
    const instead = [
      { when, needs: ['help'], operator: 'caf' },
      { when, operator: 'cgss' },
    ];
    const shared = [operator('msa', { instead }), operator('caf'), operator('cgss')];
    const whoFor = (need: string, insee = '97411') =>
      find(all, insee, { operators: shared, operator: 'msa', need })?.operator.id;
    expect([whoFor('help'), whoFor('pay'), whoFor('help', '33281')].join()).toBe('caf,cgss,msa');
  });

  test('an unknown operator is told as nothing', () => {
    expect(find(all, '33281', { operator: 'nobody' })).toBeUndefined();
  });
});
