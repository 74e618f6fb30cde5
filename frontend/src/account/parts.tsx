import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Button } from "../ui/Button";
import style from "./Account.module.css";

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={style.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What cannot be taken back is pressed twice. */
export function Sure({ deed, label, onSure }: { deed: string; label?: string; onSure: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button small look="plain" onClick={() => setAsked(true)}>
        {deed}
        {label && <span class="unseen"> {label}</span>}
      </Button>
    );
  }
  return (
    <span class={style.sure}>
      <Button
        small
        look="line"
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {deed}, yes
      </Button>
      <Button small look="plain" onClick={() => setAsked(false)}>
        No
      </Button>
    </span>
  );
}
