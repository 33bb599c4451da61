const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text inside XML; signs that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const kept = text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu,
    '',
  );
  return kept.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
}
