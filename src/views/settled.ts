/** A text for a screen reader to say, once it has stopped changing. */
import { useEffect, useState } from 'preact/hooks';

/**
 * Each key and each step of a slider changes what there is to say; a voice that began with every one would never end a
 * sentence. Half a second is longer than the pause between two keys and shorter than one takes for an answer.
 */
const SETTLED_MS = 500;

export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
