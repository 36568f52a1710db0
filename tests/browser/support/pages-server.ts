/** Serves tests/fixtures/pages: our own pages drawn with made-up facts, in every state, without an extension around. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../fixtures/pages');

export interface PagesServer {
  /** The address of a page: `at({ page: 'popup', state: 'off', lang: 'fr' })`. */
  at(parameters: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Built rather than served from source: a page of the development server asks for sixty files. */
export async function servePages(): Promise<PagesServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'aparte-pages-'));
  const common = { configFile: false, root: ROOT, logLevel: 'error' } as const;
  await build({
    ...common,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('the pages’ server has no address');
  return {
    at: (parameters) => `${origin}?${new URLSearchParams(parameters).toString()}`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
