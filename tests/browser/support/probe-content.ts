/** The content script of the test extension: answers `cast`, counts its lives, and can be told to send anything. */
import { listen, PAGE_RULES, success } from '../../../src/messages/index.ts';
import { beginLife } from '../../../src/platform/index.ts';
import { sendRaw } from '../../../src/platform/messaging.ts';
import { watch } from '../../../src/settings/index.ts';

/** Counted in the page, where the test can look: an orphan's world is out of its reach. */
function count(what: string): void {
  const { dataset } = document.documentElement;
  dataset[what] = String(Number(dataset[what] ?? 0) + 1);
}

count('lives');
const life = beginLife();
life.signal.addEventListener('abort', () => count('ended'));

listen(
  {
    cast: () => success({ state: 'reading' as const }),
    jump: () => {
      throw new Error('on purpose');
    },
    back: () => success(null),
    command: ({ name }) => {
      document.documentElement.dataset['command'] = name;
      return success(null);
    },
    refresh: () => success(null),
  },
  { allow: PAGE_RULES, crashed: 'no-answer' },
  life.signal,
);
watch(({ marks }) => {
  document.documentElement.dataset['marks'] = marks;
}, life.signal);

// The test page asks by an event of its own; the product has no such door.
document.addEventListener('probe-send', (event) => {
  const { message } = JSON.parse((event as CustomEvent<string>).detail) as { message: unknown };
  sendRaw(message).then(
    (answer) => (document.documentElement.dataset['answer'] = JSON.stringify(answer ?? null)),
    (error: unknown) => (document.documentElement.dataset['answer'] = `rejected: ${String(error)}`),
  );
});
