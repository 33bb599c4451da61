import { near, NONE, oneOf, then } from '../words.ts';

const PAPERS = oneOf(
  'papiers paperasse* courriers demarches dossiers factures dettes administration lettres',
);

/** Too much for the person, who says so. */
export const OVERWHELM: readonly string[] = [
  then(
    PAPERS,
    '(?:s entass\\w+|s empil\\w+|s accumul\\w+|deborde\\w*|pas ouvert\\w*|jamais ouvert\\w*|je les ouvre|s amoncel\\w+|traine\\w*|partout)(?= )(?! (?:en france|ou))',
    3,
  ),
  '(?:tout|tous) (?:\\w+ )?(?:laisse tomber|lache|abandonne|laisse aller|plaque|laisse en plan)(?= )(?! (?:mon (?:sac|telephone)|la caf))',
  '(?:vis|dors|mange|respire|sors|souris|ris) (?:presque |quasi )?plus(?= (?:$|depuis|a cause|tellement|de la nuit|c est|je|tant|et))(?! (?:a cause (?:du|de la) (?:travaux|chaleur)))',
  '(?:suis|me sens|sommes) (?:\\w+ )?(?:videe?|lessivee?|cramee?|rincee?|usee?|au plus bas|hs|ko|naze|morte? de fatigue|paumee?|au fond|cassee?|enervee? et|a ramasser|perdue? (?:je|et|dans ma vie|completement)|tres mal|mal dans|plus moi meme)(?= )(?! (?:sur (?:le|votre|ce)|dans (?:le|ce) (?:site|menu)|ou (?:cliquer|aller)))',
  '(?:boule|noeud|mal) au ventre (?:\\w+ )?(?:tous|chaque|quand|a cause|le matin|d ouvrir)|nuits? blanches?|tete (?:\\w+ )?(?:va |qui |m )*(?:explos\\w+|eclat\\w+)|nerfs? (?:\\w+ )?(?:a vif|lachent|a bout)|sur les nerfs|idees? (?:\\w+ )?embrouill\\w+ (?:\\w+ )?pleur\\w+',
  '(?:end of my (?:rope|tether|wits)|at my (?:limit|wits|lowest)|broken down|had enough of everything|mentally exhausted|so tired of (?:everything|all|it all))|(?:limite|limites) (?:\\w+ )?(?:de mes forces|mentalement|nerveu\\w+)|(?:suis|arrive\\w*) (?:\\w+ )?(?:a|au bout de) (?:ma|mes) limites?',
  '(?:vers qui|a qui) (?:\\w+ )?(?:me tourner|m adresser|parler|demander de l aide) (?:\\w+ ){0,3}(?:tout|seule?|aidez|perdue?|plus|personne)|(?:seule?|isolee?) (?:\\w+ )?(?:avec tout|face a|pour tout|contre tout|a porter|a tout)|charge mentale|(?:ca|tout|c est) (?:\\w+ )?(?:me |m )(?:ronge|mine|detruit|bouffe|achev\\w*|pese trop|submerge|depasse|ecrase)',
  '(?:seule?|enfants|maladie|honte) (?:\\w+ ){0,6}y arrive (?:pas|plus)|decouragee?|demoralis\\w+|moral (?:\\w+ )?(?:a )?0|ose (?:plus|pas) (?:\\w+ )?(?:ouvrir|lire|regarder) (?:\\w+ )?(?:lettres?|courriers?|mails?|enveloppes?|factures?|compte)|va pas (?:\\w+ )?(?:bien )?dans ma tete|plus (?:de|le) chez moi sortir|sors plus de chez',

  '(?:suis|est|tellement|trop|tres|ca me) (?:\\w+ )?stresse(?:e|nt)?(?= )|(?:vais|va|sens|suis) (?:vraiment |tres |trop |tellement |si )?mal(?![a-z]| (?:remboursee?|payee?|barre|informee?|a la|au|a l|rempli|inscrite?|enregistre|comprise?|ecrit|orthograph\\w*|avec (?:ce|le)|dans ce))|(?:perds?|perdre|perdu|plus) (?:\\w+ )?espoir|^ (?:j en ai |je suis |vraiment )*ras le bol $|(?:gere|gerer|assume|assumer|suivre) plus|plus (?:a )?(?:gerer|assumer|faire face)|je c (?:plus|pas) quoi',

  '(?:en |n en |j en )?(?:peux|puis) (?:vraiment |meme |carrement |franchement |juste |absolument |desormais )?plus $|en (?:peux|puis) (?:\\w+ )?plus|(?:suis|sommes|arrivee?|etais) (?:vraiment |completement |totalement )?au bout(?! (?:de la (?:page|demarche|liste)|du (?:formulaire|dossier|tunnel)))|je me noie|me noie|perdue? dans ma vie',
  'cauchemars?|stress\\w* (?:a mort|trop|tout le temps|enormement|tous les jours|a fond|jour et nuit|grave)|(?:trop|tellement|hyper|super|tres) stress\\w*|au plus bas|lit toute la journee|toute la journee au lit|(?:leve|sors|lave|mange) plus (?:de|du|$)|peur (?:d ouvrir|du courrier|des courriers|de la boite|du facteur|des lettres|d aller voir)|ouvre plus|va de travers|galeres? (?:totale|complete|sans fin|tous les jours|de ouf)|trop (?:de )?galeres?|c est l enfer(?! (?:ce|cet|cette|le|la|votre) (?:site|file|attente|formulaire|appli|demarche))|(?:tout|veux|vais) laisser tomber|baisse (?:les bras|tout)|a quoi bon(?! (?:faire (?:une|ma|la|cette)|declarer|remplir|demander|payer|envoyer|s inscrire))|rend (?:\\w+ )?malades?|me rendent? malades?',
  '(?:exhausted|alone and|don t know what to do|lost hope|can t sleep|everything is falling|desperate|please help me i|feel alone|feel lost|crying|depressed|nobody helps)',

  '(?:en peux|en puis|peux) plus(?! (?:me connecter|acceder|ouvrir|entrer|rentrer|modifier|valider|telecharger|imprimer|payer|recevoir|utiliser|envoyer))|(?:tiens|tient|tenir) plus|supporte plus|(?:a|suis a|etre a) bout(?! de (?:champ|papier))',
  then(
    '(?:je|suis|nous|on|sommes|elle|il|mere|mari|maman|aidante?|familiale?|me sens|completement|totalement|tellement|trop)',
    '(?:epuisee?s?|extenuee?s?|depassee?s?|submergee?s?|debordee?s?|noyee?s?|desesperee?s?|deprimee?s?|angoissee?s?|perdue? aidez|perdue? et seule?|effondree?|aneantie?|a bout|lessivee?|vannee?|cassee? de partout|au fond|demoralisee?|abattue?|paniquee?|desemparee?|impuissante?|abandonnee?|isolee?)(?! (?:de joie|par la batterie))',
    2,
  ),
  '(?:je |j |vais |on |m )(?:\\w+ )?(?:craqu\\w+|coule|sombre|m effondre|effondrer|perds? pied|lache prise|flanche|disjoncte|suffoque|n en dors)(?! (?:pour|l ecran))|perds? pied|perdre pied|tete (?:\\w+ )?sous l eau|bout du rouleau|bout de (?:ma|mes) (?:vie|forces?|nerfs?)|fond du (?:trou|gouffre)|touche le fond|plus pied',
  'devi(?:ens|ent|enir) (?:\\w+ )?(?:folle|fou|dingue|barge)|rend\\w* (?:folle|fou|malade)|pet\\w+ (?:un|les|des) (?:cables?|plombs?|plomb|durite)|nerfs? (?:\\w+ )?(?:lache\\w*|a vif|a bout|craqu\\w+|en pelote)|crise de (?:nerfs?|larmes|angoisses?|panique)|attaque de panique',
  '(?:boule|noeud|poids) (?:\\w+ )?(?:au|dans le|sur (?:la|le)) (?:ventre|gorge|estomac|poitrine|coeur)|gros sur le coeur|sur les nerfs|larmes|pleur(?:e|er|ais|ait|es)|sanglot\\w*|envie de pleurer|insomni\\w+|(?:dors|dort|dormir|dormais|dormons) (?:plus|pas|mal|quasiment)(?! (?:dehors|ici|chez))|plus (?:\\w+ )?dormir|perdu le sommeil|nuits? blanches?',
  then(
    '(?:ose|arrive|peux|veux|ouvre)',
    '(?:plus|pas|meme plus|meme pas) (?:\\w+ ){0,2}(?:ouvrir |regarder |lire |repondre a |au |me lever|sortir de (?:chez|mon lit))?(?:mon |ma |mes |le |les |la )?(?:courriers?|boite aux lettres|boite a lettres|enveloppes?|lit|telephone quand|me lever|chez moi)(?! (?:electronique|sur|mail))',
    1,
  ),
  then(
    '(?:seule?|solitude|isolee?|abandonnee?)',
    '(?:face|contre|avec tout|au monde|sans personne|sans aide|et (?:je|personne|perdue?)|a tout gerer|pour tout|tout le temps|je (?:sais|n en|peux|tiens)|depuis|$)',
    1,
  ) + '(?<!vis seule)(?<!parent isole)',
  'me sens (?:\\w+ )?(?:seule?|mal|abandonnee?|nulle? part|perdue?|vide|inutile|impuissante?|depassee?|noyee?|oppressee?|coincee?|pieg\\w+|isole\\w*|incapable)(?! (?:sur le site|dans le menu))|personne (?:a qui|ne m|pour m|m )(?:\\w* )?(?:parler|aide|aider|ecoute|comprend|soutient|entend)|personne a qui parler|besoin de parler a quelqu un',
  '(?:va|vais|sens) (?:\\w+ ){0,2}(?:pas bien|tres mal|pas du tout|vraiment mal|mal du tout|tres tres mal)|(?:suis|est) (?:\\w+ )?(?:tres mal|au plus mal|vraiment mal|mal dans ma)(?! (?:remboursee?|payee?|place))|moral (?:\\w+ ){0,2}(?:zero|bas|chaussettes|plus)|plus (?:le |de |aucun )?moral|plus gout a rien|plus envie de rien|envie de rien',
  then(
    '(?:trop|tres)',
    '(?:dur|lourd (?:pour moi|a porter|tout|je)|difficile a vivre|de pression|de stress|de soucis|de problemes|de galeres?|pour moi|pour une seule)',
    0,
  ) +
    '(?! (?:a (?:lire|remplir|comprendre|utiliser)|pour (?:mon|ma) (?:ordi|telephone)|a telecharger|fichier))',
  '(?:ras le bol|marre|assez|fatigue[er]?|fatiguee|lasse|ecoeure[er]?|ecoeuree|degoutee?|saturee?|sature) (?:\\w+ )?(?:de |d )?(?:tout(?! (?:de suite|remplir|recommencer|retaper))|cette vie|me battre|lutter|galerer|cette situation|courir partout|la vie|porter tout|tous ces problemes)',
  near(
    '(?:noie|noyee?|croule|etouffe\\w*|ecrase\\w*|submerge\\w*|deborde\\w*|ensevelie?)',
    PAPERS,
    3,
  ),
  then(
    PAPERS,
    '(?:m etouffent|me noient|m ecrasent|me bouffent|me rendent (?:malade|fou|folle)|me submergent|me detruisent|me tuent a petit feu)',
    2,
  ),
  then(
    NONE,
    '(?:la |de |d |le |aucun |aucune )?(?:forces?|courage|espoir|energie(?! (?:chez|verte))|solutions?|lumiere au bout|issue|repit|vie a moi)(?! (?:de proximite|logement|de paiement|sur le site|technique|renouvelable))',
    1,
  ) + '(?<!(?:contrat|facture|cheque) \\w{0,9})',
  '(?:sais|savoir|sait|savons) (?:\\w+ )?plus (?:\\w+ )?(?:quoi faire|comment (?:faire|m en|tenir)|vers qui|a qui m adresser|ou j en|ou donner|par quel bout|quoi|comment on|qui appeler)|(?:y arrive|m en sors|s en sort|en sors|y arriverai|y arrivons|y arrivera) (?:vraiment |meme )?(?:plus|jamais)|arrive a rien|m en sors pas|m en sortirai pas|en sort pas',
  '(?:au secours|a l aide (?:$|svp|je vous)|supplie|je vous en prie aidez|aidez moi (?:par pitie|je vous|pitie)|sos|pitie)(?! (?:populaire|medecins|racisme|catholique))',
  'tout (?:\\w+ )?(?:s ecroule|s effondre|va mal|me tombe|s accumule|part en|est fichu|est foutu|lacher|plaquer|abandonner|le monde m a (?:lache|abandonne))|(?:je|on) (?:\\w+ )?(?:lache|abandonne) (?:tout|l affaire|$)|suis (?:foutue?|fichue?|fini|finie|ruinee?)|c est la fin|catastrophe|detresse|desespoir|vie (?:\\w+ )?(?:un enfer|un cauchemar|galere)|un cauchemar ma vie',
  near(
    '(?:aidante?s?|m occupe de (?:ma|mon|mes)|je garde (?:ma|mon))',
    '(?:epuis\\w+|fatigue\\w*|plus|craqu\\w+|a bout|seule?|trop|repit|soutien|souffler)',
    7,
  ),
  '(?:can t|cannot|cant|can not) (?:\\w+ )?(?:take|cope|handle|go on|do this|deal|manage|sleep|breathe from stress)|overwhelm\\w*|(?:so|feel|feeling|am|completely) (?:\\w+ )?(?:lost and|alone|hopeless|desperate|exhausted|depressed|helpless|anxious|stressed)|burn ?(?:ed|t)? ?out|giving up|give up|too much for me|breaking down|falling apart|losing my mind|going crazy',

  '(?:je suis|suis|me sens|on est) (?:\\w+ )?(?:foutue?|ruinee?|impuissante?|abandonnee?|fatiguee? de tout|fini|finie|a genoux|vide)(?![a-z])|vois (?:pas|plus) le bout(?![a-z])|voir le bout(?![a-z])|(?:tellement|trop) (?:de )?(?:stress|pression)|plus rien ne va|tout va mal',
  '(?:j |n |m |je |)en (?:peux|puis) plus|peux plus (?:la|continuer|tenir|supporter|rien)|supporte plus (?:rien|tout|cette|la)|tiens plus| en puis plus',
  ' a bout (?!de (?:souffle ce film|bras|course))|au bout du rouleau|au bout de ma vie|a bout de (?:force\\w*|nerfs?|souffle)|plus la force|plus de force\\w*|plus le courage|plus d espoir|aucun espoir|perdu (?:tout )?espoir|sans espoir',
  '(?:je|vais|va|suis en train de|on|peur de|elle|il) (?:\\w+ )?craqu(?:e|er|ais|ait)(?! (?:l|le|la|un) )|craquage|(?:je|vais) (?:\\w+ )?(?:peter (?:un|les) (?:cable|plombs?)|devenir fou|devenir folle|peter un cable|exploser)|pete (?:un|les) (?:cable|plombs?)|pete un plomb',
  'deprim\\w+|depressi\\w+|burn ?out|surmen\\w+|(?:trop|tout le temps|tellement) (?:triste|mal)|moral (?:\\w+ )?(?:a zero|au plus bas|dans les chaussettes)|(?:plus|pas) (?:le )?moral ',
  '(?:debordee?s?|depassee?s?|submerg\\w+|noyee?s?|croule|ecrasee?) (?:\\w+ )?(?:par|sous|dans|de|complet\\w*|je|totalement)|(?:suis|completement|me sens|totalement|sommes) (?:\\w+ )?(?:debordee?|depassee?|submergee?|noyee?|ecrasee?|aneantie?|au fond du trou|au bord du gouffre|effondree?|desesperee?|epuisee?|extenuee?|a plat|perdue? et|brisee?|detruite?)| au fond du trou| au bord du gouffre| deborde $| debordee $',
  'angoiss\\w+|(?:je |crise de |attaque de |en )panique|paniqu(?:e|ee|er)|desesp\\w+|detresse|(?:je|j ai|fait que|toujours en|elle|il|en|envie de) (?:\\w+ ){0,2}pleur(?:e|er|s|ant)|en larmes|crise de (?:nerfs?|larmes|angoisse)|au secours|(?:dors|mange) plus a cause|(?:dors|dort) plus (?:la nuit|depuis)|en dors plus|plus dormir (?:a cause|avec)',
  '(?:sais|savoir|savons|sait) (?:\\w+ )?plus (?:\\w+ )?(?:quoi faire|comment faire|comment m en sortir|ou donner|vers qui|a qui|ou j en suis|par ou|du tout quoi|quoi)|(?:m en sors|m en sortir|m en sortirai|s en sort|arrive plus) (?:plus|pas|rien|a rien|a (?:faire face|gerer|tenir|suivre|m en|vivre|payer rien))|y arrive plus|y arriverai (?:jamais|pas|plus)|(?:arrive|peux) plus (?:a |)(?:rien|faire face|gerer|tout gerer)',
  'tout (?:s ecroule|s effondre|va mal|me tombe dessus|s accumule|part en vrille)|(?:c est|cest|est) (?:\\w+ )?trop (?:pour moi|dur (?:pour moi|tout|a|je|la vie|toute)|lourd pour moi|c est trop)|trop c est trop|(?:j en ai|en ai|ai) (?:\\w+ )?marre de tout|tout me depasse|(?:ca|tout) me depasse|je lache tout|j abandonne|envie de tout (?:lacher|plaquer|abandonner|casser)|dettes partout|(?:seule?|isole\\w*) (?:au monde|face a tout|contre tous|avec tout)|personne (?:ne )?(?:m aide|pour m aider|ne veut m aider|peux m aider)|plus personne',
  ' overwhelmed| (?:can t|cannot|cant) (?:take it|cope|go on|do this)(?: anymore| any more)?| desperate| breaking down| burned out| at my wits| falling apart| panic attack| hopeless',
];
