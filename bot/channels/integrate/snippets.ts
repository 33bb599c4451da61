import { type Structure } from '../../conversation/structure.ts';
import { escapeHtml } from '../../view/html/markup.ts';

/** Where the guide is served, and the script of its element. */
export interface Served {
  readonly publicUrl: string;
  readonly script: { readonly path: string; readonly integrity: string };
}

/** Something to copy, and where to. */
export interface Snippet {
  readonly title: string;
  readonly says: string;
  readonly code: string;
}

/** All that a webmaster copies. Attributes are escaped: what a structure writes stays text. */
export function snippetsFor(structure: Structure, served: Served): readonly Snippet[] {
  const { publicUrl } = served;
  const element = elementCode(structure, served);
  return [
    {
      title: 'Dans une page HTML',
      says: 'Collez ces lignes à l’endroit du guide. Le lien et le numéro restent là quand le script ne marche pas.',
      code: element,
    },
    {
      title: 'Dans WordPress',
      says: 'Ajoutez un bloc « HTML personnalisé », puis collez ces lignes. Si votre hébergeur retire les scripts, prenez le cadre (iframe).',
      code: element,
    },
    {
      title: 'Dans un cadre (iframe)',
      says: 'La deuxième ligne donne au cadre la bonne hauteur. Sans elle, il défile.',
      code: `<iframe src="${publicUrl}/structure/${structure.id}" title="Guide des démarches" width="100%" height="700" loading="lazy"></iframe>
<script src="${publicUrl}/cadre.js" defer></script>`,
    },
    {
      title: 'Si votre site a une politique de sécurité (CSP)',
      says: 'Ajoutez ces sources aux vôtres. Pour le cadre, la dernière suffit, avec script-src. Si elle nomme des « trusted-types », ajoutez-y aiguillage.',
      code: policyOf(publicUrl),
    },
  ];
}

function elementCode({ id, contact, flow }: Structure, { publicUrl, script }: Served): string {
  const opening = flow === undefined ? '' : ` flow="${flow}"`;
  const phone =
    contact.phone === undefined
      ? ''
      : `\n  <p>Ou appelez le <a href="tel:${contact.phone.replace(/\s/g, '')}">${escapeHtml(contact.phone)}</a></p>`;
  return `<script src="${publicUrl}${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
<aiguillage-guide structure="${id}"${opening} lang="fr">
  <a href="${publicUrl}/structure/${id}">Ouvrir le guide des démarches</a>${phone}
</aiguillage-guide>`;
}

function policyOf(publicUrl: string): string {
  const socket = publicUrl.replace(/^http/, 'ws');
  return `script-src ${publicUrl}; style-src ${publicUrl}; connect-src ${publicUrl} ${socket}; frame-src ${publicUrl}`;
}
