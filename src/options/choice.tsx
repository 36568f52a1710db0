/** One option: its question, its answers with what each means, saved the moment it changes. */
import type { ComponentChildren } from 'preact';

export interface Answer<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly means?: string;
  /** An option of this answer, under it. */
  readonly below?: ComponentChildren;
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly value: Value;
  readonly answers: readonly Answer<Value>[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, title, hint, value, answers, onChange } = props;
  return (
    <fieldset class="choice">
      <legend class="choice-title">{title}</legend>
      {hint && <p class="choice-hint">{hint}</p>}
      {answers.map((answer) => (
        <div key={answer.value}>
          <label class="answer">
            <input
              type="radio"
              name={name}
              value={answer.value}
              checked={answer.value === value}
              onChange={() => onChange(answer.value)}
            />
            <span>
              <span class="answer-label">{answer.label}</span>
              {answer.means && <span class="answer-means">{answer.means}</span>}
            </span>
          </label>
          {answer.below}
        </div>
      ))}
    </fieldset>
  );
}

interface DelayProps {
  readonly label: string;
  readonly shown: string;
  readonly value: number;
  readonly max: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** The pointer's rest before a card opens. Saved when the thumb is let go, not at each pixel. */
export function Delay({ label, shown, value, max, disabled, onChange }: DelayProps) {
  return (
    <label class={disabled ? 'delay delay-idle' : 'delay'}>
      <span class="answer-label">{label}</span>
      <input
        type="range"
        min="0"
        max={max}
        step="50"
        value={value}
        disabled={disabled}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{shown}</output>
    </label>
  );
}
