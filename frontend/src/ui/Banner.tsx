import type { ComponentChildren } from "preact";
import style from "./Banner.module.css";
import { Icon, type IconName } from "./Icon";

interface Props {
  icon: IconName;
  children: ComponentChildren;
  /** A button, if there is something to do about it. */
  action?: ComponentChildren;
}

/** A sentence about the page itself, at the dock, where nothing is being read. */
export function Banner({ icon, children, action }: Props) {
  return (
    <div class={style.banner}>
      <Icon name={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
