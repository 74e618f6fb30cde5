/** Where a person at risk finds help: the company's own list, its first line at once, and when it was checked. */

import { useState } from "preact/hooks";
import { day } from "../model/clock";
import type { CrisisLine } from "../protocol/generated";
import { Button } from "../ui/Button";
import { copy } from "../ui/copy";
import style from "./CrisisLines.module.css";
import { useDesk, useShortcut } from "./desk";

export function CrisisLines({ otherwise }: { otherwise: string }) {
  const lines = useDesk().company.settings.value?.crisis_lines ?? [];
  const [first, ...others] = lines;
  if (!first) return <span>{otherwise}</span>;
  return (
    <div class={style.lines}>
      <Line line={first} first />
      {others.length > 0 && (
        <details>
          <summary>Other countries</summary>
          {others.map((line) => (
            <Line key={`${line.country} ${line.name}`} line={line} />
          ))}
        </details>
      )}
    </div>
  );
}

function Line({ line, first = false }: { line: CrisisLine; first?: boolean }) {
  const { name, reach, hours, country, checked } = line;
  const [copied, setCopied] = useState(false);
  const take = async (): Promise<void> => setCopied(await copy(`${name}: ${reach} (${hours})`));
  const keys = useShortcut("line", first ? () => void take() : null);
  return (
    <div class={style.line}>
      <p>
        <b class="num">{reach}</b> {name}
        <small class="num">
          {countryName(country)}, {hours}, checked {day(checked)}
        </small>
      </p>
      <Button
        small
        label={`Copy ${name}, ${countryName(country)}`}
        keys={first ? keys : undefined}
        icon={copied ? "check" : "copy"}
        onClick={() => void take()}
      />
    </div>
  );
}

const countries = new Intl.DisplayNames(["en-GB"], { type: "region" });

function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}
