/** Fewer characters are refused by the server too. */
export const shortestPassword = 12;
