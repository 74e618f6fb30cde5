import { beforeEach, expect, test, vi } from "vitest";
import { boardAlert } from "../../dev/rows";
import type { OpenAlert } from "../model/board";
import { notify } from "./notify";

class Shown {
  static permission: NotificationPermission = "granted";
  static answer: NotificationPermission = "granted";
  static all: Shown[] = [];
  static requestPermission = (): Promise<NotificationPermission> => Promise.resolve(Shown.answer);
  onclick: (() => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    Shown.all.push(this);
  }
  close(): void {
    this.closed = true;
    this.onclose?.();
  }
}

const alert = (conversation: string, given = {}): OpenAlert => ({
  ...boardAlert(conversation, 1, { evidence: [{ message: "m", text: "kill", start: 0, end: 4 }], ...given }),
  takenAt: null,
});
let hidden: boolean;
let kept: Record<string, string>;
const begin = (open = vi.fn()) =>
  notify(open, {
    notification: Shown as unknown as typeof Notification,
    storage: { getItem: (key) => kept[key] ?? null, setItem: (key, value) => void (kept[key] = value) },
    hidden: () => hidden,
  });

beforeEach(() => {
  [Shown.all, Shown.permission, Shown.answer, hidden, kept] = [[], "granted", "granted", true, {}];
  vi.stubGlobal("window", { focus: vi.fn() });
});

test("they are off until somebody asks for them, and stay as they were left", async () => {
  const one = begin();
  one.tell([alert("a")], "priya");
  expect([one.state.value, Shown.all.length]).toEqual(["off", 0]);
  await one.toggle();
  expect([one.state.value, begin().state.value]).toEqual(["on", "on"]);
});

test("a browser that was told no says so", async () => {
  Shown.answer = "denied";
  const one = begin();
  await one.toggle();
  expect(one.state.value).toBe("blocked");
});

test("nothing that a customer wrote stands in one, and none comes while the page is seen", async () => {
  const one = begin();
  await one.toggle();
  one.tell([alert("a", { called: "priya" })], "priya");
  expect(Shown.all[0]!.title).toBe("Warning: abuse");
  expect(Shown.all[0]!.options.body).toBe("You are called. Kim. Nobody has it yet.");
  expect(JSON.stringify(Shown.all[0])).not.toContain("kill");
  hidden = false;
  one.tell([alert("b")], "priya");
  expect(Shown.all).toHaveLength(1);
});

test("at most three stand, and one that says there are more; each goes when somebody has it", async () => {
  const one = begin();
  await one.toggle();
  one.tell(
    ["a", "b", "c", "d", "e"].map((id) => alert(id)),
    "priya",
  );
  expect(Shown.all.filter(({ closed }) => !closed).map(({ title }) => title)).toEqual([
    "Warning: abuse",
    "Warning: abuse",
    "Warning: abuse",
    "More alerts wait",
  ]);
  one.keep(new Set(["b/l1"]));
  expect(Shown.all.filter(({ closed }) => !closed)).toHaveLength(2);
  one.keep(new Set());
  expect(Shown.all.every(({ closed }) => closed)).toBe(true);
});

test("pressing one opens its conversation", async () => {
  const open = vi.fn();
  const one = begin(open);
  await one.toggle();
  one.tell([alert("a")], null);
  Shown.all[0]!.onclick!();
  expect(open).toHaveBeenCalledWith("a");
});
