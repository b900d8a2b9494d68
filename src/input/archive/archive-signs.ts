const XML_WEBARCHIVE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist\b[^>]*>\s*<dict>[\s\S]*?<key>Web(?:MainResource|SubresourceS?)/
const MHTML_HEADER =
  /^(?:[A-Za-z][\w-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?content-type:\s*(?:multipart\/related|multipart\/mixed|text\/html)\b/i
const MAIL_FIELD = /^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type|Message-ID|X-[\w-]+):/i

/** Whether data that begin so are a web archive of Safari, binary or XML. */
export const isWebarchive = (head: string): boolean => head.startsWith('bplist00') || XML_WEBARCHIVE.test(head)

/** Whether data that begin so are a page that a browser saved as a single file. */
export const isMhtml = (head: string): boolean => MAIL_FIELD.test(head) && MHTML_HEADER.test(head)
