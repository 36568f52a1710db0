// @vitest-environment happy-dom
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { describe, expect, test } from 'vitest';
import type { Chosen, Claim, Reason, Topic } from '../../../src/facts/index.ts';
import { CardFailure, CardView } from '../../../src/card/card.tsx';
import { citation } from '../../../src/card/citation.ts';
import type { FailureReason } from '../../../src/messages/contract.ts';
import { ClaimView, FiguresView } from '../../../src/views/claim.tsx';
import { reasonText } from '../../../src/views/reason.tsx';
import { safeUrl } from '../../../src/views/source-line.tsx';
import { wordsIn } from '../../../src/views/catalogues.ts';
import type { UiLang } from '../../../src/views/words.ts';
import { base, date, id, source } from '../../fixtures/card/build.ts';
import { edition, members } from '../../fixtures/card/forums.ts';
import { longNames, thenNow, trade, unknownEnd, xiPutin } from '../../fixtures/card/leaders.ts';

/** The text as a reader reads it, no-break spaces shown as plain ones. */
function text(view: ComponentChild): string {
  const place = document.createElement('div');
  render(view, place);
  return (place.textContent ?? '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
const voice = (lang: UiLang, facts = trade) => ({ words: wordsIn(lang), labels: facts.labels });
const claimOf = (chosen: Chosen | undefined): Claim => {
  if (chosen?.type !== 'claim') throw new Error('not a claim');
  return chosen.claim;
};
const said = (claim: Claim, lang: UiLang, facts = trade, about = facts.head.entity.id) =>
  text(<ClaimView claim={claim} voice={voice(lang, facts)} about={about} />);

describe('every kind of claim, in both languages', () => {
  test('office', () => {
    const claim = {
      ...(thenNow.head.then[0] as Extract<(typeof thenNow.head.then)[0], { type: 'office' }>).claim,
    };
    expect(said(claim, 'fr', thenNow)).toBe(
      'Secrétaire du Conseil de sécurité de Russie, du 12 mai 2008 au 12 mai 2024',
    );
    expect(said({ ...claim, acting: true }, 'en', thenNow, id('other'))).toBe(
      'Nikolai Patrushev: Secretary of the Security Council of Russia, acting, from 12 May 2008 to 12 May 2024',
    );
  });
  test('membership', () => {
    const claim = claimOf(edition.chosen[1]);
    expect(said(claim, 'fr', edition)).toContain(
      'BRICS : Arabie saoudite, adhésion non confirmée, depuis le 1er janvier 2024',
    );
    expect(said(claim, 'en', edition, id('brics'))).toContain(
      'Saudi Arabia: membership unconfirmed, since 1 January 2024',
    );
    expect(said(claim, 'fr', edition)).toContain('Riyad ne l’a ni confirmée ni refusée.');
  });
  test('chair', () => {
    const claim = claimOf(members.chosen[1]);
    expect(said(claim, 'fr', members)).toContain(
      'Présidence de la Chine, du 4 juillet 2024 au 1er septembre 2025',
    );
    expect(said(claim, 'en', members, id('x'))).toContain(
      'SCO: chaired by China, from 4 July 2024 to 1 September 2025',
    );
  });
  test('meeting', () => {
    expect(said(xiPutin, 'fr')).toBe(
      '22 octobre 2024, Kazan : rencontre avec Vladimir Poutine, en marge du sommet des BRICS' +
        'Kremlin, 22 oct. 2024',
    );
    expect(said({ ...xiPutin, mode: 'video' }, 'en', trade, id('x'))).toContain(
      'Kazan: video call of Xi Jinping and Vladimir Putin',
    );
    expect(said({ ...xiPutin, mode: 'phone' }, 'fr')).toContain(
      'entretien téléphonique avec Vladimir Poutine',
    );
  });
  test('figures stand side by side, each with year, amount and publisher', () => {
    const chosen = trade.chosen[0];
    if (chosen?.type !== 'figures') throw new Error('not figures');
    const fr = text(<FiguresView figures={chosen.figures} voice={voice('fr')} />);
    expect(fr).toContain('Échanges de biens Chine–Russie');
    expect(fr).toContain('2024244,8 Md $douanes chinoises');
    expect(fr).toContain('2024≈ 240 Md €converti du dollar par l’AFP');
    expect(fr).toContain('Douanes chinoises, 13 janv. 2025 · AFP, 21 janv. 2025');
    expect(text(<FiguresView figures={chosen.figures} voice={voice('en')} />)).toContain(
      '2024$244.8 bnChinese customs',
    );
  });
  test('quotation, never without who says it', () => {
    const claim = claimOf(trade.chosen[1]);
    expect(said(claim, 'fr')).toContain(
      'La déclaration commune de Pékin et Moscou, 4 février 2022 : « L’amitié entre les deux États n’a pas de limites »',
    );
    expect(said(claim, 'en')).toContain(
      'The joint statement of Beijing and Moscow, 4 February 2022: “Friendship',
    );
  });
  test('a quotation in another language says which, for screen readers', () => {
    const claim = { ...claimOf(trade.chosen[1]), wording: { de: 'Freundschaft' } } as Claim;
    const place = document.createElement('div');
    render(<ClaimView claim={claim} voice={voice('fr')} />, place);
    expect(place.querySelector('[lang=de]')?.textContent).toBe('“Freundschaft”');
  });
  test('marks within a wording are of the second rank', () => {
    const wording = { fr: 'porter les relations à une « nouvelle hauteur »', en: 'to a “new height”' };
    const claim = { ...claimOf(trade.chosen[1]), wording } as Claim;
    expect(said(claim, 'fr')).toContain('« porter les relations à une “nouvelle hauteur” »');
    expect(said(claim, 'en')).toContain('“to a ‘new height’”');
  });
  test('event, with a party’s name before a party’s account', () => {
    const claim = claimOf(edition.chosen[0]);
    expect(said(claim, 'fr', edition)).toContain('23 octobre 2024 : La déclaration finale crée');
    const theirs = { ...claim, by: { fr: 'Kiev', en: 'Kyiv' } } as Claim;
    expect(said(theirs, 'fr', edition)).toContain('Selon Kiev, 23 octobre 2024 : La déclaration');
    expect(said(theirs, 'en', edition)).toContain('According to Kyiv, 23 October 2024: The final');
  });
});

describe('who', () => {
  const card = (facts: typeof trade, lang: UiLang = 'fr') => {
    const nothing = () => undefined;
    return text(<CardView facts={facts} words={wordsIn(lang)} onClose={nothing} onDossier={nothing} />);
  };
  test('one moment when nothing has changed', () => {
    expect(card(trade)).toContain('Président de la Chine depuis le 14 mars 2013');
    expect(card(trade)).not.toContain('À la date de l’article');
  });
  test('then and now', () => {
    expect(card(thenNow)).toContain('À la date de l’article, 20 sept. 2023');
    expect(card(thenNow)).toContain('Depuis le 12 mai 2024Remplacé à ce poste par Sergueï Choïgou');
    expect(card(thenNow, 'en')).toContain('Since 12 May 2024Succeeded in this post by Sergei Shoigu');
  });
  test('a post added since is said as added, and the kept one once', () => {
    const [first, second] = trade.head.then;
    const added = { ...trade, head: { ...trade.head, then: [first!], now: [first!, second!] } };
    expect(card(added)).toMatch(/Aujourd’hui, en plusSecrétaire général/);
    expect(card(added).match(/Président de la Chine/g)).toHaveLength(1);
  });
  test('an end nobody explains', () => {
    expect(card(unknownEnd)).toContain(
      'Ancien secrétaire du Conseil de sécurité de Russie, jusqu’en mai 2024, successeur non précisé',
    );
    expect(card(unknownEnd)).toContain('copie fournie avec l’extension');
  });
  test('titles agree', () => {
    expect(card(longNames)).toContain('Haute représentante de l’Union');
  });
  test('a forum and an edition', () => {
    expect(card(members)).toContain('10 membres, présidence de la Chine');
    expect(card(members, 'en')).toContain('10 members, chaired by China');
    expect(card(edition)).toContain('22–24 octobre 2024, Kazan, Russie');
  });
  test('the pair, the freshness', () => {
    expect(card(trade)).toContain(
      'Avec Vladimir Poutine, dernière rencontre avant l’article : Kazan, 22 octobre 2024',
    );
    expect(card(trade)).toContain('À jour au 22 août 2026');
    expect(card(thenNow)).toContain('À vérifier : contrôlé le 22 août 2026');
  });
  test('a call is not a meeting', () => {
    const pair = { ...trade.pair!, meeting: { ...xiPutin, mode: 'phone' as const } };
    expect(card({ ...trade, pair })).toContain(
      'Avec Vladimir Poutine, dernier entretien téléphonique avant l’article :',
    );
  });
  test('the pair is not said twice', () => {
    const facts = {
      ...trade,
      chosen: [{ type: 'claim', claim: xiPutin, reason: { type: 'general' } } as Chosen],
    };
    expect(card(facts)).not.toContain('dernière rencontre');
  });
});

const TOPICS: Record<Topic, true> = {
  trade: true,
  meeting: true,
  visit: true,
  call: true,
  war: true,
  military: true,
  sanctions: true,
  energy: true,
  diplomacy: true,
  enlargement: true,
  membership: true,
  chair: true,
  election: true,
  taiwan: true,
  partnership: true,
  'world-order': true,
  history: true,
  climate: true,
  economy: true,
  security: true,
};
const REASONS: Record<FailureReason, true> = {
  'unknown-entity': true,
  'store-unavailable': true,
  'bad-request': true,
  'not-allowed': true,
  'no-answer': true,
};

describe('reasons and failures have words', () => {
  test.each(Object.keys(TOPICS) as Topic[])('topic %s', (topic) => {
    expect(reasonText({ type: 'topic', topic }, voice('fr'))).toMatch(
      /^Ici, parce que la phrase parle d(e |’)\S+/,
    );
    expect(reasonText({ type: 'topic', topic }, voice('en'))).toMatch(
      /^Here because the sentence speaks of \S+/,
    );
  });
  test('pair, date, and nothing for no reason', () => {
    const pair: Reason = { type: 'pair', other: id('vladimir-putin') };
    expect(reasonText(pair, voice('fr'))).toBe('Ici, parce que la phrase nomme aussi Vladimir Poutine');
    expect(reasonText({ type: 'date' }, voice('en'))).toMatch(/^Here/);
    expect(reasonText({ type: 'general' }, voice('fr'))).toBeNull();
  });
  test.each(Object.keys(REASONS) as FailureReason[])('failure %s', (reason) => {
    for (const lang of ['fr', 'en'] as const) {
      expect(
        text(<CardFailure reason={reason} words={wordsIn(lang)} onClose={() => undefined} />).length,
      ).toBeGreaterThan(40);
    }
  });
});

describe('what comes from a pack is text', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://plain.example/',
    'file:///etc/passwd',
    'no address',
    '',
  ])('never links %s', (url) => expect(safeUrl(url)).toBeNull());
  test('links https, without a way back', () => {
    const labels = { ...trade.labels, sources: { s: source('s', 'P', '2024', 'https://a.example/b?c') } };
    const place = document.createElement('div');
    const claim = { ...xiPutin, ...base('c', ['s']), valid: { from: date('2024') } } as Claim;
    render(<ClaimView claim={claim} voice={{ words: wordsIn('fr'), labels }} />, place);
    const link = place.querySelector('a')!;
    expect([link.href, link.rel, link.target, link.title]).toEqual([
      'https://a.example/b?c',
      'noopener noreferrer',
      '_blank',
      'https://a.example/b?c',
    ]);
  });
  test('markup in a name stays text', () => {
    const entity = { ...trade.head.entity, name: { fr: '<img src=x onerror=alert(1)>' } };
    const place = document.createElement('div');
    const nothing = () => undefined;
    const facts = { ...trade, head: { ...trade.head, entity } };
    render(<CardView facts={facts} words={wordsIn('fr')} onClose={nothing} onDossier={nothing} />, place);
    expect(place.querySelector('h2 img')).toBeNull();
    expect(place.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

test('the citation carries every claim with its source and address', () => {
  const copied = citation(trade, wordsIn('fr')).replace(/[\u00A0\u202F]/g, ' ');
  expect(copied.split('\n')[0]).toBe('Xi Jinping');
  expect(copied).toContain('Président de la Chine, depuis le 14 mars 2013');
  expect(copied).toContain(
    'Échanges de biens Chine–Russie : 244,8 Md $ (2024, douanes chinoises) [Douanes chinoises, 13 janv. 2025, https://english.customs.gov.cn/statics/report.html]',
  );
  expect(copied).toContain('rencontre avec Vladimir Poutine');
});
