/** Something given on the command line that cannot be used; the message is shown, and the status is that of misuse. */
export class UsageError extends Error {}
