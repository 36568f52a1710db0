// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOf, normalTag } from '../../../src/page/language.ts';

describe('the language of a text', () => {
  it('knows French and English by their small words', () => {
    expect(guessLanguage('Le président de la République est dans une réunion pour les alliés.')).toBe('fr');
    expect(guessLanguage('The president of the republic is in a meeting with the allies.')).toBe('en');
  });
  it('says nothing of other languages, of mixtures, of names', () => {
    expect(guessLanguage('Der Präsident ist in einer Sitzung mit den Verbündeten.')).toBeNull();
    expect(guessLanguage('Le the la of les to des and')).toBeNull();
    expect(guessLanguage('Xi Jinping, Vladimir Poutine')).toBeNull();
  });
});

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
  const none = (): string => '';
  it('asks the root, then the meta elements, then the words', () => {
    document.documentElement.removeAttribute('lang');
    document.head.innerHTML = '';
    expect(languageOf(document, none)).toBe('und');
    expect(languageOf(document, () => 'Le chat est sur la table avec les souris dans une boîte.')).toBe('fr');
    document.head.innerHTML = '<meta property="og:locale" content="en_GB">';
    expect(languageOf(document, none)).toBe('en-GB');
    document.head.innerHTML += '<meta http-equiv="content-language" content="fr, en">';
    expect(languageOf(document, none)).toBe('fr');
    document.documentElement.lang = 'de';
    expect(languageOf(document, none)).toBe('de');
  });
});
