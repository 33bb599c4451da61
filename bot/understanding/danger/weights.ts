/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [24, `huissi`],
  [23, `expuls oqtf suicid`],
  [22, `violen`],
  [19, `force maltra`],
  [18, `adieu ambula bout depres faim harcel nourri respir saisi`],
  [17, `alimen assign frappe malais mourir pleure`],
  [16, `anymor bleus brule epuise he manger saigne saisie samu toit`],
  [
    15,
    `agress avale battue beau cogne comman convul couche coups crise desesp evicti feu
    foyer homme mandat menace overdo tape`,
  ],
  [
    14,
    `angois audien bailif blesse coeur coutea craque crever danger finir fugue incons
    pain paniqu puissa retent sang tonigh vue`,
  ],
  [
    13,
    `abri allerg arrest asile avc breath bu cachet commis compar cousin deport evanou
    frigo incest placar risque sature scarif sdf secoue secour serait sleep submer tentat
    tourne`,
  ],
  [
    12,
    `abando attouc bouge bouscu brulur court debord desper devien dormir ecroul effond
    epicer espoir feel food fronti gifle gout homele hungry incend infarc jete met moral
    myself noyee papa pendre prison racket rejoin renver restos seques serrur soluti
    street tabass tapent taper veines ventre viol`,
  ],
  [
    11,
    `abuse attack balcon bat bouche bouffe burn citati conjoi days decide depass dessus
    douleu drogue endorm flics fond garcon grave hits landlo leve living nothin overwh
    poitri raison reveil sent sexuel soir survei tres`,
  ],
  [
    10,
    `all baby bas boyfri bras cache cigare contro convoc couper crois dalle dame detent
    empech empris enfer etouff exhaus fesses foutre frere gaz gorge insult lait life
    mange nerfs noires nues nuit out rappor rejete sans she terre tombee trotto vaut
    vides visage we`,
  ],
  [
    9,
    `ado aeropo avaler balle beats being betise camion convoq cou dehors die eaux eclair
    endroi enferm envie escali etre everyw eviter explos flingu foutu fuite heart idees
    impaye lachen no noie noye oblige oncle outsid paraly pense peter plus poubel proced
    procha prosti recher renvoy si sors stress suit territ they toutes uncons urgenc
    veulen vide vie vienne vite voulu`,
  ],
  [
    8,
    `amie baille bol bonjou cardia chest corde coupe coupur crises dad dispar dors emmene
    epilep ex face frappa gamin heberg hurle hurts kids marre monsie next niece nous
    nowher parce pensee perdre pied poing prefer prefet raped ras reason sortir take
    tiens tiers tonton totale tout traver usager valise victim vivre vont`,
  ],
  [
    7,
    `accide agee attrap autour balanc bebe boit bon bord colis compag crache crie cut
    debout devant diabet droite electr engie evicte fievre fuir fusil going gosses hit
    inconn javel jetee joindr mari me merite metro mis nue part parte perd person pompie
    pris profon reduit repas rue scared sens serai seuls so soirs sou sous tente tient
    tomorr tribun tuer wants will zero`,
  ],
  [
    6,
    `accouc adulte affair aidez ami autant battre be beurre boule conjug course creve
    demain door dur filles forcee foutue gauche hotel i il is j laisse mechan monde morcea
    my off ordonn ose par partir pates porte prive prof quitte rabais retien rode roulea
    tante tete traces treve urgent vais vers virer`,
  ],
  [
    5,
    `allait aller attaqu avocat bouger ceintu childr ci cuisin depuis don eau edf fire
    gare go gratui humili husban interd jours leave lui marque matin medica ni noir partne
    peur police porter publiq retour sert sui there took two voila vomit voulai`,
  ],
  [
    4,
    `afraid arme at beauco besoin centre chanta chauff chef client cote daught dernie
    des distri doigts eat elle enfant essaye fille fils gonfle je lundi m meuble mort
    morte mur notre peine plein pont quoi rend reserv s sauter se signal to today touche
    trop us va venue vois was would`,
  ],
  [
    3,
    `achat avant biento casse chambr chaque cheveu child choses contre couran dans dedans
    direct end enedis euro failli famill faute femme garde haut his hivern ils jeter
    juge jugeme kill les lumier mal mardi mieux nouvel nulle obliga odeur ont partou
    perdu pere produi propri refus rentre sac saute son suspen tombe tous toute vendre
    want`,
  ],
  [
    2,
    `a alone au avis brothe colleg demeur en ete euros fatigu gendar grands gueule hall
    have immeub jusqu la lieux live moi nuits numero oeil parle pas petite photos plombs
    poids polici pousse qu recomm recour semain soeur solida suis sur trouve veux voisin
    von`,
  ],
  [
    1,
    `air and ans are assist aux belle c copain d decemb domici du enleve entend et fait
    journe last lever lit longte ma mere mon n perds perdue pour proces repons sont tomber
    tue vis voitur won`,
  ],
  [
    -1,
    `accomp acte age aujour aussi bloque classe coince commen deux disant est faire from
    got home hui let lettre mais mec mineur ne parent petits proble releve sa seule soutie
    souven tire traite venu vient vire vol`,
  ],
  [
    -2,
    `ai avoir bois boite ce chez chose contra detest donner entrer etais exoner extra
    father fini honte inform know loyers maman mariag mensue meurs our passag paye poste
    prends prerem pres provis rachat rate receiv reconn recu refuse rouge sante serre
    ses social suivre t taken temps venir voudra`,
  ],
  [
    -3,
    `again agrico alerte annees asks avance bank bateau cartes cessio change chaud cherch
    conexi copine create dident electo eleve enerve farm fenetr first fo france grand
    info login messag mettre month pars parti prend quelqu receve refere reteni savez
    sorti suppri system too valabl verse versem vitale withho`,
  ],
  [
    -4,
    `aider aimera ajoute artisa as ask atelie aucune autres bancai banque bases branch
    cles coloc coloca constr contin coupee courri creche debute demarc detail devez do
    does enregi examen famili ferme franca froid garer indivi learn low lycee manque
    meme micro milita minscr modifi module monthl neveu new not ou ouvre overpa paie
    papier passe patron proper radiat remett ressem reussi robot salari seulem sixiem
    slow solde suffit suppor titre unique vas vehicl verte visa vital voir voulez vrai
    where wrong`,
  ],
  [
    -5,
    `accept active addres arret attend auto automa autre avez bleue bonus budget cdd chemin
    cocher commun conpre copy cpam decomp dette differ digita dis douche downlo dtr duplic
    embauc encore envoye facebo factur fake find for foreig full grant heures inclus
    infos juste late lequel locked majusc make manqua mariee matern meille mettez mobili
    mois nantes noter orange paid parait payer possib pourri prepar rectif remise resume
    return school second simule source statem status suspec traita univer veuvag vignes
    vignet voici with`,
  ],
  [
    -6,
    `accede adress aide aime annule ants aout appara avalee back biens bug cancel cas
    cheap consul copier counci coute cover crous deadli debuta deja demiss dents depart
    depose dimanc dimpot disabi droit echang ecrits energy entret epoux eressa etait
    exploi fausse financ flash foncti fourni gmail gras habita habitu id indu insura
    integr juille laver litige loue loyer mactua many marier mdph mistak mo nessan nouvea
    obteni offici opposi ouvrez ouvrie owe passee payee paymen pin pouve pre previe prolon
    puk quel qui radie ranger redema refair regler reinit retard rights sais saison scam
    scan sim simula smic sncf soin speedi stage stolen toi traini tram tresor tuteur
    tva urssaf use valida verifi video vole vouche vous week worker`,
  ],
  [
    -7,
    `alocat ame amelie aspa atesta augmen autoro averti aviez benefi biblio blague casier
    cassee celle civil cligno cmg commer coordo copie cotisa cours creez crit css dalo
    debt debts decla demand depot dicte diffic dire duree echean ecrit ecrite es etudes
    facile fasse foncie french garant gouv immobi jeu journa kaf loans loisir lost louer
    lu lunett machin marche minimu msa nation net note obsequ operat or ouifi pacs passep
    pharma photo phrase piece pirate pointe pole postul proof quarte quelle quels rame
    ranpli read recue relanc rempli repare reques scoote societ soins subven truc unders
    vente vos what yahoo yeux`,
  ],
  [
    -8,
    `abime acompt activi agent allez bete birth bouton bullet caffe canada candid carnet
    carsat cases celui chiffr cmt collec combat conte corrig debloq deces dentis depend
    did drivin efface employ ensemb enter espagn essais etes extrai faut fere fiche file
    flashe flat foot form fraude hacked health help humain ij imposa interi invali jointe
    licens link listes locale majore maprim marie mdr medeci memoir menu motiva moto
    notair number offre online origin oublie pajemp parcou payez perime pieces point
    poser preven primai print profes pv qf radar recepi rent restau revoir rfr scanne
    send septem sign taf telech telepa teleph termin vaccin vehicu versee volant volee
    voles when which window`,
  ],
  [
    -9,
    `absenc accord agees agrand ailleu allocs ancien anef annee anpe apa app bac bill
    bonne boulot c2s cannot cantee capita career chaudi come comput conect contac curate
    date debit demend doctor donnez droits ecrire educon email entre etape expliq faite
    fiscal forgot free garder grise lire lisez log lookin lourd mairie maries mars mer
    metier missio montan montre mutual natura nom nombre non occasi occupa offres ordi
    paje papers partic plait pourqu printe propos racont recens renew revien servic signe
    smartp souvie statio su succes text time tot update vendeu vendu vieux visite vraie
    who write`,
  ],
  [
    -10,
    `abord affich agence amiabl antici apply apres bordea bosse cet cle compri confli
    conge contes decouv devoir doit ecrive expire fermee fibre former fr gagne google
    housin income justif long paper permis permit photoc pizza plusie portef prenez preuve
    proteg pub punais quotie recevo refund regard regula reinsc reseau ressou rose rsa
    solair souris speak taxes tell tradui trimes unempl velo veuve ville vireme virus
    voter websit work`,
  ],
  [
    -11,
    `allume amende appren caisse carte cheque chere clique compre condui connex creer
    decisi docume dossie fassie feuill fine handic heure imposs lent liste mai mensua
    mode moved numeri open page passpo pdf percu permi public recett reclam retret revenu
    rib servir sick situat surend tu tutell utilis valide voyage`,
  ],
  [
    -12,
    `acces accoun appli applic associ autori box card carrie cautio cela clavie compli
    consei demena deveni divorc entrep etat eu immatr indemn joue locata maladi merci
    pronot prouve questi record rendez renouv retrai revers savoir securi tablet taxe
    you`,
  ],
  [
    -13,
    `aah appare appoin bourse bruit cmu combie credit espace film identi instal job livret
    mails mots paieme paris pay points pouvez premie proche puis rdv regist separe wifi`,
  ],
  [
    -14,
    `abonne ameli arnaqu choisi cpf cv fill forfai formul frais habite hlm how imposi
    inscri licenc mdp moins mot ordina passwo phone signer taux`,
  ],
  [
    -15,
    `apl assura caf cher codes decede faux impots intern lien ligne mutuel naissa prelev
    prime sms travai travau`,
  ],
  [-16, `actual aides appel certif ecran faites fichie format trompe votre`],
  [-17, `alloca attest cantin chomag declar emploi erreur impot imprim mail prix tax vacanc`],
  [-18, `code connec panne secu site`],
  [-19, `oui rembou`],
  [-22, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -10;
