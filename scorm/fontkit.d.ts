declare module 'fontkit' {
  /** As far as we use it; lengths in `unitsPerEm`. */
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Negative. */
    readonly descent: number;
    readonly lineGap: number;
    /** Code points that it has a letter for. */
    readonly characterSet: readonly number[];
    layout(text: string): { readonly advanceWidth: number };
  }

  export function create(font: Uint8Array): Font;
  export function openSync(path: string): Font;
}
