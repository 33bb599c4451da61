/** The first of each line stands for all that follow: said for the same thing in a demand. */
const GROUPS = `
connexion connecter connecte connectee connecter connection conexion conecter conecte acces acceder accede rentrer rentre entrer entre
motdepasse identifiant identifiants motdepasses
bloque bloquer bloquee verrouille verrouillee bloker debloquer coince
payer paye payee regler regle payez paient
perdu perdue perdre egare egaree retrouver retrouve oublie oublier oubliee
vole volee voles piquer pique derobe
travail travaille travailler emploi emplois
voiture vehicule auto moto scooter
enfant enfants fils fille filles garcon
conjoint mari epoux epouse conjointe
mort morte deces decede decedee defunt
argent euro euros
telephone portable mobile smartphone smartphones telephones gsm
ordinateur pc ordinateurs
amende amendes pv contravention contraventions infraction
inscription inscrire inscrit inscrite incription inscriptions reinscrire reinscription
declaration declarer declare declarations
demander demande demandes
renouveler renouvellement renouvele renouveller
rembourser remboursement remboursements rembourse remboursee
actualisation actualiser actualise actualisations pointer pointe pointage
imprimer impression imprimante inprimer
demenager demenage demenagement emmenage
separation separe separee separer divorce
naissance bebe enceinte grossesse
corriger correction modifier rectifier rectification modification
erreur erreurs goure gouree trompe trompee tromper
contester contestation conteste recours reclamation
telecharger recuperer obtenir
arnaque arnaquer escroquerie escroc arnaques fraude
pirater pirate piratage hacker hacke
handicap handicape handicapee handicapes
retraite retraites
impots imposition
appartement studio logement logements
loyer loyers
dette dettes
credit credits prets
mail messagerie
papier papiers document documents feuille
attestation certificat justificatif
courant electricite
avion vol
adresse domicile
frais cout
verse versement versements verser versee
envoyer envoi envoie transmettre
suivre suivi
virement virements
trimestrielle trimestriel trimestrielles
sejour sejours
prime primes
`;

/** Word to the one that stands for its group. */
export const SAME_MEANING: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n')
    .map((line) => line.split(' '))
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
);
