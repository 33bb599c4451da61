/* Written by bench/weigh-words.ts: not by hand. */

import { type DangerKind } from './kinds.ts';

/** Starts of words said more in one danger than in the others, by how much more. */
export const TELLING: Readonly<
  Record<DangerKind, readonly (readonly [step: number, words: string])[]>
> = {
  suicide: [
    [
      2,
      `about acte adieu age agricu aime aimera air all assez aucun aucune aurais autant
    autre avaler balle be betise biento bon cachet charge chat cimeti combie conner contin
    corde courag crever dead degout dernie detest devrai die dieu dites dolipr ecrit
    efface ending endorm enfin entail enterr entier envie espere eu everyo existe failli
    fatigu fenetr ferait fini finir finiss flingu foncer fous foutre fusil going gout
    hais haut hospit ici idees issue jeter just lacher lever life like live living longte
    manque medica merite meurs mieux monde monte mort morte mourir mutile myself noires
    noyer pardon parfoi peine pendre pense pensee pills pire poids pont poste pourqu
    prefer prepar psychi rails raison rate reason regret rejoin retien revien revoir
    sauter scarif serai seraie serais serait sers sert simple sois soluti somnif sos
    souffr souven sui suicid suppri tailla tentat termin thinki tirer tranqu ts vais
    vaut vecu veines veuf vie viendr vivant vivre voila voudra voulai vous vrai want
    withou would yeux`,
    ],
    [
      1,
      `ado again ai aider aille allait alors ami anymor apres arme arrach arrete attend
    aussi avais avait avale avant balanc balcon bien bois boite bonne bord c ca caf canal
    cauche cette chaque choisi client codes comme conten corps coule coup decide decroc
    dedans deja dette devenu dire dis disant disent dispar dit divorc docteu doigts don
    dossie ecris embete embras en end essaye etais etait etre everyt excuse expres face
    facebo faire fasse feel fin finie fois forces foutue garage gueule it j jamais je
    jette juste kill lache laisse lettre leur mainte mamie marre meme messag mettre minute
    moins moitie mot ne non nuits oublie ouvert ouvrir papi parle parler pars parti partie
    partir passer person pieds plaque plein plus poigne prendr pris proble promis propos
    qu que quelqu quoi rappel recomm regard reserv reste rester retenu retrai reveil
    rien rope roule se sens separa sera si suppor take temps tente terre tiens to took
    toujou tout train traite tue tuer usager vacanc veux viens vois voulu wants`,
    ],
  ],
  violence: [
    [
      2,
      `adress agress amie ancien annees approc attrap bain bar bat battue beats beurre bouscu
    boutei boyfri brutal bus cacher carte casse chef cheveu choses claque cle cogne coince
    colle coloc compag confis conjoi conjug contre copain cou coups coutea crache dechir
    defonc derrie dessus disput droit ecrase empech employ empris enerve entre epouse
    etrang ex excise excisi faisai femmes fesses figure finit follow forcee fort frappa
    frappe freres fuir gars gifle gorge griffe he hit honte humili hurle husban il infirm
    insult interd lance let leve lui main mariag marier mec mechan mi montre mots mur
    murs nez oblige oeil oreill ose parce partne passep patron pendan pied pince plaint
    plante poing portab porter pousse prend pret protec quand rabais raclee raped rappor
    refugi revenu rigole sache sait sale salle savoir scared seques serre sexuel sorti
    subis suit survei tabass table tapee taper te teleph threat toilet travai tu vaisse
    verifi victim viol violen voie voile voir`,
    ],
    [
      1,
      `accord adulte afraid again agee aider aidez aille allait alors alzhei amis and appell
    argent arme arrach attack attend attouc auditi aussi autour aux avait avec avoir
    balanc bancai bas battre beau belle bleu bleus bloque boit bonjou bonne bouger boule
    boulot bracel bu bureau cable cache cause ceintu chambr chanta chasse chat chez chien
    choisi chose cigare classe cles client codes colleg combie comme commen confie connai
    conten contro copine cote couche coup cousin cree crie cris decide dedans deja demand
    des devant devenu devien dire direct dis dit divorc doigts domici donne donner dos
    douche drogue droite e ecris efface eleves embras encein encore enfer enferm enleve
    entend envoie envoye escali essaye et etais etait ete everyo everyt everyw excuse
    expres face facebo fait famill fasse father femme file filles folle font force forces
    fouill foutu franca gamine garcon gare gens gosses grave grosse gueule hall harcel
    help hier hits homme hospit house hurts incest inconn jete jetee jette jeunes journe
    judici juste know leave les lit lycee m mais maison maitre maman manche marche mari
    mariee marque matins me medeci meme menace menage mere messag met mis moi mon monsie
    monte mot ni noir non notre nouvel nue nuits of oncle ordonn par parfoi parkin pars
    parte partie partou pays pete peur photos pieds pleine poigne polici porte potes
    prise prive prof promis propos prosti que rappel reacti recher recois recomm refuse
    regard rentre renvoy reserv retrai retrou rode roule route sa sac secour sejour separa
    ses si sinon soeur soirs sois someon son sort sortie sortir sos sous suppor sur tante
    tape tete the ticket tient tire tombee tomber tonton took touche tous toutes traces
    traine traite trois tue tuer vacanc venir venus viens visage vit voila voisin vole
    voulu vrai vu will withou yeux`,
    ],
  ],
  child: [
    [
      3,
      `abuse adulte ans beau being bleus brulur cave ceintu child classe cote dad danger
    daught door ecole eleve eleves embete enleve fille fugue gamin gamine garcon harcel
    heures his hits incest intern maitre maltra marque mineur neveu next niece notre
    nounou nues occupe papa papi parent petit petite photos prof racket recoit rend rendre
    scolai secoue seuls signal tapent tonton touche`,
    ],
    [
      2,
      `abando about ado alone an attouc balcon battue beats bebe belle bleu boit cable chambr
    chanta cigare colleg confie coups cousin cree crie cris des dispar dos douche emmene
    enfant enferm envoie excise fasse father fils font frappe frere gars hiver hurle
    hurts inconn is kids laisse leur lycee maman mariee marier mauvai nue oncle oublie
    pere petits pleine propos prosti revenu revien rode sale ses seul someon son sont
    sort tape taper toute traces traine victim voisin week`,
    ],
    [
      1,
      `aller appele are at baby baisse bat bien bizarr bus cache chez choses compag crois
    dessus disent dit donner e elle encein end enfer entend envoye est ex fait fesses
    filles for foyer gosses grand homme immeub in insult it journe lui ma maison mal
    mere mon monsie montre my noir nourri nuit oreill parti partou peur plein pleure
    prive rentre sa se seule social soeur soirs sur temps tire toujou un veulen vient`,
    ],
  ],
  homeless: [
    [
      3,
      `abri camion canal car chasse chaud decroc dehors domici dormir dors droite endroi
    foutu foutue foyer froid gare gauche go hall heberg homele hopita hotel incend jete
    logeme mairie metro mise nowher nulle ou outsid parkin part place rue sdf sleep social
    soir squatt street suite tente toit tonigh trotto valise vire vis we with`,
    ],
    [
      2,
      `accomp aeropo affair aller ami amis appell are asile baby bas besoin ce cette chambr
    chien contra dans evicte flics got has have immedi in jetee jeune jeunes lit matin
    mis moins need no nuit nuits parent passer pont poste potes prise psychi refugi repond
    rester route sac sais sait sans sature separa sera sors sorti sortie tante the today
    two urgenc urgent vieill viens virer vit voitur`,
    ],
    [
      1,
      `adress am aux avec bebe bord brule bus change charge cherch chez couche demain depuis
    deux encein escali faut femme fini france garage gosses gratui home i jamais kids
    la live lundi maison malade mes monsie n nous on ont out pas passe perdu person plein
    porte prend prison retrou samu semain serrur seule soluti sous suis to tourne`,
    ],
  ],
  hunger: [
    [
      3,
      `achete alimen aujour banque bois bouffe childr colis course creve dalle days distri
    eat epicer etudia euro euros faim faute food for frigo gratui home hui hungry jour
    jusqu kids lait mange manger money nothin nourri pain pates placar poubel prive reclam
    rempli repas restos rsa saute sou superm ticket trouve two ventre vide vides vieill`,
    ],
    [
      2,
      `agee aide are argent at avais avoir besoin bon can coeur couche depuis deux donner
    dossie filles fin finie fois fouill gens gosses gueule has have jetee jeune jours
    manche manque meurs mois n need ni no oublie petits please pour quoi reste retrai
    rien secour social sont this today urgenc urgent vole vraime we week zero`,
    ],
    [
      1,
      `abri adress aider am assez aux baby bebe bien bloque bonjou caf cherch commen d donne
    du eau ecole enfant fais famill hier i ici journe les loyer mes on ont ou ouvert
    part pas payer petit peux plus semain soir t tient to trois usager vont`,
    ],
  ],
  medical: [
    [
      3,
      `accide accouc allerg ambula attack avale avc beauco bizarr blesse bleu bouche bouge
    bouger breath brule brulur bu cardia chest coeur connai contra convul crise cuisin
    diabet docteu douleu e eaux epilep etouff evanou everyw feu fievre fire fuite fumee
    gauche gonfle grave heart immeub incend incons infarc is javel malais mamie minute
    moitie morcea not odeur overdo paraly perd perds poitri pompie produi profon quel
    reacti releve renver respir saigne samu sang sent she there tombe tombee traver tres
    uncons visage vomit`,
    ],
    [
      2,
      `an appele baby bien bras bureau chose corps crois dedans dolipr dossie douche drogue
    ecroul elle encein entier escali eu father faut file gaz gorge grand grosse hit house
    lache mainte mairie mal medeci menage numero pain partou peine perdu please quelqu
    rempli repond reveil route s salle sens suite terre tete vite vu`,
    ],
    [
      1,
      `ami appart arrive bebe ca cachet can chien child coince colleg crache dad dans du
    est fais fait femme he in main medica mere my ne need oncle ouvert parle pris qui
    secour t tante toit tourne toutes train trop trouve un une urgenc usager vient vois
    voisin voitur we y`,
    ],
  ],
  cutoff: [
    [
      3,
      `accord agee appart avant avis bail baille being change chauff comman coupe couper
    coupur couran cut demeur dette eau eclair edf electr energi engie evicte evicti eviter
    expuls factur ferme gaz hiver hivern ils impaye landlo lieux logeme loyer loyers
    lumier lundi mardi next nous off parte paye payer perdre prefet proced propri publiq
    puissa recois reduit resili retard risque serrur they totale treve us vendre virer
    von vont`,
    ],
    [
      2,
      `assign audien baisse banque be cles compte d demain direct disant dois entre etre
    euro finie froid going has home huissi jugeme l letter malade marche matin menace
    met mettre mise mois noir notre ont ordonn out polici procha quitte rappel recu rendre
    saisir sortir tomorr trois va venir venu venus vienne vient wants week will`,
    ],
    [
      1,
      `an apres are at bloque bonjou cause chez courri dame dehors demand depuis droit enleve
    envoye euros expres force got jours juge jusqu le lettre maison no on parce parti
    partir pendan plein police recomm saisi sans semain sinon tient tribun usager veulen
    vire was we`,
    ],
  ],
  overwhelm: [
    [
      3,
      `abando aidez alone alzhei angois anymor bol boule boulot bout burn can cauche ces
    comple coule courri craque crises debord debout depass depres desesp desper dettes
    do dur ecroul effond epuise espoir exhaus explos feel fond gerer help know lachen
    malade matins mauvai moral morale nerfs noie nouvel out ouvrir overwh paniqu perds
    perdue pete peter please proble ras rend rope roulea sais sature so stress submer
    suppli take this tomber totale trop trou vers zero`,
    ],
    [
      2,
      `agricu am arret arrive autour baisse battre bien cable cause chaque courag crise
    don end enfer everyt fais fatigu folle forces it lache longte marre morcea occupe
    ose papier parler perdu peux plaque pleine pleure secour sens seul seule sors sort
    suis t temps tiens tourne tout toute traver tres vraime`,
    ],
    [
      1,
      `affair aide aider and at au aux besoin boite bord c ca caf choses commen devien donner
    dors en etouff face factur faire force gout honte i je journe lettre leve meme of
    parti person pied plus quelqu quoi sleep soirs sous tete tombe tous toutes train
    trois ventre y`,
    ],
  ],
  legal: [
    [
      3,
      `accomp aeropo arrest arret asile assign audien auditi avocat bailif bancai bracel
    brothe centre citati commis compar contro convoc convoq court days demeur deport
    detent emmene flics franca france fronti garde gendar got huissi immedi judici juge
    jugeme justic leave letter mandat mardi meuble obliga office oqtf passag passe police
    prefec prison proced proces procha procur recher recour recu refus rejete renvoy
    reside retent retenu retire saisi saisie saisir salair sejour territ tiers titre
    tomorr tribun urgent venu vue was`,
    ],
    [
      2,
      `afraid an arrete aujour avis bloque compte debout demain direct dois door have heures
    house hui jeune lundi matin mise papier pays polici prefet prendr quitte refuse risque
    today vendre venus veulen vient vu`,
    ],
    [
      1,
      `aller ami are at au banque besoin cherch comman comme contre copine courri cousin
    d demand devant disent donne en entend est ete expuls faut fils frere gratui husban
    ils in interd jours lettre mineur monsie need of ont ordonn parti payer place plaint
    porte retien semain sur they une urgenc usager venir vers vienne voir wants`,
    ],
  ],
};
