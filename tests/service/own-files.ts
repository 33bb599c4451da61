import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A flow of the town hall's own, sound as it is. */
export const CANTEEN = `id: mairie.cantine
title: Inscrire mon enfant à la cantine
family: famille-scolarite
owner: operators
sensitive: false
posture: beside
sources:
  - etat-civil-fiche
verified:
  date: 2026-11-24
  by: operators
  review-by: 2027-02-24
words:
  - cantine
  - cantine scolaire
  - inscrire à la cantine
  - mon enfant mange à la cantine
  - restauration scolaire
  - manger à l'école le midi
  - cantine pour ma fille
  - cantine pour mon fils
  - inscription cantine
  - repas de midi à l'école
  - self de l'école
  - payer la cantine
start: first-time
steps:
  first-time:
    question: C'est la première inscription ?
    help: Regardez si vous avez déjà un compte famille.
    options:
      - id: first
        label: Oui
        go: see-town-hall
      - id: unsure
        label: Je ne sais pas
        go: see-town-hall
  see-town-hall:
    orientation:
      operator: mairie
      need: ecole
      reason: La mairie inscrit votre enfant avec vous.
      bring:
        - Le livret de famille
      ask: Je voudrais inscrire mon enfant à la cantine.
      if-that-fails: none
examples:
  - name: première inscription
    given:
      commune: "48095"
    picks: [first]
    ends:
      step: see-town-hall
      has: [place, ask]
`;

/** English of {@link CANTEEN}: path, French, English. */
const ENGLISH: readonly (readonly [string, string, string])[] = [
  ['title', 'Inscrire mon enfant à la cantine', 'Sign my child up for school meals'],
  ['steps.first-time.question', "C'est la première inscription ?", 'Is it the first time?'],
  [
    'steps.first-time.help',
    'Regardez si vous avez déjà un compte famille.',
    'See whether you have a family account.',
  ],
  ['steps.first-time.options.first.label', 'Oui', 'First time'],
  ['steps.first-time.options.unsure.label', 'Je ne sais pas', 'I do not know'],
  [
    'steps.see-town-hall.reason',
    'La mairie inscrit votre enfant avec vous.',
    'The town hall signs your child up with you.',
  ],
  [
    'steps.see-town-hall.ask',
    'Je voudrais inscrire mon enfant à la cantine.',
    'I would like to sign my child up for school meals.',
  ],
];

/** The file beside the flow, as `aiguillage translate` writes it. */
export const CANTEEN_EN = [
  ...ENGLISH.map(([path, french, text]) => entry(path, french, text)),
  entry('steps.see-town-hall.bring', 'Le livret de famille', '\n    - The family record book'),
].join('');

function entry(path: string, french: string, text: string): string {
  const of = createHash('sha256').update(french).digest('hex').slice(0, 12);
  return `${path}:\n  text: ${text}\n  of: "${of}"\n`;
}

/** Where the town hall receives, twice a week. */
export const DESK = `- id: mairie-guichet-ecole
  operator: mairie
  needs: [ecole]
  place:
    name: Guichet des écoles
    address: 1 place de la Mairie
    commune: "48095"
    lon: 3.5012
    lat: 44.5181
  serves: commune
  for: public
  mode: walk-in
  schedule:
    sessions:
      - { days: [mardi, jeudi], start: "09:00", end: "12:00" }
    closed: { public-holidays: true, school-holidays: false }
  checked: { date: 2026-11-20, by: mairie }
  known-until: 2027-07-03
`;

/** A structure with folders of its own. */
export function structureFile(id: string, more = ''): string {
  return `id: ${id}
name: Mairie de Mende
origins: ["https://www.${id}.example"]
contact: { phone: "05 56 00 00 00" }
territory: ["48095"]
${more}`;
}
