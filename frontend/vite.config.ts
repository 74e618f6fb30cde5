import { defineConfig } from "vitest/config";

const server = "http://127.0.0.1:8000";

// What the sidebar has in common with other pages, in one file: its weight is what counts, all day and in frames.
const SHARED = new RegExp(
  [
    "preact",
    "src/words",
    "src/(host|ui)/(?!boardIcons)",
    "src/live/(company|preferences|session|socket)",
    "src/model/(clock|conversation|keys|marks|notes|person|quote|screen|trend)\\.",
    "src/protocol/(parse|shape)\\.",
  ].join("|"),
);

export default defineConfig({
  base: "/static/",
  build: {
    outDir: "../app/static",
    emptyOutDir: true,
    // The server's content security policy allows nothing inline, and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The first browsers with light-dark(), which must reach them as it is: themes nest.
    target: ["chrome123", "edge123", "firefox120", "safari17.5"],
    rolldownOptions: {
      input: ["agent.html", "lead.html", "try.html", "sign-in.html", "account.html"],
      output: { codeSplitting: { groups: [{ name: "shared", test: SHARED }] } },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: {
    proxy: {
      "/v1": { target: server, ws: true },
    },
  },
  test: { include: ["src/**/*.test.ts"] },
});
