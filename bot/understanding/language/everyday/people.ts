/** Body, feelings, chat, insults, everyday verbs. */
export const PEOPLE = `
tete cheveux cheveu barbe moustache visage oeil yeux oreille oreilles nez bouche levre levres dent
langue gorge cou epaule epaules bras coude poignet main mains doigt doigts ongle ongles dos ventre
estomac hanche jambe jambes genou genoux cheville pied pieds peau os coeur cerveau sang poumon
rein reins rhume grippe fievre toux tousse tousser maux migraine diarrhee constipation nausee vomi
vomir vomit allergie bouton acne coup brulure blessure bleu entorse fatigue fatiguee sommeil
dormir dors dort insomnie cauchemar reve reves rever ronfle regime maigrir grossir poids peser
kilo kilos medicament doliprane ibuprofene paracetamol aspirine antibiotique vaccin pansement
sirop cachet maquillage parfum shampoing shampooing savon dentifrice coiffeur coiffure coiffeuse
brushing teinture tatouage piercing epilation manucure massage sauna copain copains copine copines
voisin voisine voisins voisines papa maman bebe bebes fille filles garcon garcons femme femmes
homme hommes mec meuf patron collegue collegues amour amours amoureux amoureuse aimer aime aimes
aimez adore adores deteste hais embrasser bisou bisous calin draguer drague rencontre rencontrer
rencontres celibataire couple sexe sexy belle beau belles joli jolie moche laid gentil gentille
mechant mechante drole marrant triste tristesse heureux heureuse bonheur content contente joie
colere enerve peur honte jaloux jalouse seul seule solitude ennui ennuie ennuies pleure pleurer
rire rigoler rigole sourire blague blagues plaisanter plaisante bete idiot idiote stupide con
conne connard nul debile cretin imbecile abruti merde putain encule salope pute batard ferme
gueule degage chier chiant mytho menteur menteuse mensonge bravo felicitations felicite genial
geniale cool super top excellent formidable magnifique parfait merveilleux incroyable hey yo wesh
ciao bye adieu bienvenue enchante pardon desole excuse excuses plaisir lol mdr ptdr haha hihi
hahaha bla blabla blablabla robots machine intelligence artificielle ia chatgpt siri alexa google
humain humaine vivant nom prenom prenoms surnom age habites habite crees cree invente inventer
inventeur inventeurs philosophie philosophe dieu dieux diable ange paradis enfer religion
religions eglise priere prier jesus allah bible coran musulman chretien juif bouddha ramadan aid
careme messe pretre pape ame fantome fantomes extraterrestre extraterrestres magie magicien
sorciere vampire zombie monstre horoscope belier taureau gemeaux cancer vierge balance scorpion
sagittaire capricorne verseau astrologie voyance voyante signe destin chance nique niquer niquez
fous fout enfoire enfoires bouffon clown ordure saoule saoules saoulent relou tg fdp pd ntm
bientot tchao aurevoir revoir journee weekend courage bises cordialement hola hallo morning
evening penser reflechir reflechis croire imaginer imagine raconter raconte racontez resume
resumer ecouter ecoute regarder regarde sentir toucher sauter tomber monter monte descendre
pousser porter lancer attraper jeter cacher chercher reveiller lever coucher asseoir habiller
deshabiller brosser tailler decorer ranger plier gonfler visser percer demonter allumer eteindre
allume eteins crier parler discuter bavarder chuchoter deviner devine partir quitte quitter
quittee tromper marier epouser enlever installer fabriquer fabrique creer apprendre connais
connait connaissez preferer prefere preferes recommande recommander conseilles suggere suggerer
propose proposer tuer sauver battre frapper mordre gratter chatouiller respirer avaler digerer
macher croquer renifler siffler hurler bailler eternuer grandir vieillir rajeunir bronzer raser
coiffer maquiller parfumer baigner plonger ramer naviguer grimper glisser patiner rouler freiner
accelerer doubler klaxonner stationner conduis pedaler decoller atterrir camper bivouaquer
explorer promener balader flaner randonner cueillir bouturer composter poncer vernir souder limer
clouer scier carreler tapisser lessiver essuyer frotter astiquer cirer epousseter aspirer tremper
essorer etendre repriser broder tisser decouper plastifier colorier gribouiller sculpter filmer
photographier diffuser streamer applaudir improviser composer jongler tricher miser bluffer
vaincre affronter entrainer echauffer etirer dribbler arbitrer supporter encourager motiver
mediter relaxer detendre taquiner embeter ennuyer agacer enerver facher pardonner mentir trahir
seduire flirter fiancer adorer detester admirer respecter mepriser jalouser celebrer trinquer
fredonner reciter rimer philosopher debattre argumenter convaincre critiquer commenter analyser
demontrer prouver mesurer additionner soustraire arrondir compiler debugger deployer heberger
cracker jailbreak overclocker mijoter bouillir rissoler gratiner farcir assaisonner epicer saler
poivrer sucrer petrir fouetter decongeler rechauffer mariner egoutter eplucher hacher raper
tartiner deguster savourer
`;
