/** The code of a module with its private fields and methods as plain ones. */
export function plainFields(code: string): string
