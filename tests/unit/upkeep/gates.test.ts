/** What keeps errors and jokes out: for each gate a case in which it fires, and a near one in which it does not. */
import { describe, expect, it } from 'vitest';
import { suspectName } from '../../../src/upkeep/wikidata/gates.ts';
import { country, held, item, person, tried, type Held, type Trial } from './support.ts';

const KERN = 'Q9000012';
const NEW = 'Q9000014';
const AA = 'countries/aa.yaml';

/** Arcadia’s presidents as Wikidata might have them: Otto Kern’s term, and somebody’s after it. */
function presidents(
  kern: Held,
  next: Held | null,
  who: ReturnType<typeof person> = person(NEW, 'Mira Sund'),
) {
  const claims = [held('P35', KERN, { from: '2020-05', ...kern })];
  if (next) claims.push(held('P35', NEW, { from: '2026-03-10', ...next }));
  return [country('Q9000001', 'AA', claims), who, person(KERN, 'Otto Kern', 'Q6581097')];
}
const LEFT: Held = { to: '2026-03-10' };
const begun = '      - { who: mira-sund, from: 2026-03-10,';

async function proposed(items: Parameters<typeof tried>[0], trial?: Trial) {
  const { lines, rules, told, counts } = await tried(items, trial);
  return { lines, rules, counts, whys: told.map(({ why }) => why), text: lines.join('\n') };
}

describe('an ordinary change of office', () => {
  it('is proposed, without a word', async () => {
    const { rules, text } = await proposed(presidents(LEFT, {}));
    expect(rules).toEqual([]);
    expect(text).toContain(begun);
  });

  it('takes the start of the next one for the end, where Wikidata says that the one came after the other', async () => {
    const { rules, text } = await proposed(presidents({}, { replaces: KERN }));
    expect(rules).toEqual([]);
    expect(text).toContain('otto-kern, from: 2020-05, to: 2026-03-10');
  });

  it('without the end of the one before is refused', async () => {
    const { rules, lines } = await proposed(presidents({}, { rank: 'preferred' }));
    expect(rules).toEqual([`${AA}:17: no-end`]);
    expect(lines).toEqual([]);
  });

  it('that leaves nobody ends the term alone', async () => {
    const { rules, text } = await proposed(presidents(LEFT, null));
    expect(rules).toEqual([]);
    expect(text).toContain('to: 2026-03-10');
    expect(text).not.toContain('who: mira');
  });

  it('in which one leaves after the next one came is refused', async () => {
    const { rules, lines } = await proposed(presidents({ to: '2026-03-12' }, {}));
    expect(rules).toEqual([`${AA}:17: overlap`]);
    expect(lines).toEqual([]);
  });
});

describe('vandalism', () => {
  it('is suspected when the name changed and the start did not', async () => {
    const items = [
      country('Q9000001', 'AA', [held('P35', NEW, { from: '2020-05-11' })]),
      person(NEW, 'Mira Sund'),
    ];
    const { rules, whys, lines } = await proposed(items);
    expect(rules).toEqual([`${AA}:17: vandalism`]);
    expect(whys).toEqual([
      'the holder changed (otto-kern here, Mira Sund there) but the start did not (2020-05-11)',
    ]);
    expect(lines).toEqual([]);
  });

  it('is suspected when the item of the holder is called something else', async () => {
    const items = [
      country('Q9000001', 'AA', [held('P35', KERN, { from: '2020-05' })]),
      person(KERN, 'Ben Do'),
    ];
    expect((await proposed(items, { confirm: true })).rules).toEqual([`${AA}:17: renamed`]);
  });

  it('is not suspected of another spelling', async () => {
    const items = [
      country('Q9000001', 'AA', [held('P35', KERN, { from: '2020-05' })]),
      person(KERN, 'Ottó Kern'),
    ];
    const { rules, counts } = await proposed(items, { confirm: true });
    expect(rules).toEqual([]);
    expect(counts.confirmed).toBe(1);
  });
});

describe('a start that moves back', () => {
  it('to one who held the office before is refused', async () => {
    const back = [
      held('P35', 'Q9000011', { from: '2010-03-01', rank: 'preferred' }),
      held('P35', KERN, { from: '2020-05' }),
    ];
    const { rules, lines } = await proposed([
      country('Q9000001', 'AA', back),
      person('Q9000011', 'Anna Brandt'),
    ]);
    expect(rules).toEqual([`${AA}:17: backwards`]);
    expect(lines).toEqual([]);
  });

  it('of a stranger is refused', async () => {
    const items = [country('Q9000001', 'AA', [held('P35', NEW, { from: '2011' })]), person(NEW, 'Mira Sund')];
    expect((await proposed(items)).rules).toEqual([`${AA}:17: backwards`]);
  });

  it('of the same holder is told and never written', async () => {
    const { rules, lines } = await proposed(presidents({ from: '2019-01' }, null), { confirm: true });
    expect(rules).toEqual([`${AA}:17: backwards`]);
    expect(lines).toEqual([]);
  });

  it('that the store explains is only told', async () => {
    const why = {
      [AA]: ['otto-kern, from: 2020-05,', 'otto-kern, from: 2020-05, differs: sworn in later,'],
    } as const;
    const { rules, whys } = await proposed(presidents({ from: '2019-01' }, null), { change: why });
    expect(rules).toEqual([`${AA}:17: explained (note)`]);
    expect(whys).toEqual(['otto-kern: since 2019-01 there: sworn in later']);
  });

  it('is not seen in one who comes back after others', async () => {
    const claims = [
      held('P35', KERN, { from: '2020-05', to: '2026-03-10' }),
      held('P35', 'Q9000011', { from: '2026-03-10' }),
    ];
    const { rules, text } = await proposed([
      country('Q9000001', 'AA', claims),
      person('Q9000011', 'Anna Brandt'),
    ]);
    expect(rules).toEqual([]);
    expect(text).toContain('who: anna-brandt, from: 2026-03-10');
  });
});

describe('a name', () => {
  it.each([
    'Ganesh rajput', 'Mira Sund 2', 'Mira <b>Sund</b>', 'M S', 'MIRA SUND', 'mira sund', 'Mira Sund!!', 'http://mira.example', 'Mira de',
  ])('« %s » is suspect', async (name) => {
    const { rules, lines } = await proposed(presidents(LEFT, {}, person(NEW, name)));
    expect(rules).toEqual([`${AA}:17: suspect-name`]);
    expect(lines).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Ursula von der Leyen', 'Abdel Fattah al-Sisi', 'Mohammed bin Salman', 'Valéry Giscard d’Estaing', 'Kim Jong-un', 'Luiz Inácio Lula da Silva',
    'Xi Jinping', 'Tô Lâm', 'Joseph Boakai Sr.', 'Sher Bahadur Deuba', 'José Ramos-Horta', 'Ahmed el-Tayeb', 'Johann N. Schneider-Ammann', 'Taur Matan Ruak', 'John XXIII', 'Charles III of Borea', 'F. W. de Klerk',
  ])('« %s » is none', (name) => expect(suspectName(name)).toBeNull()); // prettier-ignore
});

describe('somebody who is not in office yet', () => {
  it('by the start is only told', async () => {
    const { rules, lines } = await proposed(presidents({}, { from: '2026-07-01', rank: 'preferred' }));
    expect(rules).toEqual([`${AA}:9: not-yet (note)`]);
    expect(lines).toEqual([]);
  });

  it('by the name is refused', async () => {
    const { rules, lines } = await proposed(presidents(LEFT, {}, person(NEW, 'President-elect Mira Sund')));
    expect(rules).toEqual([`${AA}:17: not-yet`]);
    expect(lines).toEqual([]);
  });

  it('by a remark on the statement is refused', async () => {
    const { rules } = await proposed(presidents(LEFT, { with: { P5102: 'Q9000999' } }));
    expect(rules).toEqual([`${AA}:17: qualified`]);
  });

  it('but is on the day of the dump is proposed', async () => {
    expect((await proposed(presidents(LEFT, {}), { day: '2026-03-10' })).text).toContain(begun);
  });
});

describe('many changes at once', () => {
  const codes = [...'abcdef'];
  const change = {
    // Six more presidents in one file, all of whom Wikidata replaces.
    'countries/bb.yaml': [
      '  - id: bb-foreign-minister\n',
      `${codes.map((code, at) => `  - { id: bb-${code}, qid: Q90004${at}, roles: [other], title: { fr: X, en: X }, holders: [{ who: ugo-fels, from: 2018, sources: [gazette], confidence: A }] }\n`).join('')}  - id: bb-foreign-minister\n`,
    ],
  } as const;
  const items = codes.map((_, at) =>
    item(`Q90004${at}`, `Office ${at}`, [held('P1308', 'Q9000021', { from: '2018', to: '2026-03-01' })]),
  );

  it('are refused whole', async () => {
    const { refused, patch, counts } = await tried(items, { change });
    expect(counts).toMatchObject({ compared: 6, changed: 6 });
    expect(refused).toContain('6 of 6 holders changed at once');
    expect(patch).toBe('');
  });

  it('are taken when an editor says so', async () => {
    const { refused, counts } = await tried(items, { change, many: true });
    expect(refused).toBeUndefined();
    expect(counts.ended).toBe(6);
  });

  it('are not seen in a few', async () => {
    expect((await tried(items.slice(0, 4), { change })).refused).toBeUndefined();
  });
});

describe('two in office at equal rank', () => {
  it('are told, and nothing is proposed', async () => {
    const { rules, lines } = await proposed(presidents({}, {}));
    expect(rules[0]).toBe(`${AA}:17: two-incumbents`);
    expect(lines).toEqual([]);
  });

  it('do not confirm the one whom the store has', async () => {
    const items = presidents({ from: '2020-05' }, { from: '2020-01' });
    const { rules, counts } = await proposed(items, { confirm: true });
    expect(rules).toEqual([`${AA}:17: two-incumbents`]);
    expect(counts.confirmed).toBe(0);
  });

  it('are as it should be in an office for two', async () => {
    const claims = [
      held('P1308', 'Q9000024', { from: '2024-04-01', to: '2026-02-01' }),
      held('P1308', 'Q9000031', { from: '2024-04-01' }),
      held('P1308', NEW, { from: '2026-02-01' }),
    ];
    const people = [person(NEW, 'Mira Sund'), person('Q9000031', 'Nils Berg', 'Q6581097')];
    const { rules, lines } = await proposed([item('Q9000301', 'Captain Regent', claims), ...people]);
    expect(rules).toEqual(['countries/bb.yaml:30: no-qid (note)']);
    expect(lines.map((line) => line.slice(0, 62))).toContain(
      '+      - { who: mira-sund, from: 2026-02-01, asOf: 2026-03-16,',
    );
    expect(lines.map((line) => line.slice(0, 62))).toContain(
      '+      - { who: ada-holm, from: 2024-04-01, to: 2026-02-01, as',
    );
  });

  it('are one when the rank prefers one', async () => {
    const items = presidents({}, { rank: 'preferred', replaces: KERN });
    expect((await proposed(items)).text).toContain(begun);
  });
});

it('a term that is told twice, open and over, is neither ended nor confirmed', async () => {
  const claims = [
    held('P35', KERN, { from: '2020-05', to: '2023-12-01' }),
    held('P35', KERN, { from: '2020-05-11' }),
  ];
  const { rules, lines } = await proposed([country('Q9000001', 'AA', claims)], { confirm: true });
  expect(rules).toEqual([`${AA}:17: contradiction`]);
  expect(lines).toEqual([]);
});

describe('a pin', () => {
  const pin = (day: string) =>
    ({
      change: { [AA]: ['otto-kern, from: 2020-05,', `otto-kern, from: 2020-05, pinned: ${day},`] },
    }) as const;

  it('holds against a new holder', async () => {
    const { rules, whys, lines } = await proposed(presidents(LEFT, {}), pin('2026-01-05'));
    expect(rules).toEqual([`${AA}:17: pinned`]);
    expect(whys).toEqual(['the term of otto-kern was settled by hand on 2026-01-05']);
    expect(lines).toEqual([]);
  });

  it('holds against an end', async () => {
    const { rules, lines } = await proposed(presidents(LEFT, null), pin('2026-01-05'));
    expect(rules).toEqual([`${AA}:17: pinned`]);
    expect(lines).toEqual([]);
  });

  it.each([
    ['2025-03-20', [`${AA}:17: pin-due (note)`]],
    ['2025-03-21', []],
  ])('of %s is due when it is a year old', async (day, rules) => {
    expect((await proposed(presidents({}, null), pin(day))).rules).toEqual(rules);
  });

  it('elsewhere is in nobody’s way', async () => {
    const change = {
      [AA]: ['anna-brandt, from: 2010-03-01,', 'anna-brandt, from: 2010-03-01, pinned: 2026-01-01,'],
    } as const;
    expect((await proposed(presidents(LEFT, {}), { change })).text).toContain(begun);
  });
});

describe('what the store knows better', () => {
  it('a term checked after the dump was made is left alone', async () => {
    const change = {
      [AA]: [
        'otto-kern, from: 2020-05,',
        'otto-kern, from: 2020-05, asOf: 2026-03-18, reviewBy: 2026-09-01,',
      ],
    } as const;
    expect((await proposed(presidents(LEFT, {}), { change })).rules).toEqual([`${AA}:17: older`]);
  });

  it('a newcomer who is dead is refused', async () => {
    const dead = person(NEW, 'Mira Sund', 'Q6581072', '2026-03-11');
    expect((await proposed(presidents(LEFT, {}, dead))).rules).toEqual([`${AA}:17: dead`]);
  });

  it('a newcomer who may be the holder without an id is refused', async () => {
    const change = { [AA]: ['    qid: Q9000012\n', ''] } as const;
    const items = [
      country('Q9000001', 'AA', [held('P35', NEW, { from: '2026-03-10' })]),
      person(NEW, 'Otto Wilhelm Kern'),
    ];
    expect((await proposed(items, { change })).rules).toContain(`${AA}:17: same-name`);
  });

  it('a newcomer with an id that somebody else has is refused', async () => {
    const { rules, lines } = await proposed(presidents(LEFT, {}, person(NEW, 'Anna Brandt')));
    expect(rules).toEqual([`${AA}:9: same-id`]);
    expect(lines).toEqual([]);
  });

  it('where the country and the position disagree, neither is believed', async () => {
    const change = { [AA]: ['  - id: aa-president\n', '  - id: aa-president\n    qid: Q9000300\n'] } as const;
    const position = item('Q9000300', 'President of Arcadia', [held('P1308', KERN, { from: '2020-05' })]);
    const bb = { 'countries/bb.yaml': ['    qid: Q9000300\n', ''] } as const;
    const { rules, lines } = await proposed([...presidents(LEFT, {}), position], {
      change: { ...change, ...bb },
    });
    expect(rules).toEqual([`${AA}:9: disagree`]);
    expect(lines).toEqual([]);
  });
});

describe('statements', () => {
  it.each([
    ['a deprecated rank', { rank: 'deprecated' }],
    ['an end that is unknown', { to: 'somevalue' }],
  ] as const)('with %s hold nothing', async (_, how) => {
    const { rules, lines } = await proposed(presidents({}, how));
    expect(rules).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('with an end that is told to be none are open', async () => {
    expect((await proposed(presidents(LEFT, { to: 'novalue' }))).text).toContain(begun);
  });

  it('that nobody holds it, or somebody, name no holder', async () => {
    const claims = [
      held('P35', KERN, { from: '2020-05', ...LEFT }),
      held('P35', 'somevalue', { from: '2026-03-10' }),
      held('P6', 'novalue'),
    ];
    const { text } = await proposed([country('Q9000001', 'AA', claims)]);
    expect(text).toContain('to: 2026-03-10');
    expect(text).not.toContain('+      - { who: Q');
  });

  it('keep the precision of years and months', async () => {
    expect((await proposed(presidents({ to: '2026-02' }, { from: '2026-02' }))).text).toContain(
      'who: mira-sund, from: 2026-02, asOf',
    );
    expect((await proposed(presidents({ to: '2025' }, { from: '2025' }))).text).toContain(
      'who: mira-sund, from: 2025, asOf',
    );
  });

  it.each([
    ['a decade', { precision: 8 }, 'no-start'],
    ['another calendar', { calendar: 'http://www.wikidata.org/entity/Q1985786' }, 'no-start'],
  ])('with %s have no start', async (_, how, rule) => {
    const { rules } = await proposed(presidents(LEFT, how));
    expect(rules).toEqual([`${AA}:9: date (note)`, `${AA}:17: ${rule}`]);
  });

  it('of 1 January stay what they say, and are told', async () => {
    const { rules, text } = await proposed(presidents({ to: '2026-01-01' }, { from: '2026-01-01' }));
    expect(rules).toEqual([`${AA}:9: date (note)`]);
    expect(text).toContain('who: mira-sund, from: 2026-01-01,');
  });
});

describe('deaths', () => {
  const brandt = (died: string, label = 'Anna Brandt') => [person('Q9000011', label, 'Q6581072', died)];

  it('are proposed once', async () => {
    expect((await proposed(brandt('2026-01-30'))).text).toContain('qid: Q9000011, died: 2026-01-30 }');
  });

  it.each([
    ['before the term', brandt('2009-01-01'), 'lifetime'],
    ['after the dump', brandt('2027-01-01'), 'future'],
    ['of somebody called otherwise', brandt('2026-01-30', 'Ben Do'), 'renamed'],
  ])('%s are refused', async (_, items, rule) => {
    const { rules, lines } = await proposed(items);
    expect(rules).toEqual([`${AA}:31: ${rule}`]);
    expect(lines).toEqual([]);
  });
});
