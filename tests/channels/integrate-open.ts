import { createIntegrate } from '../../bot/channels/integrate/create-integrate.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { NOW, ordinary, human, pagesWorld } from './pages/pages-world.ts';

/** Where one structure was accepted. */
export const world = pagesWorld(
  [ordinary, human],
  [
    {
      id: 'mairie-de-merignac',
      name: 'Mairie de Mérignac',
      origins: [],
      languages: [],
      facts: new Map(),
      device: 'own',
      contact: {},
    },
  ],
);
const publicUrl = 'https://guide.example';

/** The pages of /integrer, and what they keep. */
export function open(name: () => string | undefined = () => 'abcdefgh') {
  const kept: string[] = [];
  const pages = createIntegrate({
    conversationMinutes: 120,
    world: () => world,
    publicUrl,
    pinned: () => ({
      path: '/widget-0123456789ab.js',
      integrity: 'sha384-x',
      until: '2027-11-28',
    }),
    requests: {
      save: (yaml) => {
        kept.push(yaml);
        return name();
      },
    },
  }).before(
    createPages({
      conversationMinutes: 120,
      world: () => world,
      now: () => NOW,
      seal: createSeal(() => [new Uint8Array(32)]),
      publicUrl,
    }),
  );
  const ask = (
    method: string,
    path: string,
    fields: Readonly<Record<string, string>> = {},
    maySend?: () => boolean,
  ) => {
    const text = new URLSearchParams(fields).toString();
    return pages.handle({
      method,
      path,
      headers: {},
      query: method === 'GET' ? text : '',
      ...(method === 'POST' ? { body: text } : {}),
      ...(maySend && { maySend }),
    });
  };
  return { kept, ask };
}

/** A form filled in without a fault. */
export const FIELDS = {
  name: 'Mairie de Mérignac',
  phone: '05 56 00 00 00',
  origins: 'https://www.merignac.example\nhttps://merignac.example',
  commune: '33281',
  flow: 'impots.essai',
  'lang-ar': 'on',
  device: 'shared',
  action: '#003b73',
  legal: 'Directrice de la publication : la maire.',
};
