/**
 * Communes whose H is mute, "d'Hyères": after the official code of communes (INSEE, kind of link),
 * where every commune of the name has it. Before any other H one says "de": "de Honfleur".
 */
export const MUTE_H: ReadonlySet<string> = new Set(
  `
Habarcq | Habas | Habère-Lullin | Habère-Poche | Hablainville | Habloville | Haboudange
Hâcourt | Hacqueville | Hadigny-les-Verrières | Hadol | Hagécourt | Hagen | Hagetaubin
Hagetmau | Hagéville | Hagnéville-et-Roncourt | Hagondange | Haigneville | Haillainville
Haillicourt | Hainvillers | Haironville | Haisnes | Halinghen | Hallencourt
Hallennes-lez-Haubourdin | Hallering | Hallignicourt | Hallines | Hallivillers | Halloville
Halloy-lès-Pernois | Hallu | Halluin | Halsou | Halstroff | Hamblain-les-Prés | Hamel
Hamelin | Hamelincourt | Hanches | Hancourt | Hangest-en-Santerre | Hangest-sur-Somme
Hannaches | Hannescamps | Hannocourt | Hantay | Haplincourt | Happonvilliers | Haramont
Haraucourt-sur-Seille | Haravesnes | Haravilliers | Harbonnières | Harbouey | Harcanville
Harchéchamp | Harcigny | Harcourt | Hardancourt | Hardecourt-aux-Bois | Hardencourt-Cocherel
Hardifort | Hardinghen | Hardivillers | Hardricourt | Haréville | Harfleur
Hargarten-aux-Mines | Hargeville | Hargicourt | Harly | Harmonville | Harnes | Harol
Haroué | Harponville | Harprich | Harquency | Harreberg | Harréville-les-Chanteurs
Hartennes-et-Taux | Hartzviller | Haselbourg | Hasnon | Hasparren | Haspelschiedt | Haspres
Hastingues | Hatrize | Hattencourt | Hattenville | Hattigny | Haubourdin | Hauconcourt
Haucourt | Haucourt-en-Cambrésis | Haucourt-Moulaine | Haudainville | Haudiomont
Haudonville | Haudrecy | Haudricourt | Haulchin | Haumont-près-Samogneux | Hauriet | Haussez
Haussignémont | Haussimont | Haussonville | Haussy | Haut-Clocher | Haut-de-Bosdarros
Haut-Mauco | Hautaget | Haute-Isle | Hautecour | Hautecourt-Romanèche | Hautefage-la-Tour
Hautefaye | Hautefeuille | Hautefond | Hautefort | Hauteluce | Hauterives | Hautesvignes
Hautevelle | Hautevesnes | Hauteville-lès-Dijon | Hauteville-sur-Fier | Hautmont
Hautot-l'Auvray | Hautot-Saint-Sulpice | Hautot-sur-Mer | Hautvillers | Hautvillers-Ouville
Haux | Havange | Havelu | Haveluy | Havernas | Haverskerque | Havrincourt | Hayange | Hayes
Haynecourt | Hazebrouck | Hazembourg | Héauville | Hébécourt | Héberville | Hébuterne
Hécourt | Hecq | Hectomare | Hédauville | Hédouville | Heillecourt | Heilly
Heiltz-l'Évêque | Heiltz-le-Hutier | Heiltz-le-Maurupt | Heining-lès-Bouzonville | Heippes
Hélesmes | Hélette | Helfaut | Helléan | Hellering-lès-Fénétrange | Hellimer | Héloup
Helstroff | Hémévillers | Hémilly | Héming | Hémonstoir | Hénaménil | Hénanbihen | Hendaye
Hendecourt-lès-Cagnicourt | Hendecourt-lès-Ransart | Hénencourt | Hénin-Beaumont
Hénin-sur-Cojeul | Héninel | Hennebont | Hennecourt | Hennemont | Henneveux | Hennezel
Hennezis | Hénonville | Hénouville | Henrichemont | Henridorff | Henriville | Hénu | Hérange
Herbault | Herbécourt | Herbeuval | Herbeuville | Herbeville | Herbéviller | Herbeys
Herbignac | Herbinghen | Herbisse | Herblay-sur-Seine | Herchies | Hérépian | Hergnies
Hergugney | Héric | Héricourt | Héricourt-en-Caux | Héricourt-sur-Thérain | Héricy
Hériménil | Hérimoncourt | Hérin | Hérissart | Hérisson | Herleville | Herlies
Herlin-le-Sec | Herlincourt | Herm | Hermanville | Hermanville-sur-Mer | Hermaville | Hermé
Hermelange | Hermelinghen | Herment | Hermeray | Hermeville | Herméville-en-Woëvre | Hermies
Hermin | Hermonville | Hernicourt | Herny | Héronchelles | Hérouville-en-Vexin
Hérouville-Saint-Clair | Hérouvillette | Herpelmont | Herpy-l'Arlésienne | Herqueville
Herré | Herrère | Herrin | Herry | Herserange | Hersin-Coupigny | Hertzing | Hervelinghen
Hervilly | Héry | Héry-sur-Alby | Herzeele | Hesbécourt | Hesdigneul-lès-Béthune
Hesdigneul-lès-Boulogne | Hesdin-l'Abbé | Hesdin-la-Forêt | Hesmond | Hesse | Hestroff
Hestrud | Hestrus | Hétomesnil | Hettange-Grande | Heubécourt-Haricourt | Heuchin
Heucourt-Croquoison | Heudebouville | Heudicourt | Heudreville-en-Lieuvin
Heudreville-sur-Eure | Heugas | Heugleville-sur-Scie | Heugnes | Heuilley-le-Grand
Heuilley-sur-Saône | Heuland | Heume-l'Église | Heuringhem | Heurteauville | Heutrégiville
Heuzecourt | Hévilliers | Heyrieux | Hézecques | Hières-sur-Amby | Hiersac | Hiesse
Higuères-Souye | Hilbesheim | Hillion | Hilsprich | Hinckange | Hinges | Hinx | Hirel
Hirson | His | Hocquinghen | Hodent | Hoéville | Holacourt | Holling | Holving | Hombleux
Homblières | Homécourt | Hommes | Hondeghem | Hondevilliers | Hondschoote | Honnechy
Honnecourt-sur-Escaut | Hontanx | Hôpital-Camfrout | Hordain | Hornaing | Horsarrieu
Horville-en-Ornois | Hosta | Hostens | Hostun | Houchin | Houdain | Houdain-lez-Bavay
Houdancourt | Houdelaincourt | Houdelmont | Houdemont | Houdetot | Houdreville | Houécourt
Houeillès | Houéville | Houilles | Houlbec-Cocherel | Hounoux | Houplin-Ancoisne | Houplines
Hours | Hourtin | Housseras | Housséville | Houtaud | Houtkerque | Houville-la-Branche
Houvin-Houvigneul | Houx | Hubersent | Huberville | Huchenneville | Huclier | Hucqueliers
Hudimesnil | Hudiviller | Huêtre | Huez | Hugier | Huilliécourt | Huilly-sur-Seille
Huismes | Huisseau-en-Beauce | Huisseau-sur-Cosson | Huisseau-sur-Mauves | Hulluch
Hultehouse | Humbauville | Humbécourt | Humbercamps | Humbercourt | Humbert | Humberville
Humbligny | Humerœuille | Humières | Hundling | Hunting | Huos | Huparlac | Huppy | Hurbache
Hure | Hurecourt | Hures-la-Parade | Huriel | Hurigny | Hurtières | Hussigny-Godbrange
Hyds | Hyères | Hyèvre-Magny | Hyèvre-Paroisse | Hymont | Hypercourt`
    .trim()
    .split(/ \| |\n/),
);
