/**
 * Columns of numbers as text, in base64: of two or three bytes each, low byte first, which are read where they stand; or of as
 * many bytes as each needs, which are read one after the other.
 */

interface Native {
  /** In browsers since 2025. */
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

/**
 * The bytes of a column: `bytes[2 * i] | bytes[2 * i + 1] << 8` and so on.
 *
 * @throws SyntaxError or DOMException when the text is not base64.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as Native).fromBase64?.(text);
  if (native) return native;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/**
 * A column of two bytes. Little-endian, as is every machine that a browser runs on.
 *
 * @throws RangeError when it is not whole.
 */
export function shortsOf(text: string): Uint16Array {
  return new Uint16Array(bytesOf(text).buffer);
}

/** The next number of a column. */
export type Next = () => number;

/** A column that `rowText` wrote: seven bits a byte, the lowest first; the eighth says that more follow. */
export function readerOf(text: string): Next {
  const bytes = bytesOf(text);
  let at = 0;
  return () => {
    let number = 0;
    for (let bits = 0; ; bits += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << bits;
      if (byte < 0x80) return number;
    }
  };
}

/** A list begins with its length. */
export function listOf<Item>(next: Next, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = next(); left > 0; left--) items.push(read());
  return items;
}

/** The last bit of a number that may be negative is its sign. */
export function signed(number: number): number {
  return (number >>> 1) ^ -(number & 1);
}

export function unsigned(number: number): number {
  return (number << 1) ^ (number >> 31);
}

/** @throws RangeError when a number does not fit. */
export function columnText(values: readonly number[], width: 2 | 3): string {
  const wrong = values.find((value) => value < 0 || value >= 256 ** width);
  if (wrong !== undefined)
    throw new RangeError(`${wrong} does not fit in ${width} bytes: the lexicon's format must grow`);
  return base64(
    values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff, value >>> 16].slice(0, width)),
  );
}

/** @throws RangeError when a number is none that `readerOf` reads. */
export function rowText(values: readonly number[]): string {
  const bytes: number[] = [];
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > 0x7fffffff)
      throw new RangeError(`${value} is no number for the lexicon`);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return base64(bytes);
}

function base64(bytes: readonly number[]): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
