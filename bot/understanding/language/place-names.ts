/** Places: a demand may name any, and says no more by it. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  `
afghanistan afrique albanie algerie allemagne alsace amerique amsterdam angers angleterre
argentine asie australie bali bangladesh barcelone belgique benin berlin bordeaux brazil bresil
brest bretagne bruxelles bulgarie caen cameroun canada chine comores congo coree corse cotedivoire
dijon dubai egypte espagne europe geneve gironde grece grenoble guadeloupe guinee guyane inde irak
iran italie japon kosovo lille limoges lisbonne londres luxembourg lyon madagascar madrid mali
maroc marseille martinique mayotte metz mexique montpellier moscou nancy nantes normandie oceanie
pakistan paris pekin pologne portugal provence quebec reims rennes rome rouen roumanie russie
senegal serbie strasbourg suisse syrie thailande togo tokyo toulouse tunisie turquie ukraine usa
venise vietnam york
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
