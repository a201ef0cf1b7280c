/** The number of users that stands for the reader's until there is one: a middle tier. */
export const EXAMPLE_USERS = 10_000;
