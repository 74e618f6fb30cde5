/** Ids of people as names. */

/** `dana.whitlock` is Dana Whitlock, `kim` is Kim; an id that is no name, such as `cust-9`, stays as it is. */
export function personName(id: string): string {
  const bare = id.slice(id.indexOf(":") + 1);
  if (!/^(?=.*\p{L}{2})\p{L}+(?:[._-]\p{L}+){0,3}$/u.test(bare)) return id;
  return bare.split(/[._-]/).map(capital).join(" ");
}

/** What a tab has room for. */
export function firstName(id: string): string {
  return personName(id).split(" ")[0] ?? id;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
