import { scriptCrypto } from './script-crypto.ts';

/** One check to do, as it goes to the worker. */
export type CryptoTask =
  | {
      readonly id: number;
      readonly task: 'verify';
      readonly input: readonly [Uint8Array, Uint8Array, Uint8Array];
    }
  | { readonly id: number; readonly task: 'sha256'; readonly input: readonly [Uint8Array] }
  | {
      readonly id: number;
      readonly task: 'slowHash';
      readonly input: readonly [Uint8Array, Uint8Array, number];
    };

/** Its answer, or that it could not be done. */
export interface CryptoAnswer {
  readonly id: number;
  readonly result?: boolean | Uint8Array;
}

addEventListener('message', ({ data }: MessageEvent<CryptoTask>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});

async function answerTo(task: CryptoTask): Promise<CryptoAnswer> {
  const { id } = task;
  try {
    switch (task.task) {
      case 'verify':
        return { id, result: await scriptCrypto.verify(...task.input) };
      case 'sha256':
        return { id, result: await scriptCrypto.sha256(...task.input) };
      case 'slowHash':
        return { id, result: await scriptCrypto.slowHash(...task.input) };
    }
  } catch {
    return { id };
  }
}
