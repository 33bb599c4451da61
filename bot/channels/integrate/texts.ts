import { sayDuration } from '../pages/say-duration.ts';
import { conformityOf, type Audit } from '../../conversation/about.ts';

/** A text that a structure puts on its own pages, or in its own register. */
export interface OwnText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const CONFORMITY = {
  none: 'non conforme (audit non réalisé, ou moins de la moitié des critères)',
  partial: 'partiellement conforme',
  full: 'totalement conforme',
} as const;

/** Texts to copy for the accessibility statement, the privacy page and the register. */
export function textsFor(
  publicUrl: string,
  audit: Audit | undefined,
  conversationMinutes: number,
): readonly OwnText[] {
  const duration = sayDuration(conversationMinutes);
  return [
    {
      title: 'Pour votre déclaration d’accessibilité',
      paragraphs: [
        `Le guide des démarches est un contenu d’un autre éditeur, placé dans cette page. Son état : ${CONFORMITY[conformityOf(audit)]}. Sa déclaration : ${publicUrl}/accessibilite.`,
        'Il marche aussi sans script, par un lien vers ses propres pages.',
      ],
    },
    {
      title: 'Pour votre page « vie privée »',
      paragraphs: [
        'Le guide des démarches ne demande ni nom, ni numéro, ni adresse. Il n’appelle aucun autre site que le sien. Posé sur votre page, il ne pose pas de cookie, sauf si une personne touche « Quitter vite cette page » : ce cookie ne dit rien d’elle et cache les pages du guide pendant un jour. Ses propres pages, et son cadre, en posent un autre sur les sujets sensibles ou après « Tout effacer » : un numéro au hasard, pour un jour, qui sert à tout effacer.',
        `Les réponses restent sur son serveur jusqu’à ${duration} après le dernier message, puis sont effacées. « Tout effacer » les efface tout de suite.`,
        `Les sujets demandés sont comptés par territoire, sans savoir par qui. Pour en savoir plus : ${publicUrl}/vie-privee.`,
      ],
    },
    {
      title: 'Pour votre registre des traitements',
      paragraphs: [
        'Traitement : guide des démarches en ligne. But : dire à une personne ce qu’elle peut faire seule, ou qui la reçoit, où et quand.',
        'Données : réponses choisies dans des listes et code de la commune, le temps de la conversation. Aucune identité. Ce qui est écrit à la main n’est pas gardé.',
        `Durée : ${duration} après le dernier message. Destinataires : aucun. Transferts hors de l’Union européenne : aucun par le logiciel ; vérifiez votre hébergeur.`,
        'Sécurité : liaison chiffrée, clés changées, pas de cookie qui dit qui l’on est, pas de journal des personnes.',
        'Ce texte est une aide. La base légale et le responsable du traitement sont à écrire par vous.',
      ],
    },
  ];
}
