/** What sends messages, and for which teams it may. */

import { useState } from "preact/hooks";
import { dayAndTime } from "../model/clock";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Account.module.css";
import { listed, type Office, type SourceKey } from "./office";
import { Section, Sure } from "./parts";

export function Keys({ office, keys }: { office: Office; keys: readonly SourceKey[] }) {
  const [adding, setAdding] = useState(false);
  const add = async (form: HTMLFormElement): Promise<void> => {
    const said = new FormData(form);
    const key = { name: String(said.get("name")).trim(), teams: listed(String(said.get("teams"))) };
    if (await office.addKey(key)) setAdding(false);
  };
  return (
    <Section title="Keys of sources">
      {keys.length === 0 && <p class={style.none}>None yet. A source needs one to send messages.</p>}
      <ul class={style.rows}>
        {keys.map(({ id, name, teams, since }) => (
          <li key={id}>
            <span class={style.who}>
              <b>{name}</b>
              <span>{teams.join(", ") || "all teams"}</span>
            </span>
            <span class={`${style.about} num`}>{since && `since ${dayAndTime(since)}`}</span>
            <Sure deed="Revoke" label={name} onSure={() => void office.endKey(id)} />
          </li>
        ))}
      </ul>
      {adding ? (
        <form
          class={style.form}
          aria-label="Add a key"
          onSubmit={(event) => {
            event.preventDefault();
            void add(event.currentTarget);
          }}
        >
          <Field label="Name of the source" name="name" maxLength={128} />
          <Field
            label="Teams"
            hint="With commas between; empty for all."
            name="teams"
            maxLength={2000}
            optional
          />
          <span class={style.deeds}>
            <Button submit look="main">
              Add
            </Button>
            <Button look="plain" onClick={() => setAdding(false)}>
              Leave it
            </Button>
          </span>
        </form>
      ) : (
        <Button icon="plus" onClick={() => setAdding(true)}>
          Add a key
        </Button>
      )}
    </Section>
  );
}
