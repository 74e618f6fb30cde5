import { expect, test, vi } from "vitest";
import { findHost, understand, type FromHost } from "./host";

interface Setting {
  embedder?: string;
  hosts?: string;
}

function page({ embedder, hosts = "" }: Setting) {
  const parent = { postMessage: vi.fn() };
  const heard: ((event: object) => void)[] = [];
  const self = {
    location: { origin: "https://evenkeel.example", ancestorOrigins: embedder ? [embedder] : [] },
    document: { referrer: "", querySelector: () => ({ content: hosts }) },
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
  expect(findHost(page({}).window).present).toBe(false);
});

test("a host that is not listed is neither spoken to nor heard", () => {
  const { window, parent } = page({ embedder: "https://evil.example", hosts: "https://desk.example" });
  const host = findHost(window);
  host.insert("c-1", "Hello");
  expect([host.present, parent.postMessage.mock.calls]).toEqual([false, []]);
});

test("a listed host gets the words for its composer, and nobody else does", () => {
  const { window, parent } = page({ embedder: "https://desk.example", hosts: "https://desk.example" });
  findHost(window).insert("c-1", "Hello");
  expect(parent.postMessage).toHaveBeenCalledWith(
    { evenkeel: 1, type: "insert", conversation: "c-1", text: "Hello" },
    "https://desk.example",
  );
});

test("only the host itself is heard", () => {
  const { window, parent, say } = page({ embedder: "https://desk.example", hosts: "https://desk.example" });
  const heard: FromHost[] = [];
  findHost(window).listen((message) => heard.push(message));
  const data = { evenkeel: 1, type: "show", conversation: "c-1" };
  say({ source: {}, origin: "https://desk.example", data });
  say({ source: parent, origin: "https://evil.example", data });
  expect(heard).toEqual([]);
  say({ source: parent, origin: "https://desk.example", data });
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
