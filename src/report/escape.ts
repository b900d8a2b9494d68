import { isHarmless, safe } from './safe.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it may stand in an element or between the quotes of an attribute: markup is escaped, and control characters
 * and marks that turn the direction of writing are shown as `<U+202E>`, so that nothing changes what stands beside it.
 */
export function escaped(text: string): string {
  if (isHarmless(text)) return text
  return safe(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** An element with its escaped text; attributes are escaped, too, those that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string,
): string {
  return `${opening(name, attributes)}${content}</${name}>`
}

/** What an element begins with. */
export function opening(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) tag += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`
  return `${tag}>`
}
