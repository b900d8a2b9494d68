export function bytesOf(digits: string): Uint8Array
export function wholeLines(packed: string): string
export function textsOf(digits: string): (number: number) => string
