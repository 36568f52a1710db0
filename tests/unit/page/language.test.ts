// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { languageOf, normalTag } from '../../../src/page/language.ts';

describe('language tags', () => {
  it.each([
    ['fr_FR', 'fr-FR'],
    [' FR ', 'fr'],
    ['zh-Hans-CN', 'zh-Hans-CN'],
    ['und', undefined],
    ['', undefined],
    ['${lang}', undefined],
    [null, undefined],
  ])('%s', (tag, normal) => expect(normalTag(tag)).toBe(normal));
});

describe('the language of a page', () => {
  it('asks the root, then the meta elements', () => {
    document.documentElement.removeAttribute('lang');
    document.head.innerHTML = '';
    expect(languageOf(document)).toBe('und');
    document.head.innerHTML = '<meta property="og:locale" content="en_GB">';
    expect(languageOf(document)).toBe('en-GB');
    document.head.innerHTML += '<meta http-equiv="content-language" content="fr, en">';
    expect(languageOf(document)).toBe('fr');
    document.documentElement.lang = 'de';
    expect(languageOf(document)).toBe('de');
  });
});
