declare module 'fontkit' {
  /** As far as we use it; lengths in `unitsPerEm`. */
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Negative. */
    readonly descent: number;
    readonly lineGap: number;
    layout(text: string): { readonly advanceWidth: number };
  }

  export function openSync(path: string): Font;
}
