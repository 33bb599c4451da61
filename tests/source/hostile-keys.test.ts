import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { loadData } from '../../bot/data/load-data.ts';
import { checkFlows } from '../../bot/flows/check-flows.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { type Issue } from '../../bot/source/issue.ts';
import { BASE } from '../flows/support/folders.ts';
import { DESK } from '../service/own-files.ts';
import { shippedData } from '../support/shipped-folders.ts';
import { sharedCache } from '../support/shared-snapshot.ts';

/** Names that every object answers to. */
const HOSTILE = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const today = '2026-11-25';
const cache = sharedCache();
const shipped = shippedData(today);

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads the folder with one file written anew, and puts the file back. */
function faultsWith(folder: string, name: string, text: string, read: () => readonly Issue[]) {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    return read().filter(({ file, severity }) => file === path && severity === 'error');
  } finally {
    writeFileSync(path, before);
  }
}

/** Every way to change one place of a text, once. */
function* changesOf(text: string, change: (document: Document, at: number) => string | undefined) {
  for (let at = 0; ; at++) {
    const document = parseDocument(text);
    const place = change(document, at);
    if (place === undefined) return;
    yield { place, text: document.toString({ lineWidth: 0 }) };
  }
}

const mapsOf = (document: Document): readonly YAMLMap[] => {
  const found: YAMLMap[] = [];
  visit(document, { Map: (_, map) => void found.push(map) });
  return found;
};

/** Hostile keys in the map number `at`. */
const withKeys = (document: Document, at: number) => {
  const map = mapsOf(document)[at];
  if (!map) return undefined;
  for (const key of HOSTILE) map.add(document.createPair(key, 'x'));
  return `${at}`;
};

const flows = join(folder, 'flows');
cpSync(BASE, flows, { recursive: true });
const readFlows = () => checkFlows(loadFlows([flows]), shipped.data, { today });

test.each([
  'caf/essai.yaml',
  'caf/essai.en.yaml',
  'impots/bientot.yaml',
  'shared/compte.yaml',
  'facts.yaml',
  'families.yaml',
  'languages.yaml',
  'menu.yaml',
])('keys that every object has are faults in flows/%s', (name) => {
  const text = readFileSync(join(flows, name), 'utf8');
  for (const { place, text: changed } of changesOf(text, withKeys)) {
    const faults = faultsWith(flows, name, changed, readFlows);
    expect([place, faults.length > 0]).toEqual([place, true]);
  }
});

/** A name that nothing bears in place of a name, number `at` of those of these keys. */
const withName = (keys: ReadonlySet<string>) => (document: Document, at: number) => {
  const found: (readonly [string, () => void])[] = [];
  visit(document, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!keys.has(key)) return;
      for (const scalar of scalarsOf(pair.value)) {
        found.push([`${key} ${String(scalar.value)}`, () => void (scalar.value = 'constructor')]);
      }
    },
  });
  const [place, change] = found[at] ?? [];
  change?.();
  return place;
};

function scalarsOf(node: unknown): readonly Scalar[] {
  if (isScalar(node)) return node.value === 'none' ? [] : [node];
  const items = isMap(node) ? node.items.map((pair) => pair.value) : isSeq(node) ? node.items : [];
  return items.flatMap(scalarsOf);
}

const FLOW_NAMES = new Set([
  ...['go', 'start', 'exits', 'otherwise', 'if-that-fails', 'if-stuck', 'renamed', 'subflow'],
  ...['operator', 'need', 'sources', 'posture', 'owner', 'family', 'set', 'deadline', 'by'],
  ...['picks', 'step', 'flow'],
]);

test.each(['caf/essai.yaml', 'shared/compte.yaml', 'menu.yaml'])(
  'a name that every object bears is nobody in flows/%s',
  (name) => {
    const text = readFileSync(join(flows, name), 'utf8');
    for (const { place, text: changed } of changesOf(text, withName(FLOW_NAMES))) {
      const faults = faultsWith(flows, name, changed, readFlows);
      expect([place, faults.length > 0]).toEqual([place, true]);
    }
  },
);

test('a step that bears it is a fault, at its name', () => {
  const text = readFileSync(join(flows, 'caf/essai.yaml'), 'utf8');
  const changed = text.replaceAll('payer', 'constructor');
  const line = changed.split('\n').findIndex((one) => one.startsWith('  constructor:')) + 1;
  const [fault] = faultsWith(flows, 'caf/essai.yaml', changed, readFlows);
  expect(fault).toMatchObject({ line, column: 3, code: 'reserved-key' });
});

const data = join(folder, 'data');
/** The shipped lists, and one record of each other kind. */
const DATA_FILES: Readonly<Record<string, string | undefined>> = {
  'deadlines.yaml': undefined,
  'glossary.yaml': undefined,
  'owners.yaml': undefined,
  'postures.yaml': undefined,
  'urgent.yaml': undefined,
  'words-to-avoid.yaml': undefined,
  'sources.yaml': undefined,
  'operators/caf.yaml': undefined,
  'operators/msa.yaml': undefined,
  'structures/demonstration.yaml': undefined,
  'places/one.yaml': `- id: one
  name: Un lieu
  address: 1 place de la Mairie
  commune: "48095"
  lon: 3.5012
  lat: 44.5181
  operator: caf
  source: caf-site
  checked: 2026-11-20
`,
  'permanences/desk.yaml': DESK.replace('operator: mairie', 'operator: caf').replace(
    '[ecole]',
    '[ressources]',
  ),
  'accessibility-audit.yaml': 'date: 2026-11-20\nby: x\nrate: 75\nfailing: [x]\n',
};
for (const [name, text] of Object.entries(DATA_FILES)) {
  mkdirSync(dirname(join(data, name)), { recursive: true });
  writeFileSync(join(data, name), text ?? readFileSync(join('data', name), 'utf8'));
}
/** Whom those operators send to. */
for (const id of ['cssm', 'cps', 'cgss', 'cgss-retraite', 'caisse-locale']) {
  cpSync(`data/operators/${id}.yaml`, join(data, `operators/${id}.yaml`));
}
/** Over what ships, whose tables are read once; what nobody lays over it is read alone. */
const READ_ALONE = ['structures/demonstration.yaml', 'accessibility-audit.yaml'];
const readAllData = (name: string) => () => {
  const over = READ_ALONE.includes(name) ? {} : { over: shipped };
  return loadData([data], { today, cache, ...over }).issues;
};

test.each(Object.keys(DATA_FILES))('keys that every object has are faults in data/%s', (name) => {
  expect(readAllData(name)().filter(({ file }) => file === join(data, name))).toEqual([]);
  const text = readFileSync(join(data, name), 'utf8');
  // Lists are long, and one entry is like the next.
  const most = 12;
  let tried = 0;
  for (const { place, text: changed } of changesOf(text, withKeys)) {
    if (++tried > most) break;
    const faults = faultsWith(data, name, changed, readAllData(name));
    expect([place, faults.length > 0]).toEqual([place, true]);
  }
});

test.each(['{ regime: 5 }', '{ regime: { any: [msa] } }', '{ regime: [] }', '{ Régime: msa }'])(
  'a condition that is none is a fault of its operator: %s',
  (when) => {
    const text = readFileSync(join(data, 'operators/caf.yaml'), 'utf8');
    const changed = text.replace(/when:\n\s+regime: msa/, `when: ${when}`);
    expect(
      faultsWith(data, 'operators/caf.yaml', changed, readAllData('operators/caf.yaml')),
    ).not.toEqual([]);
  },
);

const DATA_NAMES = new Set(['operator', 'needs', 'sources', 'source', 'commune', 'by']);

test.each(['operators/caf.yaml', 'permanences/desk.yaml', 'places/one.yaml'])(
  'a name that every object bears is nobody in data/%s',
  (name) => {
    const text = readFileSync(join(data, name), 'utf8');
    for (const { place, text: changed } of changesOf(text, withName(DATA_NAMES))) {
      const faults = faultsWith(data, name, changed, readAllData(name));
      // Who checked hours is no name of ours, and an operator names its own needs.
      if (place.startsWith('by ') && !name.startsWith('operators')) continue;
      if (place.startsWith('needs ') && name.startsWith('operators')) continue;
      expect([place, faults.length > 0]).toEqual([place, true]);
    }
  },
);
