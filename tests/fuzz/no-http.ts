/** A line that every request has. */
export const HOST = 'Host: a\r\n';
/** What a parser of HTTP must refuse by itself. */
export const NO_HTTP: readonly string[] = [
  'GET / HTTP/1.1\r\n\r\n',
  `GET / HTTP/9.9\r\n${HOST}\r\n`,
  `GE T / HTTP/1.1\r\n${HOST}\r\n`,
  `GET /\0 HTTP/1.1\r\n${HOST}\r\n`,
  `GET / HTTP/1.1\r\n${HOST}X-A: \0\r\n\r\n`,
  `GET / HTTP/1.1\r\n${HOST}no colon\r\n\r\n`,
  `GET / HTTP/1.1\r\n${HOST}Content-Length: abc\r\n\r\n`,
  `GET / HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`,
  `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
  `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
  `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n\r\n`,
  '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
];

/** Headers beyond a limit. The host comes first: it would be missed beyond the hundredth. */
export const BIG_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'x-wide': 'x'.repeat(17_000) },
  {
    host: 'a',
    ...Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`x-${at}`, '1'])),
  },
];
