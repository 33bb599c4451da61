/* Written by bench/weigh-words.ts: not by hand. */

import { type DangerKind } from './kinds.ts';

/** Starts of words said more in one danger than in the others, by how much more. */
export const TELLING: Readonly<
  Record<DangerKind, readonly (readonly [step: number, words: string])[]>
> = {
  suicide: [
    [
      2,
      `about acte adieu age aime aimera air all assez aucun aucune aurais autant autre avaler
    balle be betise biento cachet charge cicatr ciel cimeti conner contin corde courag
    crever dead debarr degout dernie detest devrai die dieu dites dolipr ecrit ending
    endorm enfin entail enterr envie espere existe failli fardea fatigu fenetr ferait
    fini finir finiss flingu foncer fous foutre fusil going gout hais haut idees issue
    jeter just lacher lames lever life like live living manque medica meille merite meurs
    mieux monde mort morte mourir mutile myself noires noyer pardon peine pendre pendu
    pense pensee pills pire poids pont poste pourqu prefer prepar prie rails raison rate
    reason regret rejoin retene retien revoir sauter scarif serai seraie serais serait
    serez sers sert simple soluti somnif souffr souven sui suicid suppri tailla tentat
    termin thinki tirer tranqu ts vaut vecu veines veuf vie viendr vivant vivre voudra
    voulu vous want would`,
    ],
    [
      1,
      `ado again agricu ai aider aille allait ami anymor apres arrete attend aussi avais
    avait avale balanc balcon bois boite bon bonne bord c ca caf canal cauche cette chaque
    chat choisi codes combie comme conten corps coule coup decide decroc dedans deja
    dette devenu dire dis disant disent dispar dit divorc docteu doigts don dossie ecris
    efface embete en end entier essaye etais etait etre eu everyo everyt excuse expres
    facebo faire fasse feel ferme fin finie fois foutue garage gueule guiche hospit ici
    inutil it j jamais je juste kill laisse lame lettre leur longte mainte mamie marre
    meme messag mettre minute moins monte mot ne non oublie ouvert ouvrir papi parfoi
    parle parler pars parti partie partir passer person pistol plaque plein plus poigne
    prendr prends pris proble propos psychi qu que quelqu quoi rappel recomm regard reserv
    reste rester retenu reveil revien rien rope roule sauve se sens separa sera si site
    sois sommei sos suppor take temps tente terre tiens to took toujou train tue tuer
    usager vacanc vais veux viens voila vois voulai vrai withou yeux`,
    ],
  ],
  violence: [
    [
      2,
      `abusee agress alors amie amis ancien annees approc attrap auxili bain bar bat batten
    battue beats beurre bouscu boutei boyfri brutal cacher carte casse chanta chef cheveu
    choses claque cle cogne coince colle coloc compag confis conjoi conjug contre cou
    coutea crache cree dechir defonc derrie deshab dessus disput droit echapp ecrase
    empech employ empris enerve enfuie entre epouse etrang ex excise excisi faisai faux
    femmes fesses figure finit follow forcee fort fouill frappa freres fui fuir gars
    gifle griffe he hit hommes honte humili hurle husban infirm insult interd jeunes
    jure lance let leve mariag marier mec mechan mi montre mots mur murs nez nus oblige
    oeil oreill parce partne passep patron pendan perver pied pince plaint plante poing
    portab porter pousse prend pret promis protec punir rabais raclee raped rappor refugi
    reveni rigole sache sait sale salle savoir scared seques serre sexuel soigna sorti
    subis suit suivie survei tabass table tapee te teleph threat toilet travai tu vaisse
    venger verifi victim vieux viol violen voie voile`,
    ],
    [
      1,
      `abuse accord adress adulte affair afraid again agee aider aidez aille allait alzhei
    and appell argent arme arrach attack attend attouc auditi aussi autour aux avais
    avait avec avoir balanc bancai bas battre beau belle bleu bleus bloque boit bonjou
    bonne bouger boule boulot bracel bu bureau bus cable cache cause chambr chasse chat
    chez chien choisi chose cigare classe cles client codes colleg combie comme confie
    connai conten contro copain copine cote couche coup coups cousin crie cris cuisin
    dame decide dedans deja demand des devant devenu devien dire direct dis dit divorc
    doigts domici donne donner dos douche drogue droite e ecris efface eleves embras
    encein encore enfanc enfer enferm enleve entend envoie envoye escali essaye et etais
    etait ete everyo everyt everyw excuse expres face facebo fait famill fasse father
    faute femme file filles folle font force forces fou foutu franca frappe gamine garcon
    gens gere gorge gosses grave grosse gueule guiche hall harcel help hier hits homme
    hospit house hurts il incest inconn inscri intern jamais jete jetee jette jeune journe
    judici juste know lame leave lit lui lycee m main mais maison maitre maman manche
    marche mari mariee marque matins me medeci menace menage mere messag met metro mis
    moi mon monte mot noir non nouvel nue nuits of oncle ordonn ose papier par parfoi
    pars parte partie partou pays pete peur photos pieds pistol pleine polici porte potes
    prends prise prof propos prosti quand que rappel reacti recher recois recomm refuse
    regard rentre reserv retrai retrou revenu rode roule route sa sac sauve sejour separa
    ses si sinon site soeur soirs sois someon son sort sortie sortir sos suppor tante
    tape taper tete ticket tient tire tombee tomber tonton took touche tous toutes traces
    traine traite tuer vacanc venir venus viens vis visage vit vite voila voir voisin
    vole vrai vu will withou yeux`,
    ],
  ],
  child: [
    [
      3,
      `abando abuse adulte ans beau bebe being bleus brulur cave ceintu child classe cote
    dad danger daught door dos ecole eleve eleves embete enfanc enfant father fille fugue
    gamin gamine garcon heures his hits incest intern maitre maltra marque mineur neveu
    next niece notre nounou nue nues occupe papa papi parent petit petite photos prof
    racket recoit rend rendre scolai secoue seul seuls signal tapent tonton touche traces`,
    ],
    [
      2,
      `about ado alone an attouc balcon battue beats belle bleu boit cable chambr chanta
    cigare colleg confie coups cousin cree crie cris des dispar douche emmene enferm
    enleve envoie excise fasse fils font frappe frere gars harcel hiver hurle hurts in
    inconn inscri is journe kids laisse leur lycee maman mariee marier mauvai montre
    noir oncle oreill oublie pere petits pleine propos prosti revenu revien rode sale
    ses someon son sont sort tape taper toute traine victim voisin week`,
    ],
    [
      1,
      `aller appele are at baby baisse bat bien bizarr bus cache chez choses compag crois
    dans demand dessus disent dit donner e elle encein end enfer entend envoye est et
    ex fait fesses filles for foyer gosses grand homme immeub insult it lui ma maison
    mal mere mon monsie my nourri nuit parti partou peur plein pleure prive rentre sa
    se seule social soeur soirs sur temps tire toujou un veulen vient`,
    ],
  ],
  homeless: [
    [
      3,
      `abri camion canal car ce chasse chaud decroc dehors domici dormir dors droite endroi
    foutu foyer froid gare gauche go hall heberg homele hopita hotel incend jete logeme
    mairie mise nowher nuit nulle ou outsid parkin part place rue sdf sleep social soir
    squatt street suite tente toit tonigh trotto valise vire vis voitur we with`,
    ],
    [
      2,
      `accomp aeropo affair aller ami amis appell are asile baby bas besoin cette chambr
    cherch chien contra dans evicte flics foutue garage got has have home immedi in jetee
    jeunes lit malade matin metro mis moins need no parent passer porte poste potes prise
    prison psychi repond rester route sac sais sait samu sans sature separa sera sors
    sorti sortie tante the today two urgenc urgent vieill viens virer vit`,
    ],
    [
      1,
      `adress am aux avec bebe bord brule bus change charge chauff chez couche demain depuis
    deux encein escali faut femme fini france gosses gratui hier i jamais jeune kids
    la live lundi maison mes monsie n nous nuits on ont out pas passe perdu person plein
    pont prend refugi retrou semain serrur seule soluti sous suis to tourne`,
    ],
  ],
  hunger: [
    [
      3,
      `achete alimen are argent aujour banque bouffe childr coeur colis course creve dalle
    days distri eat epicer etudia euro euros faim faute food for frigo gosses gratui
    gueule home hui hungry inscri jour jusqu kids lait manche mange manger money no nothin
    nourri pain pates placar poubel prive reclam rempli repas restos rien rsa saute sou
    superm ticket today trouve two ventre vide vides vieill week`,
    ],
    [
      2,
      `agee aide at avais avoir besoin bois bon caf can couche depuis deux donner dossie
    filles fin finie fois fouill gens has have hier jetee jours manque meurs mois n need
    ni oublie petits please pour quoi reste retrai secour social sont this urgenc urgent
    vole vraime we zero`,
    ],
    [
      1,
      `abri adress aider am assez aux baby bebe bien bloque bonjou cherch commen d du eau
    ecole enfant fais famill i ici jeune journe les loyer mes on ont ou part pas payer
    petit peux plus semain soir t tient to trois usager vont y`,
    ],
  ],
  medical: [
    [
      3,
      `accide accouc allerg ambula attack avale avc beauco bizarr blesse bleu bouche bouge
    bouger breath brule brulur bu cardia chest coeur connai contra convul crise cuisin
    diabet docteu douleu eaux epilep etouff eu evanou everyw feu fievre fire fuite fumee
    gauche gonfle grave heart immeub incend incons infarc is javel malais mamie minute
    moitie morcea not odeur overdo paraly perd perds poitri pompie produi profon quel
    reacti releve renver respir saigne samu sang sent she there tombe tombee traver tres
    uncons visage vomit`,
    ],
    [
      2,
      `an appele baby bien bras bureau chose coince corps crois dad dedans dolipr dossie
    douche drogue e ecroul elle encein entier escali father faut file gaz gorge grand
    grosse hit house mainte mairie mal medeci menage numero pain partou peine perdu please
    quelqu rempli repond reveil route s salle sens suite tante terre tete toutes train
    vite vu y`,
    ],
    [
      1,
      `ami appart arret arrive bebe ca cachet can chien child crache dans du est fais fait
    femme he il in main medica mere my ne need oncle ouvert papa parle pris qui secour
    t toit tourne trop trouve un une urgenc vient vois voitur we`,
    ],
  ],
  cutoff: [
    [
      3,
      `accord agee appart avant avis bail baille being change chauff comman coupe couper
    coupur couran cut demeur dette eau eclair edf electr energi engie euro evicte evicti
    eviter expuls factur ferme gaz hiver hivern ils impaye landlo lieux logeme loyer
    loyers lumier lundi mardi next nous off parte paye payer perdre polici prefet proced
    propri publiq puissa rappel recois reduit resili retard risque serrur sommei they
    totale treve us vendre venus vienne virer von vont week`,
    ],
    [
      2,
      `assign audien baisse banque be cles compte d demain direct disant dois entre etre
    finie froid going has heures home huissi jugeme l letter malade marche matin met
    mettre mise mois noir notre ont ordonn out procha quitte recu rendre saisir sortir
    tomorr tribun trois va venir venu vient wants will`,
    ],
    [
      1,
      `an apres are at bloque bonjou cause chez courri dame dehors demand depuis droit enleve
    envoye euros fin got jours juge jusqu le lettre maison menace no on parce parti partir
    pendan plein police recomm saisi sans saute semain sinon the tient usager veulen
    vire was we`,
    ],
  ],
  overwhelm: [
    [
      3,
      `abando agricu alone alzhei angois anymor baisse bol boule boulot bout burn can cauche
    ces comple coule courri craque crises debord debout depass depres desesp desper dettes
    do dur ecroul effond epuise espoir everyt exhaus explos feel folle fond gere gerer
    gouffr help inutil know lachen longte malade matins mauvai moral morale morcea nerfs
    noie nouvel out ouvrir overwh paniqu perds perdue pete peter please pleine pleure
    proble ras rend rope roulea sais sature so stress submer suppli take this tomber
    totale trop trou vers zero`,
    ],
    [
      2,
      `aidez am arret arrive autour battre bien bord cable caf cause chaque courag crise
    don end enfer face factur fais force forces fou it journe marre occupe ose papier
    parler perdu peux pied plaque quoi secour sens seul seule sors sort suis t temps
    tiens tourne tout toute toutes traver tres vraime`,
    ],
    [
      1,
      `aide aider and at au aux besoin boite c ca choses commen devien donner dors en etouff
    faire fatigu gout honte i je jour lettre leve meme of parti person plus quelqu sleep
    soirs sous tete the tombe tous trois ventre y`,
    ],
  ],
  legal: [
    [
      3,
      `accomp aeropo arrest arret asile assign audien auditi avis avocat bailif bancai bloque
    bracel brothe centre citati commis compar contro convoc convoq court days demain
    demeur deport detent emmene flics franca france fronti garde gendar got huissi immedi
    judici juge jugeme justic leave letter mandat mardi meuble obliga office oqtf passag
    passe police prefec prison proced proces procha procur recher recour recu refus rejete
    renvoy reside retent retenu retire risque saisi saisie saisir salair sejour territ
    tiers titre tomorr tribun urgent venu vue was`,
    ],
    [
      2,
      `afraid an arrete aujour banque compte debout direct dois door have heures house hui
    in lundi matin mise ordonn papier pays polici prefet prendr quitte refuse today vendre
    venus vers veulen vient vu`,
    ],
    [
      1,
      `aller ami appell are at au besoin cherch comman comme contre copine courri cousin
    d demand devant disent donne en entend est ete expuls faut fils frere husban ils
    interd jeune jours lettre mineur monsie need of ont parti payer place plaint porte
    retien semain sur they une urgenc usager venir vienne voir wants`,
    ],
  ],
};
