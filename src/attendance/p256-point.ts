/** The field of P-256 (NIST SP 800-186 §3.2.1.3) and the last term of its equation y² = x³ − 3x + b. */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * The point in full (65 bytes). A card holds the short form; not every browser imports that.
 *
 * Answers `undefined` when it is no point of the curve.
 */
export function wholePoint(point: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (point.length === 65 && point[0] === 4) return Uint8Array.from(point);
  if (point.length !== 33 || (point[0] !== 2 && point[0] !== 3)) return undefined;
  const x = toNumber(point.subarray(1));
  if (x >= p) return undefined;
  const square = (((x * x * x - 3n * x + b) % p) + p) % p;
  // p mod 4 = 3, so this power is the root where there is one.
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square) return undefined;
  const y = (root & 1n) === BigInt(point[0] & 1) ? root : p - root;
  return Uint8Array.of(4, ...point.subarray(1), ...toBytes(y));
}

/** The short form of a point: x, and whether y is odd. */
export function shortPoint(x: Uint8Array, y: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(2 + ((y.at(-1) ?? 0) & 1), ...x);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

function toBytes(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * (31 - at))) & 0xffn));
}
