import { type Holidays } from '../bot/permanences/model.ts';

/** Public and school holidays of a year in Gironde, for the benches of the calendar and of places. */
export const HOLIDAYS: Holidays = {
  public: new Set([
    ...['2026-11-01', '2026-11-11', '2026-12-25', '2027-01-01', '2027-03-29', '2027-05-01'],
    ...['2027-05-06', '2027-05-08', '2027-05-17', '2027-07-14', '2027-08-15', '2027-11-01'],
  ]),
  school: [
    ['2026-10-17', '2026-11-01'],
    ['2026-12-19', '2027-01-03'],
    ['2027-02-13', '2027-02-28'],
    ['2027-04-10', '2027-04-25'],
  ],
  schoolUntil: '2027-07-03',
};
