/** The states of the sidebar, each as the events that lead there. */

import type { AgentFrame, Heat, ScreenEvent } from "../src/protocol/generated";
import { fact, Script } from "./builders";

const MINUTE = 60_000;
const ago = (minutes: number): number => Date.now() - minutes * MINUTE;

function mood(value: number, heat: Heat = "calm") {
  return { mood: value, heat };
}

function dana(): Script {
  const script = new Script("dana.whitlock", ago(6.7))
    .start({ customer: "dana.whitlock", earlier: { contacts: 2 } })
    .customer("Hello, has anything happened with order 58-2041?", {
      ...mood(0.02),
      facts: [fact("reference", "58-2041")],
    })
    .wait(90)
    .agent("Let me look that up for you.", ["act"])
    .wait(60)
    .customer("OK. It was £42.00, and it was due back on 3 November.", {
      ...mood(-0.05),
      facts: [fact("amount", "£42.00"), fact("date", "3 November")],
    })
    .wait(70)
    .agent("I can see a refund was requested. I will have news by 16:00.", ["follow_up"])
    .promise("p1", "News by 16:00", new Date(Date.now() + 80 * MINUTE).toISOString())
    .wait(80)
    .customer(
      "That is what I was told on the 9th. This is the third time I have had to ask and nobody calls back.",
      {
        ...mood(-0.3, "tense"),
      },
    );
  const words = script.evidence("the third time I have had to ask");
  return script.advice("acknowledge", "acknowledge", {
    say: [
      "Three messages for one refund is two too many, Dana. I can see why you have had enough.",
      "You should not have to chase this. I hear that it has cost you time, three times over.",
      "That is a long wait for your own money. I am on it now.",
    ],
    why: {
      sentence: "Nobody has said so yet.",
      evidence: [words],
      rule: "acknowledge-repeat-contact",
      rule_version: "v14",
      sources: ["S1"],
    },
  });
}

function rosa(): Script {
  return new Script("rosa.medina", ago(2.2))
    .start({ customer: "rosa.medina" })
    .customer("Hi, do you ship to Lisbon?", mood(0.1))
    .agent("Hello Rosa, we do. It takes three days.", ["be_open"])
    .customer("Perfect, and can I pay on delivery?", mood(0.12));
}

function marcus(): Script {
  const script = new Script("marcus.bell", ago(11))
    .start({ customer: "marcus.bell", channel: "call", earlier: { contacts: 2 } })
    .customer("It is about the dishwasher, 61-7730.", {
      ...mood(-0.05),
      facts: [fact("reference", "61-7730")],
    })
    .agent("Thank you, Marcus. Tell me what happened.", ["ask"])
    .customer("I took the day off on the 17th and nobody came.", {
      ...mood(-0.2),
      facts: [fact("date", "the 17th")],
    })
    .agent("A whole day for nothing, that is maddening. I am sorry.", ["acknowledge", "apologise"])
    .customer("And then again on the 19th, with a £35 fee on top.", {
      ...mood(-0.4, "tense"),
      facts: [fact("amount", "£35"), fact("date", "the 19th")],
    })
    .agent("So two missed slots, and a fee for the second one.", ["paraphrase"])
    .customer("Exactly. Twice! I had to beg my boss for both.", mood(-0.55, "heated"))
    .agent("The courier tells us that they rang.", ["excuse"])
    .customer("So the courier is to blame again, is it? That is not mine to chase.", mood(-0.72, "heated"));
  const words = script.evidence("the courier is to blame again");
  return script
    .promise("p1", "Call back by 13:00", new Date(Date.now() + 25 * MINUTE).toISOString())
    .advice("own", "own", {
      say: [
        "Leave the courier to me, Marcus. I’ll ring the depot myself and stay with you while I do.",
        "You won’t have to speak to them again. I’m taking this one.",
      ],
      why: {
        sentence: "The cause lies elsewhere, and he has been sent there twice.",
        evidence: [words],
        rule: "own-other-party",
        rule_version: "v9",
        sources: ["S0", "S2"],
      },
    });
}

function theo(): Script {
  const script = new Script("theo.grant", ago(8.8))
    .start({ customer: "theo.grant" })
    .customer("Where is my order?", mood(-0.1))
    .agent("It has left the warehouse, Theo.", ["update"])
    .customer("You said that yesterday. Useless.", mood(-0.45, "tense"))
    .agent("I understand. Let me check with the depot.", ["acknowledge", "act"])
    .customer("Check what? You are lying to me.", mood(-0.65, "heated"))
    .customer("Are you stupid or are you paid to act like it?", {
      ...mood(-0.9, "abusive"),
      abuse: { score: 0.93, categories: ["insult"], target: "agent" },
    });
  const words = script.evidence("Are you stupid");
  return script
    .advice("set_boundary", "protect", {
      say: [
        "I want to put this right for you, Theo. I won’t be called stupid while I do it. Shall we get back to the order?",
        "I’m here to sort your order. I can do that as soon as the insults stop.",
      ],
      why: {
        sentence: "Aimed at you, not at the delay.",
        evidence: [words],
        rule: "boundary-insult",
        rule_version: "v6",
        sources: ["S2", "S4"],
      },
    })
    .alert("abuse", { severity: "warning", evidence: [words] });
}

function elif(): Script {
  const script = new Script("elif.kaya", ago(4.4))
    .start({ customer: "elif.kaya" })
    .customer("The sofa came in the wrong colour.", mood(-0.15))
    .agent("I am sorry about that, Elif. Which one did you order?", ["apologise", "ask"])
    .customer("It does not matter. I don’t see the point of being here any more, never mind the sofa.", {
      ...mood(-0.6, "tense"),
    });
  const words = script.evidence("the point of being here any more");
  return script
    .advice("get_support", "protect", {
      guidance: "crisis",
      say: [
        "I’m really glad that you told me, Elif. Are you thinking about ending your life?",
        "Thank you for telling me. I’m staying here with you.",
      ],
      why: {
        sentence: "What they said may mean that they are in danger.",
        evidence: [words],
        rule: "crisis",
        rule_version: "v3",
        sources: ["S0"],
      },
    })
    .alert("self_harm", { severity: "critical", evidence: [words], owner: "priya", state: "acknowledged" })
    .feedback("joined", { by: "priya" });
}

function wrapped(): Script {
  return marcus()
    .over("used")
    .agent("I will ring the depot myself. The fee is gone.", ["own", "act"])
    .customer("Well. That is something.", mood(-0.4, "tense"))
    .agent("They come on Tuesday between 8 and 12, and I call you at 13:00.", ["propose", "follow_up"])
    .promise("p1", "Call back by 13:00", new Date(Date.now() + 25 * MINUTE).toISOString(), "kept")
    .promise("p2", "Redelivery on Tuesday, 8 to 12", new Date(Date.now() + 40 * 60 * MINUTE).toISOString())
    .customer("All right, that works. Thank you.", mood(0.1))
    .wait(60)
    .end("resolved")
    .advice("keep_perspective", "steady", { say: ["That was a long one. Five minutes are yours."] });
}

function hostile(): Script {
  const long = "A".repeat(4000);
  return new Script("<b>x</b>", ago(1))
    .start({ customer: "x:1" })
    .customer('<img src=x onerror=alert(1)> {{7*7}} ${1} "><script>alert(2)</script>', mood(-0.1))
    .customer("مرحبا، أين طلبي؟ 😤😤 Z̸̢̛͎͚̬͖̫̗̥̻͛͊̑̓͆͠a̷̡̨͉̙͙̜̠̓̀̑̾̊͘͝l̷̛̬̗͎͛̆͂̀̋͝g̸͕̙͛̈́͝o̴̪͓͑̀͜", mood(-0.2))
    .customer(long, mood(-0.35, "tense"))
    .advice("ask", "hear", { say: [`What happened with ${long.slice(0, 300)}?`] });
}

function many(): ScreenEvent[] {
  return Array.from(
    { length: 12 },
    (_, index) =>
      new Script(`cust-${index}`, ago(index + 1))
        .start({ customer: `cust-${index}` })
        .customer("Hello?", mood(0 - 0.1 * index, index > 5 ? "heated" : "calm")).frames,
  ).flat();
}

const merge = (...scripts: Script[]): ScreenEvent[] => scripts.flatMap(({ frames }) => frames);

export const scenes: Record<string, () => readonly AgentFrame[]> = {
  nobody: () => [],
  calm: () => merge(rosa()),
  tense: () => merge(dana(), theo(), rosa()),
  heated: () =>
    merge(marcus().wait(20).whisper("w1", "The £35 redelivery fee is waived. Tell him that first.")),
  abusive: () => merge(theo()),
  tabs: () => merge(theo(), dana(), rosa()),
  risk: () => merge(elif()),
  threat: () => merge(theo().alert("threat", { severity: "critical" })),
  wrap: () => merge(wrapped()),
  hostile: () => merge(hostile()),
  many: () => [...many(), ...dana().frames],
  plain: () =>
    merge(dana().over("done").advice("slow_down", "steady", { because: "It goes fast on both sides." })),
};
