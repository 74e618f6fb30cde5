import type { PageSettings } from "../src/protocol/generated";

export const settings: PageSettings = {
  rulebook: "v1",
  company: {
    policy: "standard",
    boundaries: 1,
    warnings: 1,
    exit_needs_lead: false,
    root_causes: ["delivery", "billing", "our mistake", "system fault", "other"],
    watching_shown: false,
  },
  teams: {},
  exit_lines: { chat: "I’m ending our chat here. You can reach us again tomorrow from 9." },
  crisis_lines: [
    { country: "GB", name: "Samaritans", reach: "116 123", hours: "day and night", checked: "2026-11-25" },
    { country: "US", name: "988 Lifeline", reach: "988", hours: "day and night", checked: "2026-11-25" },
  ],
  hosts: [],
};
