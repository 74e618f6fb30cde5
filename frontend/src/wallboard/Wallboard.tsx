import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { chord } from "../model/keys";
import { timeOfDay } from "../model/clock";
import { EmptyState } from "../ui/EmptyState";
import { Icon } from "../ui/Icon";
import { AlertColumn } from "./AlertColumn";
import { Announcer } from "./Announcer";
import { Badges } from "./Badges";
import { BigScreen } from "./BigScreen";
import { Calm } from "./Calm";
import { useHere } from "./context";
import { ConversationList } from "./ConversationList";
import { Dock } from "./Dock";
import { Drawer } from "./drawer/Drawer";
import { Footer } from "./Footer";
import { KeySheet } from "./KeySheet";
import { PhoneNav } from "./PhoneNav";
import { isReport, Reports } from "./reports/Reports";
import { isTyping } from "./Search";
import { TodayPane } from "./TodayPane";
import { TopBar } from "./TopBar";
import style from "./Wallboard.module.css";

export function Wallboard() {
  const { page, store } = useHere();
  useKeys();
  const stale = store.stale.value || undefined;
  return (
    <div data-stale={stale}>
      {page.view.value === "big" && store.link.value.kind !== "refused" ? <BigScreen /> : <Board />}
      <KeySheet />
      <Announcer />
      <Badges />
    </div>
  );
}

function Board() {
  const { page, store } = useHere();
  const opened = useComputed(() => store.watching.id.value !== null).value;
  if (store.link.value.kind === "refused") return <Outside reason={store.link.value.reason} />;
  return (
    <div class={style.board} data-pane={page.pane.value} data-open={opened || undefined}>
      <TopBar />
      <main class={style.panes}>
        <AlertColumn />
        <Middle />
        <Drawer />
        <TodayPane />
      </main>
      <div class={style.foot}>
        <Dock />
        <Footer />
        <PhoneNav />
      </div>
    </div>
  );
}

/** The list; or in its place why there is none. */
function Middle() {
  const { page, store } = useHere();
  const { board, list, link } = store;
  const { ready, lines, lastEndedAt } = board.value;
  const view = page.view.value;
  if (!ready) return <Empty title={link.value.kind === "offline" ? "No connection yet." : "Connecting."} />;
  if (isReport(view)) return <Reports report={view} />;
  if (lines.size === 0 && list.shown.value.level.length === 0) {
    const last = lastEndedAt ? ` The last ended at ${timeOfDay(lastEndedAt)}.` : "";
    return <Empty title={`No conversations.${last}`} more="They show here when they start." />;
  }
  if (list.calm.value && view === "list") return <Calm />;
  return <ConversationList cards={view === "cards"} />;
}

function Empty({ title, more }: { title: string; more?: string }) {
  return (
    <section class={style.empty} aria-label="Conversations">
      <EmptyState title={title}>{more}</EmptyState>
    </section>
  );
}

/** Who is not let in sees that and nothing else: no count, no list, nothing that could be taken for calm. */
function Outside({ reason }: { reason: "signed_out" | "forbidden" }) {
  return (
    <main class={style.outside}>
      <Icon name="lock" size="l" />
      {reason === "signed_out" ? (
        <EmptyState title="You are not signed in here.">
          Nothing is shown, and no alert reaches you on this page. <a href="/sign-in?to=lead">Sign in</a>, or
          open the link that you were given for the wallboard again.
        </EmptyState>
      ) : (
        <EmptyState title="This page is for leads.">You are signed in, but not as one.</EmptyState>
      )}
    </main>
  );
}

/** The keys of the whole page; those of a part stand with it. */
function useKeys(): void {
  const { store, page } = useHere();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      if (chord(event) === "Alt+A") {
        event.preventDefault();
        takeFirst(event);
      } else if (event.key === "Escape" && !page.keysOpen.value) {
        if (page.view.value === "big") page.look("list");
        else if (store.watching.id.value !== null) store.watching.close();
        else if (isReport(page.view.value)) page.back();
      } else if (event.key === "?" && !isTyping(event.target)) {
        page.showKeys(true);
      }
    };
    /** The one that the focus is in, else the first that nobody has. */
    const takeFirst = ({ target }: KeyboardEvent): void => {
      const { alerts } = store.board.value;
      const near =
        target instanceof Element ? target.closest<HTMLElement>("[data-alert]")?.dataset.alert : undefined;
      const first = store.list.alerts.value.find((id) => alerts.get(id)?.alert.owner === null);
      const id = near && alerts.get(near)?.alert.owner === null ? near : first;
      if (id) store.commands.acknowledge(id);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store, page]);
}
