/** A desk of the Caf in Mérignac, as keepers write it. */
export const DESK = `id: caf-merignac-essai
operator: caf
place:
  name: Maison du test
  address: 1 rue du Test
  commune: "33281"
  source: demonstration
serves: departement
mode: walk-in
schedule:
  sessions: [{ days: [mardi], start: "09:00", end: "12:00" }]
  closed: { public-holidays: true, school-holidays: false }
checked: { date: 2026-11-20, by: mairie }
known-until: 2099-12-31
`;
