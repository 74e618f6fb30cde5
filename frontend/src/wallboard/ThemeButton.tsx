import { Button } from "../ui/Button";
import type { Theme } from "../ui/theme";
import { useHere } from "./context";

const next: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const names: Record<Theme, string> = { system: "as the system", light: "light", dark: "dark" };

/** Walks through light, dark, and as the system is. */
export function ThemeButton() {
  const { preferences } = useHere();
  const theme = preferences.theme.value;
  return (
    <Button
      look="plain"
      icon="light"
      label={`Theme: ${names[theme]}`}
      onClick={() => preferences.setTheme(next[theme])}
    />
  );
}
