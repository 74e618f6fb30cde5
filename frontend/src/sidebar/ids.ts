/** Ids of elements that name each other. */

export const PANEL = "conversation";

export const tabId = (conversation: string): string => `tab-${conversation}`;
