// Writes data/epci.tsv: the code and the name of each EPCI, from @etalab/decoupage-administratif
// (MIT; names of Etalab and the Insee, Licence Ouverte). `node bin/build-epci.js`, when a new version is in.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const KINDS = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
};

const path = createRequire(import.meta.url).resolve(
  '@etalab/decoupage-administratif/data/epci.json',
);
const epcis = JSON.parse(readFileSync(path, 'utf8'));
const rows = epcis
  .map(({ code, nom }) => {
    const [, kind, rest] = /^(CC|CA|CU) (.+)$/.exec(nom) ?? [];
    return `${code}\t${kind === undefined ? nom : `${KINDS[kind]} ${rest}`}`;
  })
  .sort();
writeFileSync(new URL('../data/epci.tsv', import.meta.url), `code\tname\n${rows.join('\n')}\n`);
