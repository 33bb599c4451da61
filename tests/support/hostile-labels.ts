/** In each of the labels: what must still be read once it went through an output. */
export const MARK = 'Zèbre';

/** Names and titles that somebody may have written to break what shows them. */
export const HOSTILE_LABELS: Readonly<Record<string, string>> = {
  quotes: `Zèbre "double" 'simple' \`grave\` " onclick="alert(1)`,
  script: '</script><script>alert(1)</script>Zèbre',
  markup: '</title></main><img src=x onerror=alert(1)>Zèbre<!--',
  cdata: 'Zèbre ]]> <![CDATA[ &lt; &amp; \\u003c',
  lines: 'Zèbre\r\nEND:VEVENT\r\nBEGIN:VEVENT\rX-A:b\nSet-Cookie: a=b',
  separators: 'Zèbre\u2028un\u2029deux\u0085trois',
  bidi: '\u202eZèbre\u202d\u2066gpj.exe\u2069\u202c',
  surrogate: 'Zèbre \ud83d, \udc00',
  escape: '\u001b[2J\u001b]0;titre\u0007Zèbre\u009b31m',
  nul: '\u0000=1+1\u0000Zèbre\u007f',
  formula: '=cmd()|A1;Zèbre',
  blanks: '\r\n\t =HYPERLINK("https://exemple.fr";"Zèbre")',
  calendar: 'Zèbre\\,;:\\n BEGIN:VALARM',
  template: 'Zèbre ${1} {{1}} %s $& $1',
  long: `Zèbre ${'é'.repeat(5 * 1024)}`,
};
