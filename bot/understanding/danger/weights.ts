/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [25, `expuls suicid`],
  [24, `violen`],
  [23, `oqtf`],
  [22, `huissi`],
  [21, `harcel`],
  [20, `maltra nourri`],
  [19, `ambula bout coups mourir respir saisi`],
  [18, `anymor corde depres menace`],
  [17, `assign battue brule retent saigne samu`],
  [16, `agress alimen comman convoq convul crever force malais mandat pain saisie tentat`],
  [
    15,
    `adieu angois audien bailif beau bleus breath cogne crise desesp evicti excise excisi
    frappe frigo incest incons manger overdo placar pleure puissa scarif secoue serrur
    tabass toit`,
  ],
  [
    14,
    `abri arrest attouc avale cache commis couche cousin espoir faim fusil hits incend
    insult moral noires paniqu pendre prison secour seques veines`,
  ],
  [
    13,
    `abando avc bouche bouscu boyfri brulur cachet compar confis craque days deport die
    ecroul evanou expres feel fond food fronti fugue hungry jete living perver prosti
    protec racket restos sature sdf serait sleep street submer ventre visage`,
  ],
  [
    12,
    `allerg asile attack baby bord bouge cardia citati coule court debord depass desper
    effond empech empris endorm epicer epuise fardea feu finir gifle grave homele infarc
    life mutile nothin poitri regret rejoin renver reveil risque sexuel soir tapent tonigh
    ts`,
  ],
  [
    11,
    `abuse abusee aille auditi bas bat beats betise boit bouffe bras brutal burn cacher
    danger decroc detent devien dormir endroi enferm femmes flics flingu forcee fou fouill
    garcon gorge gout he lait nerfs out overwh peter raison rejete retene took tourne
    toutes trotto uncons urgenc venus vides viol vont vue`,
  ],
  [
    10,
    `all amie avaler being blesse coeur contro convoc coutea crache crois dad dalle debarr
    dechir defonc dessus devenu dolipr drogue eaux echapp embete emmene enfer envie etouff
    everyo exhaus fesses foutre foutu foutue freres fumee gaz humili immedi impaye javel
    kids lame merite noie nues nuit pete pieds pire poubel proced prof punir rails rigole
    serais soluti sos souffr tape taper we`,
  ],
  [
    9,
    `aeropo bracel cauche cigare cou couper coupur daught dehors devant dieu douleu enfanc
    enterr espere eviter explos face ferait filles follow foncer fui going hais heart
    hurle hurts inutil lachen lance landlo mange minute mis ni niece no notre nowher
    noyer nus outsid papa parte partne pendu pied pince pistol poigne poing prefet procha
    profon raped rope sauter scared serez suit suppli table tailla territ tient tiers
    totale traver tres tribun usager valise vecu victim vienne vite vivant withou`,
  ],
  [
    8,
    `accouc agee arme autour avocat bar bouger bu cable camion chest coupe crie cut debout
    decide degout dispar dors eclair entier epilep everyw fievre finiss forces frere
    fuir gamine gauche griffe heberg homme il issue jette lever maitre me morale next
    nous oblige oreill paraly parce pense pensee perd perdre pompie prive promis rappor
    reason recher reste sans sens seuls she sinon so soirs sois sors sous survei tante
    terre they threat tiens tomorr tuer vaut vie wants`,
  ],
  [
    7,
    `affair afraid alzhei bol canal ceintu child courag creve cris crises dame door electr
    engie escali everyt evicte excuse fire folle foyer frappa gens gouffr idees kill
    lacher laisse leve lumier mamie marre matin monsie oncle pates peine peur pills plus
    rabais raclee ras reacti repas rue sang si somnif squatt stress sui suivie toilet
    tonton tous vers vide vivre vomit`,
  ],
  [
    6,
    `accide adulte allait attrap beurre bonjou choses cicatr cimeti conjoi conjug contre
    devrai droite eau ecrase edf embras etre failli faute gosses hit husban i interd
    is j jetee joindr lames manche mechan medica met morcea nue oeil ose papi part poids
    porte potes prefer prie quitte reduit rode roulea sache serai sers sortir superm
    tapee tete there tirer tout veulen voie voulai will zero`,
  ],
  [
    5,
    `ado assez balanc battre be bebe bon boule brothe chanta colle compag corps cote cuisin
    demain depuis dernie derrie des dis doigts eleves ending enfin enleve essaye ex figure
    fous gare gars gere haut hotel jeter juste lui marque matins metro meuble monde morte
    myself off par partir passer person police pont psychi retien se tire tombee traine
    treve us vais voile voulu was`,
  ],
  [
    4,
    `ami and balcon balle besoin chambr client conner course disput eat elle enfant enfuie
    epouse euro hall je jours jusqu just m maman mari mec mieux mort murs nulle odeur
    ont ordonn parle partou photos prise produi rester roule s salle saute sent sert
    son subis tente thinki to tombe touche toujou traces va von would`,
  ],
  [
    3,
    `aidez aller arrach arrete autant beauco chauff ci colleg confie copain couran dans
    entend femme fini fuite hivern honte hospit jugeme leur lundi ma moi nez nuits obliga
    perds plaint pris propri quoi sera suis sur today toute traite trop vaisse virer
    vois vraime`,
  ],
  [
    2,
    `a air ans approc at auxili bain ca casier cave cheveu disant distri don du en ete
    fatigu fille garde go gueule journe la les let lieux live main mal mur noir numero
    pas petite plaque pousse qu renvoy rien sac solida veux vire`,
  ],
  [
    1,
    `au aurais casse cause cette claque coup d de est et fait fils gendar gonfle hier
    hiver ils le lisez lit mariag mere moitie mon n parent perdu pere porter que sa sale
    sauve sejour semain soeur sou trouve tue un voisin voitur`,
  ],
  [
    -1,
    `ai aime alone aux bancai belle chien coloc contac copine detest diabet dit enerve
    etudia faire fenetr got grand marier mensue mettre meurs ne ouvrir pars parti passag
    perdue prends proble quand regard releve scoote seraie want y`,
  ],
  [
    -2,
    `acte bloque boutei ce compte create deja disent eleve famili france gamin inform
    lequel locked mais prend proche proper quelqu receiv recu sortie t tranqu venu verifi
    vient visa vol vous`,
  ],
  [
    -3,
    `accede accomp aimera assist bank branch chaud chez chose commun coute creche detail
    docteu entrer fo for franca immeub inclus manque matern neveu not ou pay photo pin
    possib prerem provis reconn redonn refere repons reussi rouge sante school serre
    sorti soutie valabl verse versem voici with work`,
  ],
  [
    -4,
    `active aider amis banque calcul courri demiss dents devez droit electo employ envoye
    etais exoner expliq faut fiches jeune login loyer majusc manqua marche messag minscr
    mobili monthl new passep pharma qui return social soin su suspec termin titre univer
    vehicl vitale wrong`,
  ],
  [
    -5,
    `aah adress agrico ants appren as bateau benefi biblio cessio choisi chomeu condui
    contra cotisa does exploi faux ferme first fr jure medeci milita mistak oublie ouvre
    ouvrie paid passe paye payer pourri receve rectif revien sais scan servir source
    suffit too unders vas viens`,
  ],
  [
    -6,
    `ancien arret artisa ask aspa atesta auto automa averti biens cartes case cet change
    cheap chemin cligno constr cover crous date deces dette dicte dident differ dimpot
    dire disabi douche echean ecrite ecrits energy enregi es eu factur fake flash foncti
    fraude gouv grant gras health indu infos integr jointe long mactua many mdph mettez
    mois obteni or orange papier partag pre preven prolon proof prouve quel quelle radiat
    recue remett retard savoir secret simula simule sncf societ solde system trou urssaf
    use valida vital vouche`,
  ],
  [
    -7,
    `accept aide alerte annees appli autoro avalee avance blague bonus boulot candid career
    cerfa cher cmt copier corrig cpam debloq debt demand depend diffic digita dix duplic
    epoux etudie fausse fere fiche find foncie french garer help immobi imposa indiqu
    laver locale loisir lunett mutual nation nom non offici offres opposi origin ouvrez
    passee passpo paymen period phone pole poser pres puk quarte quels ranpli read redema
    regler remise renouv repare reteni robot ruptur scam second signe signer sim sixiem
    soins stolen telepa teleph text toi traini traita vente verte veuve which`,
  ],
  [
    -8,
    `acces accord acompt addres ajoute altern anef annule appuye armee assura assure autist
    avez back birth bordea borne c2s carsat celle celui civil coloni combie consul conte
    coordo cours credit creez dalo debts debute decla demend dentai depot did do docume
    doit drivin dtr ecrire email embauc enorme entret fasse fete free hacked ij instal
    interi juille justif late litige log loge lost louer lourd machin mars missio mo
    modifi moto msa nantes natura net note number online pacs pc perime pieces pirate
    pointe postul pource print profes pv qf radie ranger renew revenu saison saoule savez
    sfr smic solair sourd tresor voulez voyage who`,
  ],
  [
    -9,
    `absenc allocs autre bill bosser canada capita certif chaudi codes coloca combat come
    comput consta copie couver css decouv demarc educon emmena expire file form fourni
    gagne handic humain income indivi invali lookin lu malvoy mensua minimu moins motiva
    notair noter nouvea occupa operat paje paper papers payez permis permit pouve preuve
    primai propos racont rame recens refund remorq rendez rose salari scanne securi septem
    sick sport statio studio taf telech tradui truc tu update versee visite volee voles
    vraie websit`,
  ],
  [
    -10,
    `abime abord affich agees agrand alloc amende amiabl anglai antici app appare apply
    cannot carnet cases chiffr clique commer conect ensemb espagn examen fermee financ
    fiscal forgot garder gmail habita housin licenc livret majore maladi moved nombre
    notes numeri offre paie pajemp passwo photoc phrase plusie portef prenez proteg pub
    quotie recepi refair reinsc relanc rent servic sign signez somme surend techni tell
    time unempl vaccin vehicu vos voter write you`,
  ],
  [
    -11,
    `accoun agence agent ailleu allume annee augmen autori bosse bullet cadeau card carrie
    carte cela confli conges decisi divorc doctor droits ecrive etudes extrai fine former
    habite heure lire locata mairie maries metier mode montan mot mots munici open page
    partic percu permi piece public questi radar rdv recett recevo reclam regula rempli
    repos restau retret rib rsa smartp sms souris tarif taxes tot tutell utilis vacanc
    velo vendeu vendu virus window`,
  ],
  [
    -12,
    `activi allez ameli apa billet bouton compli contes donnez etes faite faites habitu
    immatr insura mai marie menu occasi paieme pdf plait record regist revers situat
    succes trimes vireme`,
  ],
  [
    -13,
    `abonne appoin bourse caisse cautio code conge creer decede demena dentis dossie entrep
    fassie fibre film fisc forfai grise how imposi imposs inscri joue juin lent mdp ordi
    paris privee retrai site tablet travai valide`,
  ],
  [
    -14,
    `cheque chere clavie cmu compre connex cv espace etat feuill formul frais hlm indemn
    job liste naissa prelev pronot taxe ville wifi`,
  ],
  [
    -15,
    `apl applic arnaqu bruit caf connec consei cpf deveni fill identi intern mutuel ordina
    points premie prime puis ressou separe taux trompe`,
  ],
  [-16, `appel erreur fichie impots tax`],
  [-17, `actual aides alloca box ecran impot lien ligne mail panne prix travau votre`],
  [-18, `attest cantin chomag format imprim secu`],
  [-19, `declar emploi oui`],
  [-20, `rembou`],
  [-22, `pensio pouvez`],
];

/** What a text weighs before its first word. */
export const BEFORE = -12;
