import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import ICAL from 'ical.js';
import { describe, expect, test } from '@jest/globals';
import { createApi } from '../../bot/channels/api/create-api.ts';
import { createPermanencesPage } from '../../bot/channels/api/create-permanences-page.ts';
import { createIntegrate } from '../../bot/channels/integrate/create-integrate.ts';
import { structure } from '../../bot/commands/structure.ts';
import { type World } from '../../bot/conversation/world.ts';
import { openRequests } from '../../bot/data/structure-requests.ts';
import { formatIssue } from '../../bot/source/code-frame.ts';
import { NOW } from '../channels/pages/pages-world.ts';
import { HOSTILE_LABELS, MARK } from '../support/hostile-labels.ts';
import { ACTING, skeleton, worldOf } from './hostile-world.ts';
import { warmed } from '../support/shared-snapshot.ts';

const harmlessWorld = worldOf(MARK);

/** What a webmaster sees: the poster of a structure, and the form as somebody filled it in. */
function integratedOf(world: World, label: string): readonly string[] {
  const served = {
    publicUrl: 'https://guide.example',
    pinned: () => ({ path: '/w.js', integrity: 'x' }),
  };
  const find = () => ({ decision: 'none' as const, matches: [] });
  const none = () => ({ status: 404, headers: {}, body: '' });
  const pages = createIntegrate({
    ...served,
    world: () => ({ ...world, communes: { ...world.communes, find } }),
    conversationMinutes: 120,
    requests: { save: () => 'abcdefgh' },
  }).before({ handle: none });
  const filled = ['name', 'phone', 'url', 'origins', 'territory', 'commune', 'action', 'legal'];
  const form = (fields: readonly string[]) =>
    new URLSearchParams(fields.map((name) => [name, label] as [string, string])).toString();
  const sent = [form(filled), `${form(['name', 'legal'])}&phone=3939&act=look`].map((body) => {
    return pages.handle({ method: 'POST', path: '/integrer', query: '', headers: {}, body }).body;
  });
  const poster = { method: 'GET', path: '/affiche', query: 'structure=mairie', headers: {} };
  return [pages.handle(poster).body, ...sent];
}

describe.each(Object.entries(HOSTILE_LABELS))('a label of %s', (_, label) => {
  const world = worldOf(label);

  test('changes no markup of what a webmaster sees, and commands no terminal of a coordinator', async () => {
    const all = integratedOf(world, label);
    for (const html of all) {
      expect(html).toContain(MARK);
      expect(html).not.toMatch(ACTING);
      expect(skeleton(html).filter((tag) => /<img|<script(?! src)|\son\w/.test(tag))).toEqual([]);
    }
    const [poster, ...usual] = integratedOf(harmlessWorld, MARK);
    expect(skeleton(all[0] ?? '')).toEqual(skeleton(poster ?? ''));
    expect(usual).toHaveLength(2);

    const place = { line: 1, column: 1, severity: 'error', code: 'unknown-target' } as const;
    const issue = { ...place, file: 'a.yaml', message: `« ${label} » ?`, hint: label };
    const told = formatIssue(issue, label);
    expect(told).toContain(MARK);
    expect(told).not.toMatch(ACTING);

    const folder = warmed(mkdtempSync(join(tmpdir(), 'aiguillage-hostile-')));
    const name = openRequests(folder, Date.now).save(`name: "${label}"\n`) ?? '';
    let shown = '';
    await structure.run(['show', name], {
      stdin: Readable.from([]),
      out: (text) => (shown += text),
      err: (text) => (shown += text),
      env: { VAR_DIR: folder },
      now: NOW,
      isTty: false,
    });
    rmSync(folder, { recursive: true });
    expect(shown).toContain(MARK);
    expect(shown).not.toMatch(ACTING);
  });

  test('adds no line to what calendars and programs are served', () => {
    const api = createApi({ world: () => world, now: () => NOW });
    const ask = (path: string, query: string) =>
      api.handle({ method: 'GET', path: `/api/v1${path}`, query, headers: {}, address: '' });
    const feed = ask('/permanences.ics', 'operator=impots');
    const events = feed.body.split('\r\n').filter((line) => line === 'BEGIN:VEVENT');
    expect([feed.status, feed.body.replaceAll('\r\n', '')]).toEqual([
      200,
      expect.not.stringMatching(/[\r\n]/),
    ]);
    expect(feed.body.replaceAll('\r\n', '')).not.toMatch(ACTING);
    const parsed = new ICAL.Component(ICAL.parse(feed.body) as unknown[]);
    expect(parsed.getAllSubcomponents('vevent')).toHaveLength(events.length);
    expect(events.length).toBeGreaterThan(0);
    expect(parsed.toString()).toContain(MARK);
    const pages = createPermanencesPage({
      world: () => world,
      now: () => NOW,
      publicUrl: 'https://guide.example',
    });
    const path = '/permanences/33281/impots.ics';
    const next = pages.handle({ method: 'GET', path, query: '', headers: {} });
    expect(next.body.replaceAll('\r\n', '')).not.toMatch(ACTING);
    expect(JSON.stringify(Object.values(next.headers))).not.toMatch(/\\[rn]|Zèbre/);
    // JSON carries a text whole, and a program reads it back.
    const listed = ask('/permanences', 'operator=impots&commune=33281');
    expect(listed.status).toBe(200);
    expect(JSON.stringify(listed.headers)).not.toContain('Zèbre');
    expect(JSON.parse(listed.body)).toBeTruthy();
  });
});
