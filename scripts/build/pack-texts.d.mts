export function packBytes(bytes: Uint8Array): string
export function packLines(text: string): string
export function packTexts(texts: readonly string[]): string
