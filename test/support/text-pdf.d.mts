export function textPdf(): Uint8Array
export function pdfOf(contents: readonly string[]): Uint8Array
