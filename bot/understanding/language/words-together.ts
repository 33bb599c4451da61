import { table } from './table.ts';

/** Words said together, after the spelling is mended: the one word that they make. */
const TOGETHER = `
rendez vous: rendezvous
rende vous: rendezvous
a pe elle: apl
a pe l: apl
d apl: apl
sur le net:
pole emploi: francetravail
pole emplois: francetravail
paul emploi: francetravail
pole emploie: francetravail
pole emploit: francetravail
france travail: francetravail
france traval: francetravail
mot de passe: motdepasse
mot de pase: motdepasse
mot de passse: motdepasse
mo de passe: motdepasse
mo de pase: motdepasse
mo de passse: motdepasse
mo de pass: motdepasse
mot passe: motdepasse
mot de pass: motdepasse
code secret: motdepasse
code acces: motdepasse
code d acces: motdepasse
france connect: franceconnect
france conect: franceconnect
france konect: franceconnect
edu connect: educonnect
edu conect: educonnect
pro note: pronote
pro notes: pronote
securite sociale: secu
assurance maladie: secu
secu sociale: secu
caisse d allocations familiales: caf
caisse allocations familiales: caf
tresor public: tresorpublic impots
tresor publique: tresorpublic impots
finances publiques: impots
centre des impots: impots
impots gouv: impots
impot gouv: impots
gouv fr:
boite mail: mail
boite mails: mail
boite email: mail
boite aux lettres electronique: mail
adresse mail: mail adresse
adresse electronique: mail adresse
adresse internet: mail adresse
adresse e mail: mail adresse
e mail: mail
e mails: mail
wi fi: wifi
a la maison:
en ligne:
sur internet:
par internet:
sur le site:
le site:
sur l internet:
sur linternet:
en trop: trop
tout seul:
mon mari est mort: conjoint mort veuf
a e: ae
au smic: smic
chez moi:
a jour: jour maj
mise a jour: maj
mettre a jour: maj
mis a jour: maj
pas recu: nonrecu
pas ressu: nonrecu
pas eu: nonrecu
pas paye: nonrecu paye
pas ete paye: nonrecu paye
pas ete payee: nonrecu paye
pas verse: nonrecu verse
pas versee: nonrecu verse
pas versees: nonrecu verse
pas ete verse: nonrecu verse
pas ete versee: nonrecu verse
pas tombe: nonrecu
pas tombee: nonrecu
pas arrive: nonrecu
pas arrivee: nonrecu
rien recu: nonrecu
rien touche: nonrecu
toujours rien: nonrecu
attends toujours: nonrecu
pas rembourse: nonrecu rembourse
pas remboursee: nonrecu rembourse
pas ete rembourse: nonrecu rembourse
chequier:
`;

/** Up to five words with single spaces, to the words that they make. */
export const WORDS_TOGETHER = table(TOGETHER);
