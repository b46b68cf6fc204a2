import type { CDPSession } from 'playwright-core';

/** One file of the package that the browser asked for. */
export interface PackageRequest {
  /** From the root of the package. */
  readonly path: string;
  /** As sent, with the headers of the answer. */
  wireBytes: number;
  /** As sent, without headers. */
  bodyBytes: number;
  /** Unpacked. */
  plainBytes: number;
}

/** What was asked from the package since a moment. */
export interface Weight {
  readonly requests: number;
  readonly wireBytes: number;
  readonly bodyBytes: number;
  readonly scriptBodyBytes: number;
  readonly plainBytes: number;
}

/** The LMS itself reads this one before it opens the course. */
const manifest = 'imsmanifest.xml';

/** Every request for a file of the package, in all frames of the tab. */
export class Traffic {
  readonly requests: PackageRequest[] = [];
  readonly #underWay = new Map<string, PackageRequest>();
  #lastChange = performance.now();

  /** Starts to listen; requests are not answered from the cache from now on. */
  static async of(browser: CDPSession): Promise<Traffic> {
    const traffic = new Traffic();
    traffic.#listen(browser);
    await browser.send('Network.enable');
    await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
    return traffic;
  }

  /** What came after the first `from` requests. */
  weight(from = 0): Weight {
    const wanted = this.requests.slice(from);
    const sum = (of: (request: PackageRequest) => number) =>
      wanted.reduce((total, one) => total + of(one), 0);
    return {
      requests: wanted.length,
      wireBytes: sum(({ wireBytes }) => wireBytes),
      bodyBytes: sum(({ bodyBytes }) => bodyBytes),
      scriptBodyBytes: sum(({ path, bodyBytes }) => (path.endsWith('.js') ? bodyBytes : 0)),
      plainBytes: sum(({ plainBytes }) => plainBytes),
    };
  }

  /** Resolves when nothing has been asked or answered for `quietMs`. */
  async atRest(quietMs = 700): Promise<void> {
    while (this.#underWay.size > 0 || performance.now() - this.#lastChange < quietMs) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #listen(browser: CDPSession): void {
    browser.on('Network.requestWillBeSent', ({ requestId, request }) => {
      const path = /\/package\/[^/]+\/[^/]+\/([^?#]*)/.exec(request.url)?.[1];
      if (path === undefined || path === manifest) return;
      const asked: PackageRequest = { path, wireBytes: 0, bodyBytes: 0, plainBytes: 0 };
      this.requests.push(asked);
      this.#underWay.set(requestId, asked);
      this.#lastChange = performance.now();
    });
    browser.on('Network.responseReceived', ({ requestId, response }) => {
      const asked = this.#underWay.get(requestId);
      if (asked !== undefined) asked.bodyBytes = lengthIn(response.headers);
    });
    browser.on('Network.dataReceived', ({ requestId, dataLength }) => {
      const asked = this.#underWay.get(requestId);
      if (asked !== undefined) asked.plainBytes += dataLength;
    });
    browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const asked = this.#underWay.get(requestId);
      if (asked !== undefined) asked.wireBytes = encodedDataLength;
      this.#end(requestId);
    });
    browser.on('Network.loadingFailed', ({ requestId }) => {
      this.#end(requestId);
    });
  }

  #end(requestId: string): void {
    if (!this.#underWay.delete(requestId)) return;
    this.#lastChange = performance.now();
  }
}

function lengthIn(headers: Readonly<Record<string, string>>): number {
  const [, value = '0'] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length') ?? [];
  return Number(value);
}
