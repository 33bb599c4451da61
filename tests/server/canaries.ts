/** Canaries of one kind: as it is typed, and what must be found nowhere. */
interface Kind {
  readonly sentence: string;
  readonly canaries: readonly string[];
}

function kind(sentence: string, ...canaries: string[]): Kind {
  return { sentence, canaries: canaries.length === 0 ? [sentence] : canaries };
}

/** Every kind of what is nobody's business, in numbers and names of no one. */
const KINDS: readonly Kind[] = [
  kind('mon numero de secu est 255081416802538', '255081416802538'),
  kind('secu 2 55 08 14 168 025 38 et je veux ma carte vitale', '2 55 08 14 168 025 38'),
  kind('mon numero de secu faux 184052A00402399', '184052A00402399'),
  kind('mon numéro fiscal est 30 23 217 600 053', '30 23 217 600 053', '3023217600053'),
  kind('mon iban FR7630006000011234567890189', 'FR7630006000011234567890189'),
  kind('ma carte bleue 4970101234567893', '4970101234567893'),
  kind('appelez moi au 06 39 98 12 34', '06 39 98 12 34', '0639981234'),
  kind('mon mail zoe.canari@exemple.fr', 'zoe.canari', 'exemple.fr'),
  kind("je m'appelle Canarivore", 'Canarivore'),
  kind('mon mot de passe est K4nariSecret!', 'K4nariSecret'),
  kind('le code recu par sms est 739184', '739184'),
  kind('mon numéro allocataire est 7391846', '7391846'),
  kind('mon identifiant france travail 7391846K', '7391846K'),
  kind('mon numéro étranger est 9803171234', '9803171234'),
  kind('je suis née le 17/03/1951', '17/03/1951'),
  kind("j'habite 173 rue des Canaris à Bordeaux", '173 rue des Canaris'),
  kind('siret 73282932000074', '73282932000074'),
  kind('ma plaque est AZ-739-KQ', 'AZ-739-KQ'),
];

/** In every sentence: harmless, so that no guard masks it; nothing typed is kept even then. */
export const TYPED_WORD = 'xylobouquet';

/** Sentences with a canary of every kind, as people type them. */
export const SENTENCES: readonly string[] = KINDS.map(
  ({ sentence }) => `${sentence} ${TYPED_WORD}`,
);

/** All of them at once. */
export const ALL_SENTENCES = SENTENCES.join('; ');

/** All that must be found nowhere. */
export const CANARIES: readonly string[] = KINDS.flatMap(({ canaries }) => canaries);

/** The canaries in a text that is no business of ours, each with where it was seen. */
export function leaksIn(
  where: string,
  text: string,
  canaries: readonly string[] = [...CANARIES, TYPED_WORD],
): readonly string[] {
  const spellings = (canary: string) => [
    canary,
    encodeURIComponent(canary),
    encodeURIComponent(canary).replaceAll('%20', '+'),
    Buffer.from(canary).toString('base64').replace(/=+$/, '').slice(0, -1),
    Buffer.from(canary).toString('hex'),
  ];
  return canaries
    .filter((canary) => spellings(canary).some((spelling) => text.includes(spelling)))
    .map((canary) => `${where}: ${canary}`);
}

/** Fields that a client may fill and that nobody reads. */
export function strayFields(sentence: string) {
  return {
    from: { id: 'Canarivore', name: sentence, role: 'user', aadObjectId: 'Canarivore' },
    recipient: { id: 'Canarivore', name: sentence },
    attachments: [
      { contentType: 'text/plain', contentUrl: sentence, content: sentence, name: 'Canarivore' },
    ],
    entities: [{ type: 'mention', text: sentence, mentioned: { name: 'Canarivore' } }],
    channelData: { secret: sentence, tenant: { id: 'Canarivore' } },
    summary: sentence,
    speak: sentence,
    label: sentence,
    name: sentence,
    topicName: sentence,
    importance: sentence,
    timestamp: sentence,
    localTimezone: sentence,
    suggestedActions: { to: ['Canarivore'], actions: [{ title: sentence, value: sentence }] },
  };
}
