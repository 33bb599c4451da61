import { WebSocket } from 'ws';

/**
 * As much of a browser's XMLHttpRequest as rxjs asks for, over fetch: lets the unmodified
 * `botframework-directlinejs` run in Node. Sends the Origin that a page would.
 */
class Xhr {
  static origin = '';
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  responseText = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    this.#fetch(body).catch(() => {
      if (!this.#abort.signal.aborted) this.#end(0, '');
    });
  }

  async #fetch(body?: string): Promise<void> {
    const answer = await fetch(this.#url, {
      method: this.#method,
      headers: { ...this.#headers, origin: Xhr.origin },
      signal: this.#abort.signal,
      ...(body === undefined ? {} : { body }),
    });
    this.#end(answer.status, await answer.text());
  }

  #end(status: number, text: string): void {
    this.readyState = 4;
    this.status = status;
    this.responseText = text;
    this.response = this.responseType === 'json' && text !== '' ? JSON.parse(text) : text;
    this.onreadystatechange?.();
  }
}

/** Puts them where the client looks; returns the way to take them off. */
export function addBrowserGlobals(origin: string): () => void {
  const before = {
    XMLHttpRequest: undefined,
    WebSocket: Reflect.get(globalThis, 'WebSocket') as unknown,
  };
  Xhr.origin = origin;
  Object.assign(globalThis, { XMLHttpRequest: Xhr, WebSocket });
  return () => {
    Object.assign(globalThis, before);
  };
}
