/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [25, `expuls suicid`],
  [24, `violen`],
  [23, `oqtf`],
  [22, `huissi`],
  [21, `harcel`],
  [20, `maltra`],
  [19, `ambula bout coups mourir nourri respir saisi`],
  [18, `brule corde depres menace`],
  [17, `agress anymor battue bleus he malais retent saisie samu`],
  [16, `alimen assign cogne convoq convul crever desesp force mandat pleure saigne`],
  [
    15,
    `adieu attouc audien bailif comman couche crise espoir evicti excise excisi frappe
    incest incons manger noires overdo pain placar puissa secoue tentat toit veines`,
  ],
  [
    14,
    `abri angois avale breath cache commis cousin faim food frigo fusil gifle hungry paniqu
    pendre prison restos scarif seques serait serrur tabass tonigh`,
  ],
  [
    13,
    `abando arrest avc bord bouge bouscu brulur cachet compar confis craque deport die
    ecroul evanou expres fardea feel fronti incend infarc insult jete moral perver prosti
    protec racket rejoin reveil sature sdf secour sleep street submer ventre visage`,
  ],
  [
    12,
    `abuse abusee allerg attack boit bouche boyfri cardia court days debord depass desper
    effond empech endorm enferm epicer epuise feu fond fugue gorge grave hits homele
    living myself nothin poitri raison renver risque soir suit tapent taper they tourne`,
  ],
  [
    11,
    `aille amie asile auditi bas bat betise bouffe bras burn citati contro coule danger
    debarr decroc defonc detent devien dormir empris finir flics forcee fou fouill gout
    lait lame landlo life mutile nues out overwh pete peter poubel regret rejete retene
    sent sexuel souffr toutes trotto ts venus vides viol vont vue`,
  ],
  [
    10,
    `all avaler baby beats being blesse brutal cacher cauche coeur convoc couper coutea
    dalle devant dieu dolipr drogue embete emmene endroi envie etouff everyo exhaus femmes
    fesses foutre foutu foutue freres fumee garcon immedi impaye javel lance merite nerfs
    noie pied pieds pince pire poigne punir rails rigole she soluti tailla tape uncons
    urgenc vecu vienne vite we`,
  ],
  [
    9,
    `aeropo autour bracel cigare cou coupur crois dad dechir decide dessus disput dors
    douleu eaux eclair enfanc enfer espere eviter explos face ferait filles flingu foncer
    fui gamine gaz going hais heart humili hurts inutil issue lachen mange minute ni
    niece no notre noyer nuit outsid papa paraly parte pistol pompie prefet proced prof
    raped sache sauter scared serais serez sinon sos suppli terre territ tiers tomorr
    took traver tres tribun usager valise victim vivant`,
  ],
  [
    8,
    `accouc agee allait arme bar bouger bu camion canal chest coupe crache crie cut devenu
    dispar door echapp enfuie enterr entier epilep everyt everyw existe fievre finiss
    follow forces foyer frappa frere fuir griffe heberg jetee jette laisse leve lever
    maitre me mechan mis morale next nue nus oblige oreill parce pendu pense pensee perd
    perdre poing promis rappor reacti reason recher sans sens seuls so sous suivie survei
    table take tapee tiens tient toilet tonton totale tuer vaut vide vie voulai`,
  ],
  [
    7,
    `adulte arrach balanc beau bol bonjou cable conjoi creve crises dame debout degout
    dehors ecrase electr engie escali evicte folle gauche gens gosses gouffr homme hurle
    idees il kids lui manche marre matin met monsie nous nowher oncle ose papi peine
    peur plus prive procha profon ras reduit repas rode rope rue sang si sois somnif
    sors stress sui tante tous vers virer vomit wants will withou`,
  ],
  [
    6,
    `accide affair avocat battre beurre choses cicatr cimeti compag conjug contre corps
    cote daught derrie devrai droite eau edf embras ex excuse failli faute fire gere
    hit i interd j joindr lacher lumier mamie medica morcea murs oeil off part partne
    pates poids porte prefer psychi quitte rabais raclee roulea serai sers soirs sortir
    squatt superm tete there threat tout veulen vivre voie zero`,
  ],
  [
    5,
    `ado afraid aidez alzhei ami and balle be beauco bebe bon boule ceintu chanta childr
    courag cris cuisin depuis dernie des doigts eleves ending enfin enleve epouse essaye
    etre fous go hall hotel husban is jeter lames mari metro meuble monde my par partir
    passer person pills police pont prie prise sauve se thinki tire tombee treve vais
    viendr voulu vraime was`,
  ],
  [
    4,
    `attrap balcon besoin chambr child ci client colle colleg conner course dans demain
    dis elle enfant entend euro figure gare gars haut honte je jours jugeme just juste
    kill m maman marque matins mec mieux mort morte nulle odeur ont ordonn parle partou
    potes pris produi propri rester retien roule s saute sert son subis tirer to tombe
    touche us va voile would`,
  ],
  [
    3,
    `aller at autant auxili brothe chauff cheveu copain couran eat femme fini fuite hivern
    hospit jusqu leur live lundi nez nuits obliga plaint quoi sac sait salle sera sur
    tente today toujou toute traces traite trop trouve two vois`,
  ],
  [
    2,
    `a air approc arrete bain ca casier casse confie distri don du en et ete fatigu fille
    fils garde gueule ils journe la les lieux ma main mal noir numero pas perds pere
    petite photos pousse qu renvoy solida sou suis traine vaisse von`,
  ],
  [
    1,
    `ans au aurais avec cause cave claque coince coup d de est fais fait gendar gonfle
    have hier hiver le mariag meme mere moitie mon mur n parent perdu plaque porter que
    rien sa sejour semain soeur suspen un veux voisin voitur want`,
  ],
  [
    -1,
    `again ai aime alone are bancai belle chez chien coloc contac copine dedans detest
    diabet eleve etudia faire from gamin got home mais marier mettre meurs ne ouvrir
    parti passag perdue petits prends prepar quand recu regard releve sale scoote stage
    temps tranqu venu vient vis y`,
  ],
  [
    -2,
    `acte bloque boite ce chose compte deja end famili father first france grand inform
    know new prend prerem proche proper provis quelqu reconn redonn refere repons sortie
    train verifi vol vous`,
  ],
  [
    -3,
    `accomp aimera bank boutei choisi coute create creche disent entrer envoye fenetr
    franca get immeub inclus ou paid photo pin pourri reussi rouge sante serre social
    sorti valabl verse voici`,
  ],
  [
    -4,
    `accede active aider amis banque branch constr courri demiss dents detail devez dident
    droit electo etais exoner expliq fo fr late locked login loyer majusc marche matern
    medeci messag minscr mobili neveu not ouvre ouvrez passep proof puk qui reteni servir
    su suffit titre unique vehicl versem visa vitale work`,
  ],
  [
    -5,
    `aah accept adress agrico ajoute ancien ants appren arret ask auto automa bateau biblio
    biens calcul case cessio cheap cligno commun condui contra cotisa dimpot dire docteu
    douche employ exploi fake faux fiches for grant integr jeune jointe lequel loisir
    manqua mensue mettez mistak monthl oublie passe paye pharma possib receve renouv
    return revien savoir school simule source soutie suspec termin too trou univer vas
    viens wrong`,
  ],
  [
    -6,
    `aout as aspa atesta benefi bonus cartes cet change chemin conven cover depot dette
    dicte differ diffic digita do ecrits enregi es eu factur fausse ferme find flash
    fraude garer indiqu infos jure justif long manque mdph milita mutual or papier partag
    passee pay payer period phrase pres preven prolon quel quelle radiat remett remise
    ruptur sais scam scan secret signer sim simula sncf societ soin stolen telech unders
    vente veuve vouche`,
  ],
  [
    -7,
    `acces accord aide alocat annees artisa assure autoro avalee avance celle cerfa cher
    chomeu combie coordo copier corrig creez crous dalo date debt debute deces demand
    depend dtr echean ecrite energy epoux etudie fete foncti french gouv help immobi
    insura laver litige locale louer lunett machin malvoy many missio mo modifi mois
    nom non number obteni orange origin ouvrie pre prouve radie ranger ranpli rectif
    recue regler retard robot saison salari second signe sixiem smic solde sourd system
    teleph toi traini tresor urssaf use valida`,
  ],
  [
    -8,
    `alerte alloc annule app appli armee assura autist autre averti avez back birth blague
    bordea borne bosser boulot candid carsat celui civil cmt coloni consul cours cpam
    css debts demend disabi dix does doit drivin duplic ecrire email enorme entret fasse
    fere fiche flashe forgot free gagne gras hacked health indu instal interi invali
    log lost lourd mactua mars msa nantes nation note noter occupa offici offres online
    pacs passpo payez paymen pc pieces pirate pointe pole poser pource primai print profes
    pv quarte quels rame read recens redema repare revenu saoule signez soins telepa
    time traita update verte visite vital volee which`,
  ],
  [
    -9,
    `absenc acompt addres allocs bill c2s canada capita career certif chaudi clique codes
    coloca combat consta copie couver credit debloq decla demarc dentai doctor docume
    educon embauc emmena faut foncie fourni habita handic humain imposa indivi juille
    lookin lu majore maladi moins montan moto natura net notair nouvea offre operat opposi
    paie paje pajemp paper papers perime permis permit postul pouve qf racont recepi
    relanc remorq rendez renew savez scanne septem sfr sick sign solair studio taf tell
    text tradui tu vaccin voles voter voulez websit`,
  ],
  [
    -10,
    `abime abord agrand amiabl anef antici appare apply bosse cadeau cannot carnet cases
    chiffr commer comput conect confli conte decisi decouv did donnez ecrive ensemb espagn
    examen expire fermee financ fine fiscal form gmail habite heure housin ij income
    lire locata merci motiva nombre notes partic photoc plait plusie portef prenez preuve
    proteg radar refund reinsc rempli rent rose securi statio surend truc utilis vendu
    versee virus vos voyage vraie window`,
  ],
  [
    -11,
    `activi affich agees agence agent ailleu allume amende anglai annee augmen autori
    bouton carte come compli conges dentis divorc droits etudes extrai faite faites garder
    immatr lent licenc livret mairie maries mensua mode mots moved munici pdf permi piece
    pub public questi quotie recett reclam refair repos restau rib rsa servic situat
    smartp sms somme souris succes techni tot tutell unempl vacanc vehicu velo vireme
    who write you`,
  ],
  [
    -12,
    `abonne accoun apa bullet card carrie cela conge contes fibre former mai marie menu
    metier minimu mot numeri open page passwo percu phone rdv recevo record regist retret
    revers site tarif trimes vendeu`,
  ],
  [
    -13,
    `allez cautio cheque chere code creer demena entrep etes feuill film fisc forfai grise
    habitu hlm imposs inscri job joue juin liste mdp occasi ordi paieme pronot regula
    travai wifi`,
  ],
  [
    -14,
    `ameli appoin bourse bruit caisse clavie compre decede dossie espace etat fassie frais
    how imposi indemn naissa paris prelev premie prime privee ressou retrai tablet taxe
    taxes valide ville`,
  ],
  [
    -15,
    `apl applic arnaqu caf cmu connec connex consei cpf cv deveni fichie fill identi intern
    puis separe taux trompe`,
  ],
  [-16, `actual appel box erreur formul impot impots mutuel ordina votre`],
  [-17, `alloca attest ecran emploi lien mail points prix travau`],
  [-18, `aides cantin format imprim ligne pouvez secu tax`],
  [-19, `chomag declar panne rembou`],
  [-20, `oui`],
  [-23, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -11;
