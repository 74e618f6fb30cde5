/** A name and a password, or the company's own sign-in. One thing to do at a time. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { personName } from "../model/person";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { Icon } from "../ui/Icon";
import type { Door, Stage } from "./door";
import style from "./SignIn.module.css";

export function SignIn({ door }: { door: Door }) {
  const stage = door.stage.value;
  return (
    <main class={style.page}>
      <div class={style.card} data-busy={door.busy.value || undefined}>
        <header class={style.head}>
          <Icon name="keel" size="l" class={style.mark} />
          <h1>{heads[stage.kind]}</h1>
        </header>
        <p class={style.problem} role="alert">
          {door.problem.value && (
            <>
              <Icon name="warning" size="s" /> <span>{door.problem.value}</span>
            </>
          )}
        </p>
        <Now door={door} stage={stage} />
      </div>
    </main>
  );
}

const heads: Record<Stage["kind"], string> = {
  looking: "Evenkeel",
  outside: "Sign in to Evenkeel",
  inside: "You are signed in",
  renewing: "Choose your password",
};

function Now({ door, stage }: { door: Door; stage: Stage }) {
  switch (stage.kind) {
    case "looking":
      return <p class={style.quiet}>Looking whether you are signed in.</p>;
    case "inside":
      return <Inside door={door} user={stage.user} />;
    case "renewing":
      return <Renewing door={door} name={stage.name} />;
    case "outside":
      return <Outside door={door} />;
  }
}

function Outside({ door }: { door: Door }) {
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => name.current!.focus(), []);
  const problem = door.problem.value;
  useEffect(() => {
    if (problem && name.current!.value) password.current!.select();
  }, [problem]);
  return (
    <>
      {door.singleSignOn.value && (
        <>
          <a class={style.company} href={door.begin}>
            Sign in with your company
          </a>
          <p class={style.or}>or with a name and a password</p>
        </>
      )}
      <Form
        busy={door.busy.value}
        deed="Sign in"
        soft={door.singleSignOn.value}
        onSubmit={() => void door.enter(name.current!.value, password.current!.value)}
      >
        <Field label="Name" name="username" autocomplete="username" maxLength={128} input={name} />
        <Field
          label="Password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxLength={256}
          input={password}
        />
      </Form>
    </>
  );
}

function Renewing({ door, name }: { door: Door; name: string }) {
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => password.current!.focus(), []);
  return (
    <Form
      busy={door.busy.value}
      deed="Keep it and sign in"
      instead={
        <Button look="plain" onClick={door.startAgain}>
          Sign in as somebody else
        </Button>
      }
      onSubmit={() => void door.renew(password.current!.value)}
    >
      <p>
        The one that you were given, {personName(name)}, was for the first time only. From now on nobody but
        you knows it.
      </p>
      <input type="hidden" name="username" autocomplete="username" value={name} />
      <Field
        label="New password"
        hint="At least 12 characters. A sentence is good."
        name="new-password"
        type="password"
        autocomplete="new-password"
        maxLength={256}
        minLength={12}
        input={password}
      />
    </Form>
  );
}

function Inside({ door, user }: { door: Door; user: string }) {
  return (
    <div class={style.form}>
      <p>
        As <b>{personName(user)}</b>, in this browser.
      </p>
      <Button look="main" onClick={door.goOn}>
        Go on
      </Button>
      <Button look="plain" onClick={() => void door.leave()}>
        Sign out
      </Button>
    </div>
  );
}

interface FormProps {
  busy: boolean;
  deed: string;
  /** What else there is to do. */
  instead?: ComponentChildren;
  /** Something else is the main thing to do. */
  soft?: boolean;
  children: ComponentChildren;
  onSubmit: () => void;
}

function Form({ busy, deed, soft = false, instead, children, onSubmit }: FormProps) {
  return (
    <form
      class={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <Button submit look={soft ? "soft" : "main"} busy={busy} class={style.deed}>
        {busy ? "One moment" : deed}
      </Button>
      {instead}
    </form>
  );
}
