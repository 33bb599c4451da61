/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [23, `expuls huissi suicid`],
  [22, `oqtf violen`],
  [19, `maltra`],
  [18, `depres finir force nourri`],
  [17, `adieu ambula bout faim malais pleure respir saisi`],
  [16, `alimen beau brule coups danger epuise frappe harcel homme mourir saigne samu toit`],
  [
    15,
    `anymor assign avale bleus convul crise desesp enferm feu foyer he mandat menace overdo
    retent saisie tape`,
  ],
  [
    14,
    `angois audien bailif battue cogne comman compar couche cousin coutea craque crever
    evicti fugue incons manger paniqu sang secoue tonigh vue`,
  ],
  [
    13,
    `allerg arrest blesse bouge breath coeur commis desper essaye evanou feel fronti gout
    hungry incest pain placar prison puissa risque sature sdf sleep taper tentat`,
  ],
  [
    12,
    `abando abri agress attack attouc avc balle bouche bouscu brulur bu cachet dame deport
    devien epicer espoir fond food frigo gifle grave homele inconn infarc met moral myself
    rejoin reveil scarif secour serait street ventre viol vite`,
  ],
  [
    11,
    `abuse asile avant bouffe citati conjoi cou court dalle days debord depass dessus
    dur ecroul effond endorm endroi etre foutre garcon hits incend jete landlo nothin
    noyee overwh papa par pendre racket rejete renver restos sans sent seques serrur
    sexuel soluti submer suit tapent tourne tout toutes vaut veines visage`,
  ],
  [
    10,
    `all being betise burn choses decide dehors douleu drogue empech empris exhaus flics
    frere gaz gorge lait leve life living noie noires nous oncle out person poing poitri
    poubel she tabass tres trotto vides vienne we`,
  ],
  [
    9,
    `adulte aeropo avaler baby balanc balcon bas bat beats boyfri cache cigare convoc
    coupe couper crois dad detent die enfer escali etouff eviter explos fesses flingu
    foutue fuite going gosses heart hurts idees impaye insult jeter nerfs next nue nues
    ose outsid paraly pensee perds peter pris proced procha prosti raison rappor seuls
    soir sors stress survei they tiens tonton uncons urgenc victim`,
  ],
  [
    8,
    `amie boit boule bras camion cardia chest contro coupur dispar dormir eaux eclair
    envie everyw evicte ex face fievre frappa fuir fusil heberg jours kids lachen marre
    me niece no nowher noye nuit oblige part pense perdre plus prefet raped reason renvoy
    scared serai si sortir tente tiers tomorr traite tribun valise vers vide vivre voulu
    wants will`,
  ],
  [
    7,
    `accide ado attrap autour bol bord convoq corde crie crises cut debout dors emmene
    engie epilep filles finie foutu gamin haut hurle il javel laisse mange mari mechan
    perd peur pied police prefer prive profon rabais ras recher reduit refus so soirs
    sou take terre territ tient tombee traces traver treve usager veulen vie zero`,
  ],
  [
    6,
    `agee assez baille be beurre bon bouger ceintu chaque cheveu compag conjug crache
    creve dernie devant diabet door droite electr existe famill fin forcee garage gauche
    hit husban is jamais joindr juge merite mis monde morcea off ordonn partir partne
    pompie porte prof publiq quitte repas rode roulea rue se sens sert sous tante took
    totale tuer vais voila vois vomit would`,
  ],
  [
    5,
    `accouc affair afraid aidez ami at attaqu autant avocat bail battre bebe casse cause
    ces chef colis dans demain depuis eau fille fire hotel humili i interd j jetee jeune
    judici leave limite lui matin medica metro monsie my ni order parce peine porter
    resili retour s suite suspen there urgent virer vont want`,
  ],
  [
    4,
    `allait appele aussi beauco besoin bleu bonjou centre chanta connai course cuisin
    daught des doigts eat edf elle enfant euro family femme fils galere gendar go hivern
    lumier lundi m mal mieux oeil parler parte pates pays propri quoi repond seul sui
    t to today trop two us va was`,
  ],
  [
    3,
    `arme avis baisse cette chauff child childr contre cote couran deja direct distri
    don faute garde gonfle grands gratui gueule house ils je jusqu kill les mardi marque
    meuble money mort morte mur notice notre obliga ont partou pas passer perdu pere
    plein polici pont prefec quatre retien sac saute sauter signal son tete ticket verifi
    voulai`,
  ],
  [
    2,
    `a about accuei alone au c call chambr ci client dit e eleve en end enedis ete gare
    hall his journe la lever lieux mainte mere mes moi much n odeur ou petite photos
    place proble produi qu recour rentre reserv reside suis sur tombe touche trouve veux
    von wife`,
  ],
  [
    1,
    `algeri aller and appell are arrive autre brothe by colleg d decemb demeur du enleve
    et failli fatigu fini get has hier immeub jarive jugeme l le lit live logeme lycee
    ma mineur ne neveu night noir non nouvel nuits numero office on parle peux pleine
    plombs pour pousse power prendr proces que refuse rend reste salair semain soeur
    solida toute trois un une vendre venir voisin voitur`,
  ],
  [
    -1,
    `argent aucune aujour bloque bougie case chez classe contin dois encore euros faire
    from heures home hui mais mec menage mois mother parent prends receiv refugi rouge
    samedi scolai sejour ses seule tue vire won y`,
  ],
  [
    -2,
    `accomp ai aider aimera appart belle bois ca ce coince conexi contra create date detail
    encein enerve envoie father first honte inform know maman messag mobili modifi new
    of our ouvrir passag passe petit petits poste prend procur rate refere releve rendre
    retard retrou sa sais serre social sorti this tire venu vole`,
  ],
  [
    -3,
    `acte again agricu annonc attend avalee avoir bancai banque change charge chasse cherch
    copine cree detest digita docteu donne downlo entrer etais etait exoner extra factur
    farm fo habitu hiver juste let login low manque meme mensue month moyens offre paye
    payer plante proof proper propos recois robot someon suppri system viens vitale vol
    volee where withho`,
  ],
  [
    -4,
    `active addres an asks bank bateau bonus cases cassee cessio chaud coloca conpre copy
    cpam creche crous depose dites does duplic echang ecole electo examen famili ferme
    france grand hopita learn longue loyers majusc manqua meurs minscr module monthl
    msa nantes not overpa parti pin plusie provis quand quelqu qui reconn reteni sait
    slow solde soutie suppor taken temps toi too univer vehicl versem verte voles voudra
    vous`,
  ],
  [
    -5,
    `annee ants appara ask auto bleue cancel cles cligno constr corrig coup coupee debuta
    debute decomp delai dette dident dire dis disant do duree ehpad epoux eressa fenetr
    financ find foncie foreig fr froid gmail gouv gros histoi id inclus integr juille
    late locale locked meille milita minimu noter opposi orange paid papier pourri preuve
    preven puis radiat recevo rectif recue remise resume return rights school simula
    sncf source status suivre titre traita unique use visa with wrong`,
  ],
  [
    -6,
    `accede admini adress aide aout arret as atelie atesta augmen avait averti biens bug
    caisse cheap consul conten copie coute deadli debt demarc demiss depart died dimpot
    dtr embauc ensemb envoye etes facteu fake fasse foncti for full garer grant indivi
    insura jointe laver listes mactua many marche mariee marier matern mettre mistak
    montan nessan net nouvea number operat owe parkin payee paymen pendan prenez puk
    quel radar rame rappel relanc rempli repons reques salari scam sim smic statem subven
    suspec train traini tva unders urssaf valida veuvag vignes vital vouche vrai vu worker
    write`,
  ],
  [
    -7,
    `alocat ame anpe back bases birth budget cdd cet chiffr cmg cmt collec counci cours
    cover crit css decla demand dents dimanc disabi dos douche droit echean energy enter
    entret es flash foot french garder grosse indu invali jeu journa kaf litige loans
    loisir lost louer loyer machin make montre motiva note obteni occupa or ouvrie pacs
    pajemp partie passep perime photo point pointe postul pre proche profes racont radie
    read refair regler revoir saison scan scoote send sign simple simule sixiem soins
    stage stolen telech tresor trou vehicu vente versee video visite what when`,
  ],
  [
    -8,
    `acompt agent agrand aime amelie annees app autoro bete blague bouton canada candid
    carnet carsat civil combat come concou contac conte coordo cotisa dalo debts dentis
    did ecrire educon entrep extrai faite fere fiche flashe flat forgot form garant grise
    habita hacked health help ij imposa interi lent licens link liste lookin majore maprim
    marie mdph mdr memoir menu missio moto mutual nom nombre notair notes obsequ occupe
    offres oublie ouifi paie parcou partic piece pole print prouve pv qf quarte quelle
    quels recens recepi reinsc repare scanne second septem servic signe speedi taf telepa
    termin text time truc vaccin vendu vit volant week which window`,
  ],
  [
    -9,
    `activi allume anef apa benefi bill bullet c2s caffe cannot capita career casier chaudi
    cheque compri comput conect demend devoir doctor donnez drivin email employ espagn
    etape expliq exploi fassie fibre free gagne immobi income log long lourd lunett mars
    metier mets mo nation natura occasi online ordi paieme paje paper papers percu pharma
    pirate pizza pourqu quarti renew rent restau revien rfr rose savoir smartp statio
    succes tradui vieill voter who yahoo you`,
  ],
  [
    -10,
    `affich agees allocs amiabl antici applic appren apres bac bordea bosse boulot cantee
    cle contes debit deces decisi decouv doit dossie droits faux fermee file fine fiscal
    former guiche heure housin humain lire locata mairie medeci moins numeri page permis
    permit photoc plait portef pouvez preavi premie public recett refund regard reseau
    situat solair teleph tell tutell unempl update velo veuve virus voyage websit`,
  ],
  [
    -11,
    `acces appel apply associ autori bonne carrie carte cautio chere choisi clavie condui
    conge creer expire faut feuill imposs indemn instal justif lien maladi moved pdf
    permi punais quotie reclam regula renouv ressou retret rib servir souris speak surend
    taxes tu utilis valide ville vireme`,
  ],
  [
    -12,
    `aah amende appli appoin clique combie compli compre connex demena docume espace etat
    eu fichie fill frais handic how joue mai mensua mode passpo pleut pronot rdv record
    revenu revers securi tablet trimes vraie work`,
  ],
  [
    -13,
    `abonne accoun aides bourse box bruit card consei cv deveni divorc film hlm immatr
    inscri job licenc livret mails mdp merci open paris pay regist retrai rsa sick signer
    sms taxe wifi`,
  ],
  [
    -14,
    `ameli arnaqu cher codes credit decede erreur forfai habite identi mots ordina passwo
    phone prelev rendez separe travai`,
  ],
  [-15, `actual assura cmu faites format formul mot mutuel naissa points prime secu taux`],
  [-16, `apl certif cpf ecran imposi ligne trompe vacanc`],
  [-17, `alloca attest caf cantin chomag imprim intern prix travau`],
  [-18, `code declar emploi impot impots panne site tax`],
  [-19, `mail rembou`],
  [-20, `connec`],
  [-21, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -10;
