/** On which the screens are shown: CSS pixels of its window, and how low and high that may be drawn. */
export const devices = {
  phone: { width: 390, least: 480, most: 844 },
  desktop: { width: 1280, least: 720, most: 1440 },
} as const;
export type Device = keyof typeof devices;

/** The edge of the device on both sides. */
const edges = 16;
/** Below this no device is drawn smaller: nothing would be left of it. */
const leastRoom = 160;

/** A window of a device as it is drawn. All in CSS pixels, `scale` as a factor. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Of the box around it, with its edges. */
  readonly outer: { readonly width: number; readonly height: number };
}

/**
 * Fits a device into the room that there is. It is never larger than life; what height there is, is used.
 *
 * @param room CSS pixels for the whole device.
 */
export function drawn(device: Device, room: { readonly width: number; readonly height: number }): Drawn {
  const { width, least, most } = devices[device];
  const scale = Math.min(1, Math.max(leastRoom, room.width - edges) / width);
  const height = Math.min(most, Math.max(least, Math.floor((room.height - edges) / scale)));
  const outer = { width: Math.ceil(width * scale) + edges, height: Math.ceil(height * scale) + edges };
  return { width, height, scale, outer };
}
