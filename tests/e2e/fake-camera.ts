import type { BrowserContext, Page } from 'playwright-core';
import { encode } from 'uqr';

/** A camera that sees whatever a test holds before it. */
export async function giveCamera(computer: BrowserContext): Promise<void> {
  await computer.addInitScript(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 480;
    const pen = canvas.getContext('2d')!;
    const show = (modules: readonly (readonly boolean[])[]): void => {
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, 480, 480);
      pen.fillStyle = '#000';
      const side = 400 / Math.max(1, modules.length);
      modules.forEach((row, y) => {
        row.forEach((dark, x) => {
          if (dark) pen.fillRect(40 + x * side, 40 + y * side, side + 0.5, side + 0.5);
        });
      });
    };
    show([]);
    // A still picture gives no new frames by itself.
    setInterval(() => {
      pen.fillRect(0, 0, 1, 1);
    }, 50);
    Object.assign(globalThis, { testHolds: show });
    Object.defineProperty(navigator, 'mediaDevices', {
      value: {
        getUserMedia: () => Promise.resolve(canvas.captureStream(20)),
        enumerateDevices: () => Promise.resolve([{ kind: 'videoinput', deviceId: 'test', label: 'test' }]),
        addEventListener: () => undefined,
      },
    });
  });
}

/** Holds a QR code before the camera; an empty text takes it away. */
export async function hold(page: Page, text: string): Promise<void> {
  const modules = text === '' ? [] : encode(text, { ecc: 'M', border: 0 }).data;
  await page.evaluate((drawn) => {
    (globalThis as unknown as { testHolds: (modules: boolean[][]) => void }).testHolds(drawn);
  }, modules);
}
