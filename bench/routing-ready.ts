import { fileURLToPath } from 'node:url';
import { language } from '../bot/data/read-language.ts';
import { routeModel } from '../bot/data/read-route-model.ts';
import { loadFlows } from '../bot/flows/load/load-flows.ts';
import { routeDocuments } from '../bot/conversation/route-documents.ts';
import { openRouter } from '../bot/flows/open-router.ts';

// A process of its own, run by routing.ts: says how long it is until a first text is routed.

const flows = fileURLToPath(new URL('../../flows', import.meta.url));
const documents = routeDocuments(loadFlows([flows]));
const folders = [fileURLToPath(new URL('../../data', import.meta.url))];
const words = language(folders);
const from = performance.now();
const before = process.cpuUsage();
// The index is worked out with the first text.
openRouter(documents, words, routeModel(folders)).route('bonjour');
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - from;
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
