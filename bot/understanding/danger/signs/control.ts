import { oneOf, then } from '../words.ts';

/** Who keeps somebody under control at home; "veut" is read "veux" (`readPlea`). */
const KEEPER = oneOf(`
  il ils lui mari conjoint* copain compagn* ex mec keum homme concubin epoux femme copine pere beau_pere frere
  belle_mere belle_famille famille mere parents monsieur patron* chef* employeur* proprio* proprietaire* tuteur fils`);
const INTIMATE = oneOf(
  'il lui mari conjoint* copain compagn* ex mec keum homme concubin epoux belle_mere belle_famille',
);
/** What nobody may forbid to another. */
const LIVES = oneOf(`
  sorte sortir sors voie vois voir parle parler travaille travailler conduise conduire appelle appeler telephone telephoner
  aille aller parte partir rentre rentrer mange manger dorme dormir respire tranquille etudier etudie frequenter frequente
  m_habille m_habiller me_maquille me_maquiller me_laver bouge bouger`);
const BELONGINGS = oneOf(`
  telephone* portable tel papiers passeport cle cles argent salaire paye carte* comptes affaires vetements messages sms sac puce livret
  rsa allocation* caf pension cartes carte_bleue`);
const JOINTS =
  '(?:epaule|poignet|bras|nez|cotes?|dents?|machoire|doigts?|jambe|tympan|clavicule|levre|arcade|cheville|genou|main)';

/** Kept in, away from others, without money; forced, insulted, followed, threatened. */
export const CONTROL: readonly string[] = [
  then(
    KEEPER,
    '(?:m |me |nous |la |l )(?:a |ont )?(?:\\w+ )?(?:jete\\w*|pousse\\w*|traine\\w*|balance\\w*|projete\\w*|plaque\\w*|pris\\w*|attrape\\w*) (?:\\w+ )?(?:par terre|au sol|contre (?:le|la|un|une)|dans l(?:a|e|es)? (?:escaliers?|couloir)|a terre|par le (?:bras|cou|col)|a la gorge)',
    4,
  ),
  '(?:lever?|leve|pose|posee?|mis|mise?|met|mette) (?:\\w+ ){0,2}(?:les mains?|la main) (?:dessus|dessu|sur moi|sur elle|sur nous)|(?:essaye|essaie|tente|voulu|veux|veulent|cherche) (?:\\w+ )?(?:de |a )?me (?:toucher|caresser|violer|embrasser)',
  '(?:marques?|traces?|bleus?) (?:\\w+ ){0,3}(?:au|sur le|autour du|dans le) (?:cou|corps|visage|dos)|sous (?:la coupe|l emprise|sa coupe) ?(?:de|d)?|(?:cachette|en douce) (?:\\w+ ){0,4}(?:il|mari|le voie|le sache|rentre)',
  then(
    INTIMATE,
    `(?:veux|veulent|voulait|supporte|accepte|aime|permet|tolere) (?:pas|plus|jamais) (?:\\w+ )?que (?:je |j )(?:\\w+ )?(?:\\w+ )?${LIVES}`,
    3,
  ),
  then(
    KEEPER,
    `(?:(?:me|m|nous|la|l) )?(?:laisse\\w*|laissait|autorise\\w*|permet) (?:pas|plus|jamais|rien) (?:\\w+ )?(?:${LIVES}|sans argent|tranquilles?|seule|rien)(?! (?:me connecter|mon compte|sur le site))`,
    3,
  ),
  then(
    INTIMATE,
    `(?:m a |ma |me |m |nous |a |ont )?(?:\\w+ )?(?<!est )(?:cass|pet|eclat|brul|dechir|confisqu|cach|pri[sv]|prend|vol|fouill|lit|surveill|verifi|vid|control|pirat|suppr)\\w* (?:\\w+ ){0,3}(?:mon|mes|ma|notre|nos|l|le|la|tout l|toute la) ${BELONGINGS}`,
    3,
  ),
  then(
    INTIMATE,
    '(?:me |m )?(?:donne|laisse|rend) (?:pas|plus|rien|jamais) (?:\\w+ ){0,2}(?:argent|sous|centime|euro|courses|rien)',
    3,
  ),
  '(?:dois|doit|faut que je|suis obligee? de) (?:\\w+ )?lui (?:demander|rendre|donner|montrer) (?:\\w+ ){0,3}(?:permission|autorisation|pour (?:acheter|sortir|aller|manger|voir)|mon salaire|mes comptes|mon telephone|tout mon)',
  'si je (?:\\w+ )?(?:pars|parle|quitte|m en vais|porte plainte|divorce|bouge|appelle|refuse|sors|dis) (?:\\w+ ){0,4}(?:il|elle|ils) (?:\\w+ )?(?:me|m|nous|va|vont|te|tue|prend|prendra|fera|ferait|tuera|frappe)(?! (?:aide|rappelle|rembours\\w+|repond\\w*))',
  then(
    '(?:quand|des que|chaque fois qu|lorsqu|si)',
    '(?:il|elle|mon mari|mon mec|mon pere) (?:\\w+ )?(?:boit|bois|a bu|picole|est (?:soul|saoul|bourre|ivre|enerve|en colere)|s enerve|rentre soul|rentre bourre) (?:\\w+ ){0,6}(?:mechant\\w*|violent\\w*|fou|peur|tape|frappe|crie|hurle|casse|insulte|cache|m enferme|me \\w+e)',
    1,
  ),
  '(?:raclees?|mandales?|torgnoles?|beignes?|derouillees?|baffes?|gifles?|giffles?|talo(?:che|ches)|gnons?)(?! (?:la|aux pommes))',
  '(?:cach\\w+|dissimul\\w+|maquill\\w+) (?:\\w+ ){0,3}(?:traces?|bleus?|marques?|coups|hematomes?|coquards?)|manches? longues? (?:\\w+ ){0,4}(?:traces?|bleus?|marques?|coups|bras)|oeil (?:au beurre|poche|gonfle|tumefie)|lunettes de soleil (?:\\w+ ){0,4}(?:coups|bleus?|cacher)',
  then(
    KEEPER,
    `(?:m a |ma |m |me |nous a |lui a |l a |a )(?:\\w+ )?(?:casse|demis|deboite|fracture|tordu|luxe|fele|ouvert|brise|perfore|arrache|foule) (?:\\w+ ){0,2}${JOINTS}`,
    3,
  ),
  then(
    KEEPER,
    '(?:veux|voulait|voudrait|exige|demande|insiste pour|oblige|force|m oblige|me force|menace) (?:\\w+ )?(?:que je |a |de |pour |qu on )?(?:\\w+ )?(?:couche|coucher|faire l amour|rapports?|sexe|sexuel\\w*|fellation|nue|deshabill\\w*|embrass\\w*|a poil)(?! (?:courrier|medicaux?))',
    4,
  ),
  '(?:mains?|doigts) (?:\\w+ )?(?:baladeuses?|sur moi|sur mes|sous (?:ma|mon) (?:jupe|pull|robe|haut)|entre mes)|(?:se frotte|se colle|se masturb\\w+|me caresse|m a caresse\\w*|s exhibe|exhibitionn\\w+|me coince|m a coince\\w*|me pelote\\w*|me tripote\\w*)',
  '(?:quand|si|meme quand|meme si|que) je (?:lui )?(?:dis|disais|ai dit|veux pas|refuse) (?:non |pas )?(?:\\w+ ){0,2}il (?:\\w+ ){0,2}(?:force|continue|insiste|s enerve|fait|prend|crie|tape|arrete pas|recommence)',
  '(?:dit|dis|repete|me dit|me dis|crie) (?:\\w+ ){0,3}que je (?:suis|vaux|sers) (?:\\w+ ){0,3}(?:bonne a rien|bon a rien|nulle?|rien|folle|une merde|une pute|une salope|une moins que rien|moche|grosse|conne|inutile)',
  'traite\\w* (?:\\w+ )?(?:comme (?:un|une|son|sa) (?:chien\\w*|merde|esclave|bonne|boniche|animal|moins que rien|objet)|de (?:tous les noms|pute|salope|conne|connasse|folle|grosse|moins que rien|merde))',
  then(
    KEEPER,
    '(?:mettre|mettra|mis|met|foutre|foutu) le feu|(?:il|mari|ex|conjoint|compagnon) (?:\\w+ ){0,4}(?:bruler|cramer|incendier) (?:\\w+ ){0,2}(?:maison|appart\\w*|voiture|enfants|vive?)',
    6,
  ),
  '(?:refugiee?s?|cachee?s?|planquee?s?|partie?s?|enfuie?s?|sauvee?s?) (?:\\w+ ){0,6}(?:a cause de|pour fuir|loin de|pour echapper a) (?:mon|son|lui) ?(?:mari|conjoint|compagnon|copain|ex|mec|pere|frere|homme|fils)?(?! (?:travail|boulot|loyer))',
  then(
    INTIMATE,
    '(?:m |me |nous )(?:attend|suit|harcele|piste|trace|guette|surveille|retrouve|enferme|sequestre)(?= (?:\\w+ ){0,3}(?:bas|dehors|porte|travail|boulot|ecole|partout|cle|cave|chambre|maison|trajets?|voiture) )',
    4,
  ),
  '(?:surveille|trace|suit|controle|espionne) (?:\\w+ )?(?:mes|tous mes|toutes mes|chacun de mes) (?:trajets?|deplacements?|sorties?|appels?|depenses?|messages?|gestes?|frequentations?|achats?)',
  '(?:crever?|creve|raye|lacere|coupe) (?:\\w+ ){0,2}pneus? (?:\\w+ ){0,5}(?:il|attend|ex|menac\\w+)|(?:ex|mari|conjoint|voisin|mec) (?:\\w+ ){0,4}(?:creve|raye|casse|incendie|brule) (?:\\w+ ){0,3}(?:pneus?|voiture|vitres?|porte)',
  then(
    '(?:casse|balance|jette|claque|renverse|fracasse|detruit|explose)',
    '(?:la vaisselle|les portes?|les meubles?|les assiettes?|des objets|tout) (?:\\w+ ){0,4}(?:hurle|crie|peur|maison|chez nous|colere|insulte|enerve|bouger)',
    2,
  ),
  '(?:hurle|crie|gueule) (?:\\w+ )?(?:dessus|sur moi|sur nous|sur les enfants|apres moi|toute la journee|tout le temps)',
  then(
    '(?:locked|keeps|took|takes|broke|hides|hid|controls|checks|reads|tracks)',
    '(?:me (?:in|inside|out|locked)|my (?:phone|passport|papers|money|keys|documents|messages|location))',
    1,
  ),
];
