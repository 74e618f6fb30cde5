import { expect, test, vi } from "vitest";
import { findHost, understand, type FromHost } from "./host";

const DESK = "https://desk.example";

function page(embedder?: string) {
  const parent = { postMessage: vi.fn() };
  const heard: ((event: object) => void)[] = [];
  const self = {
    location: { origin: "https://evenkeel.example", ancestorOrigins: embedder ? [embedder] : [] },
    document: { referrer: "" },
    addEventListener: (_: string, hear: (event: object) => void) => heard.push(hear),
    removeEventListener: vi.fn(),
    parent: {},
  };
  self.parent = embedder ? parent : self;
  return {
    window: self as unknown as Window,
    parent,
    say: (event: object) => heard.forEach((hear) => hear(event)),
  };
}

test("standing alone, there is no host", () => {
  const host = findHost(page().window);
  host.allow([DESK]);
  expect(host.present.value).toBe(false);
});

test("a host that is not listed is neither spoken to nor heard", () => {
  const { window, parent, say } = page("https://evil.example");
  const host = findHost(window);
  const heard: FromHost[] = [];
  host.listen((message) => heard.push(message));
  host.allow([DESK]);
  host.insert("c-1", "Hello");
  say({
    source: parent,
    origin: "https://evil.example",
    data: { evenkeel: 1, type: "show", conversation: "c" },
  });
  expect([host.present.value, parent.postMessage.mock.calls, heard]).toEqual([false, [], []]);
});

test("a listed host is told that the page listens, once", () => {
  const { window, parent } = page(DESK);
  const host = findHost(window);
  host.allow([]);
  expect(parent.postMessage).not.toHaveBeenCalled();
  host.allow([DESK]);
  host.allow([DESK]);
  expect(parent.postMessage.mock.calls).toEqual([[{ evenkeel: 1, type: "ready" }, DESK]]);
});

test("a page of this origin may always be the host", () => {
  const { window } = page("https://evenkeel.example");
  const host = findHost(window);
  host.allow([]);
  expect(host.present.value).toBe(true);
});

test("a listed host gets the words for its composer, and nobody else does", () => {
  const { window, parent } = page(DESK);
  const host = findHost(window);
  host.allow([DESK]);
  host.insert("c-1", "Hello");
  expect(parent.postMessage).toHaveBeenLastCalledWith(
    { evenkeel: 1, type: "insert", conversation: "c-1", text: "Hello" },
    DESK,
  );
});

test("only the host itself is heard", () => {
  const { window, parent, say } = page(DESK);
  const host = findHost(window);
  host.allow([DESK]);
  const heard: FromHost[] = [];
  host.listen((message) => heard.push(message));
  const data = { evenkeel: 1, type: "show", conversation: "c-1" };
  say({ source: {}, origin: DESK, data });
  say({ source: parent, origin: "https://evil.example", data });
  expect(heard).toEqual([]);
  say({ source: parent, origin: DESK, data });
  expect(heard).toEqual([{ type: "show", conversation: "c-1" }]);
});

test.each([
  null,
  "show",
  { type: "show", conversation: "c" },
  { evenkeel: 1, type: "eval", conversation: "c" },
])("%j is not understood", (data) => {
  expect(understand(data)).toBeNull();
});

test("a draft longer than any message is cut", () => {
  const draft = understand({ evenkeel: 1, type: "draft", conversation: "c", text: "😤".repeat(9000) });
  expect(draft?.type === "draft" && Array.from(draft.text)).toHaveLength(8000);
});
