import type { AttendanceCrypto } from './attendance-crypto.ts';
import type { CryptoAnswer, CryptoTask } from './crypto-worker.ts';
import { vouchForOwnScripts } from './own-scripts.ts';

type Task = CryptoTask extends infer One ? (One extends CryptoTask ? Omit<One, 'id'> : never) : never;

/** The script's checks on a thread of their own, so that the page stays alive meanwhile. */
export function workerCrypto(): AttendanceCrypto {
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  let running: Worker | undefined;
  const start = () => {
    vouchForOwnScripts();
    const worker = new Worker(new URL('./crypto-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CryptoAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.result === undefined) asked?.reject(new Error('The check could not be done.'));
      else asked?.resolve(data.result as never);
    });
    worker.addEventListener('error', () => {
      // One whose file could not be fetched never answers; the next check starts another.
      running = undefined;
      for (const { reject } of waiting.values())
        reject(new Error('The worker that checks could not be started.'));
      waiting.clear();
    });
    return worker;
  };
  const ask = <Result>(task: Task) =>
    new Promise<Result>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      running ??= start();
      running.postMessage({ ...task, id: last });
    });
  return {
    secure: false,
    verify: (...input) => ask({ task: 'verify', input }),
    sha256: (...input) => ask({ task: 'sha256', input }),
    slowHash: (...input) => ask({ task: 'slowHash', input }),
  };
}
