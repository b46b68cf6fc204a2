/** The connection as the browser imitates it. */
export interface Connection {
  /** Added to every request. */
  readonly latencyMs: number;
  readonly downBytesPerSecond: number;
  readonly upBytesPerSecond: number;
}

const bytes = (bitsPerSecond: number) => bitsPerSecond / 8;

/** "Slow 4G" of Chrome DevTools: 150 ms × 3.75 latency, 1.6 Mbit/s down and 750 kbit/s up, both × 0.9. */
export const slow4G: Connection = {
  latencyMs: 562.5,
  downBytesPerSecond: bytes(1_600_000 * 0.9),
  upBytesPerSecond: bytes(750_000 * 0.9),
};

/** How many times slower the browser's main thread is. */
export const cpuSlowdown = 4;
