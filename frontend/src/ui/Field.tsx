import type { Ref } from "preact";
import { useId } from "preact/hooks";
import style from "./Field.module.css";

interface Props {
  label: string;
  name: string;
  /** What would be good to know before typing. */
  hint?: string;
  type?: "text" | "password";
  autocomplete?: string;
  maxLength: number;
  minLength?: number;
  optional?: boolean;
  value?: string;
  input?: Ref<HTMLInputElement>;
}

/** A line of text with its label above. */
export function Field({ label, name, hint, type = "text", autocomplete = "off", optional, ...more }: Props) {
  const { maxLength, minLength, value, input } = more;
  const id = useId();
  const kind = type === "password" ? { type } : { type: "text" as const };
  return (
    <div class={style.field}>
      <label for={id}>{label}</label>
      <input
        ref={input ?? null}
        id={id}
        name={name}
        {...kind}
        autocomplete={autocomplete}
        autocapitalize="none"
        spellcheck={false}
        required={!optional}
        maxLength={maxLength}
        minLength={minLength}
        defaultValue={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
