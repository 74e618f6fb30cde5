/** Something to begin with, for either side. */

import type { Side } from "./play";

export interface Opener {
  readonly name: string;
  readonly text: string;
}

export const openers: Record<Side, readonly Opener[]> = {
  customer: [
    {
      name: "Third time",
      text: "This is the third time I’m writing about the same order, and still nobody has called me back.",
    },
    { name: "Coldly polite", text: "Thank you for your reply, which once more does not answer my question." },
    { name: "At the router", text: "This damn router drops out every evening. I’ve restarted it ten times." },
    { name: "At you", text: "Are you too stupid to read, or do they pay you to waste my time?" },
    { name: "Again", text: "You are an idiot. An absolute idiot." },
    { name: "Manager", text: "I’ve had enough. Put me through to your manager." },
    { name: "Leaving", text: "Then I’ll cancel and go to somebody who answers." },
    { name: "A threat", text: "I know where your office is. I’ll be waiting for you outside tonight." },
    { name: "In need", text: "I can’t do this any more. I don’t want to wake up tomorrow." },
    { name: "Thanks", text: "That helped, thank you. I’m glad you stayed with it." },
  ],
  agent: [
    {
      name: "Hears it",
      text: "Three times without an answer is not good enough. I can see why you are fed up.",
    },
    { name: "Says sorry", text: "I’m sorry about the delay." },
    {
      name: "Says it back",
      text: "So the order was due on Monday, and nobody has called you since. Is that right?",
    },
    { name: "Owns it", text: "I’ll take care of this myself, and you won’t have to explain it again." },
    { name: "Promises", text: "I’ll ring you by four this afternoon with an answer." },
    { name: "Excuses", text: "That’s the courier’s fault, there is nothing we can do." },
    { name: "Inflames", text: "Calm down, as I already said it is being looked into." },
    { name: "Draws a line", text: "I want to help you with this. I can’t do it while I’m being insulted." },
    { name: "Warns", text: "If the insults go on, I will have to end this conversation." },
  ],
};
