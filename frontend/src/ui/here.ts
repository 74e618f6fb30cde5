/** The window that the page is shown in: its own tab's, or a small one that floats above all others. */

import { signal } from "@preact/signals";

export const here = signal<Window>(window);

interface Floating {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

const floating = (window as { documentPictureInPicture?: Floating }).documentPictureInPicture;

/** Browsers that can, and not from within a frame. */
export const canFloat = floating !== undefined && window.parent === window;

export const floats = (): boolean => here.value !== window;

/** Takes `page` along, as it is, into a window that floats; it comes back when that window is closed. */
export async function float(page: HTMLElement): Promise<void> {
  const opened = await floating!.requestWindow({ width: 380, height: 760 });
  opened.document.title = "Evenkeel";
  opened.document.documentElement.lang = document.documentElement.lang;
  await Promise.all(
    [...document.querySelectorAll("link[rel=stylesheet]")].map((sheet) => dress(opened, sheet)),
  );
  const place = document.createElement("main");
  place.className = "away";
  place.textContent = "Evenkeel floats above your other windows. It comes back here when you close that one.";
  page.replaceWith(place);
  opened.document.body.append(page);
  here.value = opened;
  opened.addEventListener("pagehide", () => {
    place.replaceWith(page);
    here.value = window;
  });
}

/** Resolves once the sheet is there, so that nothing is seen undressed. */
function dress({ document: there }: Window, sheet: Element): Promise<void> {
  const copy = there.importNode(sheet) as HTMLLinkElement;
  copy.href = (sheet as HTMLLinkElement).href;
  return new Promise((done) => {
    copy.onload = copy.onerror = () => done();
    there.head.append(copy);
  });
}
