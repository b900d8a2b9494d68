/** Writes a binary property list of dictionaries, arrays, strings and data: as much of the format as a web archive needs. */
export function binaryPlist(root) {
  const objects = []
  const head = (kind, length) =>
    length < 15
      ? Buffer.from([(kind << 4) | length])
      : Buffer.from([(kind << 4) | 15, 0x12, length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255])
  const refs = (list) => Buffer.from(list.flatMap((ref) => [ref >> 8, ref & 255]))
  const add = (value) => {
    const index = objects.push(null) - 1
    if (Buffer.isBuffer(value)) objects[index] = Buffer.concat([head(4, value.length), value])
    else if (typeof value === 'string')
      objects[index] = Buffer.concat([head(5, value.length), Buffer.from(value, 'latin1')])
    else if (Array.isArray(value)) objects[index] = Buffer.concat([head(10, value.length), refs(value.map(add))])
    else {
      const entries = Object.entries(value)
      objects[index] = Buffer.concat([
        head(13, entries.length),
        refs(entries.map(([key]) => add(key))),
        refs(entries.map(([, item]) => add(item))),
      ])
    }
    return index
  }
  add(root)
  const offsets = []
  let at = 8
  for (const object of objects) {
    offsets.push(at)
    at += object.length
  }
  const table = Buffer.alloc(offsets.length * 4)
  offsets.forEach((offset, i) => void table.writeUInt32BE(offset, i * 4))
  const trailer = Buffer.alloc(32)
  trailer[6] = 4
  trailer[7] = 2
  trailer.writeBigUInt64BE(BigInt(objects.length), 8)
  trailer.writeBigUInt64BE(BigInt(at), 24)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer])
}
