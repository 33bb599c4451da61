/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [26, `suicid`],
  [24, `expuls violen`],
  [23, `oqtf`],
  [22, `huissi`],
  [21, `harcel`],
  [20, `maltra nourri`],
  [19, `ambula bout coups mourir respir saisi`],
  [18, `anymor brule corde depres menace`],
  [17, `battue force retent samu`],
  [16, `agress alimen assign cogne comman convoq crever malais saigne saisie scarif`],
  [
    15,
    `adieu audien bailif beau bleus breath convul couche crise desesp evanou evicti excise
    excisi frappe frigo incest incons insult mandat manger noires overdo pain pleure
    puissa secoue serrur tentat toit veines`,
  ],
  [
    14,
    `abri angois attouc avale bouscu cache commis cousin espoir faim fusil gifle hits
    jete paniqu pendre placar prison racket secour seques tabass`,
  ],
  [
    13,
    `abando allerg arrest avc bord bouche bouge brulur cachet compar confis craque days
    deport die ecroul expres fardea feu fond food fronti fugue gout hungry incend moral
    perver prosti protec rejoin restos reveil sature sdf serait sleep street submer ventre
    visage`,
  ],
  [
    12,
    `attack baby boyfri cacher citati debord depass desper effond empech empris endorm
    epicer epuise feel finir garcon grave homele infarc living mutile nothin poitri raison
    renver retene risque sexuel soir tapent tonigh toutes`,
  ],
  [
    11,
    `abuse abusee aille asile bat beats betise bouffe bras brutal burn cardia cou coule
    court dad danger decroc deshab detent devien dormir embete endroi enferm flics fou
    fouill foutre gorge he lait lame life nues out overwh perd pieds punir regret rejete
    tape tourne trotto uncons urgenc venus vides vienne viol vont vue`,
  ],
  [
    10,
    `all amie auditi avaler bas being blesse boit bracel cigare coeur contro convoc couper
    crois dalle debarr defonc dessus devant devenu dolipr drogue echapp emmene enfer
    envie etouff everyo exhaus femmes ferait fesses flingu forcee freres gaz going immedi
    impaye javel kids lachen lance merite nerfs notre noyer pete peter pied pire poubel
    proced rails rigole soigna soluti sommei souffr suppli tailla taper tiens took ts
    we`,
  ],
  [
    9,
    `aeropo autour bar batten cauche ciel coupur coutea crache daught dechir dehors dors
    douleu enfanc espere everyw eviter explos face filles follow foncer foutu foutue
    fumee griffe heart humili hurts inutil jette landlo lever mange minute ni niece no
    noie nowher nuit nus oblige outsid papa parte partne pendu pistol poigne poing procha
    prof promis raped rappor rope sauter scared serais serez sos suit terre territ tient
    tiers totale traver tribun usager valise vaut vite withou`,
  ],
  [
    8,
    `accouc agee avocat bu canal chest coupe creve crie cut debout decide devrai dieu
    dispar eclair ecrase enterr entier epilep evicte fievre finiss frere fui fuir gamine
    gauche gosses hais heberg homme hurle il issue laisse me mis morale morcea next nous
    oreill paraly parce pates pense pensee peur pompie prefet profon reason reste sans
    sens she sinon so sois somnif sous survei table tomorr tonton tres tuer vecu victim
    vie vivant wants`,
  ],
  [
    7,
    `affair afraid allait arme arrach balanc bol bouger cable child courag crises dame
    degout door droite electr enfuie engie escali everyt fire folle forces fous foyer
    gens gouffr husban idees kill leve lumier marre matin mechan nue oncle peine perdre
    pills pince plus prive rabais raclee ras reacti reduit repas roulea rue sache sang
    serai seuls sors stress sui suivie tante tapee they threat tous vers vivre vomit
    voulai`,
  ],
  [
    6,
    `accide adulte alzhei beurre bonjou brothe ceintu choses cicatr cimeti colle conjug
    contre cris eau edf embras enfin excuse failli faute frappa hit i interd is j jetee
    joindr lames lui mamie medica met monsie murs oeil ose papi part partir person poids
    porte potes prefer prie rode sers si soirs sortir squatt superm tete there toilet
    tout veulen vide voie voulu will zero`,
  ],
  [
    5,
    `ado assez attrap balcon balle battre be beauco bebe bon chanta compag conjoi corps
    cote cuisin demain depuis dernie des dis doigts ending enleve essaye etre euro ex
    figure gars gere haut hotel jeter just juste m manche metro meuble monde myself off
    par passer photos police pont prise psychi quitte retien se thinki tire tombee traine
    treve us vais voile von was`,
  ],
  [
    4,
    `and auxili besoin boule chambr cheveu client course disput eat eleves elle enfant
    epouse gare hall je jours jusqu lacher mari marque matins mec mieux mort morte nuits
    nulle odeur ont ordonn parle partou plaque produi rester roule s saute sauve sent
    sert son tente tirer to tombe touche va would`,
  ],
  [
    3,
    `aidez aller ami arrete at autant chauff ci colleg conner copain couran dans don femme
    fini fuite hivern honte jugeme let leur lundi maman moi nez obliga pendan plaint
    pris propri quoi salle sera subis suis sur today toujou toute traces traite trop
    virer vois vraime`,
  ],
  [
    2,
    `a air ans approc bain ca casier cave confie distri du entend ete fille fils garde
    go gueule journe la les live ma mal mur noir pars pas perds pere petite pousse qu
    renvoy rien sac solida vaisse venger veux`,
  ],
  [
    1,
    `au aurais casse cause cette claque coup d de depose disant en est et fais fait fatigu
    gendar gonfle hier hiver ils le lieux lisez lit main mariag mere moitie mon n numero
    perdu porter que sa sejour soeur sou trouve tue un vis voisin voitur`,
  ],
  [
    -1,
    `ai aime alone aux bancai belle chien copine detest diabet dit eleve employ encein
    enerve entail etudia faire fenetr got grand mais marier meme mettre meurs ne ouvrir
    parti passag proble quand regard seraie seule t venu verifi want y`,
  ],
  [
    -2,
    `acte boutei ce compte deja disent famili for france inform locked perdue prend proche
    proper provis quelqu receiv recu redonn releve scoote sortie tranqu vient visa vol
    vous`,
  ],
  [
    -3,
    `aider ask assist bank bloque branch calcul chez chose creche detail docteu droit
    entrer envoye exoner first fo franca immeub lequel manque matern minscr not ou pay
    photo pourri prerem reconn refere repons reteni rouge sante school serre sorti verse
    versem with work`,
  ],
  [
    -4,
    `accomp aimera appren as banque cessio choisi courri create demiss dents dimpot etais
    faut inclus jeune login loyer manqua marche mensue messag monthl neveu passep pharma
    possib qui rectif return servir social suffit termin titre too univer valabl vehicl
    voici`,
  ],
  [
    -5,
    `aah accede accept active adress agrico amelie ants arret auto benefi biblio biens
    cerfa commun condui contra devez diffic dire douche ecrits electo enregi expliq fake
    faux ferme fiches fr integr jointe majusc many medeci mistak mobili oublie ouvre
    paid partag passe paye payer pre prenez receve recue remise remorq reussi revien
    sais scan soutie su vas viens vitale`,
  ],
  [
    -6,
    `addres ancien atesta automa bateau case change cheap chomeu cligno constr cover date
    debt deces depend dette differ energy es eu factur flash foncti grant health indiqu
    infos jure long mdph mettez milita modifi mois mutual nantes new orange ouvrez ouvrie
    papier passpo pin pole preven prolon puk quel quelle savoir secret sncf societ soins
    solde stolen trou unders urssaf vouche wrong`,
  ],
  [
    -7,
    `acompt aide alocat ame aout appli artisa aspa avalee avance averti bonus candid career
    cartes cet chemin cher conte cotisa cpam crous debts debute demand depot dident digita
    disabi does dtr duplic echean ecrite epoux etudie exploi fere fiche find forgot fraude
    garer gouv gras help immobi indu laver locale loisir louer lourd lunett machin mactua
    missio nom non note obteni offici offres opposi or origin passee period phone pource
    pres proof prouve quarte radiat ranger regler renouv retard robot ruptur saison scam
    second signe signer sim simula sixiem smic source sourd suspec system teleph traini
    traita truc update use valida veuve which`,
  ],
  [
    -8,
    `acces accord ajoute alerte allocs annees anpe appuye armee assura assure autist autoro
    autre avez back birth bordea borne boulot c2s carsat celui chaudi chiffr civil cmt
    coloni combat combie consul coordo copier corrig cours couver credit creez css dalo
    decla demend dicte did dix do docume doit educon email enorme entret fausse fete
    french hacked ij imposa interi invali juille justif late log lost mars moto nation
    notair noter number online operat pacs papers payez paymen pc permit pieces pirate
    pointe poser primai profes qf radie rame ranpli read recens redema remett renew repare
    revenu salari saoule sfr simule sport studio telech telepa text toi tresor vente
    versee vital voles`,
  ],
  [
    -9,
    `absenc agrand altern anef anglai app blague bosser canada capita celle certif codes
    coloca conect consta copie decouv demarc dentai drivin ecrire embauc emmena fasse
    financ foncie form fourni free gagne gmail habita handic humain income indivi instal
    insura litige loge lookin malvoy mensua minimu moins mot motiva msa natura net nouvea
    paje partic perime permis phrase postul pouve print propos pv quels racont refund
    rent rose scanne securi septem sign situat solair taf tell tu vaccin vehicu verte
    visite volee voter voulez voyage vraie who`,
  ],
  [
    -10,
    `agees agent alloc allume amiabl annule antici appare apply bill bullet cannot carnet
    come commer comput debloq ensemb examen expire fermee file fiscal housin licenc livret
    locata lu majore maladi maries merci montan nombre notes occupa offre paie pajemp
    paper photoc plait plusie preuve quotie radar recepi relanc rendez savez signez somme
    statio surend techni time tradui unempl virus websit window`,
  ],
  [
    -11,
    `abime abord accoun affich agence ailleu allez amende annee augmen autori bosse cadeau
    carrie carte cases clique confli conges decisi dentis divorc doctor donnez droits
    ecrive espagn extrai faite fine garder habite heure lire mai mairie marie metier
    mo mode mots moved munici numeri page passwo pdf percu permi piece portef proteg
    pub questi recett reclam record refair regula reinsc rempli repos restau retret rsa
    servic sick site souris tot tutell utilis vendeu vendu vos write you`,
  ],
  [
    -12,
    `activi apa billet bouton card cautio cela contes etudes faites feuill former grise
    habitu immatr imposs inscri juin menu occasi paieme public recevo regist smartp sms
    succes tarif taxes trimes vacanc velo vireme`,
  ],
  [
    -13,
    `abonne appoin bourse caisse chere code compli conge creer espace etat etes fibre
    fisc forfai hlm how imposi joue lent liste mdp open ordi paris privee rdv retrai
    revers rib tablet travai valide`,
  ],
  [
    -14,
    `bruit cheque clavie cmu connex consei cv decede demena dossie film frais identi indemn
    job naissa prime pronot ressou separe taux ville wifi`,
  ],
  [
    -15,
    `ameli apl caf compre connec deveni entrep fassie fill formul intern ordina points
    prelev premie taxe trompe votre`,
  ],
  [-16, `actual appel applic arnaqu box cpf erreur fichie impots mutuel prix travau`],
  [-17, `aides impot lien mail puis tax`],
  [-18, `alloca attest cantin chomag ecran emploi format imprim ligne panne secu`],
  [-19, `declar oui`],
  [-20, `rembou`],
  [-21, `pouvez`],
  [-23, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -12;
