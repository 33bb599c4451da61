import { fold } from '../territory/fold.ts';

/** What one says around a number that nobody asked for. */
const AROUND = new Set(
  (
    'mon ma mes le la les l un une de des du d n no num numero numeros nr est c cest ce ca voici voila tenez tiens je j m ai a et ou ' +
    'suis appelle nomme secu securite sociale social ss nir fiscal fiscale spi allocataire caf france travail pole emploi ' +
    'identifiant identifiants dossier iban rib compte bancaire carte bleue cb bancaire telephone tel portable mobile mail email ' +
    'adresse date naissance ne nee code codes mot passe mdp pin postal habite rue etranger agdref passeport titre sejour permis ' +
    'immatriculation plaque siret bonjour bonsoir svp stp merci oui ok pour vous my is number social security phone name the i am'
  ).split(' '),
);

/** Whether a guarded text holds nothing but what was masked and the words that name it. */
export function tellsOnlyNumbers(redacted: string): boolean {
  const words = fold(redacted.replace(/\[[a-z-]+\]/g, ' ')).split(' ');
  return words.every((word) => word === '' || AROUND.has(word));
}
