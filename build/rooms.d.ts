/** Each room with the folders that it may import from, beside itself and libraries. */
export const rooms: Readonly<Record<string, readonly string[]>>;
export const zones: readonly {
  readonly target: string;
  readonly from: string;
  readonly except: readonly string[];
  readonly message: string;
}[];
