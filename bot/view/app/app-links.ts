import { type LinkMaker } from '../link-maker.ts';

/** Name of the buttons that do something of the application itself, by their value. */
export const APP = 'app';
/** Name of the buttons of a screen; their value is the action as JSON. */
export const DO = 'do';

const HERE = '#';

/**
 * Every way on is a button that a script answers: nothing of a walk ever stands in an address.
 *
 * @example appLinks.to({ do: 'command', command: 'back' }).name // 'do'
 */
export const appLinks: LinkMaker = {
  to: (action) => ({ name: DO, value: JSON.stringify(action) }),
  buttons: { action: HERE, fields: [] },
  take: () => ({ sheet: { name: APP, value: 'sheet' } }),
  quit: () => ({ action: HERE, fields: [[APP, 'new']] }),
  typed: (purpose) => ({ action: HERE, fields: [['purpose', purpose]] }),
  ticked: ({ walk, step }) => ({
    action: HERE,
    fields: [
      ['walk', String(walk)],
      ['step', step],
    ],
  }),
};
