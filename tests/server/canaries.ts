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

/** What others may not see. */
export const TYPED: readonly string[] = [...CANARIES, TYPED_WORD];

/**
 * In the form of an id, where a client chooses one: an account, a social security number, a plate,
 * a telephone, a card, a tax number. Its own client gets it back; nothing keeps it.
 */
export const CHOSEN_IDS: readonly string[] = [
  'FR1420041010050500013M02606',
  '184127645108946',
  'BX-581-RT',
  '0751426389',
  '4929123456781237',
  '1323456789012',
];
/** How a server names its user. */
export const CHOSEN_USER = 'dl_0698765432';

/** What nothing of the service may hold. */
const KEPT_NOWHERE: readonly string[] = [...TYPED, ...CHOSEN_IDS, CHOSEN_USER.slice(3)];

/** The canaries in a text that is no business of ours, each with where it was seen. */
export function leaksIn(
  where: string,
  text: string,
  canaries: readonly string[] = KEPT_NOWHERE,
): readonly string[] {
  return canaries
    .filter((canary) => spellingsOf(canary).some((spelling) => text.includes(spelling)))
    .map((canary) => `${where}: ${canary}`);
}

const spelled = new Map<string, readonly string[]>();

/** As it is, percent-encoded, as a form, in base64 wherever it begins in a group, in hexadecimal. */
function spellingsOf(canary: string): readonly string[] {
  const known = spelled.get(canary);
  if (known) return known;
  const bytes = Buffer.from(canary);
  const hex = bytes.toString('hex');
  const all = new Set([
    canary,
    encodeURIComponent(canary),
    encodeURIComponent(canary).replaceAll('%20', '+'),
    hex,
    hex.toUpperCase(),
    hex.replace(/../g, '%$&'),
    Buffer.from(canary, 'utf16le').toString('latin1'),
    ...[0, 1, 2].flatMap((before) => inBase64(bytes, before)),
  ]);
  spelled.set(canary, [...all]);
  return [...all];
}

/** Fewer signs may come by chance. */
const FEWEST_SIGNS = 8;

/** The signs that are the same whatever stands before and after. */
function inBase64(bytes: Buffer, before: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(before), bytes]);
  const whole = padded.subarray(0, padded.length - (padded.length % 3)).toString('base64');
  const signs = whole.slice(before === 0 ? 0 : 4);
  if (signs.length < FEWEST_SIGNS) return [];
  return [signs, signs.replaceAll('+', '-').replaceAll('/', '_')];
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
    channelData: {
      secret: sentence,
      tenant: { id: 'Canarivore' },
      messageBack: { displayText: sentence },
      postBack: true,
      speech: { alternatives: [{ transcript: sentence }] },
      'webchat:fallback-text': sentence,
      attachmentSizes: [739184, sentence],
    },
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
