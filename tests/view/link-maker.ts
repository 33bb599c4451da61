import { type LinkMaker } from '../../bot/view/link-maker.ts';

/** Every tap is a link that says what it does. */
export const asLinks: LinkMaker = {
  to: (action) => ({ href: `/tap?${encodeURIComponent(JSON.stringify(action))}` }),
  quit: () => ({ action: '/quit', fields: [] }),
  typed: () => ({ action: '/typed', fields: [] }),
  ticked: () => ({ action: '/ticked', fields: [] }),
};

/** Every tap is a button of one form, as where answers may not stand in an address. */
export const asButtons: LinkMaker = {
  to: (action) => ({ name: 'do', value: JSON.stringify(action) }),
  buttons: { action: '/guide/x', fields: [['state', 'sealed']] },
  quit: () => ({ action: '/quit', fields: [] }),
  typed: () => ({ action: '/guide/x', fields: [['state', 'sealed']] }),
  ticked: ({ step }) => ({
    action: '/guide/x',
    fields: [
      ['state', 'sealed'],
      ['step', step],
    ],
  }),
};
