import { startsOf } from './starts-of.ts';

/** Families of words that danger is told with: what one word says, the others of its family say too. */
const FAMILIES: Readonly<Record<string, string>> = {
  partner: `mari maris conjoint conjointe copain copin copine compagnon compagne ex mec keum homme concubin concubine epoux
    epouse cheri cherie fiance fiancee amoureux bonhomme jules amant crush femme meuf husband boyfriend partner wife girlfriend`,
  kin: `pere mere papa maman parents frere freres soeur soeurs oncle tonton tante tata cousin cousine cousins neveu niece
    grand_pere mamie mamy papi papy daron daronne reup reum gendre belle beau demi famille father mother dad mum mom brother sister uncle aunt`,
  child: `enfant enfants fils fille filles bebe petit petite petits petites gosse gosses gamin gamine gamins mome momes ado ados
    adolescent adolescente garcon garcons mineur mineure eleve eleves nourrisson fillette minot jumeaux kid kids child children son daughter`,
  boss: `patron patronne chef cheffe directeur directrice responsable employeur superieur manager gerant gerante contremaitre
    collegue collegues tuteur maitre_de_stage encadrant stagiaire apprenti apprentis boulot travail bureau usine chantier vestiaire reserve boss`,
  other: `voisin voisine voisins type types gars inconnu inconnus jeune jeunes client clients homme monsieur dame individu bande
    groupe coloc colocataire proprio proprietaire logeur dealer passeur gourou entraineur coach moniteur prof professeur medecin kine pretre
    agresseur harceleur usager usagere beneficiaire resident residente locataire amie ami amis copines collegue`,
  care: `ehpad maison_de_retraite aide_soignante soignant soignante soignants infirmier infirmiere auxiliaire foyer residence
    aide_a_domicile curateur curatrice hopital handicape handicapee fauteuil alzheimer vieille vieux agee`,
  hurt: `frappe frapper frappait frappee tape taper tapait tapee cogne cogner cognait bat battre battait battue battu battent gifle gifler
    giflee etrangle etrangler etranglee etranglait pousse pousser poussee poussait bouscule bousculer bousculee secoue secouer secouee mord mordre mordu
    griffe griffer griffee pince pincer tire tirer tirait tord tordre tordu serre serrer serrait ecrase ecraser brule bruler brulee jette jeter jetee
    lance lancer lancait balance balancer projette plaque plaquer plaquee traine trainer trainee attrape attraper empoigne agrippe coince
    coincer coincee crache cracher fouette rosse tabasse tabasser tabassee defonce defoncer demonte demolit massacre fracasse eclate
    casse casser cassait brise briser dechire arrache arracher rase raser blesse blesser agresse agresser agressee agressait brutalise violente
    violenter maltraite maltraiter rudoie malmene molester torture torturer martyrise lynche poignarde poignarder plante planter egorge
    etouffe etouffer noie noyer ligote ligoter attache attacher bastonne latte latter savate derouille marave hit hits beat beats slap
    slapped punch punched kick kicked push pushed hurt hurts choke strangled`,
  blow: `coup coups gifle gifles claque claques baffe baffes tarte patate droite peche poing poings raclee fessee torgnole beigne mandale
    taloche pain boule genou ceinture baston bagarre bastonnade violence violences brutalite agression casque`,
  weapon: `couteau couteaux fusil fusils pistolet arme armes flingue machette hache marteau batte barre cutter ciseaux tournevis tesson
    bouteille casserole assiette chaise fer cigarette baton cable gazeuse lacrymo acide knife gun`,
  body: `bras jambe jambes tete visage figure gueule cou gorge ventre dos cheveux main mains poignet poignets doigt doigts dent dents nez
    oeil yeux levre levres cote cotes epaule peau corps cuisse cuisses genou machoire tympan oreille`,
  mark: `bleu bleus hematome hematomes ecchymose marque marques trace traces cicatrice cicatrices coquard coquart griffure griffures brulure
    brulures blessure blessures sang saigne gonfle gonflee cassee fracture lunettes maquillage manches`,
  fear: `peur peurs terreur terrorise terrorisee terrifie terrifiee crains crainte craint tremble trembler angoisse sursaute flippe flippant panique
    effraye effrayee menacee danger secours help scared afraid fear boule noue inquiete`,
  shout: `crie crier criait crient hurle hurler hurlait hurlent gueule gueuler engueule insulte insulter insultait insultent humilie humilier
    rabaisse rabaisser denigre traite moque moquer ridiculise critique colere enerve enerver rage fache jaloux jalouse possessif mechant
    mechante agressif violent violente brutal autoritaire manipulateur toxique pervers dangereux dispute disputes engueulades`,
  insult: `pute salope connasse conne con grosse moche folle merde nulle nul chienne sale arabe negre noir noire pede gouine tapette racaille
    bonne_a_rien moins_que_rien boniche esclave`,
  forbid: `interdit interdire interdisait empeche empecher oblige obliger obligee force forcer forcee forcait forcait permission autorise autorisation droit
    laisse refuse controle controler decide choisit exige impose enferme enfermer enfermee sequestre sequestree isole isolee prive
    privee confisque confisquer cache garde emprise soumise obeir obeisse punit punir chantage surveille locked locks won`,
  watch: `surveille surveiller espionne espionner fouille fouiller lit suit suivait suivie guette guetter traque traquer piste camera gps traceur localise
    geolocalise geolocalisation mouchard logiciel verifie epie epier rode attend attendait retrouve retrouver tourne follows tracks watches`,
  mine: `telephone portable tel papiers passeport argent salaire paye carte cles cle compte comptes livret sac messages sms mails appels
    voiture essence vetements habits retraite pension phone passport money documents`,
  sex: `nue nues nu nude nudes intime intimes sexe sexuel sexuelle sexuelles sexuellement viol viole violee violer violeur inceste attouchements
    attouchement touche touchait toucher touchee caresse caresser fesses seins lit couche coucher baiser fellation porno faveurs rapport rapports
    culotte pantalon jupe masturbe exhibe preservatif capote pilule avorte embrasse embrasser tripote pelote massage massages douche
    prostitue prostituer prostitution passes trottoir proxenete raped touched`,
  marry: `marier marie mariee mariage epouser fiancer promise bled pays village excision exciser excisee coupee coupees honneur dot`,
  flee: `fuir fuis enfuie enfuir enfui echapper sauver sauvee cacher cachee cachees refuge refugiee foyer partir quitter quitte partie pars
    file filer separer separation divorce divorcer rupture rejoindre hide escape`,
  threat: `menace menaces menacer menacait menacent menacee tuer tue tuera bute buter crever creve planter flinguer venger vengeance vengera payer
    regretter retrouvera retrouver defigurer kidnapper enlever reverrai represailles mort kill threatens threatened`,
  police: `police policier flics plainte plaintes gendarme gendarmes gendarmerie commissariat juge tribunal ordonnance protection eloignement`,
  drink: `bu boit boire bourre saoul soul ivre alcool alcoolique picole drogue coke drunk drinks shit defonce`,
  death: `mort morte morts mourir meurs meure mourrai mourrais mourait suicide suicider suicidaire suicidaires tuer tue crever creve cimetiere
    tombe cercueil enterrement enterrer obseques deces die died dying dead suicidal kill killing death`,
  life: `vie vies vivre vis vit vivante vivant vivants exister existe existence existais monde terre naitre nee avenir lendemain demain life live
    living alive exist`,
  end: `finir fini finie finit finisse finira arreter arrete arretait cesse cesser cessait eteindre eteigne terminer termine terminee disparaitre
    disparais disparaisse disparaissais partir pars parte parti partais quitter lacher lache abandonne abandonner aller effacer fin dernier derniere derniers
    achever acheve end ending stop disappear gone`,
  want: `veux voudrais voulais envie envies aimerais souhaite souhaiterais pense penser pensais pensee pensees idee idees prefere prefererais hate reve espere
    esperais besoin songe decide choisi prevu vais want wish thinking`,
  none: `plus rien personne aucun aucune jamais sans nul nulle ni no nothing nobody never`,
  farewell: `adieu adieux pardon pardonne pardonnez embrasse embrassez aime aimais aimerai lettre lettres mot message revoir reviendrai merci dites
    prevenez retrouvera lirez goodbye sorry`,
  means: `cachet cachets medoc medocs medicament medicaments comprime comprimes somnifere somniferes pilules xanax lexomil doliprane valium
    insuline morphine javel destop poison corde cordes noeud pendre pends pendu pendue lame lames rasoir veine veines fusil arme cartouche balle flingue
    gaz pont toit fenetre balcon falaise rails train metro quai vide eau riviere garonne etang pharmacie plaquette boite sauter saute jeter jette
    enjambe platane volant pills rope jump bridge`,
  burden: `poids boulet fardeau charge gene derange embete inutile mieux tranquille tranquilles soulage soulages soulagee debarrasse debarrasses contents
    sers sert servir manquer manquerai remarquera pleurera regrettera gache trop honte merite burden useless better`,
  weary: `fatigue fatiguee las lasse marre bout epuise epuisee usee use force forces courage gout sens raison souffrir souffre souffrance
    douleur mal noir noire noires desespoir desespere desesperee solitude seul seule vide triste tristesse deprime depression pleure pleurer tired sick
    hopeless pain`,
  sleep: `dormir dors endormir endorme endormirai reveiller reveille reveil sommeil yeux sleep wake`,
  wound: `scarifie scarifier scarifications scarification mutile mutiler coupe couper coupee coupait entaille entailles entailler taille taillade lacere
    brule bruler automutile automutilation expres volontairement punis punir soulager cut cutting myself`,
  gone: `veuf veuve decede decedee defunt parti partie rejoindre retrouver ciel paradis haut deuil enterre perdu perdue`,
  again: `recommence recommencer recommencera revient revenir tentative tentatives essaye rate raterai ts fois deja hopital psychiatrie sauve
    reanime sortie`,
  admin: `declaration declarer dossier dossiers caf impot impots formulaire attestation remboursement remboursements inscription inscrire contrat
    abonnement facture factures site appli application ordinateur ordi internet mail mails connecter connexion identifiant code demande
    allocation allocations allocataire prime rsa apl aide aides chomage conge conges pole emploi france_travail permis vitale identite grise
    prefecture mairie titre sejour rendez rdv imprimer scanner document documents virement banque assurance mutuelle amende notaire
    certificat acte livret bail loyer logement preavis cantine bourse pronote valider envoyer remplir payer verser calcul droits numero
    adresse changement changer retraite trimestrielle revenus`,
  leisure: `film match foot jeu jeux musique vacances voyage expo concert anniversaire fete cadeau recette cuisine meteo temps
    blague sport serie livre lecture jardin chien chat`,
};

/** Marks the name of a family among words. */
const SIGN = '#';

const NONE: readonly string[] = [];
const FAMILY_OF: ReadonlyMap<string, readonly string[]> = index();

function index(): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const [name, words] of Object.entries(FAMILIES)) {
    for (const word of new Set(startsOf(words.replace(/\s+/g, ' ')))) {
      const others = families.get(word);
      if (others) others.push(SIGN + name);
      else families.set(word, [SIGN + name]);
    }
  }
  return families;
}

/** Families that starts of words belong to, each once, in the order of their names. */
export function familiesOf(starts: readonly string[]): readonly string[] {
  return [...new Set(starts.flatMap((start) => FAMILY_OF.get(start) ?? NONE))].sort();
}
