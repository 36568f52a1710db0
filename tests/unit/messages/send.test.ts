import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeBrowser {
  runtime: { id: string | undefined; sendMessage: ReturnType<typeof vi.fn> };
  tabs: { sendMessage: ReturnType<typeof vi.fn> };
}
const browser = vi.hoisted((): FakeBrowser => ({
  runtime: { id: 'ours', sendMessage: vi.fn() },
  tabs: { sendMessage: vi.fn() },
}));
vi.stubGlobal('browser', browser);

const { send, sendToTab } = await import('../../../src/messages/index.ts');

beforeEach(() => {
  vi.useFakeTimers();
  browser.runtime.id = 'ours';
  browser.runtime.sendMessage.mockReset();
  browser.tabs.sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

async function afterAll<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.runAllTimersAsync();
  return promise;
}

describe('send', () => {
  it('gives the reply', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    await expect(afterAll(send('open-options', {}))).resolves.toEqual({ ok: true, value: null });
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      aparte: 1,
      call: 'open-options',
      request: {},
    });
  });

  it('passes a failure on without asking again', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, reason: 'not-allowed' });
    await expect(afterAll(send('repair', {}))).resolves.toEqual({ ok: false, reason: 'not-allowed' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks once more when the worker died in the middle', async () => {
    browser.runtime.sendMessage
      .mockRejectedValueOnce(new Error('the message channel closed before a response was received'))
      .mockResolvedValue({ ok: true, value: null });
    await expect(afterAll(send('open-options', {}))).resolves.toEqual({ ok: true, value: null });
  });

  it.each([[new Error('Could not establish connection')], [undefined], ['a stranger’s answer'], [null]])(
    'gives up after the second time (%s)',
    async (answer) => {
      if (answer instanceof Error) browser.runtime.sendMessage.mockRejectedValue(answer);
      else browser.runtime.sendMessage.mockResolvedValue(answer);
      await expect(afterAll(send('open-options', {}))).resolves.toEqual({ ok: false, reason: 'no-answer' });
      expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
    },
  );

  it('does not wait for ever', async () => {
    browser.runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
    await expect(afterAll(send('open-options', {}))).resolves.toEqual({ ok: false, reason: 'no-answer' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks nobody as an orphan', async () => {
    browser.runtime.id = undefined;
    await expect(afterAll(send('open-options', {}))).resolves.toEqual({ ok: false, reason: 'no-answer' });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('sendToTab', () => {
  it('asks the top frame once', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(afterAll(sendToTab(7, 'cast', {}))).resolves.toEqual({ ok: false, reason: 'no-answer' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { aparte: 1, call: 'cast', request: {} },
      { frameId: 0 },
    );
  });
});
