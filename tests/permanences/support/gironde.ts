/** A place for the peer that reads the hours of OpenStreetMap. */
export const GIRONDE = {
  lat: 44.84,
  lon: -0.58,
  address: {
    country_code: 'fr',
    country: 'France',
    state: 'Nouvelle-Aquitaine',
    county: 'Gironde',
  },
};
