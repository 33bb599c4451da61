/** Latin words, addresses and numbers; a French sentence keeps its own question mark. */
const RUN =
  /[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{M}\d \u00a0'’.,:/@&+%-]*[\p{Script=Latin}\d])?(?:[ \u00a0]?[?!])?/gu;

/**
 * Text written from right to left, as HTML: each French word and each number of several parts
 * stands apart, from left to right, so that "32 30" and "caf.fr" are read as they are written.
 */
export function runsApart(
  text: string,
  plain: (text: string) => string,
  french: (text: string) => string,
): string {
  let html = '';
  let at = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    html += `${plain(text.slice(at, index))}${apart(run, plain, french)}`;
    at = index + run.length;
  }
  return html + plain(text.slice(at));
}

function apart(
  run: string,
  plain: (text: string) => string,
  french: (text: string) => string,
): string {
  if (/\p{Script=Latin}/u.test(run)) return `<bdi lang="fr" dir="ltr">${french(run)}</bdi>`;
  return /\D/.test(run) ? `<bdi dir="ltr">${plain(run)}</bdi>` : run;
}
