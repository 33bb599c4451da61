import { expect, test } from '@jest/globals';
import { DANGER } from '../support/shipped-danger.ts';

const heardIn = (text: string) => DANGER.hear(text)?.heard.map(({ kind }) => kind) ?? [];

/** What ten people of 2 December 2026 typed, and met with the numbers of a danger. */
test.each([
  "le chef il dit que c'est rien",
  "une palette m'est tombée sur le pied",
  'mon patron me force à démissionner',
  'je suis enceinte, mon patron a le droit de me virer',
  'un adulte, elle a 74 ans',
  "c'est un adulte, il a 60 ans",
  'depuis que je suis tombée dans la salle de bain je n’ose plus enjamber la baignoire',
  "j'ai le dos cassé",
  'aide pour la toilette et les repas dès vendredi',
  'l’aah de mon frère s’est arrêtée',
  'mon titre de séjour finit le 20 décembre, j’ai peur d’être expulsé',
  'je veux pas partir',
  'mon fils se bagarre à la récré, la maîtresse veut me voir',
  'ils m’ont coupé l’apl parce que j’ai repris le boulot',
  'je porte plainte ou je vais au tribunal ?',
  "j'ai peur que la caf me coupe tout",
  "j'ai peur que la caf me coupe mes aides",
  "j'ai essayé ça fait rien",
])('nothing is heard in what is ordinary: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

test.each([
  ['vendredi je serai dehors', 'homeless', 'suicide'],
  [
    'j’ai le dos cassé par les chantiers, je n’en peux plus, plus rien à manger',
    'hunger',
    'farmer',
  ],
  ['il a dit que si je pars il me retrouvera et me plantera', 'violence', 'suicide'],
  ['à la maison de retraite maman est attachée au lit et couverte de bleus', 'elder', 'child'],
  ['mon chef me met la main aux fesses dès qu’on est seuls', 'violence', 'child'],
  ['mon fils se fait cracher dessus à l’école', 'bullying', 'violence'],
  // The line for women answers a father too who speaks of his daughter.
  ['je suis un papa et ma fille se fait frapper par son copain', 'violence', 'man-hit'],
])('what is ruled out goes, and the rest stays: %s', (text, stays, goes) => {
  expect(heardIn(text)).toContain(stays);
  expect(heardIn(text)).not.toContain(goes);
});

test.each([
  ['un adulte lui demande des photos nue', 'child'],
  ['j’ai recueilli un jeune de 15 ans, son patron le fait travailler la nuit', 'child'],
  ['je viens de secouer mon bébé, il arrêtait pas de pleurer', 'medical'],
  ['on nous a coupé l’électricité et maman a un appareil pour respirer', 'medical'],
  ['vendredi je serai dehors, je préfère mourir', 'suicide'],
  ['on m’a coupé les repas livrés à domicile, je ne peux pas me lever pour cuire', 'hunger'],
  ['j’ai peur qu’ils me coupent le courant', 'energy'],
  ['mon fils se fait frapper par son père après l’école', 'violence'],
  ['ma fille se fait frapper car elle répond', 'violence'],
  ['ma fille se fait frapper par son copain au lycée', 'violence'],
  ["j'ai pris des cachets hier ça a rien fait", 'suicide'],
  ['ma femme me frappe', 'man-hit'],
  ['je suis un homme battu par ma compagne', 'man-hit'],
  ['mon titre de séjour est refusé et le propriétaire veut m’expulser du logement', 'eviction'],
])('what is near to it is heard: %s', (text, kind) => {
  expect(heardIn(text)).toContain(kind);
});

test.each([
  ['il crie fort sur les enfants', ['grave', 'doubtful', 'doubtful']],
  ['j’ai mal dans la poitrine depuis ce matin', ['grave', 'grave', 'grave']],
  // A phrase that always counts counts again.
  ['il me frappe', ['grave', 'grave', 'grave']],
])('in a reply, or once left, what hardly weighs is a line: %s', (text, strengths) => {
  const kind = DANGER.hear(text)?.heard.find(({ isSure }) => isSure)?.kind;
  const found = [{}, { isReply: true }, { left: kind ? [kind] : [] }].map(
    (typed) => DANGER.hear(text, typed)?.heard.find((one) => one.kind === kind)?.strength,
  );
  expect(found).toEqual(strengths);
});

test.each([
  ['mon manager m’humilie devant tout le monde chaque jour', 'harassed'],
  ['mes collègues me mettent à l’écart et cachent mes outils', 'harassed'],
  ['ma fille ne veut plus y aller, les autres l’insultent sur snap', 'bullying'],
  ['ils se moquent de moi au collège, j’ai 13 ans', 'bullying'],
])('who is bullied at work is not told the number of the young: %s', (text, kind) => {
  const heard = heardIn(text).filter((one) => one === 'harassed' || one === 'bullying');
  expect(heard).toEqual([kind]);
});
