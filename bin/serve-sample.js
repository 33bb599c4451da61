#!/usr/bin/env node
// `npm run sample`: a town hall's page on an origin of its own (localhost:3979), with the guide of
// the service that runs on localhost:3978.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PORT = 3979;
const sample = new URL('../widget/sample/', import.meta.url);
const files = {
  '/': ['mairie.html', 'text/html'],
  '/mairie.css': ['mairie.css', 'text/css'],
};
const policy = [
  "default-src 'none'",
  "style-src 'self' http://localhost:3978",
  'script-src http://localhost:3978',
  'connect-src http://localhost:3978',
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

createServer((req, res) => {
  const [name, type] = files[req.url] ?? [];
  res.setHeader('content-security-policy', policy);
  if (name === undefined) res.writeHead(404).end();
  else
    res
      .setHeader('content-type', `${type}; charset=utf-8`)
      .end(readFileSync(new URL(name, sample)));
}).listen(PORT, '127.0.0.1', () => {
  process.stdout.write(`La page d'exemple est sur http://localhost:${PORT}\n`);
});
