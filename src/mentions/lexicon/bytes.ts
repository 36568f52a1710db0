/** Columns of small numbers as text: two or three bytes a number, low byte first, in base64. They are read where they stand. */

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

/** @throws RangeError when a number does not fit. */
export function columnText(values: readonly number[], width: 2 | 3): string {
  const wrong = values.find((value) => value < 0 || value >= 256 ** width);
  if (wrong !== undefined)
    throw new RangeError(`${wrong} does not fit in ${width} bytes: the lexicon's format must grow`);
  const bytes = values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff, value >>> 16].slice(0, width));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
