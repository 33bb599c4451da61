import { matched, type Rule } from './finding.ts';

/** Kinds of ways; the short forms only behind a house number. */
const WAY =
  '(?:rue|avenue|av\\.?|ave\\.?|boulevard|bld\\.?|blvd\\.?|bd\\.?|bvd|chemin|chem\\.?|che\\.?|ch\\.|impasse|imp\\.?|allees?|all\\.?|lotissement|lot\\.?|residence(?! (?:principale|secondaire|autonomie|seniors?|etudiante|universitaire|habituelle|alternee|sociale|service))|res\\.?|route|rte\\.?|quai|square|sq\\.?|faubourg|fbg?\\.?|fg\\.?|esplanade|promenade|sentier|venelle|ruelle|montee|villa|hameau|cite|passage|pass\\.|traverse|rond-point|chaussee|clos|domaine|lieu[ -]dit|parvis|voie|r\\.|r(?= [a-z]{3}))';
/** Words that end an address: what follows is the town or the rest of the sentence. */
const STOP =
  "(?:et|a|je|j'|j|jai|mon|ma|mes|est|pour|depuis|qui|au|dans|merci|il|elle|car|mais|comment|svp|c'est|cest|ou|on|nous|en|pas|ne|s'il|quand|que|si|avec|tel|mail|c|chez|sur|par|vers|cp|code)(?![a-z])";
const WORD = `(?!${STOP})(?!\\d{5})[a-z0-9'.]+(?:-[a-z0-9'.]+){0,5}`;
const NAME = `(?: (?:bis |ter )?${WORD}(?: ${WORD}){0,5})`;
const HOUSE =
  "(?<![\\d,./-])\\d{1,4} ?(?:bis|ter|quater|[a-d](?![a-z'])|b)?(?:[-/]\\d{1,3})? {0,1},? {0,2}";
const FLAT =
  '(?:[ ,]{1,3}(?:bat(?:iment)?|appt?|apt|appartement|esc(?:alier)?|etage|porte|chambre|lot|tour|bp)\\.? ?(?:n ?°)? ?(?:[a-z]|\\d{1,4}[a-z]?)(?![a-z0-9])){0,4}';

const NUMBERED = new RegExp(`${HOUSE}${WAY}(?![a-z])${NAME}${FLAT}`, 'g');
/** "place" and "cours" are also seats and lessons. */
const DOUBTFUL = new RegExp(
  `${HOUSE}(?:place|pl\\.?|cours|crs)(?! (?:en|de (?:parking|creche|stationnement|concert|train|cinema|spectacle|cours|francais|conduite|langue|maths|soutien|natation|sport|code|yoga|musique|danse|cuisine|gym)|d'(?:hebergement|internat|anglais|informatique|espagnol|allemand|arabe|alphabetisation|ordinateur|accueil|urgence)|disponible|libre|par|pour|assise|du soir|particulier|collectif|a|au|dans|chez|et|vacante|handicap)(?![a-z]))(?![a-z])${NAME}${FLAT}`,
  'g',
);
/** Without a house number, only where one says that one lives there. */
const LIVED = new RegExp(
  `(?<=(?<![a-z])(?:j'habite|jhabite|j habite|habitant|demeurant|domiciliee?|loge(?:e)?|mon adresse|son adresse|adresse|mon domicile|vis|reside)(?: (?:est|c'est|cest|au|a|a la|a l'|dans|dans la|dans le|sur|sur la|le|la|en|chez|actuellement|maintenant|avec mes enfants|seule?|postale|complete)){0,3}[ :,]{1,3})(?:la |le |l'|au |les )?(?:${WAY}|place|cours)(?![a-z])${NAME}${FLAT}`,
  'g',
);
const FLAT_ALONE =
  /(?<![a-z])(?:bat(?:iment)?\.? (?:[a-z]|\d{1,3})(?![a-z])[ ,]{1,3})?(?:appt?|apt|appartement)\.? (?:n ?°)? ?\d{1,4}[a-z]?(?![a-z0-9]| ?(?:pieces?|chambres?|m2|euros?|€|enfants?))(?: ?,? (?:bat(?:iment)?\.? [a-z0-9]{1,3}(?![a-z])|\d{1,2}(?:e|er|eme) etage))?/g;

/** Street addresses; the postcode and the commune stay. */
export const addresses: Rule = ({ plain }) =>
  [NUMBERED, DOUBTFUL, LIVED, FLAT_ALONE].flatMap((pattern) => matched('address', pattern, plain));
