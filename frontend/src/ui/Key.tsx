/** A shortcut as it stands beside a label: `Alt+1`, or `⌥1` on a Mac. The button itself tells screen readers. */

const onMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

export function Key({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keyName(keys)}</kbd>;
}

export function keyName(keys: string, mac = onMac): string {
  if (!mac) return keys;
  return keys.replace("Alt+", "⌥").replace("Ctrl+", "⌃").replace("Shift+", "⇧").replace("Enter", "↩");
}
