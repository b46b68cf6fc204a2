/** The connection as the browser imitates it. */
export interface Connection {
  /** Added to every request. */
  readonly latencyMs: number;
  readonly downBytesPerSecond: number;
  readonly upBytesPerSecond: number;
}

/** Circumstances in which the course is measured. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  /** Undefined is as fast as this computer goes. */
  readonly connection: Connection | undefined;
  /** How many times slower the browser's main thread is. */
  readonly cpuSlowdown: number;
  /** Does the server compress? Not every LMS does. */
  readonly gzip: boolean;
}

const bytes = (bitsPerSecond: number) => bitsPerSecond / 8;

/** "Slow 4G" of Chrome DevTools: 150 ms × 3.75 latency, 1.6 Mbit/s down and 750 kbit/s up, both × 0.9. */
export const slow4G: Connection = {
  latencyMs: 562.5,
  downBytesPerSecond: bytes(1_600_000 * 0.9),
  upBytesPerSecond: bytes(750_000 * 0.9),
};

export const settings: readonly Setting[] = [
  { name: 'fast', label: 'fast', connection: undefined, cpuSlowdown: 1, gzip: true },
  { name: 'fast-plain', label: 'fast, no gzip', connection: undefined, cpuSlowdown: 1, gzip: false },
  { name: 'slow', label: 'Slow 4G + 4× CPU', connection: slow4G, cpuSlowdown: 4, gzip: true },
  { name: 'slow-plain', label: 'Slow 4G + 4× CPU, no gzip', connection: slow4G, cpuSlowdown: 4, gzip: false },
];
