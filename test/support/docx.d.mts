export function paragraph(text: string, style?: string): string
export function docxOf(
  body: string,
  parts?: Readonly<Record<string, string>>,
  main?: string,
  level?: 0 | 6,
): Uint8Array<ArrayBuffer>
