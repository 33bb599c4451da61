/**
 * Small drawings of our own, 24 × 24, drawn with the text's colour. Decoration beside words,
 * never alone: hidden from screen readers.
 */
export const DRAWINGS: Readonly<Record<string, string>> = {
  family:
    '<circle cx="7" cy="6" r="2.6"/><circle cx="17" cy="6" r="2.6"/><circle cx="12" cy="13.5" r="2"/><path d="M3 20v-5a4 4 0 0 1 5-3.8M21 20v-5a4 4 0 0 0-5-3.8"/><path d="M8.6 21a3.4 3.4 0 0 1 6.8 0"/>',
  health:
    '<path d="M2.5 5.5h19v13h-19z"/><path d="M8 9v6M5 12h6"/><path d="M14.5 10h4M14.5 14h4"/>',
  tax: '<path d="M5 3h10l4 4v14H5z"/><path d="M15.5 10.5a3.6 3.6 0 1 0 0 5.6"/><path d="M7.5 12.3h5M7.5 14.5h5"/>',
  armchair:
    '<path d="M5 11V6a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5"/><path d="M7 15v-2a2 2 0 1 0-4 0v6h18v-6a2 2 0 1 0-4 0v2z"/><path d="M6 19v2M18 19v2"/>',
  'id-card':
    '<path d="M2.5 5h19v14h-19z"/><path d="M5 16a3 3 0 0 1 6 0"/><path d="M14 10h5M14 14h5"/><circle cx="8" cy="10" r="2"/>',
  briefcase:
    '<path d="M3 8h18v12H3z"/><path d="M9 8V4h6v4"/><path d="M3 13h7M14 13h7"/><path d="M10 11.5h4v3h-4z"/>',
  dots: '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="4"/>',
  letter: '<path d="M3 5h18v14H3z"/><path d="M3 6l9 7 9-7"/>',
  question:
    '<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.8 2.8 0 1 1 4 2.5c-1 .5-1.3 1-1.3 2M12 17v.1"/>',
  talk: '<path d="M3 4h12v8H8l-3 3v-3H3z"/><path d="M18 9h3v8h-2v3l-3-3h-5v-2"/>',
  house: '<path d="M3 11.5 12 4l9 7.5"/><path d="M5.5 10v10h13V10"/><path d="M10 20v-6h4v6"/>',
  euro: '<circle cx="12" cy="12" r="9"/><path d="M16 8.8a4.4 4.4 0 1 0 0 6.4"/><path d="M6.8 11h5.7M6.8 13.2h5.7"/>',
  key: '<circle cx="7.5" cy="15.5" r="4"/><path d="M10.4 12.6 20 3M15.5 7.5l3 3M18 5l2 2"/>',
  calendar: '<path d="M4 6h16v14H4z"/><path d="M4 10h16M8 3v4M16 3v4"/><path d="M9 15l2 2 4-4"/>',
  phone: '<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4c-9 2-17-7-15-15z"/>',
  message: '<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9.5h8M8 12.5h5"/>',
  computer: '<path d="M3.5 4.5h17v11h-17z"/><path d="M9 20h6M12 15.5V20"/>',
  mobile: '<path d="M7 2.5h10v19H7z"/><path d="M11.5 18.5h1"/>',
  justice:
    '<path d="M12 3v17M7 20.5h10M5 6.5h14"/><path d="M5 6.5 2.5 13a2.7 2.7 0 0 0 5 0zM19 6.5 16.5 13a2.7 2.7 0 0 0 5 0z"/>',
  globe:
    '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 2.6 4 5.6 4 9s-1 6.4-4 9c-3-2.6-4-5.6-4-9s1-6.4 4-9z"/>',
  school:
    '<path d="M12 5 1.5 10 12 15l10.5-5z"/><path d="M6 12.2V17c3 2.4 9 2.4 12 0v-4.8M22 10.3V16"/>',
  car: '<path d="M3 12.5 5.5 6h13l2.5 6.5V18H3z"/><path d="M3 12.5h18M6.5 18v2.5M17.5 18v2.5M6.5 15.2h1.6M15.9 15.2h1.6"/>',
  energy: '<path d="M13 2.5 5 14h6l-1 7.5L19 10h-6.5z"/>',
  'map-pin':
    '<path d="M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11z"/><circle cx="12" cy="10" r="2.5"/>',
  tick: '<circle cx="12" cy="12" r="9"/><path d="M8 12.5l3 3 5-6"/>',
  diamond: '<path d="M12 2.5 21.5 12 12 21.5 2.5 12z"/><path d="M12 7.5v5.5M12 16v.2"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.5 2"/>',
  print: '<path d="M7 9V3h10v6"/><path d="M7 17H4V9h16v8h-3"/><path d="M7 14h10v7H7z"/>',
  sound:
    '<path d="M4 9v6h4l5 4V5L8 9z"/><path d="M16.5 9a4 4 0 0 1 0 6"/><path d="M19 6.5a8 8 0 0 1 0 11"/>',
  letters:
    '<path d="M3 19 8.5 5 14 19"/><path d="M5 14h7"/><circle cx="18.5" cy="16" r="3"/><path d="M21.5 13v6"/>',
  people:
    '<circle cx="9" cy="8" r="3.2"/><path d="M2.8 20a6.2 6.2 0 0 1 12.4 0"/><path d="M16 5.2a3.2 3.2 0 0 1 0 5.7M18 14.4a6.2 6.2 0 0 1 3.2 5.6"/>',
  person: '<circle cx="12" cy="7.5" r="3.6"/><path d="M4.8 20.5a7.2 7.2 0 0 1 14.4 0"/>',
  child:
    '<circle cx="8" cy="6" r="2.8"/><path d="M2.5 20.5V16a5.5 5.5 0 0 1 9-4.2"/><circle cx="16.5" cy="13" r="2.3"/><path d="M12 21a4.5 4.5 0 0 1 9 0"/>',
  card: '<path d="M2.5 5.5h19v13h-19z"/><path d="M2.5 10h19M6 15h4"/>',
  bank: '<path d="M3 10 12 4l9 6z"/><path d="M5.5 10v7.5M10 10v7.5M14 10v7.5M18.5 10v7.5M3 20.5h18"/>',
  townhall: '<path d="M3 20.5h18M5 20.5V11h14v9.5"/><path d="M12 11V3h5v3.5h-5M9.5 20.5v-5h5v5"/>',
  lock: '<path d="M5 11h14v9.5H5z"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11M12 15v2"/>',
  unlocked: '<path d="M5 11h14v9.5H5z"/><path d="M8 11V7a4 4 0 0 1 7.6-1.7M12 15v2"/>',
  number: '<path d="M4 9h16M4 15h16M10 4 8 20M16 4l-2 16"/>',
  paper: '<path d="M5 2.5h9.5L19 7v14.5H5z"/><path d="M14 2.5v5h5M8.5 12h7M8.5 16h7"/>',
  papers: '<path d="M2.5 7.5h13v13h-13z"/><path d="M7.5 7.5v-4h13v13h-5M6 12h6M6 16h6"/>',
  passport: '<path d="M5 2.5h14v19H5z"/><circle cx="12" cy="10" r="3.6"/><path d="M8.5 17.5h7"/>',
  pile: '<path d="M3 9.5h18v11H3z"/><path d="M3 10.5l9 5.5 9-5.5M5 6h14M7 2.8h10"/>',
  'no-letter': '<path d="M3 5h18v14H3z"/><path d="M3 6l9 7 9-7M4.5 21.5l15-19"/>',
  wifi: '<path d="M2.5 9.5a13.5 13.5 0 0 1 19 0M6 13.5a8.5 8.5 0 0 1 12 0M9.3 17a4 4 0 0 1 5.4 0M12 20.3v.1"/>',
  'no-wifi':
    '<path d="M2.5 9.5a13.5 13.5 0 0 1 19 0M6 13.5a8.5 8.5 0 0 1 12 0M9.3 17a4 4 0 0 1 5.4 0M12 20.3v.1M4.5 21.5l15-19"/>',
  wheat:
    '<path d="M12 21.5V6M12 11C8.5 11 7 9 7 6c3.5 0 5 2 5 5zM12 11c3.5 0 5-2 5-5-3.5 0-5 2-5 5zM12 17.5c-3.5 0-5-2-5-5 3.5 0 5 2 5 5zM12 17.5c3.5 0 5-2 5-5-3.5 0-5 2-5 5z"/>',
  meal: '<path d="M3 12h18c-.5 4-2.5 6.5-5 8H8c-2.5-1.5-4.5-4-5-8z"/><path d="M9 8.5c-1-1.5 1-2.5 0-4.5M15 8.5c-1-1.5 1-2.5 0-4.5"/>',
  pen: '<path d="M4 20l1.2-4.7L16.5 4 20 7.5 8.7 18.8z"/><path d="M14 6.5l3.5 3.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="7"/><path d="M15.6 15.6l5.9 5.9"/>',
  camera: '<path d="M3 7.5h4.5L9 4.5h6l1.5 3H21v12H3z"/><circle cx="12" cy="13" r="3.6"/>',
  bus: '<path d="M4.5 3.5h15v14h-15z"/><path d="M4.5 11.5h15M8 17.5v3M16 17.5v3M8 14.5h.1M16 14.5h.1"/>',
  parking: '<path d="M4 3.5h16v17H4z"/><path d="M9.5 17V7.5H13a3 3 0 0 1 0 6H9.5"/>',
  yes: '<path d="M4 13l5.5 5.5L20 6.5"/>',
  no: '<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',
};
