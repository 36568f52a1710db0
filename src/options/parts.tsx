/** The options in two parts: how reading is helped, and how it looks. */
import type { Settings } from '../settings/model.ts';
import { Section } from '../views/section.tsx';
import type { Words } from '../views/words.ts';
import { Choice, Delay, type Answer } from './choice.tsx';

interface PartProps {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
  readonly words: Words;
}

function seconds(ms: number, words: Words): string {
  return new Intl.NumberFormat(words.lang, {
    style: 'unit',
    unit: 'second',
    minimumFractionDigits: 2,
  }).format(ms / 1000);
}

function Language({ settings, change, words }: PartProps) {
  const lang: readonly Answer<Settings['lang']>[] = [
    { value: 'auto', label: words.say('options_lang_auto') },
    { value: 'fr', label: 'Français' },
    { value: 'en', label: 'English' },
  ];
  return (
    <Choice
      name="lang"
      title={words.say('options_lang')}
      hint={words.say('options_langMeans')}
      value={settings.lang}
      answers={lang}
      onChange={(value) => change({ lang: value })}
    />
  );
}

export function Reading({ settings, change, words, maxDelay }: PartProps & { readonly maxDelay: number }) {
  const delay = (
    <Delay
      label={words.say('options_delay')}
      shown={seconds(settings.delay, words)}
      value={settings.delay}
      max={maxDelay}
      disabled={settings.open !== 'hover'}
      onChange={(delay) => change({ delay })}
    />
  );
  const open: readonly Answer<Settings['open']>[] = [
    {
      value: 'hover',
      label: words.say('options_open_hover'),
      means: words.say('options_open_hoverMeans'),
      below: delay,
    },
    { value: 'click', label: words.say('options_open_click'), means: words.say('options_open_clickMeans') },
    { value: 'off', label: words.say('options_open_off'), means: words.say('options_open_offMeans') },
  ];
  const density: readonly Answer<Settings['density']>[] = [
    {
      value: 'first',
      label: words.say('options_density_first'),
      means: words.say('options_density_firstMeans'),
    },
    { value: 'all', label: words.say('options_density_all') },
  ];
  return (
    <Section id="reading" title={words.say('options_reading')}>
      <Choice
        name="open"
        title={words.say('options_open')}
        value={settings.open}
        answers={open}
        onChange={(value) => change({ open: value })}
      />
      <Choice
        name="density"
        title={words.say('options_density')}
        value={settings.density}
        answers={density}
        onChange={(value) => change({ density: value })}
      />
      <Language settings={settings} change={change} words={words} />
    </Section>
  );
}

export function Appearance({ settings, change, words }: PartProps) {
  const marks: readonly Answer<Settings['marks']>[] = [
    {
      value: 'whisper',
      label: words.say('options_marks_whisper'),
      means: words.say('options_marks_whisperMeans'),
    },
    { value: 'tint', label: words.say('options_marks_tint'), means: words.say('options_marks_tintMeans') },
    { value: 'none', label: words.say('options_marks_none'), means: words.say('options_marks_noneMeans') },
  ];
  const painter: readonly Answer<Settings['painter']>[] = [
    {
      value: 'highlight',
      label: words.say('options_painter_highlight'),
      means: words.say('options_painter_highlightMeans'),
    },
    {
      value: 'inline',
      label: words.say('options_painter_inline'),
      means: words.say('options_painter_inlineMeans'),
    },
  ];
  const theme: readonly Answer<Settings['theme']>[] = [
    { value: 'auto', label: words.say('options_theme_auto') },
    { value: 'light', label: words.say('options_theme_light') },
    { value: 'dark', label: words.say('options_theme_dark') },
  ];
  return (
    <Section id="appearance" title={words.say('options_appearance')}>
      <Choice
        name="marks"
        title={words.say('options_marks')}
        value={settings.marks}
        answers={marks}
        onChange={(value) => change({ marks: value })}
      />
      <Choice
        name="theme"
        title={words.say('options_theme')}
        value={settings.theme}
        answers={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Choice
        name="painter"
        title={words.say('options_painter')}
        value={settings.painter}
        answers={painter}
        onChange={(value) => change({ painter: value })}
      />
    </Section>
  );
}
