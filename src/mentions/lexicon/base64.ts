/** Typed arrays as text. Little-endian on the wire, as is every machine a browser runs on. */

export function base64(words: readonly number[]): string {
  const bytes = new Uint8Array(Uint32Array.from(words).buffer);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @throws DOMException when the text is not base64, RangeError when it is not whole words. */
export function fromBase64(text: string): Uint32Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return new Uint32Array(bytes.buffer);
}
