/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [25, `suicid`],
  [24, `expuls violen`],
  [23, `oqtf`],
  [22, `huissi`],
  [21, `harcel`],
  [20, `coups maltra`],
  [19, `nourri respir saisi`],
  [18, `ambula depres menace mourir`],
  [17, `anymor battue bleus brule convoq force he malais retent saisie samu`],
  [16, `agress alimen assign cogne comman crever desesp mandat pleure saigne`],
  [
    15,
    `adieu attouc audien bailif convul couche crise espoir evicti excise excisi frappe
    incest incons noires overdo pain placar puissa scarif secoue tentat tonigh`,
  ],
  [
    14,
    `abando angois avale breath cache cousin faim food frigo manger paniqu pendre rejoin
    restos seques serait serrur tabass toit veines`,
  ],
  [
    13,
    `abri arrest avc bouscu brulur cachet commis compar confis craque days deport die
    ecroul evanou feel feu fond fronti gifle hungry insult jete moral myself nothin perver
    prison prosti racket reveil sature sdf secour sleep street submer ventre visage`,
  ],
  [
    12,
    `abuse abusee allerg attack bas boit bord bouche bouge cardia citati corde coule court
    debord depass desper effond empech empris epicer epuise expres fardea forcee fugue
    gorge gout grave hits homele infarc life living mutile overwh poitri protec rejete
    renver retene risque soir suit tapent taper tourne`,
  ],
  [
    11,
    `aille amie asile auditi avaler bat betise bouffe bout boyfri brutal burn contro danger
    debarr decroc detent devien dormir endorm enferm finir flics freres fusil lait lance
    landlo nues out pete peter raison regret sent sexuel tailla tape they toutes trotto
    ts venus vides vont vue`,
  ],
  [
    10,
    `all baby being blesse cacher cauche cigare coeur coutea dalle defonc devant dolipr
    drogue embete emmene endroi envie espere etouff everyo exhaus explos face femmes
    fesses flingu fouill foutre foutu fumee garcon going humili incend javel lame merite
    nerfs ni noie pied pieds pire poigne rails roulea she soluti sos souffr suppli took
    uncons urgenc usager vecu viol vite we`,
  ],
  [
    9,
    `aeropo autour beats bracel bras camion canal convoc couper coupur crois dad dechir
    dessus devenu dieu disput dors douleu eaux enfanc enfer enterr entier eviter ferait
    filles foutue fui gaz griffe heart immedi impaye inutil jette lachen mange minute
    niece no notre noyer nuit outsid papa paraly parte perd pince pistol poing poubel
    proced procha prof promis punir raped rigole rope sauter serais serez sinon table
    terre territ tiens tient tiers totale traver tres tribun vaut victim vienne vivant`,
  ],
  [
    8,
    `accouc alzhei bar bu cable chest cou coupe crache creve crie cut decide degout dispar
    door echapp eclair epilep everyw evicte existe fievre finiss follow foncer forces
    foyer frappa frere fuir gamine gauche hais hurts issue jetee laisse leve lever maitre
    me mechan mis morale next nowher nus oblige oreill parce pendu pense pensee perdre
    prefet rappor reason recher sache scared sens so sois sous survei take tapee tomorr
    tonton tuer valise vie voulai wants withou`,
  ],
  [
    7,
    `accide agee arme balanc beau bol bonjou bouger boule conjoi crises dame debout dehors
    ecrase electr enfuie engie escali everyt gens gosses heberg homme hurle idees il
    joindr kids lumier marre matin met monsie morcea nous oncle ose pates peine plus
    pompie porte prive profon rabais ras reacti reduit rode sang sans sers seuls si soirs
    somnif sors stress sui suivie tante tous vers vide virer vomit will`,
  ],
  [
    6,
    `adulte affair allait arrach battre beurre choses cicatr cimeti colle conjug contre
    cote daught derrie droite eau edf embras ex failli faute fire folle fou gere gouffr
    hit i interd j lui mamie medica murs oeil papi part partne peur poids police prefer
    psychi quitte raclee repas rue sortir squatt superm tete there threat toilet tout
    veulen vivre voie`,
  ],
  [
    5,
    `ado afraid ami and avocat beauco bebe bon ceintu chanta cheveu childr compag corps
    courag cris cuisin demain depuis dernie des devrai doigts eleves ending enfin enleve
    epouse etre fous gare gars go haut hotel husban is jeter lacher lames mari metro
    monde morte my off par partir passer person pills pont prie prise sauve se serai
    sert thinki tire tirer tombee treve us vais voulu was zero`,
  ],
  [
    4,
    `aidez balcon balle be besoin chambr child ci client colleg conner course dans dis
    elle enfant entend essaye euro excuse figure fuite hall hivern je jours just juste
    kill m maman manche marque matins mec meuble mieux mort nulle obliga odeur ont ordonn
    parle partou potes pris propri retien roule s saute son subis to tombe touche traces
    traine va von vraime would`,
  ],
  [
    3,
    `air at attrap auxili bain brothe chauff copain couran eat femme fini honte hospit
    journe jugeme jusqu lache live lundi nez nue nuits plaint produi quoi rester sac
    sait salle sera solida sur tente today toute traite trop trouve two voile`,
  ],
  [
    2,
    `a aller ans approc arrete autant ca casier casse cave confie distri don du en et
    ete fatigu fille fils garde gueule hiver ils la les leur lieux lisez ma main mal
    mur noir numero pas perds pere petite photos pour pousse qu renvoy suis toujou vaisse
    veux vois`,
  ],
  [
    1,
    `au aurais avec cause claque coince coup d de est fais fait gendar gonfle have hier
    le mariag meme mere moitie mon n parent perdu plaque que reste rien sa soeur sou
    suspen voisin voitur want`,
  ],
  [
    -1,
    `again ai aime alone are bancai belle chez chien coloc commen contac copine dedans
    deja detest diabet eleve encein etudia faire from gamin got grand home mais marier
    mettre meurs ne parti passag perdue petit petits prepar quand recu regard releve
    sale scoote seraie stage temps tranqu venu vient vis y`,
  ],
  [
    -2,
    `acte bloque boite boutei ce chose compte end famili father inform know prend proche
    quelqu reconn redonn repons sortie verifi vol vous`,
  ],
  [
    -3,
    `accomp ask avait bank bateau commun coute create creche devez disent entrer envoye
    fenetr fo franca france get immeub inclus matern mensue minscr monthl new ou paid
    pin sante serre social sorti valabl vehicl verse voici`,
  ],
  [
    -4,
    `aah accede agrico aider aimera amis banque branch calcul choisi courri demiss dents
    detail docteu douche droit ecrits electo etais jeune late locked loyer marche medeci
    messag mobili not ouvre proof proper provis qui refere reussi rouge servir soin soutie
    suffit titre unique univer versem viens visa vitale work`,
  ],
  [
    -5,
    `adress ancien appren arret aspa atesta biblio case cessio cligno condui contra conven
    creez dident differ employ exoner expliq fake faux first for fr grant gras jointe
    jure login majusc manqua mdph mettez milita mistak modifi neveu orange passe passep
    paye period pharma photo phrase prerem prolon puk receve reteni return sais school
    sim simula source stolen su termin too trou vas vouche wrong`,
  ],
  [
    -6,
    `accept active ants artisa as assure auto automa benefi biens bonus cartes cet change
    cheap chemin cher chomeu concou constr crous dalo deces depot dette dimpot dire do
    does energy es eu factur fausse ferme fiches find flash foncti gouv integr justif
    laver lequel locale long manque many mois offici oublie ouvrez papier partag pay
    payer possib pourri pres preven quel quelle radiat recue remett remise renouv revien
    ruptur savoir scam scan second secret sixiem sncf societ solde suspec urssaf use
    vente`,
  ],
  [
    -7,
    `accord addres alerte alloc annees autoro autre avalee avance averti borne cerfa civil
    coordo copier corrig cotisa cover date debt demand depend dicte diffic digita dtr
    embauc enregi epoux exploi fete flashe free health help immobi infos insura loisir
    lost lourd machin mactua mars missio mutual nom non note noter obteni or passee paymen
    pole pource pre prouve pv ranger ranpli rectif redema regler retard robot saison
    signer simule smic soins sourd system teleph toi traini unders valida verte veuve
    vital`,
  ],
  [
    -8,
    `acces acompt aide ajoute aout app appli armee assura autist back birth blague bordea
    boulot candid celle celui coloni combat combie consul cours cpam credit css debloq
    debts debute demarc dentai disabi dix doctor doit drivin duplic echean ecrire ecrite
    email emmena enorme etudie fasse fiche foncie fourni fraude french gagne garer hacked
    ij indiqu interi invali litige log lookin louer malvoy moins moto msa nantes nation
    natura number occupa offres opposi origin ouvrie pacs papers passpo pc pieces pirate
    pointe poser postul primai quarte quels racont radie rame read recens repare revenu
    salari saoule sfr signe telech telepa text tradui traita tresor update visite voles
    which`,
  ],
  [
    -9,
    `absenc allocs annule apply avez bill bosser c2s canada carsat certif chaudi clique
    codes coloca comput conect confli consta conte couver decla decouv demend docume
    entret faut fere fine forgot form gmail habita handic humain indivi indu instal juille
    lu lunett majore maladi net nombre nouvea offre online operat paie paje partic payez
    perime pouve print profes qf recepi relanc remorq rose savez sick sign souris statio
    studio taf tell time tu vaccin versee volee voter voulez vraie websit`,
  ],
  [
    -10,
    `abime abord agees agrand amiabl anef anglai antici appare cadeau cannot capita career
    cmt come commer did donnez ecrive educon espagn expire fermee financ fiscal habite
    heure imposa income mensua mo motiva munici notair notes pajemp paper permis permit
    photoc plait plusie portef preuve proteg quotie radar recett refair refund reinsc
    rempli rendez renew rent scanne septem servic signez situat somme truc vehicu vendu
    virus vos voyage who window`,
  ],
  [
    -11,
    `affich agence agent ailleu allume amende augmen autori bosse carnet carrie cases
    compli conges copie decisi dentis etudes examen faite garder housin licenc lire livret
    locata mai mairie marie maries merci metier montan mots moved pdf permi phone pub
    questi reclam repos restau retret rib rsa securi sms solair surend tarif tot unempl
    vacanc write`,
  ],
  [
    -12,
    `annee apa bullet card carte cela conge droits ensemb entrep extrai faites fibre fisc
    grise immatr juin mdp menu mode mot numeri occasi open page percu piece prenez public
    recevo record regula revers smartp succes taxes techni trimes velo vireme you`,
  ],
  [
    -13,
    `abonne accoun activi allez appoin bouton caisse cautio cheque chere chiffr code compre
    contes creer divorc feuill film forfai former habitu how imposs inscri job joue lent
    liste minimu naissa ordi paieme passwo privee rdv regist site tablet taxe travai
    tutell utilis vendeu wifi`,
  ],
  [
    -14,
    `applic bourse bruit clavie cmu consei decede demena dossie espace etat fassie fill
    frais hlm indemn paris pronot ressou retrai separe taux trompe valide ville`,
  ],
  [
    -15,
    `ameli apl arnaqu caf connec connex cv deveni etes identi imposi intern prelev premie
    prime`,
  ],
  [-16, `alloca box fichie formul impots mail mutuel ordina prix puis votre`],
  [-17, `actual appel attest cpf ecran erreur impot lien ligne points travau`],
  [-18, `aides cantin format imprim panne secu tax`],
  [-19, `chomag declar emploi`],
  [-20, `oui pouvez rembou`],
  [-23, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -11;
