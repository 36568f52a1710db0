import { describe, expect, it } from 'vitest';
import { hostIn, matchesPattern, patternsFor, siteHost, siteState } from '../../../src/platform/sites.ts';

const MATCHES = ['https://lemonde.fr/*', 'https://*.lemonde.fr/*'];
const facts = { url: 'https://www.lemonde.fr/a', matches: MATCHES, granted: MATCHES, off: [], running: true };

describe('matchesPattern', () => {
  it.each([
    ['https://lemonde.fr/*', 'https://lemonde.fr/', true],
    ['https://lemonde.fr/*', 'https://www.lemonde.fr/', false],
    ['https://*.lemonde.fr/*', 'https://www.lemonde.fr/a?b=c', true],
    ['https://*.lemonde.fr/*', 'https://lemonde.fr/', true],
    ['https://*.lemonde.fr/*', 'https://notlemonde.fr/', false],
    ['https://*.lemonde.fr/*', 'https://lemonde.fr.evil.example/', false],
    ['https://lemonde.fr/*', 'http://lemonde.fr/', false],
    ['*://lemonde.fr/*', 'http://lemonde.fr/', true],
    ['*://lemonde.fr/*', 'ftp://lemonde.fr/', false],
    ['https://*/*', 'https://anything.example/x', true],
    ['<all_urls>', 'http://anything.example/x', true],
    ['<all_urls>', 'file:///etc/passwd', false],
    ['https://a.example/news/*', 'https://a.example/sport/1', false],
    ['https://a.example/news/*', 'https://a.example/news/1', true],
    ['https://a.example/*/article', 'https://a.example/x/article', true],
    ['https://a.example/a*a', 'https://a.example/a', false],
    ['https://a.example/exact', 'https://a.example/exact', true],
    ['nonsense', 'https://a.example/', false],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(expected);
  });
});

describe('siteState', () => {
  it('is on where listed', () => {
    expect(siteState(facts)).toEqual({ state: 'on', host: 'lemonde.fr', how: 'listed' });
  });
  it('is on where the reader added it', () => {
    const granted = [...MATCHES, 'https://other.example/*'];
    expect(siteState({ ...facts, url: 'https://other.example/', granted })).toEqual({
      state: 'on',
      host: 'other.example',
      how: 'granted',
    });
  });
  it('is on for once where a script answers without a grant', () => {
    expect(siteState({ ...facts, url: 'https://blog.example/' })).toEqual({
      state: 'on',
      host: 'blog.example',
      how: 'once',
    });
  });
  it('is not listed elsewhere', () => {
    const elsewhere = { ...facts, url: 'https://blog.example/', running: false };
    expect(siteState(elsewhere)).toEqual({ state: 'not-listed', host: 'blog.example' });
  });
  it('is off where switched off, on the site and below it', () => {
    expect(siteState({ ...facts, off: ['lemonde.fr'] })).toEqual({ state: 'off', host: 'lemonde.fr' });
    expect(siteState({ ...facts, url: 'https://abonnes.lemonde.fr/', off: ['lemonde.fr'] })).toMatchObject({
      state: 'off',
    });
    expect(siteState({ ...facts, off: ['abonnes.lemonde.fr'] })).toMatchObject({ state: 'on' });
  });
  it('is revoked where listed but taken away', () => {
    expect(siteState({ ...facts, granted: [], running: false })).toEqual({
      state: 'revoked',
      host: 'lemonde.fr',
    });
  });
  it.each([
    null,
    '',
    'about:blank',
    'chrome://extensions/',
    'chrome-extension://abc/x.html',
    'file:///tmp/a.html',
    'view-source:https://lemonde.fr/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/fr/firefox/',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    'https://www.lemonde.fr/rapport.PDF',
    'https://[broken',
  ])('is unreadable: %s', (url) => {
    expect(siteState({ ...facts, url, granted: ['<all_urls>'] })).toEqual({ state: 'unreadable' });
  });
});

describe('hosts', () => {
  it('are kept without www and in lower case', () => {
    expect(siteHost('WWW.LeMonde.fr')).toBe('lemonde.fr');
    expect(hostIn(['lemonde.fr'], 'www.lemonde.fr')).toBe(true);
    expect(hostIn(['lemonde.fr'], 'xlemonde.fr')).toBe(false);
  });
  it('are asked for with what is below them', () => {
    expect(patternsFor('www.rfi.fr')).toEqual(['https://rfi.fr/*', 'https://*.rfi.fr/*']);
  });
});
