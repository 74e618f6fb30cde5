/** Who signs in with a name and a password, as what, for which teams. */

import { useState } from "preact/hooks";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import style from "./Account.module.css";
import { listed, type Office, type Person } from "./office";
import { Section, Sure } from "./parts";

const roles = ["agent", "lead", "author", "admin"];

export function People({ office, people }: { office: Office; people: readonly Person[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Section title="People">
      <ul class={style.rows}>
        {people.map((person) =>
          open === person.name ? (
            <li key={person.name}>
              <PersonForm
                person={person}
                deed="Keep"
                onClose={close}
                onKept={({ roles, teams }) => office.changePerson(person.name, { roles, teams })}
              />
            </li>
          ) : (
            <li key={person.name}>
              <span class={style.who}>
                <b>{person.name}</b>
                <span>{person.roles.join(", ")}</span>
              </span>
              <span class={style.about}>
                {person.teams.join(", ") || "all teams"}
                {person.new_password && ", has not signed in yet"}
              </span>
              <span class={style.deeds}>
                <Button small look="plain" onClick={() => setOpen(person.name)}>
                  Change<span class="unseen"> {person.name}</span>
                </Button>
                <Sure
                  deed="New password"
                  label={`for ${person.name}`}
                  onSure={() => void office.resetPassword(person.name)}
                />
                <Sure
                  deed="Remove"
                  label={person.name}
                  onSure={() => void office.removePerson(person.name)}
                />
              </span>
            </li>
          ),
        )}
      </ul>
      {open === "" ? (
        <PersonForm deed="Add" onClose={close} onKept={office.addPerson} />
      ) : (
        <Button icon="plus" onClick={() => setOpen("")}>
          Add a person
        </Button>
      )}
    </Section>
  );
}

interface FormProps {
  person?: Person;
  deed: string;
  onKept(person: { name: string; roles: string[]; teams: string[] }): Promise<boolean>;
  onClose(): void;
}

function PersonForm({ person, deed, onKept, onClose }: FormProps) {
  const keep = async (form: HTMLFormElement): Promise<void> => {
    const said = new FormData(form);
    const kept = await onKept({
      name: person?.name ?? String(said.get("name")).trim(),
      roles: said.getAll("role").map(String),
      teams: listed(String(said.get("teams"))),
    });
    if (kept) onClose();
  };
  return (
    <form
      class={style.form}
      aria-label={person ? `Change ${person.name}` : "Add a person"}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(event.currentTarget);
      }}
    >
      {person ? (
        <b>{person.name}</b>
      ) : (
        <Field label="Name" hint="For an agent, as in the conversations." name="name" maxLength={128} />
      )}
      <fieldset class={style.roles}>
        <legend>Roles</legend>
        {roles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              name="role"
              value={role}
              defaultChecked={person?.roles.includes(role) ?? role === "agent"}
            />
            {role}
          </label>
        ))}
      </fieldset>
      <Field
        label="Teams"
        hint="With commas between; empty for all."
        name="teams"
        maxLength={2000}
        optional
        value={person?.teams.join(", ") ?? ""}
      />
      <span class={style.deeds}>
        <Button submit look="main">
          {deed}
        </Button>
        <Button look="plain" onClick={onClose}>
          Leave it
        </Button>
      </span>
    </form>
  );
}
