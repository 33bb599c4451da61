/** What is said while the network is away, and once it is back: the reference for the others. */
export const NETWORK_FR = {
  'no-network': "Pas de réseau pour l'instant. Rien n'est perdu. Réessayez.",
  'no-network-danger': "Si quelqu'un est en danger : appelez le 112",
  offline: 'Pas de connexion pour le moment. Votre réponse partira toute seule, dès que possible.',
  'back-online': 'La connexion est revenue.',
  'not-taken': "Votre réponse n'est pas partie. Essayez encore.",
} as const;

export type NetworkKey = keyof typeof NETWORK_FR;
