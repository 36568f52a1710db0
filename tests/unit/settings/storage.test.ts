import { beforeEach, describe, expect, it, vi } from 'vitest';

type Changed = (changes: Record<string, unknown>, area: string) => void;
const area = {
  data: {} as Record<string, unknown>,
  listeners: [] as Changed[],
  broken: false,
};
const fakeBrowser = (() => {
  const tell = (keys: string[]): void => {
    for (const listener of area.listeners)
      listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  return {
    runtime: { id: 'ours' },
    storage: {
      local: {
        get: async (keys: string[]) => {
          if (area.broken) throw new Error('the profile is damaged');
          return Object.fromEntries(
            keys.filter((key) => key in area.data).map((key) => [key, area.data[key]]),
          );
        },
        set: async (values: Record<string, unknown>) => {
          Object.assign(area.data, structuredClone(values));
          tell(Object.keys(values));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) delete area.data[key];
          tell(keys);
        },
      },
      onChanged: {
        addListener: (listener: Changed) => area.listeners.push(listener),
        removeListener: (listener: Changed) => {
          area.listeners = area.listeners.filter((one) => one !== listener);
        },
      },
    },
  };
})();
vi.stubGlobal('browser', fakeBrowser);

const { DEFAULTS, isOff, load, save, setOff, watch } = await import('../../../src/settings/index.ts');

beforeEach(() => {
  area.data = {};
  area.listeners = [];
  area.broken = false;
});

describe('load', () => {
  it('gives the defaults where nothing is stored, or nothing can be read', async () => {
    await expect(load()).resolves.toEqual(DEFAULTS);
    area.broken = true;
    await expect(load()).resolves.toEqual(DEFAULTS);
  });

  it.each([
    ['marks', 'loud'],
    ['marks', null],
    ['marks', ['tint']],
    ['density', 2],
    ['open', 'toString'],
    ['delay', -1],
    ['delay', 1501],
    ['delay', 12.5],
    ['delay', '450'],
    ['delay', Number.NaN],
    ['painter', {}],
    ['theme', 'DARK'],
    ['lang', 'de'],
    ['off', 'lemonde.fr'],
    ['off', [1]],
    ['off', ['']],
    ['off', ['a b']],
    ['off', ['https://lemonde.fr/']],
    ['off', Array.from({ length: 2_001 }, (_, at) => `h${at}.example`)],
  ])('takes the default for %s: %j', async (key, value) => {
    area.data = { [`settings.${key}`]: value, 'settings.theme2': 'x', stranger: 1 };
    await expect(load()).resolves.toEqual(DEFAULTS);
  });

  it('keeps what is valid beside what is not', async () => {
    area.data = { 'settings.marks': 'tint', 'settings.delay': 'soon' };
    await expect(load()).resolves.toEqual({ ...DEFAULTS, marks: 'tint' });
  });
});

describe('save', () => {
  it('stores only what differs from the defaults', async () => {
    await save({ marks: 'tint', delay: 450 });
    expect(area.data).toEqual({ 'settings.marks': 'tint' });
    await save({ marks: 'whisper' });
    expect(area.data).toEqual({});
  });

  it('leaves out what is not valid', async () => {
    await save({ delay: 9_000, theme: 'dark' });
    expect(area.data).toEqual({ 'settings.theme': 'dark' });
  });

  it('loses nothing when two windows change two settings at once', async () => {
    await Promise.all([save({ marks: 'tint' }), save({ theme: 'dark' }), save({ density: 'all' })]);
    await expect(load()).resolves.toMatchObject({ marks: 'tint', theme: 'dark', density: 'all' });
  });
});

describe('watch', () => {
  it('tells of changes until its signal aborts, and of ours only', async () => {
    const controller = new AbortController();
    const changed = vi.fn();
    watch(changed, controller.signal);
    await save({ marks: 'none' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, marks: 'none' }));
    for (const listener of area.listeners) listener({ stranger: {} }, 'local');
    for (const listener of area.listeners) listener({ 'settings.marks': {} }, 'sync');
    controller.abort();
    expect(area.listeners).toHaveLength(0);
    await save({ marks: 'tint' });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells the latest of several quick changes', async () => {
    const changed = vi.fn();
    watch(changed, new AbortController().signal);
    await Promise.all([save({ delay: 100 }), save({ delay: 200 }), save({ delay: 300 })]);
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith({ ...DEFAULTS, delay: 300 }));
  });
});

describe('sites', () => {
  it('are switched off and on, with what is below them', async () => {
    await setOff('www.lemonde.fr', true);
    const settings = await load();
    expect(settings.off).toEqual(['lemonde.fr']);
    expect(isOff(settings, 'abonnes.lemonde.fr')).toBe(true);
    expect(isOff(settings, 'rfi.fr')).toBe(false);
    await setOff('lemonde.fr', true);
    expect((await load()).off).toEqual(['lemonde.fr']);
    await setOff('abonnes.lemonde.fr', false);
    expect(area.data).toEqual({});
  });
});
