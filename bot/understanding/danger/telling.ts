/* Written by bench/weigh-words.ts: not by hand. */

import { type DangerKind } from './kinds.ts';

/** Starts of words said more in one danger than in the others, by how much more. */
export const TELLING: Readonly<
  Record<DangerKind, readonly (readonly [step: number, words: string])[]>
> = {
  suicide: [
    [
      2,
      `about acte adieu age aille aime aimera air all assez aucun aucune aussi autant autre
    avaler balcon balle be betise biento boite bon cachet charge chat cimeti conner contin
    corde crever dead deja dernie die dispar dites doigts dolipr don ecrit end ending
    endorm enfin envie espere existe failli fatigu fenetr ferait fini finir flingu foncer
    foutre foutue fusil garage going gout hais haut ici idees issue jeter kill lacher
    lever life like live living marre medica merite meurs mieux monde mort morte mourir
    mutile myself noires pardon parfoi peine pendre pense pensee pills pire poids poigne
    pont poste pourqu prefer prepar raison reason regard regret rejoin retien reveil
    revien sauter scarif serai serais serait sers sert simple soluti souffr souven sui
    suicid suppor tentat thinki tirer toujou train ts vais vaut vecu veines veuf veux
    vie vivre voila vois voudra voulai vous want would`,
    ],
    [
      1,
      `ado affair again ai aider allait ami anymor apres arme arrete attend avait avale
    avant balanc bien bois bonne bord c ca caf cauche cette chaque choisi codes comme
    copine corps coule coup decroc dedans dette devenu dire dis disant dit dossie douleu
    ecris embete en essaye etais etait etre everyt face faire feel filles fin finie fois
    fond forces go gueule i it j jamais je juste lache laisse lettre mainte mais mamie
    messag metro mettre minute moins mot murs ne non nuits ouvert ouvrir parle parler
    pars parti partie partir passer person plaque plein plus prendr pris qu que quel
    quelqu quoi reclam recomm reserv reste rester retrai rien se sens separa sera si
    sinon take temps tente terre tiens to took tous tout traite tue tuer usager vacanc
    viens voulu wants`,
    ],
  ],
  violence: [
    [
      2,
      `afraid again agress amie annees arrach attrap autour avait bain balanc bat battue
    beats belle beurre boit bonne bouscu boyfri brutal bus cacher carte casse chanta
    chef cheveu choisi choses claque cle cles client codes cogne coince colle coloc compag
    confis conjoi conjug contre copain cou coups coutea crache cris decide dessus devenu
    devien disput dos drogue droit empech empris encore enerve entre etait etrang ex
    excise excisi femmes fesses figure folle follow font forcee fort fouill frappa frappe
    freres fuir gens gifle gorge griffe he hit homme honte humili hurle hurts husban
    il insult interd jette leve lui main manche marche mari mariag marier mec mechan
    met mi montre mur murs nez non oblige oeil oncle oreill parce pars partne passep
    patron pendan peur pied pince plaint plante poing portab porter pousse prend prosti
    protec quand rabais raclee raped rappor refugi rentre reserv revenu rode sache sait
    salle scared seques serre sexuel sorti sortir suit survei tabass taper teleph threat
    tire toilet traine traite travai vacanc victim viol violen vit voie voile voir`,
    ],
    [
      1,
      `accord adress adulte agee aidez aille allait and appell apres argent arme attack
    attend attouc aussi aux avec avoir bas battre beau bleu bleus bonjou bouger boule
    boulot bu c cable cache cause ceintu chaque chasse chat cherch chez chien chose cigare
    classe colleg comme confie connai contro copine cote couche coup crie dame dedans
    deja demand des devant dire direct dis disant dit doigts domici donne donner droite
    e ecris eleves encein enfer enferm enfin enleve entend envoie envoye escali essaye
    et etais ete everyt everyw expres face fait famill femme force forces foutu franca
    garcon gosses grave grosse gueule hall harcel help hier hits house incest inconn
    jamais jete jetee juste kill leave les leur lit lycee m mais maison maman marque
    me meme menace mere messag mis moi moins mon mot ni noir nouvel nue nuits of ordonn
    ose papier par parfoi parkin partie partou pays pete photos plaque pleine poigne
    porte qu que reacti recher recois recomm refuse retrai retrou sa sac secour sejour
    separa ses si sinon soeur soirs son sort sortie suppli suppor tape tient tombee tomber
    tonton took touche tous traces trois tue tuer va venir ventre viens vis visage vite
    voila vole voulu vu will`,
    ],
  ],
  child: [
    [
      3,
      `abuse adulte ans beau bleus brulur cave ceintu child classe dad danger daught door
    ecole eleve eleves embete enleve envoie father fille fugue gamin garcon harcel heures
    his hits incest intern leur lycee maltra marque mineur neveu next niece notre nounou
    nues papa parent petit petite photos racket recoit rend rendre scolai secoue seuls
    signal tapent tonton touche`,
    ],
    [
      2,
      `abando about ado alone appele attouc balcon battue beats bebe being belle bleu boit
    cable cache chambr chanta choses cigare colleg confie cote coups cousin crie cris
    des disent dispar dos emmene enfant enferm entend excise fils font frappe frere hiver
    hurle hurts inconn is journe kids laisse maman marier mauvai montre noir nue occupe
    oncle oreill pere petits pleine prosti rentre revenu revien rode sa ses seul soeur
    son sont sort tape taper tire toute traces traine victim voisin week`,
    ],
    [
      1,
      `aller an and are at baby baisse bat bien bizarr bus chez compag crois dessus dit
    e elle encein end enfer envoye est et ex fait fesses filles for gosses grand homme
    immeub in insult it lui ma maison mal mere mon my nourri nuit parti partou peur plein
    pleure prive regard se seule social soirs sur temps toujou un veulen vient`,
    ],
  ],
  homeless: [
    [
      3,
      `abri camion car ce chasse chaud decroc dehors domici dormir dors droite endroi foutu
    foyer froid gare go hall heberg homele hopita hotel incend jete logeme metro mise
    nowher nulle ou outsid parkin part place rue sdf sleep social soir street suite tante
    tente toit tonigh trotto valise vire vis with`,
    ],
    [
      2,
      `accomp adress aeropo affair aller ami appell are asile baby besoin bord cette chambr
    charge cherch chien contra couche dans evicte flics foutue gauche got has immedi
    in jetee jeune malade matin mis moins need no nuit nuits parent pont poste refugi
    repond rester retrou sac sais sait sans sature separa sera sors sorti sortie the
    today two urgenc urgent vieill viens virer vit voitur we`,
    ],
    [
      1,
      `am aux avec bas bebe brule bus change chez demain depuis deux encein escali faut
    femme fini france garage gosses gratui have home i jamais kids la lit live lundi
    maison mes monsie n nous on ont out pas passe passer perdu person plein porte prend
    prison samu semain serai serrur seule soluti sous suis to tourne`,
    ],
  ],
  hunger: [
    [
      3,
      `achete alimen aujour banque bois bouffe childr colis course creve dalle days distri
    donner eat epicer etudia euro euros faim faute food for frigo gratui home hui hungry
    jour jusqu kids lait mange manger money nothin nourri pain pates placar poubel prive
    reclam rempli repas restos rsa saute sou superm trouve two ventre vide vides vieill
    vole`,
    ],
    [
      2,
      `adress agee aide are argent assez at avoir besoin bon coeur couche depuis deux dossie
    filles fin finie fois fouill gens gosses gueule has have jetee jeune jours manche
    meurs n need ni no petits pour quoi reste retrai rien secour semain social sont this
    today urgenc urgent vraime we week zero`,
    ],
    [
      1,
      `abri aider am aux baby bebe bien bloque bonjou caf can cherch commen d donne du eau
    ecole enfant fais famill hier i ici journe les loyer mes mois on ont ou ouvert pas
    payer petit peux plus soir t tient to trois usager vont`,
    ],
  ],
  medical: [
    [
      3,
      `accide accouc allerg ambula appele attack avale avc beauco bizarr blesse bouche bouge
    bouger breath brule brulur bu cardia chest connai contra convul crise cuisin diabet
    douleu eaux epilep etouff evanou everyw feu fievre fire fuite gauche gonfle grave
    heart immeub incend incons infarc is javel mainte malais mamie minute morcea not
    odeur overdo paraly perd perds poitri pompie produi profon quel reacti releve renver
    respir saigne samu sang sent she there tombe tombee traver tres uncons visage vomit`,
    ],
    [
      2,
      `an baby bleu bras chose coeur coince corps crache crois dedans dolipr dossie drogue
    e ecroul elle encein escali father faut gaz gorge grand grosse hit house lache mal
    noye noyee numero pain partou peine perdu please quelqu rempli repond reveil s salle
    sens suite tante terre tete toutes vite vu y`,
    ],
    [
      1,
      `ami and appart arrive bebe bien boite ca cachet can chien child colleg dad dans du
    est fais fait femme he il in main medica mere morte ne need oncle ouvert papa parle
    pris qui secour t toit tourne train trop trouve un une urgenc vient vois voitur we`,
    ],
  ],
  cutoff: [
    [
      3,
      `appart avant avis bail baille change chauff comman coupe couper coupur couran cut
    demeur dette eau eclair edf electr energi engie evicte evicti eviter expuls factur
    ferme gaz hiver hivern ils impaye landlo lieux logeme loyer loyers lumier lundi nous
    off parte paye payer perdre prefet proced propri publiq puissa reduit resili retard
    risque serrur they totale treve us vendre virer von vont`,
    ],
    [
      2,
      `accord agee assign baisse be being cles compte d demain direct disant dois entre
    etre euro expres finie going has huissi jugeme l letter malade marche mardi matin
    menace met mettre mois next noir notre ont ordonn out pendan procha quitte recois
    recu rendre saisir sortir trois va venir venu vienne vient wants week will`,
    ],
    [
      1,
      `an apres are audien banque bloque bonjou cause chez courri dame dehors demand depuis
    droit envoye euros fin force froid got home jours juge jusqu le lettre maison mise
    no on parce parti partir plein police recomm saisi sans semain sinon the tient tomorr
    tribun usager veulen vire was we`,
    ],
  ],
  overwhelm: [
    [
      3,
      `aidez alone angois anymor baisse bol boule boulot bout burn can cauche ces comple
    coule courri craque crises debord debout depass depres desesp desper dettes do dur
    ecroul effond epuise espoir exhaus explos feel fond gerer lachen malade matins mauvai
    moral nerfs noie nouvel noye noyee ouvrir overwh paniqu perds perdue pete peter please
    pleure ras rend roulea sais sature so stress submer suppli take this tiens tomber
    totale trop vers zero`,
    ],
    [
      2,
      `abando am arret arrive autour bien boite bord cable cause chaque crise don end enfer
    everyt face factur fais fatigu folle forces help it journe lache marre morcea occupe
    ose out papier parler perdu peux pied plaque pleine quoi secour sens seul seule sors
    sort suis t temps tete tourne tout toute toutes traver tres vraime`,
    ],
    [
      1,
      `affair aide aider and at au aux battre besoin c ca caf choses devien donner en etouff
    faire force gout honte i je lettre leve meme of person plus quelqu qui sleep sous
    tombe tous trois ventre y`,
    ],
  ],
  legal: [
    [
      3,
      `aeropo arrest arret asile assign audien avocat bailif bloque brothe centre citati
    commis compar contro convoc convoq court days demeur deport detent emmene flics franca
    france fronti garde gendar got huissi immedi juge jugeme justic leave letter mandat
    mardi meuble obliga office oqtf passag passe police prefec prison proces procha procur
    recher recour recu refus rejete renvoy reside retent retire saisi saisie saisir salair
    sejour territ tiers titre tomorr tribun urgent venu vue was`,
    ],
    [
      2,
      `accomp afraid an arrete aujour avis compte debout demain direct disent dois door
    have heures house hui jeune lundi matin ordonn papier pays prefet prendr proced quitte
    refuse risque today vendre venir vers veulen vient vu`,
    ],
    [
      1,
      `aller ami and appell are au banque besoin cherch comman comme contre copine courri
    cousin d demand devant donne en entend est ete faut fils frere gratui husban ils
    in interd jours lettre mineur mise monsie need of ont payer place plaint porte retien
    semain sur they une urgenc usager vienne voir wants`,
    ],
  ],
};
