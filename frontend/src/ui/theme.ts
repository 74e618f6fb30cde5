/** Light, dark, or as the system is. */

export type Theme = "system" | "light" | "dark";

export function applyTheme(theme: Theme, page: Document = document): void {
  if (theme === "system") delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
}
