/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [24, `expuls suicid`],
  [23, `huissi oqtf`],
  [22, `violen`],
  [20, `harcel maltra`],
  [19, `nourri respir`],
  [18, `ambula brule coups depres saisi saisie`],
  [17, `anymor comman homme mourir samu`],
  [16, `assign cogne convoq force he malais mandat menace retent saigne toit`],
  [
    15,
    `agress alimen audien bailif battue bleus convul crever crise desesp evicti feu foyer
    gifle incons noires overdo papa pleure reveil secoue`,
  ],
  [
    14,
    `adieu angois breath bu cache couche food frappe frigo hits incest jete manger pain
    paniqu placar prison protec puissa scarif secour tentat tonigh veines`,
  ],
  [
    13,
    `abando arrest attouc avale avc bord bouge bouscu boyfri cachet commis compar confis
    cousin coutea days deport desper ecroul espoir evanou excise excisi faim feel fond
    fronti grave hungry moral pendre poitri prosti racket restos risque sature sdf serait
    serrur sleep street ts ventre`,
  ],
  [
    12,
    `abri allerg baby bouffe brulur court craque debord devien die dormir effond endorm
    epicer epuise expres finir fugue gout homele infarc insult myself raison rejoin renver
    submer tabass taper they tourne visage vue`,
  ],
  [
    11,
    `asile attack auditi betise blesse boit bouche brutal burn citati contro corde coule
    dalle danger depass detent drogue empris enferm finiss flingu gorge kids landlo life
    living nerfs nothin out overwh peter regret rejete sent seques soir souffr suit tapent
    toutes trotto venus`,
  ],
  [
    10,
    `abuse all amie avaler bas beats being bout bracel cigare coeur dad daught dechir
    decroc devenu dieu dolipr embete empech envie etouff everyo exhaus femmes fesses
    filles flics foutre fumee garcon gaz humili incend lait leve mutile noie noyer nues
    pete pire poubel proced rigole roulea sers sexuel table took uncons vaut vecu vides
    vite`,
  ],
  [
    9,
    `aeropo aille approc bat bras canal conjoi convoc cou couper coupur crache crois cut
    defonc degout dessus devant douleu emmene endroi enfer enterr entier espere eviter
    explos face ferait foncer foutu freres fusil going hais heart hurle hurts immedi
    impaye javel lachen laisse lance lui mange minute mis ni no notre nuit oncle oreill
    outsid paraly parte perd pied pince poigne poing prefer procha prof promis rails
    rappor sans sauter scared serais she si soluti sos suppli tailla tape terre tiens
    tient tiers tres urgenc usager vienne viol vont we`,
  ],
  [
    8,
    `agee autour bar bouger cacher cardia cauche ceintu chest crie cris dispar disput
    dors eclair ecrase epilep everyt everyw evicte existe faisai fievre follow forces
    fouill foutue frappa frere fuir griffe heberg issue jette me merite niece nowher
    partne pense perdre pieds plus prefet prive profon raped repas retien rope sache
    sang sens sinon sors take tante territ threat tomorr totale traver tribun valise
    victim vide vie vivant wants will withou zero`,
  ],
  [
    7,
    `accide affair afraid alzhei ami arme aurais balanc beau beurre cable childr coupe
    creve crises debout decide door droite eleves engie etre excuse fire folle gens husban
    il is jetee mechan met morale morcea next nous oblige parce pensee rabais reacti
    reason reduit rode sera so soirs sous sui survei tapee tonton tout tranqu vivre voie
    voulu`,
  ],
  [
    6,
    `ado allait attrap battre bebe child choses cimeti conjug cote dame dehors dernie
    eau edf electr ex failli faute gamine gauche gosses hit i idees j joindr lacher lever
    lumier mamie manche marre matin medica ose partir pates peur police pont porte potes
    quitte raclee rue seuls sois sortir squatt stress superm tete toilet tombee tous
    tuer vers veulen virer voile vomit voulai`,
  ],
  [
    5,
    `adulte air and arrach at autant avocat balcon bon bonjou boule brothe compag conner
    contre corps cuisin des devrai eat ending enfin escali figure forcee gare go hotel
    interd lundi maman mari monsie off papi par part passer peine person pills pris prise
    propri psychi reserv serai there thinki tire tirer touche treve vais was`,
  ],
  [
    4,
    `be besoin chauff ci client colle courag demain depuis disant elle embras enfant enleve
    essaye euro femme gars hall haut honte je jeter just kill m marque metro meuble mieux
    moi monde mort murs nulle odeur ont parle partou poids quoi rester roule s se sert
    son subis tente to tombe toute us va vraime`,
  ],
  [
    3,
    `aller balle cave chambr cheveu coince couran course dans dedans dis famill fous fuite
    hivern ils jours jugeme jusqu juste matins morte obliga oeil perds plaint plaque
    produi sac sait salle saute soeur traces trop von would`,
  ],
  [
    2,
    `a aidez arrete beauco casier casse colleg confie copain distri doigts du entend fatigu
    fille fils fini gueule hier journe la les live ma main monte mur nez noir nue nuits
    numero pas pere photos pousse qu renvoy sale ses solida sou suis today toujou traine
    two vaisse venu vois`,
  ],
  [
    1,
    `ans au ca cause centre claque cles d de don eleve en entail et ete fais father garde
    gendar gonfle hiver le let leur lieux lit mal mariag meme mere mon parent perdu petite
    porter que rentre reste rien sa semain sont stage suspen veux voitur want`,
  ],
  [
    -1,
    `ai am appart bain bancai ce coloc commen contac diabet disent enerve etais from got
    grand immeub mais ouvrir pars parti petits prepar quand reconn regard releve scoote
    sortie su temps traite vient`,
  ],
  [
    -2,
    `acte aime alone avait bloque chien chose compte copine deja detest fenetr info inform
    locked marier meurs ne not passag perdue possib proper recu remett versem vol vous
    y`,
  ],
  [
    -3,
    `accomp annees asks bank branch cancel cartes chez copy create entrer envoye extra
    famili first fo france get late marche mensue messag monthl new patron peche pin
    pourri prend proche quelqu refere repons rouge sante school seraie serre social suffit
    valabl verifi verse visa`,
  ],
  [
    -4,
    `adress agrico aider aimera aucune banque choisi coment condui conexi conpre contra
    courri creche detail douche electo employ exoner expliq fr inclus learn lequel low
    loyer majusc matern mettez mistak mobili module neveu ou ouvre overpa pay pharma
    photo proof qui robot simula solde sorti titre toi univer vas vitale voici`,
  ],
  [
    -5,
    `aah accept active ancien ants appren as assure bases bonus budget cocher combie commun
    deadli decomp dents devez dire downlo droit enregi eressa es farm ferme for foreig
    garer give grant id infos loans login manqua manque many medeci milita nessan ouvrie
    paid paie parait passe paye payer paymen pource prerem prolon prouve puk quelle receve
    recue remise renouv return savoir servir signer sim soutie termin tresor trou unique
    use vehicl vente work wrong`,
  ],
  [
    -6,
    `accede aide alocat ame aout appli arret artisa ask atesta auto automa autoro avance
    bateau biblio biens boxe bug case cdd change cheap cher civiqu cligno constr consul
    conven coordo copier cover cpam date debuta defens degat demand demiss dette did
    dident digita dimpot do dure duree embauc entret epoux eu exces factur fake faux
    find fisc flash full gouv gras indiqu insura interi jointe kaf locale long lyon mactua
    mars mdph modifi moins mois nantes note noter orange oublie ouvrez owe papier partag
    passep phrase pole presqu previe quarte quel radiat ruptur sais secret signe sncf
    soin stolen suspec tarif teleph too traini traita urssaf valida veuve vital vouche`,
  ],
  [
    -7,
    `acces addres ajoute alerte amelie aspa autre avalee averti aviez back benefi blague
    borne boulot celle celui cessio cet chemin cmg collec consom conte copie corrig cotisa
    counci cp creez crous debloq debt debts demarc dicte differ diffic disabi dix does
    dtr echean ecrite ecrits emmena energy enorme enter etudie exploi fausse fere fiche
    foncie foncti fraude habita health help immobi indu justif laver link lost louer
    mediat minscr missio mutual nation net nom non occupa offres online or pacs parcou
    passee passpo piece pieces pointe pre pres pv ranger rectif renew retard revien rose
    scam scan second smic source system unders volee voyage which`,
  ],
  [
    -8,
    `accord acompt annule anpe armee assura autist avez blanc caffe canada career cesu
    chiffr civil coiffe combat come conduc consig cours credit dalo debit debute deces
    decla demarr dentai depend depot duplic email ensemb essais faite faut flashe free
    french gagne garant gmail habite hacked ij instal integr invali licens litige loisir
    machin maladi maprim mdr mer motiva moto msa nombre number obteni offici offre operat
    opposi ouifi paje pannea papers parole payez pc perime permit perte pirate poser
    postul pregna primai print profes quels rame redema regler revenu septem sign soins
    telech telepa text truc update versee verte voter`,
  ],
  [
    -9,
    `absenc agrand allocs amiabl anef app appare bete bill birth bordea bosser c2s candid
    carsat certif chaudi clique codes coloca conect consta crit css demend doctor docume
    drivin ecrire educon expire faites forgot form fourni fumer humain income indivi
    juille log loge lookin lu marie mo natura notair nouvea occasi origin partic permis
    phone plait pouve qf racont recens recepi refair refund relanc rendez rent repare
    salari savez scanne servic simple simule situat solair studio tell time tot vaccin
    vehicu visite voles voulez vraie window`,
  ],
  [
    -10,
    `abord agees agence allez anglai annee antici apply bosse cannot cantee capita carnet
    cmt commer comput confli conges decouv dentis ecrive examen extrai fermee fibre financ
    fine fiscal former handic housin imposa locata majore mensua montan mots moved munici
    pajemp paper permi photoc pizza portef prenez preuve proteg questi quotie rempli
    sick souris statio succes tu vendeu virus websit who write`,
  ],
  [
    -11,
    `abime accoun activi agent ailleu allume augmen autori bouton bullet card carte cases
    contes doit espagn etape etudes gardie grise heure juin lent licenc mairie menu metier
    mode mot numeri percu plusie portag preven pub public radar recett recevo reclam
    reinsc ressou restau securi smartp sms somme surend taxes trimes tutell unempl vacanc
    velo vireme you`,
  ],
  [
    -12,
    `affich amende apa cadeau caisse carrie cela compli conge creer divorc donnez droits
    etes feuill garder habitu immatr imposs joue lire liste livret mai maries open page
    paieme passwo rdv record regula retrai retret revers rib rsa site utilis vendu vos`,
  ],
  [
    -13,
    `appoin cautio chere code connex consei decisi demena dossie entrep etat fassie how
    indemn inscri job lunett mdp minimu paris pdf privee regist tablet taxe travai valide`,
  ],
  [
    -14,
    `abonne bourse bruit cheque clavie connec cv decede fill film forfai frais hlm imposi
    naissa ordi prelev pronot separe taux ville wifi`,
  ],
  [
    -15,
    `ameli arnaqu box caf cmu compre cpf deveni espace fichie identi impots intern ordina
    points premie prime trompe`,
  ],
  [-16, `actual aides apl appel applic ecran formul impot mutuel puis travau votre`],
  [-17, `alloca erreur imprim lien ligne mail prix secu tax`],
  [-18, `attest cantin declar emploi format panne`],
  [-19, `chomag pouvez`],
  [-20, `oui rembou`],
  [-22, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -11;
