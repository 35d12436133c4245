export type FeedFieldProps = {
  id: string;
  label: string;
  hint: string;
  value: string;
  onInput: (value: string) => void;
};

/** A field for an address or a fingerprint, with what belongs into it. */
export function FeedField({ id, label, hint, value, onInput }: FeedFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="meta">
        {hint}
      </p>
    </div>
  );
}
