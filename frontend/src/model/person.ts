/** Ids of people as names. */

/** `dana.whitlock` is Dana Whitlock, `kim` is Kim; an id that is no name, such as `cust-9`, stays as it is. */
export function personName(id: string): string {
  const bare = id.slice(id.indexOf(":") + 1);
  if (!/^(?=.*\p{L}{2})\p{L}+(?:[._-]\p{L}+){0,3}$/u.test(bare)) return id;
  return bare.split(/[._-]/).map(capital).join(" ");
}

/** What a tab has room for; an initial alone would be no name. */
export function firstName(id: string): string {
  const name = personName(id);
  const [first = ""] = name.split(" ");
  return first.length > 1 ? first : name;
}

/** A team as it is called; one that was made for a visitor to /try has no name but theirs. */
export function teamName(id: string): string {
  return /^try-[\w-]{10,}$/.test(id) ? "Your trial" : id;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
