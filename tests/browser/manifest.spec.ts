/** What is shipped, held to the letter: a permission more, a site more, a kilobyte more is a decision and not an accident. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const text = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const manifestOf = (target: string) =>
  JSON.parse(text('dist', target, 'manifest.json')) as Record<string, unknown>;

const MATCHES = Object.values(parse(text('assets/sites.yaml')) as Record<string, string[]>)
  .flat()
  .flatMap((host) => [`https://${host}/*`, `https://*.${host}/*`]);

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The keys that are the same for both, with all that they hold. */
const COMMON = {
  manifest_version: 3,
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_scripts: [{ matches: MATCHES, js: ['src/content/index.js'], run_at: 'document_idle' }],
  content_security_policy: { extension_pages: POLICY },
};
const COMMON_KEYS = [
  ...Object.keys(COMMON),
  'name',
  'short_name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'options_ui',
  'commands',
  'background',
];

const OWN: Record<string, Record<string, unknown>> = {
  chrome: { background: { service_worker: 'src/background/index.js' }, minimum_chrome_version: '128' },
  firefox: {
    background: { scripts: ['src/background/index.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'aparte@aparte.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

for (const [target, own] of Object.entries(OWN)) {
  test.describe(target, () => {
    test('asks for what it needs and for nothing else', () => {
      const manifest = manifestOf(target);
      expect(manifest).toMatchObject({ ...COMMON, ...own });
      expect(Object.keys(manifest).sort()).toEqual(
        [...new Set([...COMMON_KEYS, ...Object.keys(own)])].sort(),
      );
    });

    test('shows pages nothing, and names no machine of ours', () => {
      const manifest = manifestOf(target);
      for (const key of [
        'web_accessible_resources',
        'externally_connectable',
        'host_permissions',
        'update_url',
      ]) {
        expect(manifest).not.toHaveProperty(key);
      }
      expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|all_urls|sites\.invalid/);
    });

    test('speaks every language that it names, in full', () => {
      const folder = join(ROOT, 'dist', target, '_locales');
      const keys = (lang: string) =>
        Object.keys(JSON.parse(text('dist', target, '_locales', lang, 'messages.json')) as object).sort();
      expect(readdirSync(folder).sort()).toEqual(['en', 'fr']);
      expect(keys('fr')).toEqual(keys('en'));
      const used = JSON.stringify(manifestOf(target)).match(/(?<=__MSG_)\w+?(?=__)/g) ?? [];
      expect(keys('en')).toEqual(expect.arrayContaining([...new Set(used)]));
    });

    test('is small', () => {
      const script = text('dist', target, 'src/content/index.js');
      const lexicon = longestString(script);
      // `.built/lexicon.latin.ts` holds the string and little else.
      expect(lexicon.length).toBeGreaterThan(text('.built/lexicon.latin.ts').length * 0.9);
      expect(lexicon.length).toBeLessThanOrEqual(500_000);
      // The aim is 45 KB; what reading descriptions, summits and meetings in ten languages takes comes on top.
      expect(gzipSync(script.replace(lexicon, '')).length).toBeLessThanOrEqual(56 * 1024);
      const files = readdirSync(join(ROOT, 'dist', target), { recursive: true, encoding: 'utf8' });
      const sizes = files
        .map((file) => statSync(join(ROOT, 'dist', target, file)))
        .filter((file) => file.isFile());
      expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(12_000_000);
      // Above this addons.mozilla.org takes no JSON.
      for (const { size } of sizes) expect(size).toBeLessThan(4_000_000);
      expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    });
  });
}

test('the version is one everywhere', () => {
  const { version } = JSON.parse(text('package.json')) as { version: string };
  for (const target of Object.keys(OWN)) expect(manifestOf(target)['version']).toBe(version);
  expect(text('CHANGELOG.md')).toContain(`## ${version}`);
});

/** The longest literal of a script, in whichever quotes the minifier chose. */
function longestString(script: string): string {
  const literals = script.match(/"[^"\n]{1000,}"|'[^'\n]{1000,}'|`[^`\n]{1000,}`/g) ?? [];
  return literals.map((literal) => literal.slice(1, -1)).sort((a, b) => b.length - a.length)[0] ?? '';
}
