/** Oneself; and for administrators, everybody and every source. */

import { useRef } from "preact/hooks";
import { dayAndTime } from "../model/clock";
import { personName } from "../model/person";
import { Button } from "../ui/Button";
import { copy } from "../ui/copy";
import { EmptyState } from "../ui/EmptyState";
import { Field } from "../ui/Field";
import { Icon } from "../ui/Icon";
import style from "./Account.module.css";
import { Keys } from "./Keys";
import type { Me, Office, Secret } from "./office";
import { People } from "./People";
import { Section, Sure } from "./parts";

export function Account({ office }: { office: Office }) {
  const me = office.me.value;
  return (
    <div class={style.page}>
      <header class={style.bar}>
        <Icon name="keel" size="l" class={style.mark} />
        <h1 class="cut">{me ? personName(me.user) : "Evenkeel"}</h1>
        <nav class={style.ways} aria-label="Pages">
          {me?.roles.includes("agent") && <a href="/agent">Sidebar</a>}
          {me?.roles.some((role) => role === "lead" || role === "admin") && <a href="/lead">Wallboard</a>}
        </nav>
        {me && <Button onClick={() => void office.signOut()}>Sign out</Button>}
      </header>
      <main class={style.sections}>
        <Told office={office} />
        {me ? <Mine office={office} me={me} /> : !office.problem.value && <EmptyState title="One moment." />}
        {office.people.value && <People office={office} people={office.people.value} />}
        {office.keys.value && <Keys office={office} keys={office.keys.value} />}
      </main>
    </div>
  );
}

function Told({ office }: { office: Office }) {
  const { problem, done, secret } = office;
  return (
    <div class={style.told}>
      <p class={style.problem} role="alert">
        {problem.value && (
          <>
            <Icon name="warning" size="s" /> <span>{problem.value}</span>
          </>
        )}
      </p>
      <p class={style.done} role="status">
        {done.value && (
          <>
            <Icon name="check" size="s" /> <span>{done.value}</span>
          </>
        )}
      </p>
      {secret.value && <ShownOnce office={office} secret={secret.value} />}
    </div>
  );
}

function ShownOnce({ office, secret }: { office: Office; secret: Secret }) {
  return (
    <section class={style.secret} aria-label="Shown once">
      <p>
        {secret.kind === "key" ? "The key of " : "The password of "}
        <b>{secret.of}</b>. Hand it over now: it is not shown again.
        {secret.kind === "password" && " Signing in with it asks for another."}
      </p>
      <code>{secret.secret}</code>
      <div>
        <Button small icon="copy" look="line" onClick={() => void copy(secret.secret)}>
          Copy
        </Button>
        <Button small look="line" onClick={office.putAway}>
          Put it away
        </Button>
      </div>
    </section>
  );
}

function Mine({ office, me }: { office: Office; me: Me }) {
  return (
    <>
      <Section title="Where you are signed in">
        <ul class={style.rows}>
          {me.sessions.map(({ id, roles, since, until, here }) => (
            <li key={id}>
              <span class={style.who}>
                <b>{here ? "This browser" : "Another browser"}</b>
                <span>as {roles.join(", ")}</span>
              </span>
              <span class={`${style.about} num`}>
                {since && `since ${dayAndTime(since)}`}
                {until && `, until ${dayAndTime(until)}`}
              </span>
              {!here && <Sure deed="Sign out there" onSure={() => void office.endSession(id)} />}
            </li>
          ))}
        </ul>
      </Section>
      {me.has_password && <Password office={office} name={me.user} />}
    </>
  );
}

function Password({ office, name }: { office: Office; name: string }) {
  const before = useRef<HTMLInputElement>(null);
  const now = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = async (): Promise<void> => {
    if (await office.changePassword(before.current!.value, now.current!.value)) form.current?.reset();
  };
  return (
    <Section title="Your password">
      <form
        ref={form}
        class={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <input type="hidden" name="username" autocomplete="username" value={name} />
        <Field
          label="Password now"
          name="password"
          type="password"
          autocomplete="current-password"
          maxLength={256}
          input={before}
        />
        <Field
          label="New password, at least 12 characters"
          name="new-password"
          type="password"
          autocomplete="new-password"
          minLength={12}
          maxLength={256}
          input={now}
        />
        <Button submit>Change it</Button>
      </form>
    </Section>
  );
}
