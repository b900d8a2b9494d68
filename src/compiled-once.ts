/**
 * What is compiled of an object is kept as long as the object is: words of the user's own are the same for every article
 * of a run, and there can be thousands. Who changes an object that was given has to give another.
 */
export function compiledOnce<Key extends object, Compiled>(compile: (key: Key) => Compiled): (key: Key) => Compiled {
  const known = new WeakMap<Key, { readonly compiled: Compiled }>()
  return (key) => {
    const entry = known.get(key) ?? { compiled: compile(key) }
    known.set(key, entry)
    return entry.compiled
  }
}
