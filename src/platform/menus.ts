/** The entries of the context menu. */
import { browser } from './browser.ts';
import { listenUntil } from './native.ts';
import { oneAtATime } from './queue.ts';

export interface MenuEntry {
  readonly id: string;
  /** `%s` stands for the selected text. */
  readonly title: string;
  readonly on: 'selection' | 'page';
  /** Match patterns of the pages it is shown on; everywhere when absent. */
  readonly pages?: readonly string[];
}

export interface MenuClick {
  readonly id: string;
  readonly selection: string | null;
  readonly pageUrl: string | null;
}

/** Makes these the only entries. Entries outlive the worker, so it is enough on install and when they change. */
export const setMenus = oneAtATime(async (entries: readonly MenuEntry[]) => {
  await browser.contextMenus.removeAll();
  for (const { id, title, on, pages } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [on],
      ...(pages && { documentUrlPatterns: [...pages] }),
    });
  }
});

export function onMenuClick(clicked: (click: MenuClick) => void, signal?: AbortSignal): void {
  const listener = (info: {
    readonly menuItemId: string | number;
    readonly selectionText?: string | undefined;
    readonly pageUrl?: string | undefined;
  }): void => {
    clicked({
      id: String(info.menuItemId),
      selection: info.selectionText ?? null,
      pageUrl: info.pageUrl ?? null,
    });
  };
  listenUntil(browser.contextMenus.onClicked, listener, signal);
}
