/** More passes take long, and gain next to nothing. */
const passes = 5;

/**
 * Packs (RFC 1951) as small as a file can be packed, slowly: two seconds for a quarter of a megabyte. By a library in WebAssembly,
 * with the same bytes in every browser and in Node, whose own way differs from computer to computer.
 */
export async function deflateSmall(contents: Uint8Array): Promise<Uint8Array> {
  // Only when there is something to pack: in Node it hears every error of the program, and tells it with its own source.
  const { deflateAsync } = await import('@gfx/zopfli');
  return deflateAsync(contents, { numiterations: passes });
}
