/** What stands for each class of letters, within brackets. */
export const CLASSES: Readonly<Record<'Lu' | 'Ll' | 'L', string>>
/** The source of an expression with its classes of letters as ranges. */
export function narrowed(source: string): string
/** The code of a module with its literals so written. */
export function narrowLetters(code: string): string
