import { expect, test } from '@jest/globals';
import { walkTo } from './support/walk-to.ts';

/** A commune of each territory where another fund may be the right one. */
const AT = {
  gironde: '33281',
  guadeloupe: '97105',
  martinique: '97209',
  guyane: '97302',
  reunion: '97411',
  miquelon: '97502',
  mayotte: '97611',
  barthelemy: '97701',
  martin: '97801',
  wallis: '98611',
  polynesie: '98735',
  caledonie: '98818',
} as const;
type Territory = keyof typeof AT;

const MAINLAND = ['gironde'] as const;
const CGSS = ['guadeloupe', 'martinique', 'guyane', 'reunion', 'martin'] as const;
const MAYOTTE = ['mayotte'] as const;
const CPS = ['miquelon', 'barthelemy'] as const;
const PACIFIC = ['wallis', 'polynesie', 'caledonie'] as const;

/** A walk to a fund, by branch. */
const HEALTH = ['ameli.complementaire-sante', 'waiting'] as const;
const FAMILY = ['caf.aide-logement', 'waiting'] as const;
const PENSION = ['retraite.demande', 'waiting'] as const;
const DUES = ['urssaf.micro-entreprise', 'unsure'] as const;
const TAXES = ['impots.payer', 'cannot', 'not-yet', 'only'];
const WORK = ['france-travail.inscription', 'unsure'];
const FARM_HEALTH = ['ameli.attestation', 'msa'];
const FARM_FAMILY = ['caf.declaration-trimestrielle', 'msa'];
const FARM_MOVED = ['demenagement.adresse', 'benefits', 'msa'];
const FARM_PENSION = ['retraite.demande', 'ask', 'farm'];
const FARM_DUES = ['urssaf.micro-entreprise', 'create', 'farm-yes'];

type Row = readonly [at: readonly Territory[], walk: readonly string[], operator: string];

function servedBy(flow: string, picks: readonly string[], commune?: string): string | undefined {
  return walkTo(flow, picks, commune === undefined ? {} : { commune }).view.take?.reception
    ?.operator;
}

const COMPETENT: readonly Row[] = [
  [MAINLAND, HEALTH, 'cpam'],
  [MAINLAND, FAMILY, 'caf'],
  [MAINLAND, PENSION, 'assurance-retraite'],
  [MAINLAND, DUES, 'urssaf'],
  [MAINLAND, FARM_HEALTH, 'msa'],
  [MAINLAND, FARM_FAMILY, 'msa'],
  [MAINLAND, FARM_MOVED, 'msa'],
  [MAINLAND, FARM_PENSION, 'msa'],
  [MAINLAND, FARM_DUES, 'msa'],
  [MAINLAND, TAXES, 'impots'],
  [CGSS, TAXES, 'impots'],
  [MAYOTTE, TAXES, 'impots'],
  [PACIFIC, TAXES, 'impots-territoire'],
  [['miquelon'], TAXES, 'impots-territoire'],
  [MAINLAND, WORK, 'france-travail'],
  [['reunion', 'miquelon', 'martin'], WORK, 'france-travail'],
  [PACIFIC, WORK, 'emploi-territoire'],
  [CGSS, HEALTH, 'cgss'],
  [CGSS, FAMILY, 'caf'],
  [CGSS, PENSION, 'cgss-retraite'],
  [CGSS, DUES, 'cgss-cotisations'],
  [CGSS, FARM_HEALTH, 'cgss'],
  [CGSS, FARM_FAMILY, 'caf'],
  [CGSS, FARM_MOVED, 'caf'],
  [CGSS, FARM_PENSION, 'cgss-retraite'],
  [CGSS, FARM_DUES, 'cgss-cotisations'],
  [MAYOTTE, HEALTH, 'cssm'],
  [MAYOTTE, FAMILY, 'cssm'],
  [MAYOTTE, PENSION, 'cssm'],
  [MAYOTTE, DUES, 'cssm'],
  [MAYOTTE, FARM_FAMILY, 'msa'],
  [MAYOTTE, FARM_DUES, 'msa'],
  [CPS, HEALTH, 'cps'],
  [CPS, FAMILY, 'cps'],
  [CPS, PENSION, 'cps'],
  [CPS, DUES, 'cps'],
  [CPS, FARM_HEALTH, 'cps'],
  [CPS, FARM_MOVED, 'cps'],
  [PACIFIC, [HEALTH[0], 'fund'], 'caisse-locale'],
  [PACIFIC, [FAMILY[0], 'fund'], 'caisse-locale'],
  [PACIFIC, [PENSION[0], 'unsure'], 'caisse-locale'],
  [PACIFIC, [DUES[0], 'unsure'], 'caisse-locale'],
  [PACIFIC, [FAMILY[0], 'money'], 'mairie'],
];

const cases = COMPETENT.flatMap(([at, [flow = '', ...picks], operator]) =>
  at.map((territory) => ({ territory, flow, picks, operator })),
);

test.each(cases)('$territory: $flow $picks leads to $operator', ({ territory, flow, ...row }) => {
  expect(servedBy(flow, row.picks, AT[territory])).toBe(row.operator);
});

test.each([
  ['state', 'employeur-public'],
  ['local', 'employeur-public'],
  ['contract', 'assurance-retraite'],
])('a pension of the public service (%s) is asked of %s', (option, operator) => {
  expect(servedBy('retraite.demande', ['ask', 'public', option])).toBe(operator);
});

test('a student without food goes to the Crous, a refugee without a birth certificate to Ofpra', () => {
  expect(servedBy('aide.manger', ['student'])).toBe('crous');
  const ofpra = ['birth', 'other-use', 'abroad-foreign', 'protected', 'internet-no'];
  expect(servedBy('etat-civil.acte-naissance', ofpra)).toBe('ofpra');
});

test('nobody on an island with its own fund is sent to 36 46', () => {
  const [flow, waiting] = HEALTH;
  for (const [territories, pick] of [[CPS, waiting] as const, [PACIFIC, 'fund'] as const]) {
    for (const territory of territories) {
      expect(walkTo(flow, [pick], { commune: AT[territory] }).said).not.toMatch(/36 ?46/);
    }
  }
});
