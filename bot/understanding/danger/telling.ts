/* Written by bench/weigh-words.ts: not by hand. */

import { type DangerKind } from './kinds.ts';

/** Starts of words said more in one danger than in the others, by how much more. */
export const TELLING: Readonly<
  Record<DangerKind, readonly (readonly [step: number, words: string])[]>
> = {
  suicide: [
    [
      3,
      `adieu aimera air all aucun aucune autant avaler balle betise corde dead die ecrit
    endorm existe failli flingu foutre idees jeter lever life living mieux mourir myself
    noires pendre pensee poids prefer raison reason rejoin sauter scarif sert simple
    suicid tentat vaut veines`,
    ],
    [
      2,
      `about aime assez balcon be boite bon cachet cette comme contin crever deja dernie
    dire dis dispar doigts don dossie end envie etais fatigu fenetr fini finir foutue
    fusil garage going gout ici it juste kill live marre medica messag meurs monde mort
    morte parle partie passer peine pense plein pont prendr retien reveil serai serait
    si soluti suppor toujou train tue tuer vais veux vie vivre vois voudra voulai voulu
    want`,
    ],
    [
      1,
      `ado ai aider anymor apres arme arrete attend aussi avale balanc bizarr bois bord
    c ca caf car client copine coup decide dette disant dit en entend essaye etre face
    faire famill feel fin finie fois fond go grosse has i immeub inconn j jamais je lettre
    me metro mettre mur ne ni non not off ouvert ouvrir parler pars parte parti partir
    person plus pris qu que quoi reclam recomm recour reste retrai revien rien se sens
    seul soeur soirs tente terre tiens tient to tous traite travai usager vienne viens
    vous wants`,
    ],
  ],
  violence: [
    [
      2,
      `accord afraid agress allait amie annees arme attouc attrap aussi autour balanc bat
    battre battue beats belle boit bouscu boyfri bus cache carte casse chef cheveu chose
    cigare claque cles client cogne coince compag conjoi conjug contre copain cou coup
    coups coutea crache decide dessus devien dis drogue droit empech empris encore enerve
    etrang ex fesses forcee frappa frappe fuir gifle gorge he help hit homme honte house
    humili hurle hurts husban il incest insult interd leve lui main mais mari marier
    mec mechan menace met mur non nue oblige of oncle ose parce pars partne passep patron
    peur pied plaint poing porter pousse prend prosti quand rabais raped rappor refugi
    rentre retrou rode scared seques serre sexuel soirs sorti sortir suit suppor survei
    tabass tape taper teleph tire traces traite travai victim viol violen vole voulu
    will`,
    ],
    [
      1,
      `abuse adulte affair agee aide aider aidez appell apres argent at attack attend avec
    avoir bas beau bleus bonjou bouger boule bu cause ceintu chez chien choses colleg
    comme commen contro copine cote couche crie dame deja demand dernie des devant dire
    disant dit doigts domici donne droite e encein enfer enferm enleve envoie envoye
    escali essaye et ete everyw face fait famill father faute femme force foutu fusil
    gosses grosse harcel hier hits inconn jete jetee juste kill leave lit m mainte maison
    maltra marque me mere messag mis moi mon monsie my ni noir ordonn papier par partie
    partir partou pays pleine porte qu que recois recomm retrai rsa secour sejour si
    soeur son sortie the tient tonton touche tous tue tuer va venir viens vis visage
    voir`,
    ],
  ],
  child: [
    [
      3,
      `abuse ado adulte ans beau bleus ceintu child classe cote cousin crie dad danger daught
    door ecole eleve enleve envoie fille fugue gamin garcon harcel his hits leur maltra
    maman marque mineur neveu next niece notre nounou nues occupe papa parent pere petit
    petite photos racket rendre revien scolai secoue ses seuls signal tapent tonton touche`,
    ],
    [
      2,
      `abando about alone attouc balcon battue bebe being belle bleu boit brulur cache chambr
    choses cigare colleg coups des dire dispar emmene enfant enferm entend envoye father
    filles fils frappe frere hiver hurts incest inconn insult is journe kids laisse marier
    mauvai noir nue oncle parti petits pleine prosti rend rentre rode sa seul soeur son
    sont sur tape taper tire toujou toute traces voisin`,
    ],
    [
      1,
      `aller an and appele are at aux baby baisse bat battre beats bien bizarr bus chez
    compag crois dans demand dessus dit e elle encein end enfer est et etais ex fait
    fesses for gosses grand homme hurle immeub in it l le lui ma maison mal meme mere
    mes mon monsie my nourri nuit parle partou person peur plein pleure prive quand se
    seule social soirs temps un veulen victim voir voulai`,
    ],
  ],
  homeless: [
    [
      3,
      `abri appell camion car ce chaud dehors domici dormir dors droite endroi foutu foyer
    froid gare go heberg homele hopita hotel jete metro mise nowher nulle ou outsid part
    place rue sdf sleep social soir sortie street suite tante tente toit tonigh trotto
    valise vire vis with`,
    ],
    [
      2,
      `accomp aeropo affair aller are asile avec baby bas bord cette chambr cherch chien
    couche dans fini flics foutue garage gauche got has in incend jamais jetee jeune
    lit logeme matin mis monsie need nuit parent passer pont porte refugi repond retrou
    sais sans sature serai sors sorti the today two urgenc urgent viens virer voitur
    we`,
    ],
    [
      1,
      `am ami aux besoin brule bus change chez contra cousin dame demain demand depuis deux
    encein escali evicte faut femme france gosses gratui have home homme je kids la live
    lundi mais maison malade mes n no nous on ont out pas passe perdu person plein pour
    prend prison sa samu serrur seule soluti sous suis to tourne y`,
    ],
  ],
  hunger: [
    [
      3,
      `achete alimen argent aujour banque bois bouffe childr colis course creve dalle days
    distri donner eat epicer etudia euros faim faute filles food for frigo gratui hui
    hungry jour jusqu lait mange manger money nothin nourri pain pates placar poubel
    prive reclam rempli repas reste restos rien rsa saute sou trouve two ventre vide
    vides`,
    ],
    [
      2,
      `agee aide are assez at avoir besoin bon coeur couche depuis deux dossie fin finie
    fois gosses has have home jetee jeune jours kids meurs n need ni no petits pour quoi
    retrai secour semain social sont tient today urgenc urgent vole we zero`,
    ],
    [
      1,
      `abri aider am aux baby bebe bien bloque bonjou caf can cherch commen d donne du eau
    ecole enfant faire fais famill hier ici journe les loyer maman meme mes mois on ont
    ou ouvert pas payer petit peux plus soir t terre to trois usager vont y`,
    ],
  ],
  medical: [
    [
      3,
      `accide accouc allerg ambula appele attack avale avc beauco bizarr blesse bleu bouche
    bouge bouger breath brule brulur bu cardia chest connai contra convul crise cuisin
    diabet douleu eaux epilep etouff evanou everyw feu fire fuite gonfle grand grave
    heart immeub incons infarc javel mainte malais morcea not overdo paraly perd poitri
    pompie produi profon releve renver respir saigne samu sang sent she there tombe tombee
    traver tres uncons visage vomit`,
    ],
    [
      2,
      `an arrive baby bras cachet chien chose coeur coince crache crois dossie drogue e
    ecroul elle encein escali father faut gauche gaz gorge grosse house incend is mal
    medica noye noyee numero ouvert pain partou peine perds perdu please quelqu rempli
    repond reveil s suite tante terre tete toutes train trouve vite y`,
    ],
    [
      1,
      `ami and appart bebe bien boite ca can child colleg dad dame dans devien du est fais
    fait femme he hit il in lit main meme mere morte ne need oncle papa parle parler
    pris qui sa secour sens toit tourne trop un une urgenc usager vient vois voitur we`,
    ],
  ],
  cutoff: [
    [
      3,
      `accord agee appart apres avant avis bail baille change chauff comman coupe couper
    coupur couran cut demeur dette eau eclair edf electr energi engie evicte evicti eviter
    expuls factur gaz hiver hivern ils impaye landlo lieux loyer loyers lumier nous off
    parte paye payer perdre prefet proced propri publiq puissa recois reduit resili retard
    serrur they totale treve us vendre vienne virer von vont`,
    ],
    [
      2,
      `baisse be being cles compte dame demain disant dois envoye etre finie going has jugeme
    l letter logeme lundi mardi matin menace met mettre mois next noir notre ont ordonn
    out parce partir procha quitte recomm recu rendre risque saisir sortir tient trois
    va venir vient wants will`,
    ],
    [
      1,
      `are assign audien banque bloque bonjou cause chez courri d dehors demand depuis dernie
    droit encore euros force froid got home huissi jours juge jusqu le lettre maison
    malade mise ni no oblige on parti plein police retrai sans saute semain tomorr tribun
    usager venu veulen vire was we`,
    ],
  ],
  overwhelm: [
    [
      3,
      `alone angois anymor bol boule bout burn ces comple courri craque crises debord debout
    depass depres desesp desper dettes do dur ecroul effond epuise espoir exhaus explos
    feel fond gerer lachen malade mauvai moral nerfs noie noye noyee ouvrir overwh paniqu
    perdue peter please ras rend roulea sais sature so stress submer this tiens trop
    vers zero`,
    ],
    [
      2,
      `abando affair aidez am arret arrive autour baisse bien boite bord c can cause crise
    don end enfer face fais fatigu help it journe marre meme morcea occupe of ose out
    papier parler perds perdu peux pied pleine pleure quelqu secour sens seul seule sors
    suis t temps tete totale tourne tout toute toutes traver tres`,
    ],
    [
      1,
      `aide aider and at au aux battre besoin bras ca caf choses dame dessus devien donner
    en etouff factur faire force gout honte i je jour les lettre leve lit ne parti person
    plus qui quoi sleep sortir sous tombe tous train trois va ventre vous y`,
    ],
  ],
  legal: [
    [
      3,
      `accomp aeropo arrest arret asile assign audien avocat bailif brothe centre citati
    commis compar contro convoc convoq court deport detent emmene flics france fronti
    garde gendar got huissi juge jugeme justic leave letter mandat mardi meuble obliga
    office oqtf passag passe pays police prefec prison proces procha procur recour recu
    refus refuse rejete renvoy reside retent retire saisi saisie saisir salair sejour
    territ tiers titre tomorr tribun venu vue`,
    ],
    [
      2,
      `afraid an arrete aujour avis bloque cherch compte copine days debout demain demeur
    dois donne door have house hui ils interd jeune lundi matin monsie ont ordonn papier
    prefet prendr proced quitte risque semain today urgent vendre venir veulen vient
    voir was`,
    ],
    [
      1,
      `aller ami and appell are au aux banque besoin comman comme contre courri cousin d
    dame demand devant en entend envoye est ete faut fils frere gratui husban in jours
    laisse lettre mineur mise need oblige of parti payer place plaint porte retien sans
    sur they trouve un une urgenc usager vers vienne wants`,
    ],
  ],
};
