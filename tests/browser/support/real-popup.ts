/**
 * The popup as a click on the button opens it, over the tab in front and with that tab's access. Playwright has no page for
 * it: it is driven through the debugger.
 */
import type { CDPSession, Page } from 'playwright';
import type { Extension } from './drive.ts';

export interface RealPopup {
  /** Runs an expression in the popup. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Waits until an expression is true there. */
  readonly until: (expression: string) => Promise<void>;
  readonly picture: () => Promise<Buffer>;
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 50;

const pause = () => new Promise((again) => setTimeout(again, LOOK_AGAIN_MS));

async function poll<Value>(look: () => Promise<Value | undefined>, failure: string): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(failure);
    await pause();
  }
}

export async function openRealPopup({ context, id }: Extension, over: Page): Promise<RealPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser gives no session of its own');
  await over.bringToFront();
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.find(({ url }) => url === over.url());
  if (!tab) throw new Error(`no tab shows ${over.url()}`);
  // A newer command than Playwright's types know.
  await session.send('Extensions.triggerAction' as 'Browser.close', { id, targetId: tab.targetId });
  const inPopup = ({ url }: { url: string }) => url.startsWith(`chrome-extension://${id}/src/popup/`);
  const target = await poll(
    async () => (await session.send('Target.getTargets')).targetInfos.find(inPopup),
    'the popup did not open',
  );
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  return popupThrough(session, sessionId, target.targetId);
}

function popupThrough(session: CDPSession, sessionId: string, targetId: string): RealPopup {
  const send = messenger(session, sessionId);
  const isOpen = async () =>
    (await session.send('Target.getTargets')).targetInfos.some((one) => one.targetId === targetId);
  async function evaluate<Value>(expression: string): Promise<Value> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', params)) as {
      result: { value: Value };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in the popup: ${expression}`);
    return result.value;
  }
  return {
    evaluate,
    until: async (expression) => {
      await poll(
        async () => (await evaluate<boolean>(`Boolean(${expression})`)) || undefined,
        `never in the popup: ${expression}`,
      );
    },
    async picture() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    isOpen,
    async close() {
      if (await isOpen()) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await session.detach().catch(() => undefined);
    },
  };
}

/** Commands and answers for a target that is attached to, but not by Playwright. */
function messenger(session: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object): Promise<unknown> =>
    new Promise((done, fail) => {
      const id = ++last;
      const late = setTimeout(() => fail(new Error(`the popup does not answer ${method}`)), PATIENCE_MS);
      const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(message) as Answer;
        if (from !== sessionId || answer.id !== id) return;
        clearTimeout(late);
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) fail(new Error(answer.error.message));
        else done(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail);
    });
}
