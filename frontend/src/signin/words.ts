/** What the sign-in page says when it does not work. */

/** For the word that single sign-on comes back with; nothing for any other. */
export function problem(word: string | null): string | null {
  return word !== null && Object.hasOwn(problems, word) ? problems[word]! : null;
}

const problems: Record<string, string> = {
  expired: "That took too long, or it was begun in another browser. Sign in again.",
  declined: "Your company's sign-in was left before it was done. Sign in again.",
  failed: "Your company's sign-in does not answer as it should. Try again, or tell whoever runs Evenkeel.",
  no_role: "You are known, but nobody has given you a role in Evenkeel. Ask whoever runs it.",
  no_team: "You are known, but you belong to no team in Evenkeel. Ask whoever runs it.",
  no_name: "You are known, but not by a name that Evenkeel can use. Ask whoever runs it.",
};

interface Refused {
  status: number;
  code: string;
  field: string | null;
  detail: string;
}

export function refusal({ status, code, field, detail }: Refused): string {
  if (status === 0) return "Evenkeel cannot be reached. Look at your connection, then try again.";
  if (status >= 500) return "Evenkeel could not answer. Try again in a moment.";
  if (status === 429) return `${sentence(detail)}.`;
  if (code === "unauthorized") return "That name and password do not go together.";
  if (field === "new_password") return `The new password ${detail}.`;
  if (field === "name" || field === "password") return `The ${field} ${detail}.`;
  return `${sentence(detail)}.`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
