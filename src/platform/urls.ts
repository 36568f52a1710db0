/** What comes in the package: addresses of our own pages, packaged files, the manifest. */
import { browser } from './browser.ts';

/** The address of a packaged file; with an empty path, the origin of the extension with its slash. */
export function packagedUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** @throws Error when the package has no such file, naming it. */
export async function packagedText(path: string): Promise<string> {
  const answer = await fetch(packagedUrl(path));
  if (!answer.ok) throw new Error(`not in the package: ${path}`);
  return answer.text();
}

/** @throws Error when the package has no such file; SyntaxError when it is not JSON. */
export async function packagedJson(path: string): Promise<unknown> {
  return JSON.parse(await packagedText(path));
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The match patterns of the listed news sites. */
export function manifestMatches(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** The built files of the content script. */
export function contentScriptFiles(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
}

export type OurPage = 'browse' | 'dossier' | 'welcome' | 'options' | 'popup';

/** The address of one of our pages; parameters that are null are left out. */
export function ourPage(page: OurPage, parameters: Readonly<Record<string, string | null>> = {}): string {
  const url = new URL(packagedUrl(`src/${page}/index.html`));
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}
