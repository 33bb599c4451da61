import { type Structure } from '../../conversation/structure.ts';
import { escapeHtml } from '../../view/html/markup.ts';
import { darkColors } from '../../view/readable-colors.ts';
import { type Pinned } from '../widget/serve-widget.ts';
import { rootOf } from '../http/root.ts';

/** Where the guide is served, and the script of its element. */
export interface Served {
  readonly publicUrl: string;
  /** The script that never changes. */
  readonly pinned: () => Pinned;
}

/** Something to copy, and where to. */
export interface Snippet {
  readonly title: string;
  readonly says: string;
  /** Absent: that of the first. */
  readonly code?: string;
}

/** All that a webmaster copies. Attributes are escaped: what a structure writes stays text. */
export function snippetsFor(structure: Structure, served: Served): readonly Snippet[] {
  const { publicUrl } = served;
  const pinned = served.pinned();
  return [
    {
      title: 'Le code qui suit les mises à jour',
      says: 'À prendre si vous hésitez : les corrections arrivent seules, et vous n’avez rien à recoller. Collez ces lignes à l’endroit du guide. Le lien et le numéro restent là quand le script ne marche pas.',
      code: elementCode(structure, publicUrl, `src="${publicUrl}/widget.js"`),
    },
    {
      title: 'Ou le code figé',
      says: `À prendre si votre règle l’exige : le script ne change pas sans vous, et le navigateur refuse tout autre. ${keptFor(pinned)}`,
      code: elementCode(
        structure,
        publicUrl,
        `src="${publicUrl}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"`,
      ),
    },
    {
      title: 'Dans WordPress',
      says: 'Ajoutez un bloc « HTML personnalisé », collez-y le premier code, publiez. S’il ne reste que le lien et le numéro, votre compte n’a pas le droit d’écrire du HTML : un administrateur doit enregistrer la page.',
    },
    {
      title: 'Dans SPIP',
      says: 'Mettez le premier code dans un fichier squelettes/modeles/aiguillage.html. Puis, dans l’article, écrivez <aiguillage|> seul sur sa ligne.',
    },
    {
      title: 'Dans un cadre (iframe)',
      says: 'La deuxième ligne donne au cadre la bonne hauteur. Sans elle, il défile.',
      code: `<iframe src="${publicUrl}/structure/${structure.id}" title="Guide des démarches" width="100%" height="700" loading="lazy"></iframe>
<script src="${publicUrl}/cadre.js" defer></script>`,
    },
    ...darkSnippet(structure),
    {
      title: 'Si votre site a une politique de sécurité (CSP)',
      says: 'Ajoutez ces sources aux vôtres. Pour le cadre, la dernière suffit, avec script-src. Si elle nomme des « trusted-types », ajoutez-y aiguillage.',
      code: policyOf(publicUrl),
    },
  ];
}

/** Own colours where the person wants it dark: proposed, and shown where they were asked for. */
function darkSnippet({ theme }: Structure): readonly Snippet[] {
  if (theme?.light === undefined) return [];
  const colors = theme.dark ?? darkColors(theme.light);
  const lines = Object.entries(colors).map(([role, color]) => `    ${role}: "${color}"`);
  return [
    {
      title: 'Vos couleurs sur un écran sombre',
      says: theme.dark
        ? 'Elles sont dans votre demande. Elles gardent vos teintes, et chacune se lit.'
        : 'Elles gardent vos teintes, et chacune se lit. Pour les avoir, cochez « Garder ces teintes » plus bas, ou ajoutez ces lignes au fichier de la structure.',
      code: `theme:\n  dark:\n${lines.join('\n')}`,
    },
  ];
}

/** Till when a pinned script is served, and what to do then. */
function keptFor({ until }: Pinned): string {
  if (until === undefined) return 'Recollez-le après chaque mise à jour du service.';
  const day = new Date(until).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return `Il est servi jusqu’au ${day} au moins : recollez-le avant.`;
}

function elementCode(
  { id, contact, flow }: Structure,
  publicUrl: string,
  attributes: string,
): string {
  const opening = flow === undefined ? '' : ` flow="${flow}"`;
  const phone =
    contact.phone === undefined
      ? ''
      : `\n  <p>Ou appelez le <a href="tel:${contact.phone.replace(/\s/g, '')}">${escapeHtml(contact.phone)}</a></p>`;
  return `<script ${attributes} defer></script>
<aiguillage-guide structure="${id}"${opening} lang="fr">
  <a href="${publicUrl}/structure/${id}">Ouvrir le guide des démarches</a>${phone}
</aiguillage-guide>`;
}

function policyOf(publicUrl: string): string {
  // A path without a slash at its end names one address, not those under it.
  const own = rootOf(publicUrl) === '' ? publicUrl : `${publicUrl}/`;
  return `script-src ${own}; style-src ${own}; connect-src ${own}; frame-src ${own}`;
}
