/** Checks of the shape of JSON, written so that the compiler holds each to the type it stands for. */

export type Check = (value: unknown) => boolean;

/** One check for every member that `T` must have; those it may lack are checked only when present. */
export type Fields<T> = { [Key in keyof T]-?: Check };

export const text: Check = (value) => typeof value === "string";
export const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
export const flag: Check = (value) => typeof value === "boolean";

/** Null, or nothing at all, will do. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);

export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const table =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

export const object =
  <T>(fields: Fields<T>): Check =>
  (value) =>
    isObject(value) && Object.entries<Check>(fields).every(([name, check]) => check(value[name]));

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
