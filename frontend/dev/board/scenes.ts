/** States of the wallboard, each as the conversations that make it. */

import type { Heat } from "../../src/protocol/generated";
import { fact, Script } from "../builders";
import type { Scene, Talk } from "./server";

const MINUTE = 60_000;
const ago = (minutes: number): number => Date.now() - minutes * MINUTE;

function at(mood: number, heat: Heat = "calm") {
  return { mood, heat };
}

function cue(id: string, text: string, within: string) {
  const start = within.indexOf(text);
  return { id, text, start, end: start + text.length };
}

/** The customer says `text`; `marked` is the cue's words in it. */
function says(
  script: Script,
  text: string,
  mood: number,
  heat: Heat,
  cueId?: string,
  marked?: string,
): Script {
  return script.customer(text, {
    ...at(mood, heat),
    cues: cueId && marked ? [cue(cueId, marked, text)] : [],
  });
}

function wes(): Talk {
  const script = new Script("call-8841", ago(4.6)).start({
    channel: "call",
    team: "orders",
    agent: "ines.duarte",
    customer: "wes.calloway",
  });
  says(script, "Where is my parcel? It was meant to be here on Monday.", -0.1, "calm");
  script.wait(30).agent("I am looking at it now, one moment.", ["act"]);
  says(script.wait(25), "You people are a joke. A complete joke.", -0.45, "tense");
  script.wait(20).agent("I hear that you have waited too long for this.", ["acknowledge"]);
  says(script.wait(20), "Do not read me your script.", -0.62, "heated");
  says(
    script.wait(22),
    "I know the shop you work in. I will be waiting outside at six.",
    -0.9,
    "abusive",
    "threat",
    "I will be waiting outside at six",
  );
  const words = script.evidence("I will be waiting outside at six");
  script.alert("threat", {
    severity: "critical",
    reason: "He says that he will wait for her outside the shop.",
    evidence: [words],
  });
  return {
    events: script.advice("get_support", "protect", {
      say: ["I am bringing my lead in on this, so that we get it right."],
      why: {
        sentence: "A threat was made.",
        evidence: [words],
        rule: "threat",
        rule_version: "v1",
        sources: ["S2"],
      },
    }).frames,
  };
}

function theo(): Talk {
  const script = new Script("chat-2205", ago(8.85)).start({
    channel: "chat",
    team: "orders",
    agent: "noor.aziz",
    customer: "theo.grant",
    earlier: { contacts: 1, abusive: 0 },
  });
  says(script, "Second time I write about this.", -0.2, "calm", "repeat_contact", "Second time");
  script.wait(60).agent("I see the first one, Theo. I am sorry that it went unanswered.", ["apologise"]);
  says(script.wait(80), "Sorry does not bring my shoes.", -0.5, "tense");
  script.wait(90).agent("No, it does not. I am asking the warehouse.", ["act"]);
  says(
    script.wait(60),
    "Are you slow, or do they pay you to be?",
    -0.82,
    "abusive",
    "insult",
    "Are you slow",
  );
  script.alert("abuse", {
    reason: "Insulted twice; a line is on the screen.",
    evidence: [script.evidence("Are you slow")],
  });
  script
    .wait(21)
    .alert("abuse", { ...lastAlert(script), state: "acknowledged", owner: "jonas", because: "acknowledged" });
  return {
    events: script.advice("set_boundary", "protect", {
      say: ["I will sort this out, and I need us to leave the insults out of it."],
    }).frames,
  };
}

function marcus(): Talk {
  const script = new Script("call-8829", ago(11.1)).start({
    channel: "call",
    team: "orders",
    agent: "kim.osei",
    customer: "marcus.bell",
    earlier: { contacts: 2, abusive: 0 },
  });
  script.customer("I have sat here since eight. Where is my dishwasher, order 61-7730?", {
    ...at(-0.05),
    facts: [fact("reference", "61-7730")],
  });
  script.wait(60).agent("Let me find it. Was the slot from eight to twelve, Marcus?", ["ask"]);
  says(script.wait(20), "From eight to twelve, yes. And last Tuesday. And nobody rang.", -0.12, "calm");
  script.advice("paraphrase", "clarify", { say: ["So two missed slots, and no call either time."] });
  script.wait(70).agent("Two missed slots and no call. Do I have that right?", ["paraphrase"]).over("done");
  says(script.wait(60), "Your driver never came. I took a day off for that.", -0.35, "tense");
  script.advice("acknowledge", "acknowledge", { say: ["A whole day gone for nothing. I hear that."] });
  script
    .wait(40)
    .agent("I am sorry, you lost a whole day over it.", ["acknowledge", "apologise"])
    .over("used");
  script.promise("p1", "I will ring you by one", new Date(Date.now() + 25 * MINUTE).toISOString());
  script.customer("And then there is a £35 fee on top.", {
    ...at(-0.5, "tense"),
    facts: [fact("amount", "£35")],
  });
  says(
    script.wait(70),
    "So it is the courier again, is it? That is not mine to chase.",
    -0.68,
    "heated",
    "other_party",
    "it is the courier again",
  );
  script.advice("own", "own", {
    say: ["Leave the courier to me, Marcus. I will ring the depot myself and stay with you while I do."],
    why: {
      sentence: "He has been sent to the courier twice.",
      evidence: [script.evidence("it is the courier again")],
      rule: "own",
      rule_version: "v1",
      sources: ["S0"],
    },
  });
  script.wait(200).alert("help_requested", {
    reason: "Third contact, and beyond what Kim may waive.",
    text: "Can I waive the redelivery fee?",
  });
  script.wait(9).alert("help_requested", {
    ...lastAlert(script),
    state: "acknowledged",
    owner: "priya",
    because: "acknowledged",
  });
  script.wait(20).whisper("w1", "The fee is waived. Tell him that first.");
  script.wait(3).whisper("w1", "", script.at);
  return { events: script.frames };
}

function bea(): Talk {
  const script = new Script("mail-310", ago(130)).start({
    channel: "email",
    team: "billing",
    agent: "tom.halloran",
    customer: "bea.fenwick",
  });
  says(script, "Kindly pass this on to your manager.", -0.32, "tense", "manager_request", "your manager");
  script.wait(1800);
  says(
    script,
    "Kindly pass this on to your manager. I wrote that once before.",
    -0.33,
    "tense",
    "manager_request",
    "your manager",
  );
  script.wait(5600).alert("manager_request", {
    severity: "info",
    reason: "She asks for a manager, politely, for the second time.",
    snoozed_until: new Date(Date.now() + 10 * MINUTE).toISOString(),
  });
  return { events: script.advice("propose", "solve", { say: ["Here is what I can do today."] }).frames };
}

function lastAlert(script: Script) {
  const last = script.frames.findLast((frame) => frame.type === "alert");
  if (last?.type !== "alert") throw new Error("no alert was raised");
  return last.alert;
}

function watched(): Talk[] {
  const hugo = new Script("call-8801", ago(19.4)).start({
    channel: "call",
    team: "orders",
    agent: "ola.brandt",
    customer: "hugo.marsh",
  });
  says(hugo, "It has been one excuse after another.", -0.4, "tense");
  says(hugo.wait(200), "You had better not hang up on me.", -0.75, "heated");
  says(hugo.wait(200), "All right. But I want it in writing this time.", -0.6, "heated");
  hugo.advice("agree_plan", "solve", {
    say: ["So: the new one leaves today, and you have it in writing by four."],
  });
  const dana = new Script("chat-2218", ago(6.7)).start({
    channel: "chat",
    team: "orders",
    agent: "noor.aziz",
    customer: "dana.whitlock",
    earlier: { contacts: 2, abusive: 0 },
  });
  says(dana, "Hello, anything on order 58-2041?", 0, "calm");
  says(
    dana.wait(120),
    "I was told that on the ninth. This makes it the third time that I ask, and nobody rings back.",
    -0.36,
    "tense",
    "repeat_contact",
    "the third time that I ask",
  );
  dana.advice("acknowledge", "acknowledge", { say: ["Three times for one answer is two too many."] });
  const lena = new Script("chat-2196", ago(12.05)).start({
    channel: "chat",
    team: "billing",
    agent: "sam.pryce",
    customer: "lena.fox",
  });
  says(lena, "Then I may as well go elsewhere.", -0.5, "tense", "churn", "go elsewhere");
  says(lena.wait(100), "If it is here by Friday, I will stay.", -0.3, "tense");
  lena.advice("follow_up", "close", { say: ["I will write to you on Friday morning, either way."] });
  return [{ events: hugo.frames }, { events: dana.frames, offline: true }, { events: lena.frames }];
}

const AGENTS = [
  "kim.osei",
  "ola.brandt",
  "ines.duarte",
  "sam.pryce",
  "tom.halloran",
  "ruth.abara",
  "noor.aziz",
];
const CUSTOMERS = [
  "amir.sadeghi",
  "priscilla.odei",
  "joan.tapley",
  "rosa.medina",
  "yusuf.demir",
  "gil.portman",
  "mina.holt",
  "ada.quill",
  "peter.lang",
  "iris.novak",
  "ben.achebe",
  "cora.diaz",
  "max.ferro",
  "lou.simms",
  "eva.brandl",
  "finn.okafor",
  "greta.lund",
  "hana.sato",
  "ivo.marin",
  "june.park",
  "karl.weiss",
  "lily.chen",
  "moss.reed",
  "nina.roth",
  "omar.haddad",
  "pia.kern",
  "quinn.vale",
];

function level(index: number): Talk {
  const script = new Script(`chat-${3000 + index}`, ago(0.6 + ((index * 37) % 270) / 10)).start({
    channel: (["chat", "call", "chat", "email"] as const)[index % 4]!,
    team: index % 3 === 0 ? "billing" : "orders",
    agent: AGENTS[index % AGENTS.length]!,
    customer: index % 13 === 12 ? `cust-${index}` : CUSTOMERS[index % CUSTOMERS.length]!,
  });
  for (let turn = 0; turn < 5; turn++)
    script.wait(5).customer("Thank you, that helps.", at(0.06 * Math.sin(index * 3 + turn)));
  return { events: script.frames, offline: index % 11 === 10 };
}

function settled(id: string, agent: string, customer: string): Talk {
  const script = new Script(id, ago(30)).start({ team: "orders", agent, customer });
  for (const mood of [0, -0.05, -0.3, -0.62, -0.6, -0.4, -0.2, -0.05, 0, 0.05, 0.1])
    script.wait(60).customer("…", at(mood));
  return { events: script.frames };
}

const levels = (count: number): Talk[] => Array.from({ length: count }, (_, index) => level(index));

export const scenes: Record<string, () => Scene> = {
  busy: () => ({ talks: [wes(), theo(), marcus(), bea(), ...watched(), ...levels(27)] }),
  rival: () => ({ ...scenes.busy!(), rival: true }),
  rulebook: () => ({
    ...scenes.busy!(),
    rulebookError:
      "rules/default.yaml: 2 mistakes, the first in line 14: no such fact `heatt`; did you mean `heat`",
  }),
  calm: () => ({
    talks: [
      settled("chat-1", "sam.pryce", "lena.fox"),
      ...levels(12),
      settled("chat-2", "ruth.abara", "theo.grant"),
      ...levels(27).slice(12),
      settled("chat-3", "tom.halloran", "bea.fenwick"),
    ],
  }),
  one: () => ({ talks: [level(3)] }),
  empty: () => ({ talks: [] }),
  connecting: () => ({ talks: [], stays: "connecting" }),
  catching: () => ({ ...scenes.busy!(), stays: "catching_up" }),
  refused: () => ({ talks: [], stays: "refused" }),
  thousand: () => ({ talks: [wes(), theo(), marcus(), bea(), ...watched(), ...levels(993)] }),
};
