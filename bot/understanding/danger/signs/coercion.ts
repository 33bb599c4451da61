import { CHILD, HE, near, NEAR_ONE, oneOf, then } from '../words.ts';

/** Violence without blows: pictures, tracking, forced marriage, sex without a yes, fear at home. */

const PICTURES = oneOf('photo photos video videos image images nude nudes film selfie* snap');
const AT_HOME = oneOf(
  'il mari conjoint* copain compagn* ex mec keum concubin epoux lui pere beau_pere papa daron',
);
const GIRL = oneOf('fille filles soeur soeurs niece nieces petite petites cousine cousines');
const ON_MY_BODY = oneOf(
  'fesses seins cuisse cuisses sexe zizi zezette parties culotte slip poitrine pantalon jupe dos taille hanches nuque epaules',
);

export const COERCION: readonly string[] = [
  near(
    PICTURES,
    '(?:nue?s?|intimes?|sexuel\\w*|denudee?s?|deshabillee?|a poil|obscenes?|de moi (?:nue?|sous|dans)|porno\\w*)(?! (?:propriete|conviction))',
    4,
  ),
  near(
    PICTURES,
    '(?:menac\\w+|chantage|faire tourner|fait tourner|diffus\\w+|publie\\w*|publier|balance\\w*|envoyer) (?:\\w+ ){0,4}(?:moi|famille|parents|amis|contacts|lycee|college|classe|boulot|patron|photos?|videos?|nudes?|tout le monde|tous)',
    6,
  ),
  then(
    '(?:ex|copain|mec|mari|copine|conjoint|garcon|type|inconnu|quelqu un|on)',
    `(?:envoye\\w*|publie\\w*|diffuse\\w*|montre\\w*|poste\\w*|partage\\w*|balance\\w*) (?:\\w+ ){0,2}(?:mes|ma|des) ${PICTURES}(?! (?:de (?:vacances|mariage|classe|famille)|d identite))`,
    4,
  ),
  '(?:s est|se|s etait) (?:frotte\\w*|masturb\\w+|exhib\\w+|touche\\w*) (?:\\w+ ){0,3}(?:a moi|contre moi|devant moi|sur moi)',
  '(?:sextorsion|revenge porn|deepfake|cyberharcel\\w*)',
  then(
    AT_HOME,
    '(?:localise\\w*|geolocalis\\w*|trace\\w*|me piste\\w*|espionn\\w+|pirate\\w*|(?:sait|savoir|connait|surveille|suit|voit|controle) (?:toujours |tout le temps |a chaque fois )?(?:ou je (?:suis|vais)|tout ce que je fais|a qui je parle))',
    5,
  ),
  then(
    AT_HOME,
    '(?:lit|lis|regarde|fouille|epluche|controle|verifie|surveille|efface) (?:\\w+ ){0,2}(?:mon|mes|ma|tous mes|toutes mes) (?:\\w+ )?(?:telephone|portable|tel|messages?|sms|mails?|appels?|conversations?|comptes?|sac|poches|historique|relations)(?! (?:pour m aider|et m aide))',
    3,
  ),
  near(
    '(?:marier|epouser|mariage|fiancailles|promise|fiancee?)',
    '(?:de force|forcee?s?|oblige\\w*|pas le choix|au (?:pays|bled|village)|je (?:\\w+ )?(?:veux|voulais) pas|je (?:le |la )?connais pas|jamais vue?|arrange\\w*|contre (?:ma|sa) volonte|sans (?:mon|son) accord|mes parents ont (?:choisi|decide))(?! (?:de cousine|la date ensemble))',
    8,
  ),
  near(
    '(?:parents|famille|pere|mere|oncle|freres?|belle famille)',
    '(?:choisi (?:un|mon|le) mari|me marier|epouser (?:un|mon|le))(?! (?:a la mairie|en juin|en mai|en ete))',
    6,
  ),
  then(
    '(?:couper|coupent|coupe|coupee?s?|charcuter|mutiler|mutilee?s?)',
    `(?:ma|mes|ses|les|sa|leurs?|notre|nos|la) (?:petites? )?${GIRL}(?! (?:les|des) (?:cheveux|ongles))`,
    0,
  ),
  'mutilations? (?:sexuelles?|genitales?)|(?:fille|soeur|niece|petite) (?:\\w+ ){0,4}coupee? (?:au|comme|quand|la bas|en afrique)|coupee? (?:\\w+ ){0,3}quand j etais (?:petite|enfant|bebe)',
  then(
    '(?:viens?|vient|venait|venu|entre|entrait|monte|montait|glisse|glissait|rejoint)',
    '(?:dans|sur) (?:mon lit|ma chambre|mes draps|ma couette)',
    3,
  ),
  '(?:quand|lorsque) j etais (?:petite?|enfant|gamine?|ado|jeune|mineure?) (?:\\w+ ){0,6}(?:touch\\w+|fais\\w+ (?:des choses|du mal)|abus\\w+|viol\\w+|caress\\w+|lit)',
  then(
    HE,
    '(?:m a |ma |me |m |lui a |lui )(?:fait|faisait|fais) (?:\\w+ ){0,2}(?:des |les |ces )?(?:choses|trucs|attouchements|saletes|horreurs) ?(?:sexuel\\w*|quand|sale\\w*|bizarre\\w*|degueu\\w*|que je)?',
    3,
  ),
  then(
    HE,
    `(?:me|m|m a|lui|ma) (?:touche\\w*|caress\\w+|frole\\w*|frotte\\w*|pelote\\w*|tripote\\w*|met (?:la|sa) main|passe la main|mis la main|pince) (?:\\w+ ){0,3}${ON_MY_BODY}`,
    4,
  ),
  then(
    HE,
    '(?:me|m|m a|ma) (?:touche|caresse\\w*|touchee?|tripote\\w*|frole\\w*|colle) (?:$|quand|la nuit|et (?:je|me|il)|expres|tous les|au (?:travail|boulot|bureau)|dans (?:la|le|l) (?:reserve|vestiaire|bureau|ascenseur|couloir|cave))',
    4,
  ),
  '(?:abusait|abusaient|abuse|abuser|abusee?|profitait|profitee?) (?:\\w+ )?(?:de |d )(?:moi|elle|lui|nous|ma (?:fille|soeur|mere))|proteg\\w+ (?:de|contre) (?:mon|ma|lui|mes|un) ?(?:ex|mari|conjoint|copain|compagnon|pere|frere|famille|fils|parents|harceleur)?(?! (?:donnees|ordi\\w*|telephone|compte|ecran))(?= )',
  '(?:faveurs?|services? sexuels?|coucher|gentille avec lui|nuit) (?:\\w+ )?(?:en echange|contre (?:le|un|mon|de l)|a la place du|pour (?:payer|garder|avoir) (?:le|mon|un) (?:loyer|travail|poste|boulot|contrat|papiers|logement))',
  then(
    '(?:si je (?:couche|refuse|dis non)|coucher|couche|des faveurs|envoie des photos)',
    '(?:sinon|me vire|perds? mon|me licencie|promotion|en echange|loyer)',
    4,
  ),
  '(?:j ai|je) (?:dis|dit|disais|avais dit|dirais|dise|repete) non (?:\\w+ ){0,4}(?:il|quand meme|continue|fait|arrete|force|insist\\w+|ecout\\w+)|(?:meme |y compris )?(?:quand|si) je (?:dis|veux) (?:non|pas)|(?:force|insiste|recommence|continue) (?:\\w+ )?(?:meme )?quand je (?:dis|veux) (?:non|pas)|devoir (?:conjugal|d epouse|de femme)|(?:sans|pas) (?:\\w+ )?(?:demander|donne) mon (?:avis|accord) (?:\\w+ ){0,3}(?:lit|sexe|rapport)',
  then(
    '(?:verre|boisson|cocktail|soiree|boire)',
    '(?:rappelle|souviens|souvenir) (?:plus|pas|de) ?(?:rien|plus)?',
    9,
  ) + '|(?:mis|verse|glisse) (?:\\w+ ){0,3}dans mon verre|ghb',
  '(?:je dors|dort|dormais|endormie?) (?:\\w+ ){0,4}(?:il (?:\\w+ )?(?:profite|fait|vient|touche|prend))|profite (?:\\w+ )?(?:quand|pendant que) je dors',

  then(
    '(?:peur|crains?|tremble|sursaute|angoisse|noue|noeud|boule au ventre|panique|silence|taisent|cachent)',
    '(?:quand|des qu|des que|a chaque fois qu|lorsqu) (?:\\w+ ){0,4}(?:il (?:rentre|arrive|revient|boit|s enerve|est la|crie|hausse)|sa (?:cle|voix|voiture)|ses (?:pas|cles)|son pas|leur pere|mon mari (?:rentre|arrive))',
    5,
  ),
  then(
    '(?:quand|des qu|des que|a chaque fois qu|lorsqu)',
    '(?:il (?:rentre|arrive|revient|boit|s enerve|crie|hausse)|sa (?:cle|voix|voiture)|ses (?:pas|cles)|leur pere|mon mari (?:rentre|arrive)) (?:\\w+ ){0,6}(?:peur|tremble\\w*|sursaute|noue|boule au ventre|panique|cachent|cache|taisent|tais)',
    4,
  ),
  'peur (?:de|d) (?:la personne|celui|celle|quelqu un|l homme|la femme) (?:\\w+ ){0,3}(?:vis|vit|habite|partage|mariee?)|(?:partir|pars|m en aller|quitter) (?:\\w+ ){0,3}j ai peur(?= (?:$|de lui|de sa|d elle|il))',
  '(?:marche|marchons|marcher) sur des oeufs|(?:sac|valise) (?:\\w+ ){0,3}(?:pret|prete|cachee?) (?:\\w+ ){0,4}(?:partir|fuir|cas ou)',
  then(
    '(?:quitter|partir|fuir|separer|divorcer|porter plainte|plainte)',
    '(?:peur (?:de sa|de la|de ses) (?:reaction|colere|represailles)|me retrouv\\w+|se venger|se vengera|s en rende compte|sans qu il|m en empeche)',
    6,
  ),
  then(
    AT_HOME,
    '(?:prend|prendra|prendre|emmene|emmener|kidnappe\\w*|enleve|enlever|garder) (?:\\w+ ){0,2}(?:mes|les|nos) (?:enfants|petits|filles|gosses) (?:\\w+ ){0,4}(?:si je|reverrai|revoir|plus jamais|pour me punir)',
    6,
  ),
  '(?:si je|que si je) (?:\\w+ ){0,4}(?:pars|quitte|parle|divorce|porte plainte) (?:\\w+ ){0,6}(?:reverrai|revoir|enfants|me retrouve\\w*|payer|regretter|me tue\\w*|papiers|expuls\\w+|renvoy\\w+)',
  then(
    AT_HOME,
    '(?:interdiction|pas le droit|plus le droit|bracelet|controle judiciaire|eloignement) (?:\\w+ ){0,4}(?:approcher|m approcher|me voir|venir|contact|de moi)',
    6,
  ),
  then(
    '(?:plainte|gendarmes|police|condamne|prison|main courante)',
    '(?:il|ex|mari) (?:\\w+ ){0,3}(?:revenu|revient|recommence|revenir|est la|m attend|continue|se venger)',
    6,
  ),
  then(
    '(?:ex|ancien copain|ex mari|ex conjoint|ex compagnon|ex copain)',
    '(?:encore |toujours |tout le temps )?(?:devant|en bas|autour|derriere|dans la rue|au coin|garee?|stationne) (?:\\w+ ){0,3}(?:chez|ma|mon|la|l|le|notre|du|de) ?(?:creche|maternelle|ecole|travail|boulot|maison|porte|immeuble|voiture|rue|moi|fenetre)?',
    4,
  ),
  then(
    HE,
    '(?:m|me|ma|m a) (?:\\w+ )?(?:suivie?|suis|suit|suivait|poursuivie?|pistee?|filee?) (?:\\w+ ){0,2}(?:jusqu|en voiture|partout|dans|quand|a pied|rue|depuis|hier|ce soir)',
    3,
  ),
  '(?:appelle|mapel|m appelle|ecrit|envoie) (?:\\w+ ){0,2}(?:\\d+|cent|cinquante|trente|quarante|vingt) (?:fois|messages?|sms|appels?) (?:\\w+ ){0,2}(?:par|en une?) (?:jour|nuit|heure|soiree)',
  then(
    NEAR_ONE,
    '(?:rudoie|rudoyee?|malmene\\w*|brutalis\\w+|secoue|bouscule\\w*|maltraite\\w*) (?:ma|mon|sa|son|notre) (?:mere|pere|grand|mari|femme|soeur|frere|mamie|maman|papa|tante|oncle|mamy|papy)',
    3,
  ),
  `(?:fait|faisait|fais|faire) (?:\\w+ )?(?:du )?mal a (?:ma |mon )?(?:maman|mere|papa|soeur|tante|femme|copine|amie|mamie|grand mere)`,
  then(
    '(?:entends?|entend|entendu|entendons)',
    '(?:cogner|frapper|taper|supplier|hurler|des coups|battre|pleurer et|se faire) (?:\\w+ ){0,3}(?:ma mere|maman|voisine|sa femme|mur|cloison|tomber|crier)?',
    5,
  ),
  '(?:il faut pas|faut pas|ne doit pas|doit pas|veux pas) qu il (?:\\w+ ){0,2}(?:sache|voie|lise|apprenne|trouve) |(?:voir|savoir|retrouver) que je vous (?:ecris|parle)|effacer (?:\\w+ ){0,5}(?:que mon mari|qu il|que mon conjoint)|parle (?:tout )?bas|je chuchote|peux pas (?:trop )?parler il est',
  '(?:cachee?|enfermee?|barricadee?|refugiee?) (?:\\w+ ){0,2}(?:dans|aux) (?:la |les |l |le |ma )?(?:salle de bains?|toilettes?|wc|cave|placard|chambre|garage|cage d escalier|buanderie)(?! (?:pour dormir|jouer|par erreur))',
  '(?:foyer|lieu|endroit|place|hebergement|association|centre|maison|refuge|abri|asso) (?:\\w+ ){0,2}(?:pour|de) (?:les )?femmes? (?:qui|battue\\w*|victime\\w*|violent\\w*|en danger|a cause)',
  '(?:honte|personne) (?:\\w+ ){0,5}(?:ma femme|ma compagne|ma copine|elle) (?:\\w+ ){0,2}(?:me|m) (?:frappe|tape|gifle|bat|insulte|griffe|mord)|hommes? battus?',
  then(
    '(?:patron\\w*|chef\\w*|gerant\\w*|directeur|directrice|responsable|employeur\\w*|superieur\\w*|manager|collegues?)',
    '(?:m |me |nous )(?:\\w+ )?(?:hurle|crie|insulte|humilie|rabaisse|harcele|pousse a bout|met au placard|lance|jette|enferme\\w*|traite de|coince|colle|caresse|touche|menace)(?! (?:sur le site|de (?:licenci|fermer|sanction)))',
    3,
  ),
  '(?:garde|garder|gardent|pris|prend|confisque\\w*|rend pas|ont) (?:\\w+ ){0,2}mon passeport(?! (?:a la mairie|en mairie|a jour|perime|biometrique|depuis la mairie|prefecture))',
  '(?:travaille|travailler|bosse|menage) (?:\\w+ ){0,8}(?:sans (?:etre payee?|salaire|me payer|sortir|jour de repos)|(?:dors|dormir) (?:par terre|dans le garage|a la cave)|pas le droit de sortir|passeport)',
  '(?:faire|fait|fasse|argent (?:de|des)) (?:des |ses |mes |les )?passes(?! (?:de foot|navigo|culture|sport))|(?:sur le|faire le) trottoir(?= (?:pour|sinon|de force|mon|un))|(?:vendre|vend) (?:mon|son) corps|macs? me ',
  then(
    oneOf('famille pere freres frere mere parents oncle'),
    '(?:sali|deshonor\\w*|honneur|renie\\w*|honte a la famille) (?:\\w+ ){0,6}(?:tue\\w*|frapp\\w*|copain|tabass\\w*|peur|famille)',
    5,
  ),
  then(
    CHILD,
    '(?:me|m) (?:prend|pique|vole|extorque|soutire) (?:\\w+ ){0,3}(?:retraite|pension|argent|carte|sous) (?:\\w+ ){0,4}(?:crie|insulte|menace|refuse|bouscule|frappe|peur|force|drogue)',
    4,
  ),
  then(
    AT_HOME,
    '(?:sans lui|si je pars|si je parle) (?:\\w+ ){0,4}(?:expulsee?|renvoyee?|plus de papiers|rien|rue|perds? (?:mes|mon))',
    5,
  ),
  then(
    '(?:dad|father|stepfather|stepdad|brother|he)',
    '(?:beats?|hits?|slaps?|punches|hurts?|chokes) (?:\\w+ )?(?:my |our )?(?:mum|mom|mother|sister|wife)',
    2,
  ),
  'pas (?:vraiment |que )?des coups|jamais (?:vraiment )?(?:frapp|tap)\\w+ mais|(?:me|m) detruit (?:avec|par|a petit|psycholog)|(?:pousse|bouscule|tape|secoue) (?:juste |un )?(?:un peu|juste)|devient? (?:\\w+ )?mechant (?:des|quand|si|avec)|la main (?:lourde|leste)|leve (?:le poing|la main)',
];
