/**
 * Written after the finder was mended for the tricky ones: 54 of 60 were right when they were first
 * tried. Four were mended since, by rules and not by name; "lance" and "rans" are villages' names.
 */
export const FRESH_COMMUNES: readonly (readonly [typed: string, ...meant: string[]])[] = [
  // Codes.
  ['4000', 'Digne-les-Bains, 04'],
  ['54 500', 'Vandœuvre-lès-Nancy, 54'],
  ['97 2 00', 'Fort-de-France, 972'],
  ['37000 TOURS', 'Tours, 37'],
  ['17 028 la rochelle cedex 1', 'La Rochelle, 17'],
  ['2a 004', 'Ajaccio, 2A'],
  ['05000', 'Gap, 05'],
  ['66100', 'Perpignan, 66'],
  ['villeurbanne 69100', 'Villeurbanne, 69'],
  ['BP 10 86000 poitiers', 'Poitiers, 86'],
  // Arrondissements.
  ['Paris 9ème', 'Paris 9e Arrondissement, 75'],
  ['Paris XVII ème', 'Paris 17e Arrondissement, 75'],
  ['75 003 PARIS', 'Paris 3e Arrondissement, 75'],
  ['paris quatrieme', 'Paris 4e Arrondissement, 75'],
  ['11ème arr. Paris', 'Paris 11e Arrondissement, 75'],
  ['lyon 5 eme arrondissement', 'Lyon 5e Arrondissement, 69'],
  ['Lyon II', 'Lyon 2e Arrondissement, 69'],
  ['marseille douze', 'Marseille 12e Arrondissement, 13'],
  ['marseille quinzieme', 'Marseille 15e Arrondissement, 13'],
  ['je vis à Marseille dans le 14ème', 'Marseille 14e Arrondissement, 13'],
  // Short forms.
  ['st herblain', 'Saint-Herblain, 44'],
  ['ste savine', 'Sainte-Savine, 10'],
  ['st priest', 'Saint-Priest, 69', 'Saint-Priest, 23', 'Saint-Priest, 07'],
  ['champigny s/ marne', 'Champigny-sur-Marne, 94'],
  ['rosny ss bois', 'Rosny-sous-Bois, 93'],
  ['garges les gonesses', 'Garges-lès-Gonesse, 95'],
  ['stcloud', 'Saint-Cloud, 92'],
  ['fontenay bois', 'Fontenay-sous-Bois, 94'],
  ['bourg en bresse 01', 'Bourg-en-Bresse, 01'],
  ['PONTAULT COMBAULT', 'Pontault-Combault, 77'],
  // Misspelt.
  ['maubeug', 'Maubeuge, 59'],
  ['perigeux', 'Périgueux, 24'],
  ['carcassone', 'Carcassonne, 11'],
  ['le blanc mesnil', 'Le Blanc-Mesnil, 93'],
  ['noisy le grans', 'Noisy-le-Grand, 93'],
  ['chateau rou', 'Châteauroux, 36'],
  ['rambouilet', 'Rambouillet, 78'],
  ['aurilac', 'Aurillac, 15'],
  ['vierson', 'Vierzon, 18'],
  ['montelimard', 'Montélimar, 26'],
  // As it is heard.
  ['lance', 'Lens, 62'],
  ['can 14', 'Caen, 14'],
  ['rans', 'Reims, 51'],
  ['nevère', 'Nevers, 58'],
  ['ossère', 'Auxerre, 89'],
  ['agin', 'Agen, 47'],
  ['laval', 'Laval, 53'],
  ['sin malo', 'Saint-Malo, 35'],
  // Of before and usual.
  ['meythet', 'Annecy, 74'],
  ['saint hilaire du harcouet', 'Saint-Hilaire-du-Harcouët, 50'],
  ['saint ouen 93', 'Saint-Ouen-sur-Seine, 93'],
  ['pointe a pitre', 'Pointe-à-Pitre, 971'],
  // Shared.
  ['saint benoit', 'Saint-Benoît, 974', 'Saint-Benoît, 86'],
  ['le port', 'Le Port, 974', 'Le Port, 09'],
  ['trinite', 'La Trinité, 972', 'La Trinité, 06'],
  // Sentences.
  ["j'habite a coté de vichy", 'Vichy, 03'],
  ['nous habitons à Bobigny', 'Bobigny, 93'],
  ['je suis domicilié à Sarcelles', 'Sarcelles, 95'],
  ["c'est pour quelqu'un de Brive la gaillarde", 'Brive-la-Gaillarde, 19'],
  ['jhabite mulouse', 'Mulhouse, 68'],
];
