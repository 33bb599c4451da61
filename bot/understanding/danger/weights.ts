/* Written by bench/weigh-words.ts: not by hand. */

/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [25, `expuls suicid`],
  [24, `violen`],
  [23, `oqtf`],
  [22, `huissi`],
  [21, `coups`],
  [20, `harcel maltra nourri respir`],
  [19, `ambula bout mourir saisi`],
  [18, `anymor brule corde depres menace`],
  [17, `battue bleus force malais retent saigne saisie samu`],
  [16, `agress alimen assign cogne comman convoq crever mandat pleure`],
  [
    15,
    `adieu angois audien bailif breath convul couche crise desesp evicti excise excisi
    frappe incest incons manger noires overdo pain puissa scarif secoue serrur toit veines`,
  ],
  [
    14,
    `abri arrest attouc cache commis cousin espoir evanou faim frigo fusil hits insult
    paniqu pendre placar prison rejoin restos sdf secour seques tentat`,
  ],
  [
    13,
    `abando avale avc bouge bouscu boyfri brulur cachet compar confis craque days deport
    die ecroul epicer expres feel food fronti fugue gifle gout hungry incend living moral
    perver prosti racket raison reveil sature serait sleep street submer tabass ventre`,
  ],
  [
    12,
    `allerg attack baby bas boit bord bouche bouffe cardia citati court debord depass
    desper effond empris endorm epuise fardea feu finir fond grave homele infarc jete
    nothin poitri protec renver risque sexuel soir tapent tonigh tourne toutes ts visage`,
  ],
  [
    11,
    `abuse abusee asile avaler bat beats being betise bras brutal burn coule dad danger
    debarr decroc detent devien dolipr dormir empech enferm femmes fesses flics flingu
    forcee fou fouill freres garcon gorge he lait life mutile nues out overwh pete peter
    regret rejete retene took trotto uncons venus vides viol vue`,
  ],
  [
    10,
    `aille all amie auditi blesse cacher coeur contro convoc coutea crois dalle dechir
    devant drogue embete emmene endroi enfer envie etouff everyo exhaus ferait follow
    foutre foutu gaz immedi impaye javel jette kids lame nerfs ni noie nowher noyer parte
    pire pistol poigne poubel proced punir rails rigole serais soluti sos souffr suppli
    tailla tape taper urgenc vecu vont we`,
  ],
  [
    9,
    `aeropo bracel cauche cigare couper coupur crie daught defonc degout dessus dieu dors
    douleu eaux enfanc espere everyw eviter existe explos face filles foncer foutue frappa
    fui fumee going griffe heart hurts inutil lachen lance landlo mange merite minute
    niece no notre nuit outsid papa paraly parce partne pendu perd pied pieds pince pompie
    prof raped rope sache sauter scared serez she sinon suit survei table territ threat
    tiens tient tiers totale tres usager valise vaut vienne vite vivant`,
  ],
  [
    8,
    `accouc afraid agee allait arme autour bar bu camion canal ceintu chest cou coupe
    crache creve cut debout decide devenu dispar echapp eclair enterr entier epilep finiss
    fire frere fuir gamine gens gosses hais heberg homme humili issue lever maitre me
    mis morale next nous oblige oreill pense pensee perdre poing prefet profon promis
    rappor reason recher sans sens seuls so sois sous suivie tante terre they tomorr
    tonton traver tribun tuer victim vie wants withou`,
  ],
  [
    7,
    `affair balanc beau bol cable child crises dame dehors door droite ecrase electr engie
    escali everyt evicte fievre folle forces foyer gauche gouffr hurle husban idees il
    kill laisse leve lumier marre matin mechan monsie nue nus oncle peine peur plus porte
    prive procha raclee ras reacti reduit repas rue sang si somnif sors squatt stress
    sui tapee tirer toilet tous vers vide virer voie`,
  ],
  [
    6,
    `accide adulte alzhei attrap avocat battre bonjou bouger brothe chanta choses cicatr
    cimeti conjoi conjug contre cote devrai eau edf eleves failli faute fous hit i interd
    is j jetee joindr lacher lames lui mamie medica met morcea oeil ose papi part pates
    pills poids prefer quitte rabais rode roulea serai sers soirs sortir superm tete
    there tout veulen vivre vomit voulai will zero`,
  ],
  [
    5,
    `ado balcon be bebe beurre bon colle compag corps courag cris cuisin depuis dernie
    derrie des doigts embras ending enfin enleve epouse essaye etre ex gars gere haut
    hotel jeter manche metro meuble monde morte murs myself off par partir passer person
    police pont prie psychi se thinki tire tombee treve us vais viendr voulu vraime was`,
  ],
  [
    4,
    `ami and arrach auxili balle besoin boule chambr ci client conner course dans demain
    dis disput eat elle enfant enfuie euro excuse figure gare hall je jours just m maman
    mari marque mec mieux mort nulle odeur ont ordonn parle partou potes pris prise produi
    quoi rester retien roule s salle saute sent sert son subis tente to tombe touche
    toute traces va voile von would`,
  ],
  [
    3,
    `aller at autant beauco chauff cheveu colleg confie copain couran entend femme fini
    fuite hivern honte hospit jugeme jusqu juste lundi matins moi nez nuits obliga perds
    plaint prefec propri sac sera sur today toujou traite trop vaisse vois`,
  ],
  [
    2,
    `a aidez air approc arrete bain ca casier distri don du en ete fatigu fille fils garde
    go gueule journe la les let leur lieux live ma mal mur noir numero pas pere petite
    photos plaque pousse qu renvoy sauve solida sou suis traine trouve two`,
  ],
  [
    1,
    `ans au aurais casse cave cette claque coup d de depose est et fait gendar gonfle
    hier hiver ils le lisez lit main mariag mere moitie mon n parent perdu porter que
    refugi rien sa sale sejour semain soeur tue un veux voisin voitur`,
  ],
  [
    -1,
    `ai aime alone are aux bancai belle chien coloc contac copine dedans detest diabet
    enerve entail etudia faire from gamin get got grand mais marier mettre meurs ne ouvrir
    parti passag perdue prends quand regard releve seraie stage temps tranqu venu vis
    want y`,
  ],
  [
    -2,
    `acte bloque boutei ce compte deja detail eleve famili france inform lequel locked
    matern mobili possib prend proche quelqu receiv recu scoote sortie t verifi vient
    visa vol`,
  ],
  [
    -3,
    `accomp active aimera assist bank calcul chez chose coute dident disent entrer envoye
    fenetr for franca immeub mensue not ou pay photo prerem provis reconn redonn repons
    rouge sante school serre social sorti univer verse voici vous with work`,
  ],
  [
    -4,
    `aider amis banque branch cessio commun courri create creche demiss dents docteu does
    douche droit electo employ etais expliq first fo infos jeune login loyer manqua marche
    medeci messag minscr monthl neveu ouvre passep pourri proper puk qui refere servir
    su suffit titre too unique valabl vehicl vitale`,
  ],
  [
    -5,
    `aah accept adress agrico ancien ants appren arret auto bateau benefi biblio case
    choisi cligno condui constr contra debt differ digita dimpot ecrits exoner faux fiches
    fr grant majusc mettez milita mistak oublie paid passe paye pharma pin proof quelle
    rectif renouv reteni return reussi revien sais savoir scan simula soin soutie termin
    trou valida vas versem viens vouche`,
  ],
  [
    -6,
    `accede appli artisa as ask aspa assure atesta automa biens bonus cet change cheap
    chemin conven cover dette dire disabi dtr echean energy eu factur fake fausse flash
    garer gouv health inclus indiqu integr jointe jure justif locale loisir long lunett
    manque many mdph mois mutual new noter opposi orange ouvrez ouvrie pacs papier partag
    payer paymen pole pre pres preven prolon pv quarte quel radiat receve remett remise
    remorq ruptur scam signer sim simule sncf societ source traini traita unders use
    veuve wrong`,
  ],
  [
    -7,
    `accord addres aide annees aout appuye autoro avalee avance averti birth boulot candid
    cartes celui cher chomeu combie coordo copier cotisa creez crous dalo date debts
    debute deces demand depend depot devez dicte diffic duplic ecrite email enregi es
    fere ferme find flashe foncti fraude help immobi late laver log mactua mars missio
    nom non note offici offres or origin passpo period phone pieces pirate poser pouve
    prouve quels ranger read recue redema regler retard robot saison second secret signe
    sixiem smic soins solde sourd suspec system telepa teleph text tresor urssaf vente
    visite vital`,
  ],
  [
    -8,
    `acces acompt ajoute alerte allocs annule app armee assura autist avez back blague
    borne career carsat celle cerfa civil cmt coloni consul conte corrig cpam credit
    demend dentai did dix do docume doit drivin ecrire enorme entret epoux etudie exploi
    fasse fiche forgot form free french gras hacked indivi instal interi invali juille
    litige lost louer lourd machin malvoy modifi moins msa nantes nation natura nouvea
    number obteni online operat paje papers passee pc permit pource primai print radie
    ranpli recens renew repare revenu salari saoule sfr solair stolen telech tell toi
    versee voulez which who`,
  ],
  [
    -9,
    `absenc alloc antici autre bordea bosser c2s canada certif chaudi codes combat conect
    confli copie cours css debloq decla demarc educon embauc faut fete foncie fourni
    gagne habita handic housin humain ij imposa income indu insura lookin lu majore maladi
    moto notair occupa offre paie partic permis phrase pointe postul preuve profes propos
    qf racont rame recepi refund scanne septem servic sick signez studio taf time tu
    update vaccin vehicu verte volee voles voter voyage websit`,
  ],
  [
    -10,
    `abime abord agees agence agrand ailleu anef anglai appare apply autori bill bosse
    bullet cadeau cannot capita carnet coloca come commer comput consta couver decouv
    emmena ensemb espagn examen expire fermee file financ fine fiscal gmail heure licenc
    lire livret mensua metier mo motiva moved munici net notes numeri pajemp paper payez
    perime photoc plait plusie radar rempli rendez rent rose somme souris techni tradui
    truc unempl vendeu vendu virus vos vraie write`,
  ],
  [
    -11,
    `accoun activi affich agent allume amende amiabl augmen carrie carte cases chiffr
    clique compli conges divorc donnez droits ecrive extrai garder habite immatr locata
    mai mairie mode montan mots nombre paieme passwo percu permi piece portef prenez
    proteg questi quotie recett recevo reclam record refair reinsc relanc repos restau
    retret rsa savez securi sign situat smartp sms statio succes surend taxes tot utilis
    vacanc vireme window`,
  ],
  [
    -12,
    `apa bouton card cautio decisi dentis doctor etes etudes faite faites fibre former
    imposs lent marie maries menu mot occasi open page pdf pub public rdv regula rib
    tarif trimes tutell velo you`,
  ],
  [
    -13,
    `abonne annee bourse cela chere code conge contes creer decede demena entrep feuill
    film fisc forfai grise habitu how imposi inscri job joue juin liste mdp minimu ordi
    paris privee pronot regist retrai revers site tablet travai`,
  ],
  [
    -14,
    `allez ameli apl appoin bruit caisse cheque clavie cmu compre consei cv dossie espace
    etat fill hlm indemn prelev prime ressou taxe valide ville wifi`,
  ],
  [
    -15,
    `applic arnaqu caf connec cpf deveni fassie formul frais identi intern naissa separe
    taux trompe`,
  ],
  [-16, `actual appel connex fichie impots mutuel ordina points premie puis tax travau`],
  [-17, `aides alloca attest box ecran erreur impot lien mail prix votre`],
  [-18, `cantin emploi format imprim panne secu`],
  [-19, `chomag declar ligne pouvez rembou`],
  [-21, `oui`],
  [-23, `pensio`],
];

/** What a text weighs before its first word. */
export const BEFORE = -12;
