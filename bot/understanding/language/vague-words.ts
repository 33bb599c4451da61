/** Words that many demands hold: alone, they do not say which. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'courrier courriers lettre lettres papier papiers document documents dossier dossiers demande demandes ' +
    'demander formulaire formulaires compte comptes code codes numero mail message payer paye payee paiement ' +
    'argent droit droits aide aides aider inscription inscrire inscris rendezvous attestation attestations ' +
    'justificatif justificatifs certificat bloque bloquee connexion connecter connecte identifiant identifiants ' +
    'motdepasse renouveler renouvellement renouvele carte cartes perdu perdue perdre oublie oubliee allocation ' +
    'allocations declaration declarations declarer declare dette dettes changer change changement adresse rib ' +
    'situation refaire remboursement rembourser rembourse administratif administrative administration service ' +
    'recu recevoir nonrecu envoye envoyer erreur espace personnel coupe coupes maj remplir rempli ouvrir fermer ' +
    'contester recours signer reclame reclamation retard delai suivi suivre reponse attente attend attends ' +
    'appeler appelle appel telephoner contacter contact joindre conseil renseigner conseiller acces acceder ' +
    'entrer rentrer page pages lien bug bugue erreurs prime versement verse virement solution jarrive gens ' +
    'refuse refuses refusee facture factures logement maison suspendu suspendue arrete explication ' +
    'financiere financier mairie prefecture guichet accueil bureau ailleurs avis releve trouver retrouver simulation calcul gratuit urgent vite'
  ).split(' '),
);

/** Words too plain to weigh, that still tell a need of help: "le site marche pas". */
export const PLAIN_NEEDS: ReadonlySet<string> = new Set(
  'site marche marcher fonctionne probleme problemes sous demarche demarches besoin renseignement renseignements information informations question'.split(
    ' ',
  ),
);

/** Vague words of any talk, not of demands only. */
export const EVERYDAY_NEEDS: ReadonlySet<string> = new Set(
  (
    'numero aide aides aider changer change recevoir recu envoyer envoye erreur erreurs gratuit urgent vite ' +
    'retard attente attend attends trouver retrouver code codes page pages lien bug bugue perdu perdue perdre ' +
    'oublie oubliee carte cartes maison argent gens solution espace conseil calcul maj arrete coupe coupes avis ' +
    'ouvrir fermer remplir rempli suivi suivre delai changement reponse appel appeler appelle service bureau ' +
    'refaire situation accord ailleurs accueil personnel message explication entrer rentrer refuse'
  ).split(' '),
);
