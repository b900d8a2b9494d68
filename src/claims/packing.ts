/** How text that is kept for later is made smaller. */
export interface Packing {
  pack(text: string): Uint8Array
  unpack(packed: Uint8Array): string
}

/** Where nothing packs better: strings take twice as much, and more. */
export const PLAIN_PACKING: Packing = {
  pack: (text) => new TextEncoder().encode(text),
  unpack: (packed) => new TextDecoder().decode(packed),
}
