/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [25, `huissi`],
  [24, `expuls suicid`],
  [23, `oqtf`],
  [22, `violen`],
  [20, `harcel maltra`],
  [19, `nourri`],
  [18, `ambula bout brule depres faim force respir saisi`],
  [17, `anymor coups epuise he malais mourir saisie samu toit`],
  [16, `assign comman convoq frappe homme manger menace retent saigne`],
  [
    15,
    `adieu agress alimen angois bailif battue bleus cogne convul couche craque crever
    crise desesp evicti feu foyer fugue overdo pleure secoue ventre vue`,
  ],
  [
    14,
    `arrest audien beau bouscu breath commis evanou finir incons mandat pain paniqu papa
    placar puissa reveil sang sdf secour tonigh veines`,
  ],
  [
    13,
    `abando abri avale avc blesse bouche bouge brulur bu compar cousin danger days deport
    ecroul espoir excise excisi food frigo fronti gifle hits hungry incend incest moral
    myself rejoin restos sature scarif submer tentat ts viol`,
  ],
  [
    12,
    `allerg asile attouc cache cachet confis corde debord depass desper devien die dormir
    douleu effond epicer feel fond foutre garcon gout grave homele idees infarc insult
    leve living noires nothin noyee pendre prison racket renver risque serait serrur
    sleep street tabass tape taper`,
  ],
  [
    11,
    `abuse attack balcon betise boit bouffe boyfri burn citati coeur coule court decroc
    drogue endorm enferm flics jete landlo overwh poitri prosti raison rejete sent seques
    serai sexuel survei tapent tourne tres vides visage`,
  ],
  [
    10,
    `all amie baby bat beats being bras brutal cigare contro crois dalle dame decide dessus
    detent devenu dolipr embete emmene empech empris endroi enfer etouff eviter exhaus
    explos fesses flingu fouill fuite gorge hurle lait life minute mutile nerfs noie
    noye nues out pete peter pince pire protec recher sans soir soluti suit suppli terre
    they trotto uncons urgenc vaut vecu vide vite we`,
  ],
  [
    9,
    `ado aeropo bas bord camion cauche ceintu conjoi convoc cou couper coupur coutea dad
    dehors devant dors eaux envie espere etre everyt existe face filles foncer frappa
    frere gaz griffe heart hurts immedi impaye issue lachen laisse mange ni no nuit oncle
    paraly parte poing prefer proced rappor regret renvoy repas sache serais sers she
    traver tribun usager valise victim vie vienne vont`,
  ],
  [
    8,
    `agee avaler balanc balle cardia chest coupe crache crises cut dispar eclair epilep
    everyw ferait fievre follow fusil hais heberg javel lache lui marre me merite met
    mis next niece nowher outsid parce pense pensee perdre pied plus prefet procha profon
    raped reason scared si so stress take tante tente tiens tient tiers tomorr tonton
    took totale toutes tuer zero`,
  ],
  [
    7,
    `accide accouc affair aille ami arme attrap autour be bol boule cable client cote
    creve debout diabet disput door electr engie evicte ex expres femmes folle forces
    foutu freres fuir gens going gosses hit il joindr kids mari metro monsie morcea murs
    nous nue oblige pardon perd peur poigne pompie poubel prive rabais raclee ras reacti
    reduit rue sauter sens sera sors sortir sous superm territ tombee tout vais vivre
    voie voulai voulu wants`,
  ],
  [
    6,
    `avocat battre bebe beurre bonjou cacher cimeti colis colle compag course crie cris
    demain dernie eau edf eleves enfin failli faute fire forcee foutue gauche i interd
    j jetee lacher lumier mamie manche matin mechan medica noir off par part partir partne
    pates peine person pills pris quitte rode roulea soirs souffr sui there threat toilet
    touche vers virer vomit will`,
  ],
  [
    5,
    `adulte afraid allait beauco besoin bon conjug corps cuisin daught des dis don droite
    gare go hall lever marque monde my notre ose partou passer police porte propri retien
    sac se seuls tous treve us veulen voile`,
  ],
  [
    4,
    `autant bouger chanta chauff chef childr conner depuis eat elle ending enfant essaye
    euro fille gonfle haut honte hotel humili husban is jeter jette jours jusqu lundi
    m meuble mieux mort odeur ont ordonn oreill parle plaque poids porter pourqu quoi
    recomm rester s sert sinon soeur sort thinki to trop two va von vraime was would`,
  ],
  [
    3,
    `aidez aller and arrach at casse chaque cheveu child choses ci contre couran dans
    dedans escali famill femme figure fils ils je journe jugeme juste kill lieux mardi
    matins moi mur nulle obliga oeil pont produi sait salle son sur tete tirer today
    tombe tomber toujou toute traces`,
  ],
  [
    2,
    `a air arrete bain brothe ca cave centre chambr coince colleg confie copain disent
    distri doigts du en enleve fatigu font garde gendar gueule have hier hivern la les
    lit live mal mariag meme mere morte nuits pas perds perdu pere photos plaint pousse
    qu saute semain solida suis suspen traine vois want`,
  ],
  [
    1,
    `ans au aux avis claque de depose entend et ete fait journa le ma maman mec mon numero
    parent petite rentre reste rien sou tue veux vire vis voisin voitur`,
  ],
  [
    -1,
    `again ai aime boite chose commen compte end faire from gamin got grand hiver home
    mais ouvrir parti petits proble quand refuse repons rouge sa ses seul temps venu
    vol y`,
  ],
  [
    -2,
    `acte avait avoir bloque borne cartes ce chez chien coment conexi disant eleve entrer
    father fenetr france immeub inform marier meurs ne passag patron perdue prends reconn
    recu refere releve serre sorti tire traite verse vitale voici`,
  ],
  [
    -3,
    `accept accomp active asks bank banque bonus branch case conpre copy courri create
    deja downlo ecrit envoye etais extra famili fo get inclus login low mettre not ou
    paid prerem pres proche provis quelqu rachat rendu reussi sante slow social solde
    suppor t taken valabl verifi`,
  ],
  [
    -4,
    `addres agrico aider annule armee as aucune bancai cessio choisi cles contra coupee
    cpam decomp demarc detail dident dire electo enregi es exoner expliq first gouv infos
    late learn lequel leur locked matern messag micro milita mobili module monthl neveu
    new paie pars paye payer possib poste prend prolon proof rectif recue remett ressem
    reteni sim soutie suffit titre train unique versem visa vous wrong`,
  ],
  [
    -5,
    `accede alerte annees arret ask atesta auto autres back bases budget cancel change
    chaud cher cocher coloca commun condui constr conven debuta dette do does droit duplic
    eressa factur farm find for foreig froid full garer id indivi info locale loyer majusc
    manqua manque marche mensue mettez minscr mistak modifi nessan nouvea ouvre overpa
    owe papier parait partic passe pourri proper quelle qui receve renouv reques resume
    return ruptur sais secret sixiem sncf soin statem suspec termin too tram univer use
    verte`,
  ],
  [
    -6,
    `adress aide ajoute ame amelie ants aout appli appren artisa atelie automa avance
    averti bateau benefi biblio biens boxe bug cheap chemin cligno codes coordo corrig
    cover date deadli debt demand demiss dicte differ diffic dimpot disabi dix docteu
    dtr duree ecrite ecrits embauc employ energy entre entret epoux essais etudie examen
    exces exploi fake foncti gras help indiqu indu insura juille loue make many mdph
    medeci mediat missio mois monter mutual nantes nom offici opposi orange passep pin
    pouve pre presqu puk quel radiat redema regard reinit remise remorq rights robot
    saison savez scan signer simula simule societ source speedi status stolen surviv
    tarif toi traini tresor tva unders urssaf vas vehicl vente vital vole vouche`,
  ],
  [
    -7,
    `accord alocat ancien aspa autist autoro avalee avez aviez birth blague bleue caffe
    cdd celle cet clique cmg collec combat combie come consom consul copier cotisa counci
    cours creez crous debute decla degat depend depot devez digita enorme espagn etudes
    fausse fere fisc flash foncie fraude french garant give gmail grant immobi integr
    interi invali jointe kaf laver loans mactua net note number obteni offres ouvrez
    ouvrie parcou paymen phrase point pointe poser pource preuve previe profes quarte
    quels radie rame ranger ranpli read refair regler retard revien savoir scam second
    soins stage subven system traita valida versee visio voles voulez which`,
  ],
  [
    -8,
    `abime abord acompt allocs anglai anpe app assura autre bosser bouton candid carsat
    cases casier chaudi chiffr civil commer conte credit crit dalo debit debloq debts
    deces demarr dentai echean ecrire ensemb enter faite faites faut fiche flashe foot
    fourni free gagne hacked health licens link litige log loge loisir lost louer lunett
    machin mails maprim mars mdr memoir menu mo moins msa nation nombre non notair noter
    obsequ online operat or origin ouifi pacs paje pajemp parole passee pc perime piece
    pieces pirate pole postul primai propos pv recens repare republ restau rfr rose salari
    servic sign signat smic taf telepa teleph text time truc vendeu volee voter`,
  ],
  [
    -9,
    `absenc activi agence agrand ailleu allez bac bete bill blanc bordea boulot c2s caisse
    canada cannot capita career celui cmt conect copie css demend dentis did drivin droits
    ecrive educon email extrai file financ forgot form fr garder habita ij income lire
    lisez lookin lu majore marie mer montan mot motiva moto mots natura occasi occupa
    offre oublie payez permis permit photo print printe qf racont relanc rempli rent
    revenu scanne scoote septem servir signe simple solair studio su telech tell tot
    tradui tuteur update vehicu vraie websit write you`,
  ],
  [
    -10,
    `allume amiabl anef annee antici apply augmen bosse bullet cantee carnet comput confli
    conges consta contac contes decouv doctor doit etape eu expire fermee fibre fine
    fiscal google grise handic housin humain immatr imposa lent mairie mode paper papers
    pharma photoc plait plusie portef prenez proteg pub questi quotie radar recepi recett
    refund renew retret securi sick smartp somme souris speak statio unempl vacanc virus
    visite vos who window work`,
  ],
  [
    -11,
    `acces affich agees amende card cautio chere compli decisi donnez etes former heure
    imposs juin justif licenc liste locata long mai metier moved numeri open page pdf
    permi phone pizza portag punais rdv recevo reinsc reseau ressou retrai rib rsa sms
    succes surend taxe taxes tu tutell velo vendu vieux vireme`,
  ],
  [
    -12,
    `aah agent apa appare appoin autori carte cela clavie compre conge connex creer demena
    deveni divorc docume entrep feuill forfai habitu joue maladi maries mensua ordi paieme
    pay percu preven prouve public reclam record regula revers situat trimes utilis veuve
    ville`,
  ],
  [
    -13,
    `abonne accoun bourse bruit carrie cheque dossie espace etat film how identi indemn
    inscri instal mdp minimu paris passwo pronot regist separe tablet travai valide wifi`,
  ],
  [
    -14,
    `ameli certif decede fassie fill hlm impots job livret merci naissa ordina prelev
    premie votre`,
  ],
  [-15, `apl applic box cmu consei cpf cv ecran faux frais habite imposi prime rendez taux`],
  [
    -16,
    `actual appel arnaqu caf connec format formul impot intern ligne mutuel points puis
    travau trompe`,
  ],
  [-17, `aides attest cantin declar fichie lien panne prix site tax`],
  [-18, `code emploi erreur imprim mail secu`],
  [-19, `chomag pouvez rembou`],
  [-20, `alloca oui`],
  [-22, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -11;
