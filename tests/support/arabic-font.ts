import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packageFile = createRequire(import.meta.url).resolve(
  '@fontsource/noto-sans-arabic/package.json',
);

function face(weight: number): string {
  const file = packageFile.replace(
    'package.json',
    `files/noto-sans-arabic-arabic-${weight}-normal.woff2`,
  );
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: "Noto Sans Arabic"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
}

/** A style sheet that gives a bare machine's browser Arabic letters, the same everywhere. */
export const ARABIC_FONT = `${[400, 600, 700].map(face).join('\n')}
:root { --aig-font-family: system-ui, "Noto Sans Arabic", sans-serif; }
:lang(ar) { font-family: "Noto Sans Arabic", system-ui, sans-serif; }`;
