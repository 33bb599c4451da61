/**
 * What comes behind the first part of the application of who helps: modules whose functions are called
 * once the part that holds them came. `entry`: what it holds besides.
 */
export const PARTS = [
  {
    name: 'ends',
    later: [
      'conversation/screens/danger-screen.ts',
      'conversation/screens/go-doors.ts',
      'conversation/screens/letter-screens.ts',
      'conversation/screens/number-of-who.ts',
      'conversation/screens/outcome-screen.ts',
      'conversation/screens/phone-of.ts',
      'conversation/screens/place-block.ts',
      'conversation/screens/recourse.ts',
      'conversation/screens/urgent-parts.ts',
      'permanences/create-permanence-index.ts',
      'view/html/autonomy.ts',
      'view/html/danger.ts',
      'view/html/door.ts',
      'view/html/orientation.ts',
      'view/html/take.ts',
    ],
  },
  {
    name: 'hear',
    entry: 'hear-part.ts',
    later: [
      'conversation/screens/faq-answer.ts',
      'conversation/screens/meaning-words.ts',
      'conversation/screens/screen-answer.ts',
      'conversation/screens/set-right-words.ts',
    ],
  },
  { name: 'beside', entry: 'rooms-here.ts', later: [] },
];
