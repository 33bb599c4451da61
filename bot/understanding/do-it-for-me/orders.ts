import { DO_TU, DO_VOUS, THAT_IT_BE_DONE, TO_DO } from './verbs.ts';

/** Orders and wishes, in the families of what people say; each begins where a word does. */

const YOU = '(?:tu|vous|quelqu un|on|toi)';
const OURS =
  '(?:ma|mon|mes|notre|nos|sa|son|ses|la (?:declaration|demande|carte) de (?:ma|mon|mes))';
const IT = '(?:la|le|les|l|ca|cela|tout)';
/** What belongs to nobody else, or says nothing of papers. */
const NOT_PAPERS =
  '(?! (?:possible|avis|mieux|lien|liens|cote|tour|compte rendu|opinion|question|choix|nombre|age|choses))';
const NOT_TOLD = '(?! (?:savoir|voir|rire|confiance|penser|peur|plaisir|parvenir|signe|attendre))';
/** Between "vous pouvez" and what is to be done. */
const POLITE =
  '(?:(?:pas|svp|stp|bien|juste|aussi|peut etre|donc|s il vous plait|s il te plait|me|m|nous|y|lui|vous|te|t) )*';
const CAN =
  '(?:peux|peut|pouvez|pourriez|pouriez|pourrais|pourrait|veux|veut|voulez|voudriez|voudrais|vas|allez|saurais|sauriez|devez|dois|va)';
/** Where an order begins: at the start of a clause, or after words of manners. */
const START =
  '(?:^|\\b(?:svp|stp|donc|alors|plait|allez|allez y|vas y|bonjour|bonsoir|salut|slt|bjr|coucou|ok|oui|please|madame|monsieur|hey|et|ben|bon) )';
const THINGS =
  '(?:codes?|identifiants?|mots? de passe|mdp|infos?|informations?|reponses?|papiers?|dossier|numeros?|telephone|portable|carte|documents?|photos?|tout|compte|donnees)';
const PAPERS =
  '(?:papiers?|dossiers?|demandes?|declarations?|formulaires?|lettres?|courriers?|mails?|demarches?|cerfa|cv|inscription|case|cases|attestation|message|rendez vous|rdv|virement|paiement|opposition|changement|renouvellement|reclamation)';

export const ORDERS: readonly string[] = [
  // "changez mon adresse", "mettez mes infos", "allez-y remplissez"
  `(?<!\\b(?:vous|que|si) )${DO_VOUS} (?:moi |nous )?(?:a jour |a )?${OURS}\\b${NOT_PAPERS}`,
  `${START}${DO_TU} (?:moi |nous )?(?:a jour |a )?${OURS}\\b${NOT_PAPERS}`,
  `${START}(?:${DO_VOUS}|${DO_TU}) (?:moi|nous)? ?(?:une?|le|la|les|des|l) (?:\\w+ ){0,1}${PAPERS}\\b(?! (?:que|qui|est))`,
  `(?:allez y|vas y|allez) (?:\\w+ )?(?:remplissez|remplis|faites|fais|signez|validez)\\b`,
  // "vous pouvez signer", "tu peux gérer ça", "pourriez-vous payer mon amende"
  `(?:${YOU} ${CAN}|${CAN} ${YOU}|est ce que ${YOU} ${CAN}|(?:tu|vous)) ${POLITE}(?:(?:la|le|les|l) )?${TO_DO} (?:(?:a|sur|dans) )?(?:${OURS}\\b${NOT_PAPERS}|(?:tout|ca|cela)(?= |$))`,
  `(?:${YOU} (?:ne |n )?${CAN}|${CAN} (?:vous|tu)) ${POLITE}(?:la|le|les|l) ${TO_DO}\\b(?! (?:par (?:telephone|internet|courrier|mail)|en (?:ligne|mairie|agence)|au guichet|sur (?:internet|place|papier)|a la (?:mairie|poste)))`,
  `(?:${YOU} ${CAN}|${CAN} ${YOU}) (?:pas )?(?:me|m|nous|vous|te) (?:le |la |les |l )?(?:faire|remplir|completer|actualiser|inscrire|connecter|declarer|enregistrer)\\b(?! (?:un (?:lien|devis|resume)|une (?:idee|photocopie)|parvenir|savoir|peur|confiance|comprendre))`,
  `(?:me|m|nous) (?:le|la|les) (?:faire|remplir|fasse|fassent|remplisse)\\b`,
  `(?:${CAN} (?:vous|tu)|(?:vous|tu) ${CAN}) (?:vous|t|te|en|m en) (?:en )?(?:charger|occuper)\\b`,
  `(?:${DO_VOUS}|${START}${DO_TU}) (?:\\w+ ){0,6}?(?:pour (?:moi|nous)|a (?:ma|notre) place)\\b`,
  `(?:${CAN} (?:vous|tu)|(?:vous|tu) ${CAN}) ${POLITE}(?:prendre|reserver|ecrire|rediger) (?:un |une |le |la )?(?:rdv|rendez vous|lettre|courrier|mail)\\b`,
  `(?<!\\b(?:vous|que|si) )(?:repondez|ecrivez|telephonez|appelez|relancez|contactez) (?:a |au |aux )?(?:la |l |le |les )?(?:caf|cpam|msa|carsat|impots?|prefecture|mairie|bailleur|edf|engie|banque|proprietaire|medecin|employeur|juge|tribunal|france travail|pole emploi|hopital|ecole|assurance|mutuelle)\\b`,
  // "tu fais ma demande", "vous remplissez et moi je signe"
  `(?:tu|vous) (?:me |m )?(?:le |la |les |l )?(?:fais|faites|remplis|rempli|remplissez|completez|signez|signes|declares|declarez|envoies|envoyez|validez|gerez|geres) (?:${OURS}\\b|${IT}(?:$| (?:pour|a ma|a notre|et je|moi|svp|stp|toi|vous meme))|a ma place|(?:et|puis) (?:je|moi|on|vous|c est)|pour)`,
  `(?:tu|vous) (?:me |m )(?:le |la |les |l )?(?:fais|faites|remplis|remplissez|completez|inscrivez|inscris|actualisez)\\b${NOT_TOLD}(?! (?:un|une|de|des) (?:lien|liste|devis|peine|doute))`,
  `(?:tu|vous) (?:fais|faites|remplis|remplissez)$`,
  '(?:tu|vous) (?:me |m )?(?:le |la |les |l )?(?:fe|rempli|signe|enver|complete|declare|valide|actualise|inscri)r(?:as|ez|iez|ais)\\b(?! (?:quoi|comment))',
  // "il faudrait que vous appeliez", "je préfère que ce soit vous qui le fassiez"
  `que (?:ce soit )?(?:tu|vous|quelqu un(?: d autre)?|qqn|on|toi|vos services) (?:qui )?${POLITE}(?:(?:la|le|les|l) )?${THAT_IT_BE_DONE}\\b`,
  `(?:c est|soit|a) (?:a )?(?:vous|toi) (?:de|qui|d) (?:\\w+ )?(?:${TO_DO}|${DO_VOUS}|${DO_TU}|${THAT_IT_BE_DONE})\\b`,
  `(?:(?:vous|tu) (?:n )?(?:avez|as)|y a|il y a) (?:plus )?qu a (?:\\w+ )?${TO_DO}\\b`,
  // "occupe-toi de ça", "débrouillez-vous", "je laisse tout entre vos mains"
  'que (?:vous|tu|quelqu un|on) (?:vous |te |t |s |se )?en (?:charg|occup)(?:e|es|iez|ez)\\b',
  '(?:occupe|occupes|occupez|charge|charges|chargez|debrouille|debrouillez) (?:toi |vous )(?:de (?:ca|cela|tout|tous|ma|mon|mes|moi|la demande|l inscription)|du dossier|d en|avec (?:ca|mon|ma|mes|tout))\\b',
  '(?:vous|tu|toi|t) (?:en |vous en |t en )?(?:occuper|occupes|occupez|charger|chargez)\\b(?! (?:des|de la|de l|de quoi|aussi des))',
  '(?:pren(?:ez|ds?|dre)|prend) (?:tout|mon dossier|mes papiers|ca|la main|les commandes) ?(?:en charge|sur (?:mon|ma)|et fai(?:s|tes)|$)|(?:prenez|prends) mes papiers\\b',
  `je (?:peux )?(?:te|vous) (?:laisse|laisser|confie|confier) (?:\\w+ ){0,2}(?:${THINGS}|faire)\\b|tout entre vos mains|(?:remets|met|mets) entre vos mains|faites (?:donc )?(?:le necessaire|tout)\\b|fais tout\\b|agiss(?:ez|e) (?:en mon nom|pour|a ma)|en mon nom\\b`,
  // "je vous donne mes codes et vous allez dessus", "voici mes identifiants connectez-vous"
  `(?:je (?:te|vous) (?:donne|dicte|envoie|envoi|passe|prete|file|dis|montre)|voici|voila|tenez|tiens|prends|prenez|(?:vous avez|t as|tu as)|(?:mon|mes) ${THINGS} (?:est|sont|c est)|(?:j ai|g) (?:tous )?(?:les|mes) ${THINGS})(?: \\w+){1,9} (?:fai(?:s|tes)|remplis(?:sez)?|et (?:tu|vous) (?!me (?:dites|dis))\\w+|connecte(?:z|s)?(?: toi| vous)?|valide[zs]?|declare[zs]?|envoye[zs]|allez (?:y|dessus|sur)|vas y|va dessus|tu (?:fais|vas|remplis|declares)|vous (?:tapez|faites|remplissez|declarez|ecrivez))\\b`,
  `(?:je (?:te|vous) (?:passe|prete|file|donne)) (?:\\w+ ){1,4}(?:tu|vous) (?:fais|faites)\\b`,
  // "connecte-toi", "allez sur mon compte", "mets-toi sur mon espace"
  '(?:connecte|connectes|connectez|log) (?:toi|vous)\\b(?! (?:pouvez|avec france))|(?<!\\bvous )(?:allez|vas|mets toi|met toi|mettez vous|entrez|rentrez) (?:\\w+ )?(?:sur|dans|a) mon (?:compte|espace|dossier|profil|ordinateur|telephone)',
  // "faites-le", "fais-le toi", "faites-le vous"
  `(?<!\\b(?:vous|que|ne|comment|ou) )(?:faites|remplissez|completez|signez|envoyez|validez|finissez|terminez|deposez|continuez) ${IT}(?: (?:vous|toi|donc|svp|stp|vite|merci|s il|pour|a ma|a notre|moi|en ligne|maintenant|pendant|si|c est|je|moi|mon|ma|mes|nom)\\b|$)`,
  `(?:${START}|\\b(?:dur|rien|pas|savoir|lire|ordi|ordinateur|temps|complique|marre) )(?:fais|remplis|envoie|signe|valide) ${IT}(?: (?:toi|donc|svp|stp|vite|merci|pour|a ma|moi|c est|je)\\b|$)`,
  `(?:sais pas|flemme|fatiguee?|pas envie|comprends rien|arrive pas|y arrive pas|peux pas|pas lire|pas ecrire|nul|nulle|trop dur|pas le temps|aveugle|apprendre)(?: \\w+){0,5} (?:faites|remplissez|completez|ecrivez|remplis|fais le|fais la)(?: |$)(?! (?:vous|comment))`,
  // "vous faire dossier", "monsieur remplir papier"
  `(?<!\\b(?:de|pour|a|veux|voudrais|dois|peux|vais|faut|et|pouvez|peut|puis) )(?:vous|toi|monsieur|madame|tu) (?:faire|remplir|ecrire|signer|envoyer|ecri)(?: (?:le |la |les |mon |ma |mes |moi )?(?:${PAPERS}|tout|ca)| (?:pour moi|svp|stp|merci)|$)`,
  `(?:moi|je) (?:ne )?(?:veux|veut) (?:pas|plus) (?:le|la|les|m en|y) (?:faire|remplir|apprendre|occuper)(?= |$)(?! (?:en ligne|sur internet|par|tout seul|seul))`,
  // "que quelqu'un me monte le dossier", "c'est votre métier de remplir"
  `(?:quelqu un|qqn|vous|tu|on) (?:me|m|nous) (?:monte|montiez|prepare|constitue) (?:le|la|mon|ma|un|une|mes) (?:\\w+ )?${PAPERS}`,
  `c est (?:pas )?(?:votre|ton) (?:metier|travail|boulot|role|job) (?:de |d )${TO_DO}`,
  // "mettez ce que vous voulez dans les cases"
  '(?:mettez|mets|ecrivez|ecris|repondez|cochez|coche) (?:ce que (?:vous|tu)|n importe quoi|au hasard|comme (?:vous|tu) voul)',
  `(?:${CAN} (?:vous|tu)|(?:vous|tu) ${CAN}) pouvoir (?:(?:me|m|nous) )?(?:(?:le|la|les|l) )?${TO_DO}\\b`,
  `(?:${START}(?:${DO_TU}|${DO_VOUS})|(?<!\\b(?:vous|que|si) )${DO_VOUS}) moi (?:${IT}$|(?:un|une) (?:timbre|billet|rendez vous|compte|adresse|carte|dossier|place)\\b)`,
  `(?:je|moi je) (?:vous |te )?(?:parle|raconte|dis|lis|explique|dicte|signe|regarde) (?:\\w+ ){0,3}(?:vous|tu) (?:${DO_VOUS}|${DO_TU})\\b`,
  '(?:prendre|prenez|prends) (?:la souris|le clavier|l ordi\\w*|la tablette) (?:et|pour)\\b|en (?:le|la|les) (?:faisant|remplissant|envoyant|signant) (?:pour moi|a ma place)',
  '(?:vous etes|t es|tu es) (?:\\w+ )?la pour (?:le faire|la faire|remplir|faire|ca)\\b|(?<!\\b(?:ai|a|je|il|elle) )(?:cochez|coche|repondez|reponds|declarez|declare|mettez|mets) (?:oui|non|zero|que je|que j|rien|partout|la meme chose)\\b',
  // "mettez votre adresse mail à la place de la mienne", "gardez mes codes"
  '(?:mettre|mettez|mets|utiliser|utilisez|utilise|donner|donnez) (?:votre|ton) (?:adresse|mail|telephone|numero|portable|compte|rib|nom)\\b',
  '(?:gardez|garde|notez|note) mes (?:codes|identifiants|mots de passe|mdp)\\b',
  `(?:${DO_VOUS}|${START}${DO_TU}) (?:la mienne|le mien|les miens|les miennes)\\b`,
  // "avant une dame le faisait, vous pouvez continuer"
  '(?:faisait|faisaient|remplissait|remplissaient|s occupait|s en occupait|signait) (?:\\w+ ){0,9}(?:(?:vous|tu) (?:pouvez|peux|pourriez|allez|vas)|c est (?:a )?(?:vous|toi))\\b',
  '(?:que|et que) (?:ce|ca|tout) soit (?:fait|rempli|envoye|regle|signe)(?:$| (?:sans moi|pour moi|vite|ce soir|demain|aujourd hui|quand))',
  // "regarde sur mon compte pour moi", "allez voir dans mes mails et répondez"
  '(?:regarde[sz]?|verifie[sz]?|consulte[sz]?|va voir|vas voir|allez voir) (?:\\w+ ){0,5}(?:pour moi|a ma place)\\b',
  '(?:va|vas|allez) voir (?:dans|sur) (?:ma|mon|mes) (?:\\w+ ){1,4}(?:et|puis) (?!dites|dis)\\w+(?:ez|s)\\b',
  'je (?:vous|te) (?:donne|fais|signe) (?:une |la |ma )?procuration\\b',
  // English
  '(?:you|someone|somebody) (?:can |must |should |will |have to |need to |could )?(?:please )?(?:do|fill|sign|send|write|complete|apply|file|submit) (?:it|my|the (?:form|paperwork|papers|application)|this|everything)\\b|log ?in for me|fill (?:out|in) my|(?:i|we) (?:give|gave|send) you my (?:\\w+ ){1,3}(?:you|and|to)|(?:send|make|book|write|fill|do|call|pay|sign|log|apply|renew|cancel) (?:\\w+ ){0,4}for (?:me|us)\\b|^(?:please )?do (?:everything|it all)\\b|fill it (?:in|out)\\b|(?<!\\b(?:to|i|we|do|and|myself) )do (?:my|the) (?:paperwork|taxes|application|declaration)\\b|(?:book|make|get|write|fill|do|open|create) me (?:an?|the|my) (?:\\w+ )?(?:appointment|form|application|letter|cv|resume|account|file)\\b',
];
