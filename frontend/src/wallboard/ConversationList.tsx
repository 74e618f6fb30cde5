/** All live conversations, in bands. It holds its order while somebody points at it. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { BANDS, type Band } from "../model/order";
import { EmptyState } from "../ui/EmptyState";
import { Chunk, chunksOf } from "./Chunk";
import { useHere } from "./context";
import style from "./ConversationList.module.css";
import { Held } from "./Held";
import { bandAt, holdEvents, rowKeys, tabStop } from "./pointing";
import { FilterSelect } from "./FilterSelect";
import { Search } from "./Search";

export const bandNames: Record<Band, string> = {
  now: "Needs someone now",
  eye: "Keep an eye on",
  level: "Level",
};

export function ConversationList({ cards = false }: { cards?: boolean }) {
  const { store } = useHere();
  const { shown, total, pending, holding, apply } = store.list;
  const rows = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => tabStop(rows.current!));

  const arrangement = shown.value;
  const count = BANDS.reduce((sum, band) => sum + arrangement[band].length, 0);
  return (
    <section class={style.list} aria-label="Conversations" {...holdEvents(holding, bandAt)}>
      <header class={style.head}>
        <h2>Conversations</h2>
        <span class={`${style.count} num`}>
          {count === total.value ? total : `${count} of ${total.value}`}
        </span>
        <Held
          pending={pending}
          held={holding.at}
          apply={apply}
          next={() => rows.current?.querySelector<HTMLElement>("[data-row][tabindex='0']")}
        />
      </header>
      <div class={style.narrow}>
        <Search />
        <FilterSelect />
      </div>
      <div ref={rows} class={style.scroll} data-scroll onKeyDown={rowKeys}>
        {BANDS.map((band) => {
          const ids = arrangement[band];
          if (ids.length === 0) return null;
          return (
            <section key={band} aria-label={bandNames[band]}>
              <h3 class={style.band} data-band={band}>
                <b>{bandNames[band]}</b> <span class="num">{ids.length}</span>
              </h3>
              {chunksOf(ids).map((chunk, place) => (
                <Chunk
                  key={place}
                  ids={chunk}
                  band={band}
                  cards={cards}
                  first={place === 0}
                  class={!cards ? style.rows : band === "level" ? style.slim : style.cards}
                />
              ))}
            </section>
          );
        })}
        {count === 0 && <NoneMatch />}
      </div>
    </section>
  );
}

function NoneMatch() {
  return <EmptyState title="None match.">Change the search or the filter to see the others.</EmptyState>;
}
