import { here } from "./here";

/** To the clipboard; false where the browser does not let this page. */
export async function copy(text: string): Promise<boolean> {
  const page = here.peek();
  try {
    await page.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, page.document);
  }
}

/** The old way, for frames and plain-HTTP pages: through a field out of sight, with the focus put back. */
function copyBySelection(text: string, page: Document): boolean {
  const before = page.activeElement as HTMLElement | null;
  const field = page.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  page.body.append(field);
  field.select();
  const copied = page.execCommand("copy");
  field.remove();
  before?.focus({ preventScroll: true });
  return copied;
}
