import { describe, expect, it } from 'vitest';
import { devices, drawn } from '../../../../src/components/editor/view/device.ts';

describe('a device beside the form', () => {
  it('fits the room that there is, and is never larger than life', () => {
    for (const device of ['phone', 'desktop'] as const) {
      const { scale, outer } = drawn(device, { width: 332, height: 620 });
      expect(scale).toBeLessThan(1);
      expect(outer.width).toBeLessThanOrEqual(332);
      expect(drawn(device, { width: 3000, height: 700 }).scale).toBe(1);
    }
  });

  it('uses the height that there is, within what a device has', () => {
    expect(drawn('desktop', { width: 1296, height: 816 }).height).toBe(800);
    expect(drawn('desktop', { width: 332, height: 2000 }).height).toBe(devices.desktop.most);
    expect(drawn('phone', { width: 400, height: 100 }).height).toBe(devices.phone.least);
  });

  it('has a window of its own width, however small it is drawn', () => {
    expect(drawn('desktop', { width: 100, height: 100 }).width).toBe(1280);
    expect(drawn('phone', { width: 0, height: 0 }).scale).toBeGreaterThan(0);
  });
});
