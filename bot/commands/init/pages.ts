import { type Operator, type Permanence } from '../../permanences/model.ts';
import { formatPhone } from '../../view/phone-number.ts';
import { counted } from '../counted.ts';
import { type Territory } from './find-territory.ts';
import { NOT_LISTED, shortName, withYear } from './known-places.ts';

/** What the pages of the new folder tell of. */
export interface About {
  readonly territory: Territory;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly places: ReadonlyMap<string, readonly Permanence[]>;
  /** Of the structure. */
  readonly id: string;
  readonly place: { readonly program: string; readonly folder: string };
}

/** What this folder is, and the first things to do. */
export function readMe({ territory, id, place }: About): string {
  return `# Aiguillage : ${territory.name}

Ce dossier est à vous. Il se pose par-dessus ce qui est livré : une mise à jour n'y touche jamais.

| Fichier | Ce que c'est |
| --- | --- |
| \`a-completer.md\` | ce qui manque avant d'ouvrir au public, dans l'ordre |
| \`deja-la.md\` | les lieux que le guide connaît déjà chez vous |
| \`permanences.csv\` | le tableau à compléter : ouvrez-le avec votre tableur |
| \`data/pages/\` | les pages que la loi demande, à compléter |
| \`data/structures/${id}.yaml\` | votre structure : son nom, son numéro, ses sites |
| \`flows/\` | vos propres parcours, s'il y en a |
| \`.env\` | les réglages ; \`var/\` : la base et les clés |

Dans un terminal, ici :

\`\`\`sh
./aiguillage check     # vérifie tout
./aiguillage doctor    # dit ce qui manque
./demarrer             # démarre le service : http://127.0.0.1:3978
\`\`\`

## Mettre à jour
\`\`\`sh
cd ${place.program} && git pull && npm ci && npm run build
\`\`\`
Puis ici : \`./aiguillage check\`, et redémarrez. À sauvegarder : tout ce dossier, sauf \`var/aiguillage.sqlite\` (docs/exploitation.md, « Sauvegarder »).
`;
}

/** What the national lists hold of the territory, counted by operator, then listed. */
export function alreadyThere({ territory, operators, places }: About): string {
  const all = [...places.values()].flat();
  const rows = [...places].map(
    ([id, doors]) => `| ${shortName(operators.get(id))} | ${doors.length} | ${hoursKnown(doors)} |`,
  );
  const lists = [...places].map(
    ([id, doors]) => `## ${shortName(operators.get(id))}\n\n${doors.map(lineOf).join('\n')}\n`,
  );
  return `# Déjà là : ${territory.name}

${counted(territory.communes.length, 'commune')}, ${counted(all.length, 'lieu', 'lieux')} des listes publiques. Vous n'avez rien à saisir pour eux. Leurs horaires ne sont jamais sûrs : le guide dit d'appeler d'abord. Une permanence que vous écrivez passe avant.

| Organisme | Lieux | Avec des horaires |
| --- | --- | --- |
${rows.join('\n')}

${lists.join('\n')}`;
}

function hoursKnown(doors: readonly Permanence[]): number {
  return doors.filter(({ schedule }) => schedule.sessions.length > 0).length;
}

function lineOf({ place, listed }: Permanence): string {
  const phone = place?.phone === undefined ? undefined : formatPhone(place.phone);
  const parts = [place?.name, place?.address, phone].filter((part) => part);
  return `- ${parts.join(', ')} (liste du ${withYear(listed?.date ?? '')})`;
}

/** What is missing before the public may come, in order, each with how. */
export function missing(about: About): string {
  const { id, territory, operators, places } = about;
  const lacking = NOT_LISTED.filter((one) => operators.has(one) && !places.has(one));
  const without = territory.communes.filter(({ insee }) => !hasTownHall(about, insee));
  const items = [
    `**Les mentions légales.** Ouvrez \`data/pages/mentions-legales.md\`. Remplacez chaque phrase « doit écrire ici ».`,
    `**Le schéma d'accessibilité.** De même dans \`data/pages/schema-pluriannuel.md\`.`,
    `**Votre structure.** Dans \`data/structures/${id}.yaml\` : le nom, votre numéro, les adresses de vos sites.`,
    ...(lacking.length > 0
      ? [
          `**Où et quand reçoivent-ils chez vous ?** ${lacking.map((one) => shortName(operators.get(one))).join(', ')} : aucune liste sûre n'est livrée. Demandez-leur. Ajoutez une ligne par permanence dans \`permanences.csv\`.`,
        ]
      : []),
    `**Les horaires des lieux connus.** Dans \`permanences.csv\`, ${counted(countOf(places), 'lieu', 'lieux')}. Appelez d'abord les France services. Écrivez les jours et les horaires. Effacez les lignes que vous ne tenez pas : elles restent dans le guide, « à confirmer ».`,
    ...(without.length > 0
      ? [
          `**Sans mairie dans les listes :** ${without.map(({ name }) => name).join(', ')}. Ajoutez leur mairie dans \`permanences.csv\`.`,
        ]
      : []),
    `**Importez, puis vérifiez.** \`./aiguillage import permanences.csv\` relit chaque ligne en français ; quand tout est juste, la même commande avec \`--write\` ; puis \`./aiguillage check\` et \`./aiguillage doctor\`.`,
    `**L'adresse du guide.** Dans \`.env\` : \`PUBLIC_URL\`, et un relais qui porte le certificat (docs/exploitation.md).`,
    `**Les sauvegardes.** Ce dossier, les clés et les compteurs (docs/exploitation.md, « Sauvegarder »).`,
    `**Essayez avec une personne.** Cherchez une permanence que vous connaissez. Le jour est-il le bon ?`,
  ];
  return `# Avant d'ouvrir au public : ${territory.name}

Dans cet ordre. \`./aiguillage doctor\` dit à tout moment ce qui manque encore.

${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}
`;
}

function countOf(places: About['places']): number {
  return [...places.values()].reduce((sum, doors) => sum + doors.length, 0);
}

function hasTownHall({ places }: About, insee: string): boolean {
  return (places.get('mairie') ?? []).some(({ place }) => place?.commune === insee);
}
