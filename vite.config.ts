/**
 * One configuration for both browsers. vite-plugin-web-extension runs a child build for every script and re-reads this file
 * from the working directory, ignoring the command line: so everything is switched by environment variables
 * (TARGET, MAPS, WATCH, QUIET), never by flags.
 */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { parse } from 'yaml';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** The manifest with the news sites of assets/sites.yaml as matches of the content script. */
function manifest(): Record<string, unknown> {
  const sites = parse(readFileSync('assets/sites.yaml', 'utf8')) as Record<string, string[]>;
  const matches = Object.values(sites)
    .flat()
    .flatMap((host) => [`https://${host}/*`, `https://*.${host}/*`]);
  const template = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  for (const script of template.content_scripts) script.matches = matches;
  return template;
}

export default defineConfig({
  publicDir: 'assets/static',
  logLevel: process.env['QUIET'] === '1' ? 'warn' : 'info',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __TARGET__: JSON.stringify(target) },
  plugins: [
    webExtension({
      manifest,
      browser: target,
      additionalInputs: [
        'src/browse/index.html',
        'src/dossier/index.html',
        'src/welcome/index.html',
        'src/inline/index.ts',
      ],
      disableAutoLaunch: true,
      // Validation would fetch a schema from the network.
      skipManifestValidation: true,
      printSummary: false,
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: ['chrome128', 'firefox142'],
    sourcemap: process.env['MAPS'] === '1',
    modulePreload: { polyfill: false },
    watch: process.env['WATCH'] === '1' ? {} : null,
  },
});
