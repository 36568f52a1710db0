/** The language of the browser's own interface, and the words that only the browser can show. */
import { native } from './native.ts';

/** BCP 47 tag of the browser's interface. */
export function browserLanguage(): string {
  return native().i18n.getUILanguage();
}

/** A message of `_locales`, in the browser's language; for menus, whose words the browser itself shows. */
export function browserWord(key: string, ...values: readonly string[]): string {
  return native().i18n.getMessage(key, [...values]);
}
