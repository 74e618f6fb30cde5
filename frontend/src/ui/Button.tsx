import type { ComponentChildren, Ref } from "preact";
import style from "./Button.module.css";
import { Icon, type IconName } from "./Icon";
import { Key } from "./Key";

interface Props {
  children?: ComponentChildren;
  /** Only with an icon alone: what a screen reader says, and what hovering shows. */
  label?: string;
  icon?: IconName;
  /** `main` is the one thing to do here; `soft` stands beside it; `line` on coloured paper; `plain` is quiet. */
  look?: "main" | "soft" | "line" | "plain";
  small?: boolean;
  /** Its shortcut, as `Alt+1`. */
  keys?: string | undefined;
  /** Its shortcut shows on hovering alone. */
  quiet?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  disabled?: boolean;
  /** Pressed, and waiting for the server's word. */
  busy?: boolean;
  submit?: boolean;
  class?: string | undefined;
  onClick?: (event: MouseEvent) => void;
  button?: Ref<HTMLButtonElement>;
}

export function Button(props: Props) {
  const { children, label, icon, look = "soft", small = false, keys } = props;
  const alone = children === undefined;
  const hint = keys && (label ? `${label} (${keys})` : props.quiet ? keys : undefined);
  const shape = [style.button, style[look], small && style.small, alone && style.alone, props.class];
  return (
    <button
      ref={props.button ?? null}
      type={props.submit ? "submit" : "button"}
      class={shape.filter(Boolean).join(" ")}
      aria-label={label}
      title={hint ?? label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-keyshortcuts={keys}
      aria-busy={props.busy || undefined}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} size={small || (!alone && look !== "main") ? "s" : "m"} />}
      {children}
      {keys && !alone && !props.quiet && <Key keys={keys} />}
    </button>
  );
}
