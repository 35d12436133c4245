import type { ComponentChildren } from 'preact';

export type ChoiceProps<Value extends string> = {
  legend: string;
  name: string;
  value: Value;
  /** In the order shown. */
  options: readonly { value: Value; label: ComponentChildren }[];
  onChange: (value: Value) => void;
};

/** One of a few, as radio buttons. */
export function Choice<Value extends string>({ legend, name, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
