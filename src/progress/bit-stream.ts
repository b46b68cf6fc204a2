import { base64urlAlphabet } from '../encoding/base64url.ts';

/** Beyond it no sum of a number is exact. */
const mostNumber = 2 ** 52;

/**
 * Numbers of few bits, and strings. One description serves both ways: a stream that writes gives back what it is given; one
 * that reads (made with bytes) gives back what was written, and zero behind its end.
 */
export class BitStream {
  readonly #written: number[] = [];
  readonly #bytes: Uint8Array | undefined;
  readonly #strings: string[];
  #at = 0;

  constructor(bytes?: Uint8Array, strings: readonly string[] = []) {
    this.#bytes = bytes;
    this.#strings = [...strings];
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#written);
  }

  get strings(): readonly string[] {
    return this.#strings;
  }

  /** A whole number below 2 to the power `width`. */
  bits(width: number, value: number): number {
    let read = 0;
    for (let place = width - 1; place >= 0; place--)
      read = read * 2 + this.#bit(Math.floor(value / 2 ** place) % 2);
    return read;
  }

  flag(value: boolean): boolean {
    return this.bits(1, value ? 1 : 0) === 1;
  }

  /** Any whole number from 0; those below 2 to the power `usual` take one bit more than that. (Exponential Golomb.) */
  number(usual: number, value: number): number {
    const sum = Math.min(value, mostNumber) + 2 ** usual;
    let width = usual;
    while (this.#bit(sum < 2 ** (width + 1) ? 1 : 0) === 0) if (++width > 53) return 0;
    return 2 ** width + this.bits(width, sum % 2 ** width) - 2 ** usual;
  }

  /** Any whole number, also below zero. */
  signed(usual: number, value: number): number {
    const folded = this.number(usual, value < 0 ? -2 * value - 1 : 2 * value);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  list<Value>(usual: number, values: ArrayLike<Value>, each: (value: Value | undefined) => Value): Value[] {
    const length = this.number(usual, values.length);
    const found: Value[] = [];
    // A forged length ends with the bytes.
    while (found.length < length && !this.#isOver) found.push(each(values[found.length]));
    return found;
  }

  /**
   * Letters, digits, `-` and `_`, one by one: those in `direct` in `width` bits, the others in six more. What cannot be
   * written becomes `-`.
   */
  symbols(usual: number, value: string, direct = '', width = 0): string {
    const escape = 2 ** width - 1;
    const symbol = (found = '-') => {
      const place = direct.indexOf(found);
      const code = this.bits(width, place < 0 ? escape : place);
      if (code < escape) return direct.charAt(code);
      const other = base64urlAlphabet.indexOf(found);
      return base64urlAlphabet.charAt(this.bits(6, other < 0 ? base64urlAlphabet.indexOf('-') : other));
    };
    return this.list(usual, value, symbol).join('');
  }

  /** A code or a name: in six bits a character where it has no others than `symbols` has. */
  word(value: string): string {
    return this.flag(/[^\w-]/.test(value)) ? this.string(value) : this.symbols(3, value);
  }

  /** Among the strings, which are packed elsewhere. */
  string(value: string): string {
    if (this.#bytes !== undefined) return this.#strings.shift() ?? '';
    this.#strings.push(value);
    return value;
  }

  /** All the strings that are left: they go last. */
  otherStrings(values: readonly string[]): readonly string[] {
    if (this.#bytes !== undefined) return this.#strings;
    this.#strings.push(...values);
    return values;
  }

  get #isOver(): boolean {
    return this.#bytes !== undefined && this.#at >= this.#bytes.length * 8;
  }

  #bit(value: number): number {
    const [byte, mask] = [this.#at >> 3, 128 >> (this.#at & 7)];
    this.#at++;
    if (this.#bytes !== undefined) return ((this.#bytes[byte] ?? 0) & mask) === 0 ? 0 : 1;
    this.#written[byte] = (this.#written[byte] ?? 0) | (value === 0 ? 0 : mask);
    return value;
  }
}
