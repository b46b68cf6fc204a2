/** The part of subset-font that is used here; it has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly noHinting: boolean;
      readonly keepFeatures: readonly string[];
    },
  ): Promise<Uint8Array>;
}
