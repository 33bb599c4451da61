/** Hobbies, history, space, brands, beliefs and other topics of talk. */
export const THINGS = `
coloriage coloriages origami pochoir gommettes autocollant stickers poster affiche cadre statue
dessinateur illustration caricature graffiti calligraphie typographie logo slogan citation
citations proverbe proverbes expressions dicton poete poetes scene tirade personnages intrigue
heroine suspense thriller policier horreur western romance documentaire animes avatar streaming
generique doublage oscar cesar festival festivals eurovision orchestre symphonie choeur chorale
refrain couplet solfege gamme basse batteur synthe platine mix dj remix vinyle karaoke ampli
pizzeria creperie fastfood mcdo quick kfc buffet brunch menu michelin pourboire serveuse cuistot
traiteur patisserie patissier boulange eclair meringue clafoutis charlotte cookies cookie muffin
brownie pancake pancakes sorbets carbonara bolognaise pesto risotto ratatouille cassoulet
choucroute bouillabaisse blanquette bourguignon veloute gaspacho houmous falafel wrap panini nem
nems ramen wok tofu quinoa avoine muesli cereales compote smoothie milkshake chantilly mascarpone
ricotta mozzarella parmesan gruyere roquefort brie charcuterie rillettes gras escargots cuisses
magret tournedos entrecote bavette filet escalope cotelette brochette barbecue bbq plancha
friteuse airfryer thermomix cookeo autocuiseur blender fouet rouleau induction hotte kyste verrue
cor cors piqure piqures morsure plaie cicatrice hematome fracture platre bequille attelle
tendinite lumbago sciatique torticolis crampe crampes courbature courbatures arthrose rhumatisme
varicelle rougeole oreillons angine otite sinusite bronchite rhinite asthme eczema psoriasis
urticaire zona herpes aphte aphtes carie caries gencive myope myopie vertige vertiges nausees
hoquet brulures reflux ballonnements transit gastro indigestion intoxication poux pou calvitie
pellicules transpiration haleine menstruations ovulation pilule preservatif allaitement biberon
couches tetine poussette doudou siege sieste berceau nourrisson jumeaux stress anxiete angoisse
deprime burnout psy psychologue hypnose acupuncture osteopathe homeopathie huiles essentielles
tisanes infusion gingembre curcuma detox jeuner fumer tabac cigarette cigarettes vapoter cannabis
cocaine ivre quad kayak canoe voile surfeur plongee apnee rafting parapente parachute saut
elastique escrime equitation galop jockey petanque boules bowling billard flechettes babyfoot ping
pong badminton squash padel cricket baseball hockey patinage curling luge bobsleigh snow triathlon
decathlon athletisme javelot perche haies sprint relais gymnaste trampoline zumba hiphop salsa
tango valse ballet choregraphie aerobic steps haltere halteres whey creatine steroides dopage
penalty corner carton mercato vestiaire tribune supporters ultras hymne podium f1 rallye nascar
motogp pilote pilotes circuit kart karting eclipse comete meteorite asteroide constellation
telescope satellite orbite gravitation relativite quantique particule photon neutron proton fusion
fission radioactif aimant magnetisme cinetique cinetiques thermodynamique entropie oxygene
hydrogene azote carbone acide ph reaction catalyse cristal mineral roche roches fossile fossiles
seisme tsunami eruption magma tectonique banquise equateur meridien latitude longitude boussole
atlas relief vallee colline falaise grotte cascade marais delta estuaire maree marees archipel
peninsule jungle savane toundra steppe oasis faune flore espece especes darwin mammifere reptile
insecte insectes larve cocon ruche nid plume plumes aile ailes bec griffe griffes patte pattes
queue corne criniere fourrure ecaille nageoire pharaons pyramides sphinx momie gladiateur colisee
vercingetorix gaulois asterix obelix clovis charlemagne croisade croisades chevalier chevaliers
tournoi chateaufort donjon jeanne renaissance xiv versailles bastille robespierre waterloo dreyfus
verdun tranchee tranchees hitler nazi nazis resistance debarquement holocauste gaulle staline
lenine urss kennedy mandela gandhi luther king colonie colonisation esclavage decolonisation
armistice dynastie trone couronne sacre noble noblesse paysan paysans serf moine abbaye cloitre
vitrail cathedrales gothique baroque impressionnisme cubisme picasso monet vinci joconde mozart
beethoven bach chopin hugo zola moliere corneille voltaire rousseau montaigne pascal descartes
socrate platon aristote nietzsche freud kant sartre camus baudelaire rimbaud verlaine proust
balzac flaubert stendhal shakespeare homere odyssee iliade mythologie zeus hercule athena apollon
pizza3d gamer gaming graphique processeur ram ssd ventilateur overclock moba mmorpg steam twitch
discord skin skins vbucks robux triche cheat mod mods lag joystick vr realite virtuelle metaverse
nft blockchain minage wallet binance coinbase forex dividende etf pea zalando zara hm nike adidas
puma lacoste gucci vuitton chanel dior sephora darty fnac castorama leroy merlin brico depot
conforama maisons gifi primark kiabi celio etam intersport promod promos brocante enchere encheres
troc neuf pointure couleur cuir coton soie lin polyester foulard echarpes broche boucles tatouages
perle perles diamant diamants argenterie parfums vernis fard mascara teint demarrer demarrent cale
caler alternateur courroie echappement amortisseur amortisseurs cardan clutch turbo injecteur
vilebrequin culasse bielle piston pistons jante jantes essuie retroviseur pare brise klaxon phare
phares clignotant plaquettes disque disques plate tesla clio peugeot renault citroen bmw audi
toyota dacia ferrari porsche lamborghini harley yamaha kawasaki ducati vespa zombies vampires
garou esprit esprits spiritisme karma reincarnation chakra tarots pendule boule numerologie
meditation zen bonze bouddhisme hindouisme judaisme islam catholique protestant orthodoxe evangile
torah synagogue imam rabbin eveque cardinal vatican pelerinage mecque lourdes communion
confirmation carnaval toussaint ascension pentecote assomption epiphanie galette chandeleur muguet
citrouilles sapin guirlande guirlandes traineau lutin lutins cloche cloches romains pi infini
probabilite probabilites statistique mediane derivee logarithme exponentielle matrice vecteur
affine polynome sinus cosinus tangente hypotenuse perimetre aire volume cube sphere cylindre cone
prisme parallele perpendiculaire symetrie angle angles rapporteur compas thales euclide fermat
arithmetique geometrique premiers pairs impairs zero milliard millions alphabet voyelle voyelles
consonne syllabe syllabes rime rimes anagramme palindrome acronyme prefixe suffixe pronom adverbe
conjonction preposition subjonctif imperatif conditionnel imparfait participe auxiliaire sujet cod
coi pluriel feminin masculin accent accents virgule ponctuation paragraphe introduction conclusion
problematique antithese synthese commentaire brouillon redactions dictees recitation
`;
