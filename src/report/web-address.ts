/** The address if it is one of the web, else null: no other scheme (`javascript:`, `data:`) may become a link. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
