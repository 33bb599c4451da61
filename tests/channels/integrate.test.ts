import { expect, test } from '@jest/globals';
import { readStructureText } from '../../bot/data/read-structures.ts';
import { themeFaults } from '../../bot/view/theme.ts';
import { FIELDS, open, world } from './integrate-open.ts';

test('a structure sees its guide live, the code, the policy and its texts', () => {
  const { ask, kept } = open();
  expect(ask('GET', '/integrer').status).toBe(200);
  const page = ask('POST', '/integrer', { ...FIELDS, act: 'look' });
  expect(page.headers['Content-Security-Policy']).toContain("frame-src 'self'");
  expect(page.headers['Cache-Control']).toBe('no-store');
  const frame = /<iframe src="([^"]*)"/.exec(page.body)?.[1] ?? '';
  expect(frame).toBe('/essai/action.003b73/guide/impots.essai?commune=33281');
  const [path = '', query = ''] = frame.split('?');
  const framed = ask('GET', path, Object.fromEntries(new URLSearchParams(query)));
  expect([framed.status, framed.headers['X-Frame-Options']]).toEqual([200, 'SAMEORIGIN']);
  expect(framed.headers['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
  // Without a colour too; outside the frame that guide stands in none.
  const plain = { ...FIELDS, action: '' };
  const { body } = ask('POST', '/integrer', { ...plain, act: 'look' });
  expect(body).toContain('<iframe src="/essai/nu/guide/impots.essai?commune=33281"');
  const nude = ask('GET', '/essai/nu/guide/impots.essai', { commune: '33281' });
  expect([nude.status, nude.headers['X-Frame-Options']]).toEqual([200, 'SAMEORIGIN']);
  expect(nude.body).toContain('href="/essai/nu/');
  const outside = ask('GET', '/guide/impots.essai', { commune: '33281' });
  expect(outside.headers['X-Frame-Options']).toBe('DENY');
  for (const part of [
    '&lt;aiguillage-guide structure=&quot;mairie-de-merignac-2&quot; flow=&quot;impots.essai&quot;',
    'integrity=&quot;sha384-x&quot;',
    'https://guide.example/cadre.js',
    'connect-src https://guide.example; frame-src',
    'Pour votre registre des traitements',
    'Dans SPIP',
    'squelettes/modeles/aiguillage.html',
    'non conforme',
  ]) {
    expect(page.body).toContain(part);
  }
  expect(kept).toEqual([]);
});

test('both codes are given, each with its reason; integrity goes with the one that never changes', () => {
  const { body } = open().ask('POST', '/integrer', { ...FIELDS, act: 'look' });
  const codes = [...body.matchAll(/<pre class="aig-code"><code>(.*?)<\/code>/gs)].map(
    ([, code = '']) => code,
  );
  const [following = '', pinned = ''] = codes;
  expect(following).toContain('src=&quot;https://guide.example/widget.js&quot; defer');
  expect(following).not.toContain('integrity');
  expect(pinned).toContain(
    'src=&quot;https://guide.example/widget-0123456789ab.js&quot; integrity=&quot;sha384-x&quot; crossorigin=&quot;anonymous&quot; defer',
  );
  expect(codes.filter((code) => code.includes('integrity')).length).toBe(1);
  const text = body.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/<\/?span[^>]*>/g, '');
  expect(text).toContain('les corrections arrivent seules');
  expect(text).toContain('le script ne change pas sans vous');
  expect(text).toContain('jusqu’au 28 novembre 2027 au moins');
});

test('what is sent is a file that the command accepts as it is', () => {
  const { ask, kept } = open();
  const sent = ask('POST', '/integrer', { ...FIELDS, act: 'send' });
  expect(sent.body).toContain('aiguillage structure accept abcdefgh');
  const context = { communes: world.communes, territory: new Set<string>(), folder: '' };
  const { structure, issues } = readStructureText('demande.yaml', kept[0] ?? '', context);
  expect(issues).toEqual([]);
  expect(structure).toEqual({
    id: 'mairie-de-merignac-2',
    name: 'Mairie de Mérignac',
    origins: ['https://www.merignac.example', 'https://merignac.example'],
    commune: '33281',
    flow: 'impots.essai',
    languages: ['ar'],
    device: 'shared',
    contact: { phone: '05 56 00 00 00' },
    theme: { light: { action: '#003b73' } },
    legal: ['Directrice de la publication : la maire.'],
    facts: new Map(),
  });
});

test.each([
  [{ origins: 'http://merignac.example' }, 'origins', 'origine sûre'],
  [{ origins: 'https://x.example/page' }, 'origins', 'sans chemin'],
  [{ action: '#eeeeee' }, 'action', 'Elle se lit mal avec « Fond de la page » : 1,07 pour 1'],
  [{ action: '#7fb2e5' }, 'action', 'Essayez #[0-9a-f]{6}, de la même teinte'],
  [{ action: 'url(x)' }, 'action', 'Une couleur s’écrit avec #'],
  [{ commune: 'Mérignac' }, 'commune', 'plusieurs ont ce nom'],
  [{ phone: '' }, 'phone', 'une page de contact'],
  [{ phone: 'mon numéro' }, 'phone', 'que des chiffres'],
  [{ url: 'http://x.example' }, 'url', 'commence par https://'],
  [{ territory: '33, zz' }, 'territory', 'séparés par une virgule'],
])(
  'what cannot be is told in French beside its field, and nothing is kept: %j',
  (wrong, field, said) => {
    const { ask, kept } = open();
    const page = ask('POST', '/integrer', { ...FIELDS, ...wrong, act: 'send' });
    const body = page.body
      .replaceAll(/[\u00a0\u202f]/g, ' ')
      .replace(/<span class="aig-nb">(.*?)<\/span>/g, '$1');
    expect(page.status).toBe(422);
    expect(body).toContain('<title>À corriger – ');
    expect(body).toMatch(new RegExp(`<a class="aig-link" href="#f-${field}">[^<]*${said}`));
    expect(body).toMatch(new RegExp(`id="f-${field}"[^>]*e-${field}" aria-invalid="true"`));
    expect(body.split('aria-invalid').length).toBe(2);
    expect(body).toMatch(new RegExp(`id="e-${field}">.*${said}`));
    expect(body).toContain('value="Mairie de Mérignac"');
    expect(kept).toEqual([]);
  },
);

test('all that is to be corrected is told at once', () => {
  const wrong = { name: '', commune: 'Mérignac', action: '#eee', origins: 'http://x.example' };
  const { body } = open().ask('POST', '/integrer', { ...FIELDS, ...wrong, act: 'look' });
  const told = [...body.matchAll(/<a class="aig-link" href="#f-(\w+)"/g)].map(([, field]) => field);
  expect(told.toSorted()).toEqual(['action', 'commune', 'name', 'origins']);
});

test('nothing filled in, a request that is too long, one too many: told, and no 200', () => {
  const empty = open().ask('POST', '/integrer');
  expect([empty.status, empty.body.includes('id="aig-faults"')]).toEqual([422, true]);
  const legal = Array.from({ length: 60 }, (_, at) => `${at} ${'a'.repeat(180)}`).join('\n');
  const long = open().ask('POST', '/integrer', { ...FIELDS, legal, act: 'send' });
  const full = open(() => undefined).ask('POST', '/integrer', { ...FIELDS, act: 'send' });
  for (const [answer, status] of [
    [long, 413],
    [full, 503],
  ] as const) {
    expect(answer.status).toBe(status);
    expect(answer.body).toContain('role="alert"');
    expect(answer.body).toContain('value="Mairie de Mérignac"');
  }
});

test('own colours are proposed for dark, and kept where they are asked for', () => {
  const { ask, kept } = open();
  const proposed = (body: string) =>
    /theme:\n  dark:\n    action: &quot;(#[0-9a-f]{6})/.exec(body)?.[1];
  const look = ask('POST', '/integrer', { ...FIELDS, act: 'look' });
  const color = proposed(look.body) ?? '';
  expect(themeFaults({ dark: { action: color } })).toEqual([]);
  ask('POST', '/integrer', { ...FIELDS, dark: 'on', act: 'send' });
  const context = { communes: world.communes, territory: new Set<string>(), folder: '' };
  const { structure, issues } = readStructureText('demande.yaml', kept[0] ?? '', context);
  expect(issues).toEqual([]);
  expect(structure?.theme).toEqual({ light: { action: '#003b73' }, dark: { action: color } });
  const none = ask('POST', '/integrer', { ...FIELDS, action: '', dark: 'on', act: 'look' });
  expect([none.status, proposed(none.body)]).toEqual([200, undefined]);
});

test('what a structure writes stays text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { body } = open().ask('POST', '/integrer', {
    ...FIELDS,
    name,
    phone: '"><b>',
    act: 'look',
  });
  expect(body).not.toContain('<img');
  expect(body).not.toContain('"><b>');
});

test('a poster holds the code of where the guide opens', () => {
  const { ask } = open();
  const own = ask('GET', '/affiche', { structure: 'mairie-de-merignac' });
  expect(own.body).toContain('QR : https://guide.example/structure/mairie-de-merignac');
  const waiting = ask('GET', '/affiche', { flow: 'impots.essai', commune: '33281' });
  expect(waiting.body).toContain('https://guide.example/guide/impots.essai?commune=33281');
  expect(ask('GET', '/affiche').body).toContain('QR : https://guide.example/"');
});

test('a parameter that is not ours leads to the address without it', () => {
  const { ask } = open();
  const led = (path: string, query: Record<string, string>) => {
    const { status, headers } = ask('GET', path, query);
    return [status, headers['Location']];
  };
  expect(led('/integrer', { x: '1' })).toEqual([302, '/integrer']);
  expect(led('/affiche', { structure: 'x', flow: 'y' })).toEqual([302, '/affiche']);
  expect(led('/affiche', { commune: '33281', x: '1', flow: 'impots.essai' })).toEqual([
    302,
    '/affiche?flow=impots.essai&commune=33281',
  ]);
  expect(led('/affiche', { structure: 'mairie-de-merignac', flow: 'impots.essai' })).toEqual([
    302,
    '/affiche?structure=mairie-de-merignac',
  ]);
});

test('the sample of colours takes colours that can be read, and nothing else', () => {
  const { ask } = open();
  expect(ask('GET', '/theme-essai.css', { action: '#003b73' }).body).toContain('#003b73');
  for (const action of ['#eeeeee', 'red;}body{', 'url(x)']) {
    expect(ask('GET', '/theme-essai.css', { action }).body).not.toContain(action);
  }
});
